/// What stands in a place: its line, or the line of its cell, with the part that is meant.
struct Quote {
  var before: String
  var marked: String
  var after: String

  /// The most bytes of each part; of a longer one the rest is left out.
  private static let limits = (before: 120, marked: 600, after: 160)

  /// Nil where nothing stands.
  init?(_ place: Place, _ locator: inout Locator) {
    guard let table = locator.table(of: place.source), !table.bytes.isEmpty else { return nil }
    let start = min(max(Int(place.start), table.starts[0]), table.bytes.count)
    let line = table.range(ofLine: table.line(of: start))
    var end = min(max(Int(place.end), start), table.bytes.count)
    while end > start, table.bytes[end - 1] == 0x0A || table.bytes[end - 1] == 0x0D { end -= 1 }
    let lineEnd = max(table.range(ofLine: table.line(of: max(start, end - 1))).upperBound, end)

    let first = max(line.lowerBound, table.scalarStart(near: max(0, start - Self.limits.before)))
    let markEnd = end - start > Self.limits.marked ? table.scalarStart(near: start + Self.limits.marked) : end
    let last = lineEnd - end > Self.limits.after ? table.scalarStart(near: end + Self.limits.after) : lineEnd
    func text(_ range: Range<Int>) -> String {
      let words = String(decoding: table.bytes[range], as: UTF8.self)
      return words.split(omittingEmptySubsequences: false) { "\n\r\t".contains($0) || $0 == "\r\n" }
        .joined(separator: " ")
    }
    before = (first > line.lowerBound ? "…" : "") + text(first..<max(first, start))
    marked = text(start..<markEnd) + (markEnd < end ? "…" : "")
    after = markEnd < end ? "" : text(end..<max(end, last)) + (last < lineEnd ? "…" : "")
    // How far a line is indented says nothing here.
    before = String(before.drop { $0 == " " })
    if before.isEmpty, marked.isEmpty, after.isEmpty { return nil }
  }

  var html: String {
    "<blockquote>\(markupSafe(before))<mark>\(markupSafe(marked))</mark>\(markupSafe(after))</blockquote>"
  }
}
