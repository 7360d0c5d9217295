extension TableReader {
  func recognized(
    _ found: Found, _ plan: ColumnPlan, _ notices: TableNotices, _ kind: DocumentKind?
  ) -> RecognizedTable {
    let table = found.table
    let form = forms.forms[table.match.form]
    let grid = found.grid
    let lastRow = table.rows.last { !$0.isEmpty }?.upperBound ?? table.header.rows.upperBound
    let rows = grid.rowNumbers[table.header.rows.lowerBound]..<grid.rowNumbers[lastRow - 1] + 1
    let named = table.header.columns.map(\.column)
    let columns = grid.columnNumbers[named.first ?? 0]..<grid.columnNumbers[named.last ?? 0] + 1
    let range =
      grid.isTransposed ? CellRange(rows: columns, columns: rows) : CellRange(rows: rows, columns: columns)
    let counts = notices.counts.sorted { $0.level.rawValue < $1.level.rawValue }
    return RecognizedTable(
      sheet: found.sheet.name, cells: range.name,
      isInDocument: workbook.source.cells?.isDocument ?? false, form: form.name, title: form.title,
      kind: kind?.rawValue ?? "", isOfOneKind: form.onlyKind != nil,
      nodes: counts.map { RecognizedTable.LevelCount(level: $0.level.name, count: $0.count) },
      indicators: notices.indicators, remarks: remarks(found, plan, notices))
  }

  private func remarks(_ found: Found, _ plan: ColumnPlan, _ notices: TableNotices) -> [Phrase] {
    var remarks = notices.phrases(isTransposed: found.grid.isTransposed)
    remarks += limited(unreadColumns(found, plan))
    if let rival = found.table.rival {
      let form = forms.forms[rival]
      remarks.append(
        Phrase(
          id:
            "kepalanya juga cocok dengan \(form.title.id); bila itu yang dimaksud, pakai `--form \(form.name)`",
          en: "its header fits \(form.title.en) as well; if that is meant, use `--form \(form.name)`"))
    }
    let closing = found.table.closing.filter { row in
      found.grid.columns.contains { found.grid[row, $0].isOwn }
    }
    if !closing.isEmpty, !found.grid.isTransposed {
      let list = TableNotices.list(closing.map { found.grid.rowNumbers[$0] }, isTransposed: false)
      remarks.append(
        Phrase(
          id: "baris \(list) dilewati: penutup tabel", en: "rows \(list) passed over: what follows the table")
      )
    }
    return remarks
  }

  /// The first of some remarks, and how many more there are.
  private func limited(_ remarks: [Phrase]) -> [Phrase] {
    let most = 12
    guard remarks.count > most else { return remarks }
    let rest = remarks.count - most
    return remarks.prefix(most) + [
      Phrase(id: "\(rest) kolom lain juga tidak dibaca", en: "\(rest) more columns are not read either")
    ]
  }

  private func unreadColumns(_ found: Found, _ plan: ColumnPlan) -> [Phrase] {
    var remarks: [Phrase] = []
    let first = found.table.match.columns.map(\.column).min() ?? 0
    for column in found.table.match.unknown where !found.grid.isTransposed || column.column > first {
      guard let cell = column.path.last?.cell else { continue }
      remarks.append(unreadColumn(cell, found.grid, "tidak dikenal", "is not known"))
    }
    for column in found.table.match.nameless {
      let place = name(of: found.grid.columnNumbers[column], found.grid)
      remarks.append(
        Phrase(
          id: "\(place.id) tidak dibaca: tidak ada judulnya", en: "\(place.en) is not read: it has no header")
      )
    }
    for column in plan.doubled {
      remarks.append(
        unreadColumn(column.header, found.grid, "sudah ada di kolom lain", "stands in another column already")
      )
    }
    return remarks
  }

  private func unreadColumn(_ cell: Cell, _ grid: Grid, _ id: String, _ en: String) -> Phrase {
    let place = name(of: Int(grid.isTransposed ? cell.row : cell.column), grid)
    return Phrase(
      id: "\(place.id) (\"\(shown(cell))\") tidak dibaca: judulnya \(id)",
      en: "\(place.en) (\"\(shown(cell))\") is not read: its header \(en)")
  }
}
