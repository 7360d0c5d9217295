extension SheetReader {
  /// Puts the cells in the order of rows and columns; of two at the same place the later one stays.
  mutating func sort() {
    let sorted = sheet.cells.enumerated().sorted {
      ($0.element.row, $0.element.column, $0.offset) < ($1.element.row, $1.element.column, $1.offset)
    }.map(\.element)
    var cells: [Cell] = []
    cells.reserveCapacity(sorted.count)
    for cell in sorted {
      if let before = cells.last, before.row == cell.row, before.column == cell.column {
        if text.bytes[before.range] != text.bytes[cell.range] {
          faults.add(.twice, cellName(row: Int(cell.row), column: Int(cell.column)), at: cell.range)
        }
        cells.removeLast()
      }
      cells.append(cell)
    }
    sheet.cells = cells
  }
}
