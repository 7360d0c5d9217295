/// The text of a workbook or a document while it is put together, with the map that says which cell a place is in.
struct WorkbookText {
  /// Begins with a line feed, so that the beginning of the text is in no cell.
  var bytes: [UInt8] = [0x0A]
  var map = CellMap()
  /// How many cells have been added.
  private(set) var count = 0
  let limits: Limits

  init(limits: Limits) { self.limits = limits }

  /// Makes room for cells that are about to be read.
  mutating func reserve(cells: Int) {
    map.entries.reserveCapacity(map.entries.count + cells)
    bytes.reserveCapacity(bytes.count + cells * 64)
  }

  /// Whether there is as much as is read of a workbook.
  var isFull: Bool { count >= limits.cells || bytes.count > min(limits.text, Int(Int32.max)) }

  /// Ends the text of a cell, which was added to ``bytes`` from an offset on, and says where it is.
  @inline(__always)
  mutating func endCell(_ start: Int, sheet: UInt16, row: Int, column: Int) -> Range<Int> {
    let range = start..<bytes.count
    bytes.append(0x0A)
    map.entries.append(
      CellMap.Entry(
        start: UInt32(truncatingIfNeeded: start), sheet: sheet, row: UInt32(truncatingIfNeeded: row),
        column: UInt16(truncatingIfNeeded: column)))
    count &+= 1
    return range
  }

  /// Ends a text that stands in no cell.
  mutating func endOutside(_ start: Int, sheet: UInt16) -> Range<Int> {
    let range = start..<bytes.count
    bytes.append(0x0A)
    map.entries.append(.outside(start: UInt32(truncatingIfNeeded: start), sheet: sheet))
    return range
  }

  /// Tells that there is more than is read.
  func fullFault() -> PackageFault {
    count >= limits.cells
      ? .limit(
        "berkas ini memuat lebih dari \(limits.cells) sel berisi, sisanya tidak dibaca",
        "this file has more than \(limits.cells) cells that show something, the rest is not read")
      : .limit(
        "teks berkas ini lebih dari \(limits.text) bita, sisanya tidak dibaca",
        "the text of this file is more than \(limits.text) bytes, the rest is not read")
  }
}
