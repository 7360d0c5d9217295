import Testing

@testable import Selaras

struct `A row of CSV` {
  @Test func `has quotation marks where they are needed and nowhere else`() {
    #expect(
      CSVText.row(["a b", "", "0,75", "kata \"x\"", "dua\nbaris", " tepi", "a;b", "’"])
        == "a b,,\"0,75\",\"kata \"\"x\"\"\",\"dua\nbaris\",\" tepi\",\"a;b\",’\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+62 812", "+62 812"), ("+A1", "'+A1"), ("-3.5", "-3.5"), ("-3,5", "\"-3,5\""),
    ("-", "-"),
    ("- satu", "'- satu"),
    ("@SUM(A1)", "'@SUM(A1)"), ("'=1", "''=1"), ("''-a", "'''-a"), ("'kutip'", "'kutip'"), ("a=b", "a=b"),
    ("", ""),
    ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"), ("\t=1", "\"'\t=1\""), ("-5 - -3", "-5 - -3"),
  ])
  func `is no formula`(_ text: String, _ shielded: String) {
    #expect(CSVText.row([text]) == shielded + "\r\n")
  }

  @Test(arguments: 0..<20)
  func `is read back as it was`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let pieces = ["a", ",", ";", "\"", "\n", " ", "\t", "é", "日", "=", "'", "-", "1", "\r\n"]
    for _ in 0..<200 {
      let cells = (0..<3).map { _ in
        "x"
          + (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
          }.joined()
      }
      let source = Source(name: "a.csv", text: "a,b,c\r\n" + CSVText.row(cells))
      let tree = CSV.read(source, index: 0).tree
      #expect(tree.rows(in: source).last?.map(\.text) == cells)
    }
  }
}
