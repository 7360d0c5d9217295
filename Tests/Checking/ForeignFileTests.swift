import Testing

@testable import Selaras

@Suite struct `A file of an office program` {
  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 0, 0, 0, 3], "an Excel workbook, a Word document or a zip archive"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Office file (.xls, .doc)"),
      (Array("%PDF-1.7\n".utf8), "a PDF file"), (Array("{\\rtf1".utf8), "an RTF file"),
    ] as [([UInt8], String)])
  func `is called what it is, once, if it was named`(_ bytes: [UInt8], _ name: String) {
    let source = Source(name: "rencana.yaml", bytes: bytes)
    let named = check([Input(source, isNamed: true)], Rulebook.builtIn)
    #expect(named.diagnostics.map(\.message.en) == ["this is \(name), no cascade file"])
    #expect(named.unchecked.map(\.file) == ["rencana.yaml"])
    let found = check([Input(source, isNamed: false)], Rulebook.builtIn)
    #expect(found.diagnostics.map(\.message.en) == ["this is \(name), and so not checked"])
    #expect(found.passedOver == ["rencana.yaml"] && found.unchecked.isEmpty)
  }

  /// Bytes as an encrypted file has them.
  private func noise(_ count: Int) -> [UInt8] {
    var random = SeededNumbers(7)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  @Test(arguments: ["rencana.yaml", "rencana.yml", "rencana.json", "rencana.csv"])
  func `that is binary and called a text may be the plan that is missing`(_ name: String) {
    let plan = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\nsasaran: [Meningkatnya A]\n")
    let report = check(
      [Input(plan, isNamed: false), Input(Source(name: name, bytes: noise(2_000)), isNamed: false)], .builtIn)
    let told = report.diagnostics.filter { $0.place.source == 1 }
    #expect(told.map(\.message.en) == ["this is a binary file and no text, no cascade file"])
    #expect(report.unchecked.map(\.file) == [name])
  }

  @Test func `is no binary one for a few bytes that no text has`() {
    let text = "selaras: 1\ndokumen: renstra\nsasaran: [Meningkatnya\0 A]\n# \u{1}\u{2}"
    #expect(Format.of(Source(name: "a.yaml", text: text)) == .yaml)
    #expect(Format.of(Source(name: "a.csv", bytes: Array(repeating: 0xE9, count: 500))) == .csv)
    #expect(Format.of(Source(name: "a.yaml", bytes: noise(100))) == .foreign(.binary))
    #expect(Format.of(Source(name: "", bytes: noise(100))) == .foreign(.binary))
  }

  @Test(arguments: ["UTF-16", "UTF-32"], [true, false])
  func `that is a text of wide letters is called so, once, with a mark or without`(
    _ encoding: String, _ isBigEndian: Bool
  ) {
    for mark in ["", "\u{FEFF}"] {
      for (name, text) in [
        ("a.yaml", "selaras: 1\ndokumen: renstra\nsasaran:\n  - Meningkatnya A\n"),
        ("b.yaml", "dokumen: renstra\nsasaran:\n  - Meningkatnya A\n"),
        ("c.json", "{\"selaras\": 1, \"sasaran\": [\"Meningkatnya A\"]}"),
      ] {
        let bytes = (mark + text).unicodeScalars.flatMap { scalar -> [UInt8] in
          let little = (0..<(encoding == "UTF-32" ? 4 : 2)).map {
            UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8))
          }
          return isBigEndian ? little.reversed() : little
        }
        let report = check([Input(Source(name: name, bytes: bytes), isNamed: false)], .builtIn)
        #expect(
          report.diagnostics.map(\.message.en) == [
            "this file seems to be written in \(encoding) and not UTF-8, and so is not read"
          ])
        #expect(report.unchecked.map(\.file) == [name])
      }
    }
  }
}
