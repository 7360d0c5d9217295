/// Quotation marks as programs for letters put them in: `“75,5”`. No format takes them for its own.
enum CurlyQuotes {
  private static let marks: [Unicode.Scalar] = ["“", "”", "„", "‟", "«", "»", "‘", "’", "‚"]

  static func contains(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(marks.contains) ?? false
  }

  /// A text without one such mark at each end, or a straight one; as it is if it does not stand in two.
  static func stripped(_ text: String) -> String {
    guard let first = text.first, let last = text.last, text.count > 2 else { return text }
    func isMark(_ character: Character) -> Bool {
      contains(character) || character == "\"" || character == "'"
    }
    return isMark(first) && isMark(last) ? String(text.dropFirst().dropLast()) : text
  }
}
