import Testing

@testable import Selaras

@Suite struct `A table of separated values` {
  private func cells(_ text: String) -> [[String]] {
    CSV(Source(name: "a.csv", text: text)).rows.map { $0.map(\.text) }
  }

  @Test(
    arguments: [
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("a;b,c\n1;2", [["a;b", "c"], ["1;2"]]), ("a;b;c\n1;2,5;3", [["a", "b", "c"], ["1", "2,5", "3"]]),
      ("\u{FEFF}a,\"b,\"\"c\"\"\nd\"\n", [["a", "b,\"c\"\nd"]]), ("a,,\n,,\n\n", [["a", "", ""]]), ("", []),
      ("\n\n", []),
    ] as [(String, [[String]])])
  func `gives its cells`(text: String, expected: [[String]]) { #expect(cells(text) == expected) }

  @Test func `tells where a cell stands`() {
    let source = Source(name: "a.csv", text: "a,\"b c\",d\n")
    let csv = CSV(source)
    #expect(csv.rows[0].map { source.text($0.range) } == ["a", "b c", "d"])
    #expect(csv.diagnostics.isEmpty)
  }

  @Test func `complains about quotes, and about what is no UTF-8`() {
    func faults(_ bytes: [UInt8]) -> [String] {
      let source = Source(name: "a.csv", bytes: bytes)
      return CSV(source).diagnostics.map { "\($0.code) \($0.place.range)" }
    }
    #expect(faults(Array("a,\"b\n".utf8)) == ["FMT002 2..<3"])
    #expect(faults(Array("\"a\"b,c\n".utf8)) == ["FMT002 3..<4"])
    #expect(faults([0x61, 0x2C, 0xFF, 0x0A]) == ["FMT001 2..<3"])
  }
}
