/// A cell of the long table: a text, or several with semicolons between them. A text stands in quotation marks, with those
/// inside of it written twice, where it would be read as another one: `"Sekretaris; Badan"; Kepala`.
enum LongCell {
  /// The texts of a cell of which one at least stands in quotation marks, with them: UTF-8 offsets.
  ///
  /// - Returns: nil if none does, or if something else stands beside the marks.
  static func quotedItems(_ bytes: ArraySlice<UInt8>) -> [Range<Int>]? {
    guard bytes.contains(quote) else { return nil }
    let base = bytes.startIndex
    var items: [Range<Int>] = []
    var hasQuotes = false
    var at = base
    while true {
      while !items.isEmpty, at < bytes.endIndex, bytes[at] == 0x20 { at += 1 }
      let start = at
      if at < bytes.endIndex, bytes[at] == quote {
        hasQuotes = true
        guard let end = endOfQuoted(bytes, at) else { return nil }
        at = end
      } else {
        at = bytes[at...].firstIndex(of: semicolon) ?? bytes.endIndex
      }
      items.append(start - base..<at - base)
      guard at < bytes.endIndex else { break }
      guard bytes[at] == semicolon else { return nil }
      at += 1
    }
    return hasQuotes ? items : nil
  }

  /// Where a text in quotation marks ends, behind them.
  private static func endOfQuoted(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var at = start + 1
    while at < bytes.endIndex {
      if bytes[at] != quote {
        at += 1
      } else if at + 1 < bytes.endIndex, bytes[at + 1] == quote {
        at += 2
      } else {
        return at + 1
      }
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")
  private static let semicolon = UInt8(ascii: ";")

  // MARK: Writing

  /// A text as a cell holds it.
  ///
  /// - Parameter isList: whether a list in the cell is read as several texts.
  static func written(_ text: String, isList: Bool) -> String {
    let bytes = ArraySlice(text.utf8)
    let isOther = quotedItems(bytes) != nil || meansNothing(text) || (isList && CellItems(bytes).isList)
    return isOther ? quoted(text) : text
  }

  /// Several texts as a cell holds them.
  static func written(_ texts: [String], isList: Bool) -> String {
    if texts.count == 1 { return written(texts[0], isList: isList) }
    let joined = texts.joined(separator: "; ")
    let bytes = ArraySlice(joined.utf8)
    let items = CellItems(bytes)
    let isPlain =
      isList && quotedItems(bytes) == nil && items.isList
      && !texts.contains { meansNothing($0) || $0.contains(where: \.isNewline) }
      && items.items.map { String(decoding: bytes[$0], as: UTF8.self) } == texts
    return isPlain ? joined : texts.map(quoted).joined(separator: "; ")
  }

  private static func meansNothing(_ text: String) -> Bool { Nothing.isSaid(by: text) }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

/// The keys of which a cell of the long table holds several texts without quotation marks.
enum LongTableKeys {
  static func areListed(_ key: Key) -> Bool { key.mayRepeat && key != .catatan && key != .kinerja }
}
