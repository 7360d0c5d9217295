/// Texts that stand for what is written above them: `sda`, `idem`, `-"-`.
struct SameAsAbove: Sendable {
  /// Folded.
  private let words: Set<String>
  /// The first letters of the words, to pass over other texts quickly.
  private let letters: Set<UInt8>

  /// The list of the words in the rule book.
  static let list = "sama_di_atas"
  /// Without blanks.
  private static let signs: Set = [
    "\"", "''", "“", "”", "„", "″", "〃", "-\"-", "-“-", "-”-", "-''-", "–\"–", "–”–", "//", "-//-", "-||-",
  ]
  private static let longest = 40

  init(words: some Sequence<String>) {
    let folded = Set(words.map(FoldedWords.joined))
    self.words = folded
    letters = Set(folded.compactMap(\.utf8.first))
  }

  /// Whether a text says so. In capitals and without dots `SDA` is a name: sumber daya air, sumber daya alam.
  func isSaid(by bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.trimmed { $0 <= 0x20 }
    guard let first = text.first, text.count <= Self.longest else { return false }
    let isSign = first < 0x30 || first >= 0x80
    guard isSign || letters.contains(first | 0x20) else { return false }
    let string = String(decoding: text, as: UTF8.self)
    if isSign { return Self.signs.contains(string.filter { !$0.isWhitespace }) }
    return string != "SDA" && words.contains(FoldedWords.joined(string))
  }
}
