import Testing

@testable import Selaras

/// Pieces of text that are hard to show. None has the letter Q.
private let pieces = [
  "a", "b ", "kinerja: ", "  ", "\t", "e\u{301}", "\u{301}", "日", "指標", "👍", "\u{202E}", "\u{1B}[2J",
  "\u{200B}",
  "\u{0}", "\u{9B}", "\u{1112}\u{1161}\u{11AB}", "\u{FE0F}", "é", "\n", "\r\n", "\r", "\u{2028}", "\u{FEFF}",
]

/// The width of what the tests put out, told in another way than the reports do it.
private func width(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { width, scalar in
    switch scalar {
    case "\u{301}", "\u{1161}", "\u{11AB}", "\u{FE0F}": width
    case "日", "指", "標", "👍", "\u{1112}": width + 2
    default: width + 1
    }
  }
}

private func lines(_ text: String) -> [Substring.UnicodeScalarView] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
}

private func isRaw(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control: scalar != "\n"
  case .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}

struct `Any text and any span` {
  @Test(arguments: 0..<40)
  func `have the first caret under the first letter`(seed: UInt64) {
    var random = SeededNumbers(seed)
    for _ in 0..<50 {
      func some(_ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
      let text = some(150) + "Q" + some(150)
      let span = place("Q", in: text)
      let room = Int.random(in: 40...110, using: &random)
      let rows = lines(shown(text, finding(Place(source: 0, span.range)), width: room))
      guard let at = rows.firstIndex(where: { $0.contains("Q") }), at + 1 < rows.count else {
        Issue.record("no row shows the letter")
        continue
      }
      let before = String(rows[at].prefix { $0 != "Q" })
      let caret = String(rows[at + 1].prefix { $0 != "^" })
      #expect(rows[at + 1].contains("^"))
      #expect(width(before) == width(caret), "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<40)
  func `leave no raw control character and no long line`(seed: UInt64) {
    var random = SeededNumbers(seed)
    for _ in 0..<30 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        }
      }
      func somewhere() -> Place {
        let start = UInt32.random(in: 0...UInt32(bytes.count + 2), using: &random)
        return Place(source: 0, start: start, end: start + UInt32.random(in: 0...40, using: &random))
      }
      let notes = (0..<3).map { note(somewhere(), "nota \($0)\u{1B}") }
      let sample = Report(
        sources: [Source(name: "a\u{202E}\n.yaml", bytes: bytes)],
        diagnostics: [finding(somewhere(), "salah\u{7}\n", label: "di\tsini", notes: notes)])
      let text = written { writeText(sample, to: &$0, in: .id, style: ReportStyle(width: 60)) }
      #expect(!text.unicodeScalars.contains(where: isRaw))
      for number in 0..<3 { #expect(text.contains("nota \(number)\\u{1B}")) }
      #expect(text.contains("^") && text.contains("di\\u{9}sini"))
      for row in lines(text) where row.starts(with: " 1 | ".unicodeScalars) {
        #expect(width(String(row)) <= 60)
      }
      for format in [
        written { writeConcise(sample, to: &$0, in: .id) }, written { writeJSON(sample, to: &$0, in: .id) },
      ] {
        #expect(!format.unicodeScalars.contains(where: isRaw))
      }
      // Signs of Arabic numbers are of the category of format characters, but are seen.
      let page = written { writeHTML(sample, to: &$0, in: .id) }
      #expect(!page.unicodeScalars.contains { isRaw($0) && !(0x600...0x605).contains($0.value) })
    }
  }

  @Test(arguments: 0..<20)
  func `have the columns that counting from the start of the line gives`(seed: UInt64) {
    var random = SeededNumbers(seed)
    var bytes: [UInt8] = []
    while bytes.count < 20_000 {
      switch Int.random(in: 0..<400, using: &random) {
      case 0: bytes.append(UInt8.random(in: 0...255, using: &random))
      case 1: bytes += [0xE2, 0x82, 0x80, 0x80, 0x80, 0x80, 0x80]
      case 2 where seed % 2 == 0: bytes.append(0x0A)
      default: bytes += Array(["a", "é", "日", "👍"].randomElement(using: &random)?.utf8 ?? "".utf8)
      }
    }
    let table = LineTable(bytes)
    for _ in 0..<200 {
      let offset = Int.random(in: 0...bytes.count, using: &random)
      let (line, column) = table.position(of: offset)
      let start = table.starts[line - 1]
      let before = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count
      #expect(column == before + 1)
    }
  }
}
