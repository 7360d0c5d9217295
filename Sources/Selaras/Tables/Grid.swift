/// The cells of a sheet as rows and columns, without those that show nothing, and with what merged cells cover.
///
/// Rows and columns are counted from 0 among those that hold anything; ``rowNumbers`` and ``columnNumbers`` say which
/// they are on the sheet.
struct Grid {
  private(set) var rowNumbers: [Int] = []
  private(set) var columnNumbers: [Int] = []
  /// By row, then by column.
  private var slots: [Slot] = []
  private(set) var cells: [Cell] = []
  private(set) var isTransposed = false

  /// What a place of the grid shows.
  struct Slot {
    /// Index in ``Grid/cells``, or -1.
    var cell: Int32 = -1
    /// Whether the cell stands in a row above, or a column before, and is merged over this place.
    var isFromAbove = false
    var isFromLeft = false

    var isEmpty: Bool { cell < 0 }
    /// Whether the cell stands at this place itself.
    var isOwn: Bool { cell >= 0 && !isFromAbove && !isFromLeft }
  }

  /// The most places of a grid; a sheet with more is no table that people wrote.
  static let most = 1 << 24

  var rows: Range<Int> { rowNumbers.indices }
  var columns: Range<Int> { columnNumbers.indices }

  subscript(row: Int, column: Int) -> Slot {
    isTransposed
      ? slots[column * rowNumbers.count + row].turned : slots[row * columnNumbers.count + column]
  }

  /// Changes what a place shows.
  mutating func put(_ slot: Slot, _ row: Int, _ column: Int) {
    let place = isTransposed ? column * rowNumbers.count + row : row * columnNumbers.count + column
    slots[place] = isTransposed ? slot.turned : slot
  }

  func cell(_ row: Int, _ column: Int) -> Cell? {
    let slot = self[row, column]
    return slot.isEmpty ? nil : cells[Int(slot.cell)]
  }

  /// How many cells stand in a row themselves.
  func width(_ row: Int) -> Int { columns.count { self[row, $0].isOwn } }

  /// Whether a row is the next one of the sheet behind the one before it.
  func follows(_ row: Int) -> Bool { rowNumbers[row] == rowNumbers[row - 1] + 1 }

  /// The grid with rows for columns.
  var transposed: Grid {
    var grid = self
    swap(&grid.rowNumbers, &grid.columnNumbers)
    grid.isTransposed.toggle()
    return grid
  }

  /// - Parameter holdsText: whether a cell shows more than blanks.
  /// - Returns: nil if the sheet is too wide for its height.
  init?(_ sheet: Sheet, holdsText: (Cell) -> Bool) {
    cells.reserveCapacity(sheet.cells.count)
    var isSorted = true
    for cell in sheet.cells where holdsText(cell) {
      if let last = cells.last, !Self.precedes(last, cell) { isSorted = false }
      cells.append(cell)
    }
    if !isSorted { cells.sort(by: Self.precedes) }
    var isUsed: [Bool] = []
    for cell in cells {
      let row = Int(cell.row)
      if rowNumbers.last != row { rowNumbers.append(row) }
      let column = Int(cell.column)
      if column >= isUsed.count { isUsed += Array(repeating: false, count: column + 1 - isUsed.count) }
      isUsed[column] = true
    }
    columnNumbers = isUsed.indices.filter { isUsed[$0] }
    let (places, overflows) = rowNumbers.count.multipliedReportingOverflow(by: columnNumbers.count)
    guard !overflows, places <= Self.most else { return nil }
    slots = Array(repeating: Slot(), count: places)
    var place = [Int](repeating: 0, count: isUsed.count)
    for (index, column) in columnNumbers.enumerated() { place[column] = index }
    var row = -1
    var last = -1
    for (index, cell) in cells.enumerated() {
      if Int(cell.row) != last {
        row += 1
        last = Int(cell.row)
      }
      slots[row * columnNumbers.count + place[Int(cell.column)]].cell = Int32(index)
    }
    merge(sheet.merged)
  }

  private static func precedes(_ a: Cell, _ b: Cell) -> Bool {
    a.row == b.row ? a.column < b.column : a.row < b.row
  }

  /// Lets the first cell of each merged block stand in all of its places that show nothing of their own.
  private mutating func merge(_ blocks: [CellRange]) {
    // Blocks do not overlap; where they do the work stays bounded.
    var budget = 4 * slots.count + 1024
    for block in blocks {
      let rows = Self.places(of: block.rows, in: rowNumbers)
      let columns = Self.places(of: block.columns, in: columnNumbers)
      guard let top = rows.first, let left = columns.first, rowNumbers[top] == block.rows.lowerBound,
        columnNumbers[left] == block.columns.lowerBound
      else { continue }
      let origin = slots[top * columnNumbers.count + left].cell
      guard origin >= 0 else { continue }
      for row in rows {
        for column in columns where row != top || column != left {
          budget -= 1
          if budget < 0 { return }
          let place = row * columnNumbers.count + column
          guard slots[place].isEmpty else { continue }
          slots[place] = Slot(cell: origin, isFromAbove: row > top, isFromLeft: column > left)
        }
      }
    }
  }

  /// The places whose numbers lie in a range.
  private static func places(of range: Range<Int>, in numbers: [Int]) -> Range<Int> {
    let first = numbers.partition { $0 < range.lowerBound }
    let end = numbers.partition { $0 < range.upperBound }
    return first..<max(first, end)
  }
}

extension Grid.Slot {
  fileprivate var turned: Grid.Slot {
    Grid.Slot(cell: cell, isFromAbove: isFromLeft, isFromLeft: isFromAbove)
  }
}
