import Testing

@testable import Selaras

@Suite struct `A table as text` {
  private func rows(_ text: String) -> [[String]] {
    let source = Source(name: "a.csv", text: text)
    let tree = CSV.read(source, index: 0).tree
    return tree.items(of: 0).map { row in tree.items(of: row).map { tree.text(of: $0, in: source) } }
  }

  private func faults(_ text: String) -> [String] {
    let source = Source(name: "a.csv", text: text)
    return CSV.read(source, index: 0).diagnostics.map { "\($0.place.start) \($0.code) \($0.message.en)" }
  }

  @Test(
    arguments: [
      ("", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]), ("a,b\r\nc,\r\n", [["a", "b"], ["c", ""]]),
      ("a\rb\r", [["a"], ["b"]]), ("\u{FEFF}a,b", [["a", "b"]]), ("a\n\n\nb", [["a"], [], [], ["b"]]),
      ("\n\na\n", [[], [], ["a"]]),
      ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"\",\"\"\"\"", [["", "\""]]),
      ("a; b ;c,d\ne;f;g", [["a", " b ", "c,d"], ["e", "f", "g"]]),
      ("a\tb,c\nd\te", [["a", "b,c"], ["d", "e"]]),
      ("a|b\nc|d", [["a", "b"], ["c", "d"]]),
      ("judul, satu\na;b;c\nd;e;f", [["judul, satu"], ["a", "b", "c"], ["d", "e", "f"]]),
      ("1;0,75\n2;0,80", [["1", "0,75"], ["2", "0,80"]]),
      ("a,b;c\n1,2\n3,4", [["a", "b;c"], ["1", "2"], ["3", "4"]]),
      ("sep=;\na,b;c", [["a,b", "c"]]), ("sep=,\r\na;b,c", [["a;b", "c"]]), ("sep=,a", [["sep=", "a"]]),
      ("\"a;b\",c", [["a;b", "c"]]), (",,\n", [["", "", ""]]), ("a,\"b\" ,c", [["a", "b", "c"]]),
      ("x\"y,z", [["x\"y", "z"]]),
    ] as [(String, [[String]])])
  func `is rows of cells`(_ text: String, _ wanted: [[String]]) {
    #expect(rows(text) == wanted)
    #expect(faults(text) == [])
  }

  @Test func `is not read without end`() {
    var limits = Limits()
    limits.cells = 10
    let source = Source(name: "a.csv", text: String(repeating: "a,b,c\n", count: 100))
    let reading = CSV.read(source, index: 0, limits: limits)
    #expect(reading.tree.elements.count < 16)
    #expect(
      reading.diagnostics.map(\.message.en) == ["this file has more than 10 cells, the rest is not read"])
    let wide = CSV.read(
      Source(name: "a.csv", text: String(repeating: ",", count: 100)), index: 0, limits: limits)
    #expect(wide.tree.elements.count < 16 && wide.diagnostics.count == 1)
  }

  @Test func `says what is wrong with its quotation marks`() {
    #expect(faults("a,\"b\nc,d") == ["2 FMT002 the quotation mark is not closed"])
    #expect(faults("\"a\" b,c\n") == ["3 FMT002 behind the closing quotation mark stands ` b`"])
    #expect(rows("\"a\" b,c\n") == [["a", "c"]])
  }

  @Test func `knows where a piece of a cell stands, also behind doubled quotation marks`() throws {
    let text = "a,\"satu \"\"dua\"\" tiga\""
    let source = Source(name: "a.csv", text: text)
    let tree = CSV.read(source, index: 0).tree
    let cell = try #require(tree.items(of: 1).map(\.self).last)
    let words = tree.text(of: cell, in: source)
    let from = words.utf8.distance(
      from: words.startIndex, to: try #require(words.range(of: "tiga")).lowerBound)
    #expect(source.text(tree.place(in: cell, from: from, to: from + 4).range) == "tiga")
  }

  @Test func `is what was written, whatever the cells hold`() {
    var numbers = SeededNumbers(11)
    let pieces = ["a", "Ä", "\"", ",", ";", "\n", "\r\n", " ", "1.250", "日"]
    for _ in 0..<500 {
      let rows = (0..<Int.random(in: 1..<5, using: &numbers)).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0..<5, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? ""
          }.joined()
        }
      }
      let text = rows.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
      }.joined(separator: "\n")
      #expect(self.rows(text) == rows, "\(text.debugDescription)")
    }
  }

  @Test func `is read to its end, however broken`() {
    var numbers = SeededNumbers(12)
    let bytes: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xFF, 0x3B, 0x09, 0x20, 0xC3]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<30, using: &numbers)).map { _ in
        bytes.randomElement(using: &numbers) ?? 0
      }
      let reading = CSV.read(Source(name: "a.csv", bytes: text), index: 0)
      #expect(reading.tree.elements.allSatisfy { $0.start <= $0.end && Int($0.end) <= text.count })
    }
  }
}
