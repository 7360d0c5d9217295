/// The line above a signature: `Gorontalo, 2 Januari 2025`, also with the day left open.
enum PlaceAndDate {
  /// - Parameters:
  ///   - words: those of the text.
  ///   - months: what months are called, folded.
  static func isWritten(_ text: String, _ words: [String], _ months: Set<String>) -> Bool {
    guard (3...7).contains(words.count), let year = words.last, year.utf8.count == 4, Int(year) != nil,
      months.contains(words[words.count - 2]), let comma = text.utf8.firstIndex(of: UInt8(ascii: ","))
    else { return false }
    // Nothing but the day stands between the comma and the month.
    let behind = FoldedWords(String(text[text.utf8.index(after: comma)...])).folded
    return behind.count == 2 || behind.count == 3 && Int(behind[0]) != nil
  }
}
