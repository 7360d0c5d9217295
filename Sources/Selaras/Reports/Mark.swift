/// Carets or dashes under a part of one line, and what is said there.
struct Mark {
  var line: Int
  /// Bytes of the line; empty for a point.
  var range: Range<Int>
  /// Safe for a terminal.
  var label: String?
  var isPrimary: Bool
  /// The offset that has to be seen even if there is no room for the whole range.
  var anchor: Int

  /// The marks of a place: one, or for several lines one from the start to the end of the first line and
  /// one under the last line, which has the label.
  static func marks(
    under place: Place, in table: LineTable, label: String?, isPrimary: Bool
  ) -> [Mark] {
    let top = table.starts[0]
    let start = min(max(Int(place.start), top), table.bytes.count)
    var end = min(max(Int(place.end), start), table.bytes.count)
    while end > start, table.bytes[end - 1] == 0x0A || table.bytes[end - 1] == 0x0D { end -= 1 }

    let line = table.line(of: start)
    let lastLine = end > start ? table.line(of: end - 1) : line
    if line == lastLine {
      return [
        Mark(line: line, range: start..<end, label: label, isPrimary: isPrimary, anchor: start)
      ]
    }
    let firstEnd = table.range(ofLine: line).upperBound
    let last = table.range(ofLine: lastLine).lowerBound..<end
    let text = table.bytes[last].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? last.lowerBound
    return [
      Mark(
        line: line, range: min(start, firstEnd)..<firstEnd, label: "…", isPrimary: isPrimary,
        anchor: start),
      Mark(
        line: lastLine, range: text..<end, label: label, isPrimary: isPrimary, anchor: end - 1),
    ]
  }
}
