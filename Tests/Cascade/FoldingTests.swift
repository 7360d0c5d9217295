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
}
