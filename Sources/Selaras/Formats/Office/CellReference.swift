/// A cell by its name in a workbook, as `D6`.
struct CellReference: Equatable {
  static let rows = 1_048_576
  static let columns = 16384

  /// 0-based.
  var row: Int
  /// 0-based.
  var column: Int

  /// Whether a sheet is so large.
  var isInside: Bool { row < Self.rows && column < Self.columns }

  /// Reads a name, with `$` or without. Nil if it is none; one that is outside of a sheet is read as far as it counts.
  @inline(__always)
  init?(_ bytes: Bytes, _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    if bytes[index] == UInt8(ascii: "$") { index &+= 1 }
    var column = 0
    let start = index
    while index < end {
      let letter = (bytes[index] & 0xDF) &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = min(column &* 26 &+ Int(letter) &+ 1, 1 << 32)
      index &+= 1
    }
    guard index > start else { return nil }
    if index < end, bytes[index] == UInt8(ascii: "$") { index &+= 1 }
    let digits = index
    var row = 0
    while index < end {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      row = min(row &* 10 &+ Int(digit), 1 << 32)
      index &+= 1
    }
    guard index > digits, row > 0 else { return nil }
    self.row = row &- 1
    self.column = column &- 1
  }
}

extension CellRange {
  /// Reads a range as `B2:D5`, or a single cell; nil if it is none.
  init?(_ bytes: Bytes, _ range: Range<Int>) {
    let colon = range.first { bytes[$0] == UInt8(ascii: ":") }
    guard let first = CellReference(bytes, range.lowerBound..<(colon ?? range.upperBound)), first.isInside,
      let last = colon.map({ CellReference(bytes, $0 + 1..<range.upperBound) }) ?? first, last.isInside
    else { return nil }
    self.init(
      rows: min(first.row, last.row)..<max(first.row, last.row) + 1,
      columns: min(first.column, last.column)..<max(first.column, last.column) + 1)
  }
}
