import Testing

@testable import Selaras

@Suite struct `Folding a text into words` {
  /// Words as the documentation says, the slow way.
  private static func words(_ text: String) -> [(String, Range<Int>)] {
    var words: [(String, Range<Int>)] = []
    var word = ""
    var start = 0
    var offset = 0
    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .format && scalar.properties.isDefaultIgnorableCodePoint
    }
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      let isLetter =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      if isLetter {
        if word.isEmpty { start = offset }
        word += scalar.properties.lowercaseMapping
      } else if !isInvisible(scalar) {
        if !word.isEmpty { words.append((word, start..<offset)) }
        word = ""
        if scalar == "%" || scalar == "‰" { words.append((String(scalar), offset..<next)) }
      }
      offset = next
    }
    if !word.isEmpty { words.append((word, start..<offset)) }
    return words
  }

  private static func check(_ text: String) {
    let expected = words(text)
    let found = FoldedWords(text)
    #expect(found.folded == expected.map(\.0), "\(text.debugDescription)")
    #expect(found.ranges == expected.map(\.1), "\(text.debugDescription)")
    #expect(found.joined == expected.map(\.0).joined(separator: " "))
    #expect(FoldedWords.joined(text) == found.joined)
  }

  @Test(arguments: [
    "", " ", "Persentase ASN (Sistem Merit)", "dan/atau e-Kinerja", "100%", "%%İ‰Ⱥ%",
    "ka\u{AD}ta\u{200B} lain\u{FEFF}",
    "Cafe\u{301} №5 ½ bagian", "İstanbul ẞ ﬁ", "…—“kutip”", "日本 語", "🙂 a🙂b",
  ])
  func `is what the documentation says`(_ text: String) { Self.check(text) }

  @Test func `is so for any text`() {
    var numbers = SeededNumbers(7)
    let signs: [Unicode.Scalar] = [
      "a", "Z", "9", " ", "%", "‰", "İ", "Ⱥ", "\u{301}", "\u{AD}", "\u{200B}", "-", "\n", "é", "Å", "日", "🙂",
      "½",
    ]
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<24, using: &numbers) {
        text.unicodeScalars.append(signs.randomElement(using: &numbers) ?? "a")
      }
      Self.check(text)
    }
  }

  @Test func `of a part of it takes the words of the whole, or is not known`() {
    var random = SeededNumbers(11)
    let pieces = ["a", "Bc", "é", " ", "-", "%", "‰", "\u{200B}", "1", ",", "İ"]
    var known = 0
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let offsets = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
      let whole = FoldedWords(text)
      for lower in offsets {
        for upper in offsets + [text.utf8.count] where upper >= lower {
          guard let part = whole.part(lower..<upper) else { continue }
          let cut = FoldedWords(String(decoding: Array(text.utf8)[lower..<upper], as: UTF8.self))
          #expect(part.folded == cut.folded, "\(text.debugDescription) \(lower)..<\(upper)")
          #expect(part.keys == cut.keys)
          #expect(part.ranges == cut.ranges, "\(text.debugDescription) \(lower)..<\(upper)")
          known += 1
        }
      }
    }
    #expect(known > 4000)
  }
}
