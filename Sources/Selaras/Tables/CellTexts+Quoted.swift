extension CellTexts {
  /// The texts of a cell of the long table that stand in quotation marks; nil if it has none.
  mutating func quotedItems(_ text: CellText) -> [CellText]? {
    LongCell.quotedItems(bytes(text))?.map { unquoted(text, $0) }
  }

  /// A part of a text without the quotation marks around it, and with one of each two inside of it.
  private mutating func unquoted(_ text: CellText, _ part: Range<Int>) -> CellText {
    let bytes = Array(bytes(text))
    let quote = UInt8(ascii: "\"")
    guard part.count > 1, bytes[part.lowerBound] == quote else { return self.part(text, part) }
    let inner = part.lowerBound + 1..<part.upperBound - 1
    var result: [UInt8] = []
    var runs: [(text: UInt32, source: UInt32)] = []
    var next = -1
    var at = inner.lowerBound
    while at < inner.upperBound {
      let place = place(of: at, in: text)
      if place != next { runs.append((UInt32(result.count), UInt32(truncatingIfNeeded: place))) }
      next = place + 1
      result.append(bytes[at])
      at += bytes[at] == quote ? 2 : 1
    }
    let start = place(of: part.lowerBound, in: text)
    let end = max(start, place(of: part.upperBound - 1, in: text) + 1)
    if runs.isEmpty { runs = [(0, UInt32(truncatingIfNeeded: start))] }
    var written = added(String(decoding: result, as: UTF8.self), runs, for: start..<end)
    written.isQuoted = true
    return written
  }
}
