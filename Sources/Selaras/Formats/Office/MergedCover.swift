/// Takes cells aside that are under a merged one: a workbook may hold texts there that nobody sees.
enum MergedCover {
  static func uncover(_ sheet: inout Sheet) {
    var merged = sheet.merged.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) > ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    /// The merged cells that reach the row that is looked at, by column; they do not overlap.
    var active: [CellRange] = []
    var row = -1
    var covered: [CoveredCell] = []
    defer { sheet.covered = covered }
    sheet.cells.removeAll { cell in
      let place = (row: Int(cell.row), column: Int(cell.column))
      if place.row != row {
        row = place.row
        active.removeAll { $0.rows.upperBound <= row }
        while let next = merged.last, next.rows.lowerBound <= row {
          merged.removeLast()
          guard next.rows.upperBound > row else { continue }
          let at = index(of: next.columns.lowerBound, in: active)
          let overlaps =
            (at > 0 && active[at - 1].columns.overlaps(next.columns))
            || (at < active.count && active[at].columns.overlaps(next.columns))
          if !overlaps { active.insert(next, at: at) }
        }
      }
      let at = index(of: place.column + 1, in: active)
      guard at > 0 else { return false }
      let range = active[at - 1]
      let origin = (row: range.rows.lowerBound, column: range.columns.lowerBound)
      guard range.columns.contains(place.column), origin != place else { return false }
      covered.append(CoveredCell(cell: cell, origin: origin))
      return true
    }
  }

  /// How many ranges begin before a column.
  private static func index(of column: Int, in ranges: [CellRange]) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].columns.lowerBound < column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
