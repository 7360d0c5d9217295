/// The state of reading one table of a document.
struct DOCXTable {
  /// Which sheet of the workbook it becomes.
  let number: UInt16
  private(set) var cells: [Cell] = []
  private(set) var covered: [CoveredCell] = []
  private(set) var struck: [Range<Int>] = []
  private var merged: [CellRange] = []
  /// The cells that go on downwards, by their first column.
  private var open: [Int: CellRange] = [:]
  private var row = -1
  private var column = 0

  init(number: UInt16) { self.number = number }

  /// All merged cells, by row and column.
  var allMerged: [CellRange] {
    (merged + open.values.filter { $0.rows.count > 1 || $0.columns.count > 1 }).sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
  }

  mutating func read(_ scanner: inout XMLScanner, _ reader: inout DOCXReader) throws(PackageFault) {
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("tr", .word) {
          try readRow(&scanner, &reader)
        } else {
          try reader.skipUnread(&scanner)
        }
      case .end where scanner.level == outside: return
      case .over: return
      default: break
      }
    }
  }

  private mutating func readRow(_ scanner: inout XMLScanner, _ reader: inout DOCXReader) throws(PackageFault)
  {
    row += 1
    column = 0
    guard row < CellReference.rows, !reader.text.isFull else { throw reader.text.fullFault() }
    let count = (cells.count, covered.count)
    var isDeleted = false
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("tc", .word) {
          try readCell(&scanner, &reader)
        } else if scanner.isElement("sdtContent", .word) {
          // A control around a cell: the cell is there, also if it shows only a hint.
        } else if scanner.isElement("gridBefore", .word) {
          column = min(scanner.number("val", .word) ?? 0, CellReference.columns)
        } else if scanner.isElement("del", .word) {
          // The row itself was deleted while changes were tracked.
          isDeleted = true
          try scanner.skipElement()
        } else {
          try reader.skipUnread(&scanner)
        }
      case .end where scanner.level == outside:
        if isDeleted { dropRow(from: count) }
        return
      case .over: return
      default: break
      }
    }
  }

  private mutating func dropRow(from count: (cells: Int, covered: Int)) {
    cells.removeSubrange(count.cells...)
    covered.removeSubrange(count.covered...)
    merged.removeAll { $0.rows.lowerBound == row }
    for (column, range) in open where range.rows.upperBound == row + 1 {
      let rows = range.rows.lowerBound..<row
      open[column] = rows.isEmpty ? nil : CellRange(rows: rows, columns: range.columns)
    }
    row -= 1
  }

  // MARK: Cells

  /// How a cell hangs together with others.
  private struct Span {
    var columns = 1
    /// Whether it begins a cell that goes on downwards (true) or goes on with one (false).
    var beginsDown: Bool?
    /// Whether it goes on with the cell to its left.
    var continuesLeft = false
    var isDeleted = false
  }

  private mutating func readCell(_ scanner: inout XMLScanner, _ reader: inout DOCXReader) throws(PackageFault)
  {
    var span = Span()
    var block = DOCXText()
    let outside = scanner.level - 1
    cell: while true {
      switch try scanner.next() {
      case .start where scanner.isElement("tcPr", .word): span = try readSpan(&scanner)
      case .start: try reader.readBlock(&scanner, into: &block)
      case .end where scanner.level == outside: break cell
      case .over: break cell
      default: break
      }
    }
    guard column < CellReference.columns else {
      throw .limit(
        "tabel di dokumen ini lebih lebar dari \(CellReference.columns) kolom",
        "a table of this document is wider than \(CellReference.columns) columns")
    }
    place(block, span, &reader)
    column = min(column + span.columns, CellReference.columns)
  }

  private mutating func readSpan(_ scanner: inout XMLScanner) throws(PackageFault) -> Span {
    var span = Span()
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("gridSpan", .word) {
          span.columns = min(max(scanner.number("val", .word) ?? 1, 1), CellReference.columns)
        } else if scanner.isElement("vMerge", .word) {
          span.beginsDown = scanner.text(of: "val", .word) == "restart"
        } else if scanner.isElement("hMerge", .word) {
          span.continuesLeft = scanner.text(of: "val", .word) != "restart"
        } else if scanner.isElement("cellDel", .word) {
          span.isDeleted = true
        } else if scanner.isElement("tcPrChange", .word) {
          try scanner.skipElement()
        }
      case .end where scanner.level == outside: return span
      case .over: return span
      default: break
      }
    }
  }

  private mutating func place(_ block: DOCXText, _ span: Span, _ reader: inout DOCXReader) {
    let columns = column..<column + span.columns
    if span.continuesLeft, column > 0 {
      if let last = merged.last, last.rows == row..<row + 1, last.columns.upperBound == column {
        merged[merged.count - 1].columns = last.columns.lowerBound..<columns.upperBound
      } else {
        merged.append(CellRange(rows: row..<row + 1, columns: column - 1..<columns.upperBound))
      }
      let origin = merged[merged.count - 1].columns.lowerBound
      return cover(block, span, by: (row, origin), &reader)
    }
    if span.beginsDown == false, let above = open[column], above.rows.upperBound == row {
      open[column]?.rows = above.rows.lowerBound..<row + 1
      return cover(block, span, by: (above.rows.lowerBound, column), &reader)
    }
    close(columns)
    let range = CellRange(rows: row..<row + 1, columns: columns)
    if span.beginsDown != nil { open[column] = range } else if columns.count > 1 { merged.append(range) }
    if let cell = cell(block, span, &reader) { cells.append(cell) }
  }

  /// Takes a cell aside that another one is merged over.
  private mutating func cover(
    _ block: DOCXText, _ span: Span, by origin: (row: Int, column: Int), _ reader: inout DOCXReader
  ) {
    if let cell = cell(block, span, &reader) { covered.append(CoveredCell(cell: cell, origin: origin)) }
  }

  private mutating func cell(_ block: DOCXText, _ span: Span, _ reader: inout DOCXReader) -> Cell? {
    guard !span.isDeleted else { return nil }
    let number = block.loneNumber
    guard number != nil || block.bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let start = reader.text.bytes.count
    var decoded: Int32 = -1
    if let number {
      decoded = Int32(reader.decoded.count)
      reader.decoded.append(Tree.Decoded(text: number.text, runs: []))
    } else {
      reader.text.bytes.append(contentsOf: block.bytes)
      for (at, label) in block.labels { reader.labels[start + at] = label }
      struck += block.struck.map { start + $0.lowerBound..<start + $0.upperBound }
    }
    let place = reader.text.endCell(start, sheet: self.number, row: row, column: column)
    return Cell(
      row: Int32(truncatingIfNeeded: row), column: Int32(truncatingIfNeeded: column), place,
      isBold: block.isBold, indent: block.indent, decoded: decoded)
  }

  /// Ends the cells that went on downwards in some columns.
  private mutating func close(_ columns: Range<Int>) {
    guard !open.isEmpty else { return }
    for column in columns {
      guard let range = open.removeValue(forKey: column) else { continue }
      if range.rows.count > 1 || range.columns.count > 1 { merged.append(range) }
    }
  }
}
