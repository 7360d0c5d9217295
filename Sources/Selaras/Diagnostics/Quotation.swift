/// How messages quote what a file says: a text that no plan has is told by its beginning and its length, so that it does
/// not bury what is said of it.
extension String {
  /// The most characters that are quoted whole, and how many of a longer text.
  private static let (longestQuotation, shownOfLong) = (240, 200)

  /// As a message quotes it.
  ///
  /// - Parameter language: that of the message.
  func quoted(in language: Language) -> String {
    // A character has at least one byte.
    guard utf8.count > Self.longestQuotation else { return self }
    let count = unicodeScalars.count
    guard count > Self.longestQuotation else { return self }
    let length = Phrase(id: "(\(count) huruf)", en: "(\(count) characters)")[language]
    return String(String.UnicodeScalarView(unicodeScalars.prefix(Self.shownOfLong))) + "… " + length
  }

  /// The text with everything between backquotes as a message quotes it.
  fileprivate func withShortQuotations(in language: Language) -> String {
    guard utf8.count > Self.longestQuotation else { return self }
    let pieces = split(separator: "`", omittingEmptySubsequences: false)
    guard pieces.contains(where: { $0.utf8.count > Self.longestQuotation }) else { return self }
    return pieces.enumerated().map { index, piece in
      index % 2 == 1 ? String(piece).quoted(in: language) : String(piece)
    }.joined(separator: "`")
  }
}

extension Phrase {
  /// The phrase with what it quotes no longer than a reader needs.
  var withShortQuotations: Phrase {
    Phrase(id: id.withShortQuotations(in: .id), en: en.withShortQuotations(in: .en))
  }
}
