/// Texts that say that there is no value: `-`, `n/a`.
enum Nothing {
  private static let signs: Set = ["", "-", "--", "–", "—"]
  private static let words: Set = ["~", "null", "n/a", "n.a.", "n.a", "na"]

  /// Whether a text says so; a word in quotation marks is a text like any other.
  static func isSaid(by text: String, isQuoted: Bool = false) -> Bool {
    guard text.utf8.count <= 8 else { return text.trimmedOfBlanks.isEmpty }
    let text = text.trimmedOfBlanks
    return signs.contains(text) || (!isQuoted && words.contains(text.lowercased()))
  }
}
