import Fingerprints

/// Misprints of the decrees themselves: `Pengeloaan`, `Sertfikasi`, `Jumah`. A document that prints the word right says
/// the same.
enum Misprint {
  /// How often a misprint stands in the lists at the most; `pengadaaan` stands there 38 times, `telaksananya` 20.
  private static let mostOften = 40

  /// Whether a text is an official one with misprints mended: at most two words, each by one letter.
  static func isMended(official: String, in text: Substring) -> Bool {
    // Blanks and punctuation may differ as well, but a text of quite another length is another text.
    guard abs(text.utf8.count - official.utf8.count) <= 16 else { return false }
    let words = FoldedWords(String(text)).folded
    let officialWords = FoldedWords(official).folded
    guard words.count == officialWords.count else { return false }
    let different = words.indices.filter { words[$0] != officialWords[$0] }
    return different.count <= 2 && different.allSatisfy { isMisprint(officialWords[$0], of: words[$0]) }
  }

  /// Whether a word of the lists is a misprint of another.
  ///
  /// They differ by one letter, and the lists themselves write the right one at least ten times as often: so a
  /// misprint of the document is none of the decree.
  private static func isMisprint(_ misprint: String, of word: String) -> Bool {
    guard word.utf8.count >= 5, misprint.utf8.count >= 5, abs(word.utf8.count - misprint.utf8.count) < 2,
      Suggestion.distance(Array(word.unicodeScalars), Array(misprint.unicodeScalars)) == 1
    else { return false }
    let frequency = WordFrequencies.official[misprint]
    return frequency <= mostOften && WordFrequencies.official[word] >= 10 * max(frequency, 1)
  }
}

/// How often each word stands in the lists.
private struct WordFrequencies: Sendable {
  private var counts: [Fingerprint: Int] = [:]

  /// Counted when a word is first asked about: few documents differ from the lists by one letter.
  static let official = WordFrequencies()

  private init() {
    for list in [Nomenclature.of(.y2027), .of(.y2023)] {
      for row in 0..<list.count {
        for column in [list.name, list.performance, list.indicator] {
          guard let column else { continue }
          let bytes = list.table.cell(row, column)
          for word in bytes.split(whereSeparator: { $0 < 0x30 }) {
            counts[Fingerprint(UnsafeBufferPointer(rebasing: word)), default: 0] += 1
          }
        }
      }
    }
  }

  subscript(word: String) -> Int { counts[Fingerprint(word)] ?? 0 }
}
