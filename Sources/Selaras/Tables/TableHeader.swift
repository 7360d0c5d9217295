/// The header of a table: which rows of a grid it takes, and what stands over each column.
struct TableHeader {
  /// With the row of column numbers below it.
  var rows: Range<Int>
  var columns: [Column]

  /// A column with any header at all.
  struct Column {
    /// In the grid.
    var column: Int
    /// From the top down.
    var path: [(text: HeaderText, cell: Cell)]
  }
}

/// Looks for headers in a grid, from the top down.
struct HeaderFinder {
  let grid: Grid
  let texts: CellTexts
  let forms: TableForms

  /// The most rows of a header.
  private static let most = 7

  /// The first header that begins at a row or below it.
  ///
  /// - Parameter level: the column that must be titled as that of the levels, if one must.
  func find(from first: Int, naming level: Int? = nil) -> TableHeader? {
    var row = first
    while row < grid.rows.upperBound {
      if level.map({ namesLevels(row, $0) }) ?? true, isHeader(row) { return header(at: row, from: first) }
      row += 1
    }
    return nil
  }

  /// Whether at least half of what a row says are headers, and a table can be known by them.
  private func isHeader(_ row: Int) -> Bool {
    var cells = 0
    var known = 0
    var telling = 0
    for column in grid.columns where grid[row, column].isOwn {
      cells += 1
      guard let header = headerText(row, column) else { continue }
      if let tells = forms.isTelling(header) {
        known += 1
        if tells { telling += 1 }
      } else if header.isPeriod {
        known += 1
      }
    }
    return known >= 2 && telling > 0 && known * 2 >= cells
  }

  /// - Parameter isShort: whether a single letter or digit, or the name of a period, is looked at as well.
  private func headerText(_ row: Int, _ column: Int, isShort: Bool = false) -> HeaderText? {
    guard let cell = grid.cell(row, column) else { return nil }
    let bytes = texts.bytes(texts.text(of: cell))
    return forms.mayBeHeader(bytes) || (isShort && bytes.count <= 16)
      ? HeaderText(String(decoding: bytes, as: UTF8.self)) : nil
  }

  private func header(at row: Int, from first: Int) -> TableHeader {
    // A table that names levels has one row of titles: what stands below may well be named as a title is.
    if grid.columns.contains(where: { namesLevels(row, $0) }) {
      return TableHeader(rows: row..<row + 1, columns: paths(row..<row + 1))
    }
    var top = row
    while top > first, row - top < 3, follows(top - 1), isContinuation(top - 1, least: 2) { top -= 1 }
    var end = row + 1
    while end < grid.rows.upperBound, end - top < Self.most, follows(end - 1),
      isContinuation(end, least: hasCovered(end) ? 0 : 1)
    {
      end += 1
    }
    let columns = paths(top..<end)
    if end < grid.rows.upperBound, isNumbers(end) { end += 1 }
    return TableHeader(rows: top..<end, columns: columns)
  }

  /// Whether a cell is the title of the column of levels, and so begins a long table.
  func namesLevels(_ row: Int, _ column: Int) -> Bool {
    guard grid[row, column].isOwn, let cell = grid.cell(row, column),
      forms.mayNameLevels(texts.bytes(texts.text(of: cell)))
    else { return false }
    return headerText(row, column).map(forms.namesLevels) ?? false
  }

  /// Whether the next row of the grid is the next one of the sheet.
  private func follows(_ row: Int) -> Bool {
    row + 1 < grid.rows.upperBound && grid.rowNumbers[row + 1] == grid.rowNumbers[row] + 1
  }

  private func hasCovered(_ row: Int) -> Bool { grid.columns.contains { grid[row, $0].isFromAbove } }

  /// Whether all that a row says belongs to a header: known headers, periods, and numbers below `Tahun ke-`.
  private func isContinuation(_ row: Int, least: Int) -> Bool {
    var cells = 0
    for column in grid.columns where grid[row, column].isOwn {
      guard let header = headerText(row, column, isShort: true),
        header.isPeriod || forms.isTelling(header) != nil
          || header.ordinal != nil && asksForNumbers(row - 1)
      else { return false }
      cells += 1
    }
    return cells >= least
  }

  /// Whether a row has a group of counted years or quarters.
  private func asksForNumbers(_ row: Int) -> Bool {
    row >= 0
      && grid.columns.contains { column in
        grid[row, column].isOwn
          && headerText(row, column, isShort: true).map { $0.asksForNumber || $0.asksForQuarter } ?? false
      }
  }

  /// Whether a row counts the columns: `(1)`, `(2)`, `(3)`.
  func isNumbers(_ row: Int) -> Bool {
    var last = 0
    var count = 0
    for column in grid.columns where grid[row, column].isOwn {
      guard let cell = grid.cell(row, column) else { continue }
      let digits = texts.bytes(texts.text(of: cell)).filter { $0 > 0x20 && !"()[].".utf8.contains($0) }
      guard digits.count <= 3, let number = Int(String(decoding: digits, as: UTF8.self)), number > last,
        number <= last + 2
      else { return false }
      last = number
      count += 1
    }
    return count >= 3
  }

  /// What stands over each column. A group's name stands over the columns behind it that have names of their own
  /// below and nothing beside it, also where its cells were not merged.
  private func paths(_ rows: Range<Int>) -> [TableHeader.Column] {
    var above = rows.map { row in grid.columns.map { grid[row, $0].cell } }
    func isNamedBelow(_ row: Int, _ column: Int) -> Bool {
      rows.contains { $0 > row && grid[$0, column].isOwn }
    }
    for row in rows.dropLast() {
      for column in grid.columns.dropFirst() where above[row - rows.lowerBound][column] < 0 {
        let isInGroup = above[..<(row - rows.lowerBound)].allSatisfy { $0[column] == $0[column - 1] }
        if isInGroup, isNamedBelow(row, column), isNamedBelow(row, column - 1) {
          above[row - rows.lowerBound][column] = above[row - rows.lowerBound][column - 1]
        }
      }
    }
    return grid.columns.compactMap { column in
      var path: [(text: HeaderText, cell: Cell)] = []
      var last: Int32 = -1
      for row in above where row[column] >= 0 && row[column] != last {
        last = row[column]
        let cell = grid.cells[Int(last)]
        path.append((HeaderText(texts.string(texts.text(of: cell))), cell))
      }
      return path.isEmpty ? nil : TableHeader.Column(column: column, path: path)
    }
  }
}
