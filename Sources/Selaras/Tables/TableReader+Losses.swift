extension TableReader {
  // MARK: Beside the tables

  /// Whether a sheet that is not read holds a table of a plan: then where its header begins.
  func header(ofPlanIn sheet: Sheet) -> Range<Int>? {
    guard let grid = Grid(sheet, holdsText: texts.holdsText) else { return nil }
    let tables = SheetTables(grid, texts, forms, onlyForm: onlyForm).tables
    let filled = tables.first { table in
      table.rows.joined().contains { row in grid.columns.contains { grid[row, $0].isOwn } }
    }
    return filled?.match.columns.first?.header.range
  }

  /// Tells what stands in drawings, in boxes and in the margins of a document.
  mutating func tellOutside() {
    for name in workbook.withoutCells.prefix(Self.mostTold) {
      reading.remarks.append(
        Phrase(
          id: "lembar grafik atau dialog `\(name)` dilewati: tidak mempunyai sel",
          en: "the chart or dialog sheet `\(name)` is passed over: it has no cells"))
    }
    for margin in workbook.margins.prefix(Self.mostTold) {
      let reader = TableReader(margin.tables, forms)
      if margin.tables.sheets.contains(where: { reader.header(ofPlanIn: $0) != nil }) {
        reading.losses.append(.margin(margin.name))
      }
    }
    let drawn = workbook.drawn.filter { range in
      workbook.source.text(range).split(whereSeparator: \.isNewline).contains { isOfPlan(String($0)) }
    }
    if drawn.count > 1 { reading.losses.append(.drawn(drawn.count, at: drawn[0])) }
  }

  private static let mostTold = 20

  /// Whether a text begins as a statement, `Meningkatnya ...`, or as an indicator, `Persentase ...`, does.
  private func isOfPlan(_ text: String) -> Bool {
    let words = FoldedWords(String(text.prefix(120))).folded
    guard words.count > 2, let first = words.first else { return false }
    return forms.heads.contains(first)
      || first.count > 6 && first.hasSuffix("nya") && ["me", "te", "be"].contains { first.hasPrefix($0) }
  }

  // MARK: Rows

  /// Tells the hidden rows of a sheet: those that are read, and those that are not.
  mutating func tellHiddenRows(_ hidden: HiddenRows, of sheet: Sheet) {
    let prefix = Self.prefix(sheet)
    if !hidden.read.isEmpty {
      let list = TableNotices.list(hidden.read, isTransposed: false)
      tell(
        "\(prefix)baris tersembunyi \(list) dibaca: baris yang tampak bernaung di bawahnya",
        "\(prefix)the hidden rows \(list) are read: rows that are shown stand below them")
    }
    if !hidden.passedOver.isEmpty {
      let list = TableNotices.list(hidden.passedOver, isTransposed: false)
      tell("\(prefix)baris tersembunyi \(list) dilewati", "\(prefix)the hidden rows \(list) are passed over")
    }
  }

  /// Tells the rows that are hidden below the header of one of the tables, and are not read.
  mutating func tellLostRows(_ hidden: HiddenRows, of sheet: Sheet, _ tables: SheetTables) {
    let passedOver = Set(hidden.passedOver)
    let first =
      tables.grid.isTransposed
      ? 0 : tables.tables.first.map { tables.grid.rowNumbers[$0.header.rows.lowerBound] } ?? 0
    let cells = sheet.cells.filter {
      Int($0.row) > first && passedOver.contains(Int($0.row)) && texts.holdsText($0)
    }
    guard let cell = cells.first else { return }
    let list = TableNotices.list(cells.map { Int($0.row) }, isTransposed: false)
    reading.losses.append(.hiddenRows(list, of: sheet.name, at: cell.range))
  }

  /// Tells the texts in a table that are under merged cells and say something else than those.
  mutating func tellCovered(of sheet: Sheet, _ tables: SheetTables) {
    let grid = tables.grid
    let ranges = tables.tables.compactMap { table -> Range<Int>? in
      guard let last = table.rows.last(where: { !$0.isEmpty }) else { return nil }
      return grid.rowNumbers[table.header.rows.lowerBound]..<grid.rowNumbers[last.upperBound - 1] + 1
    }
    let lost = sheet.covered.filter { covered in
      let line = Int(grid.isTransposed ? covered.cell.column : covered.cell.row)
      let text = texts.bytes(texts.text(of: covered.cell)).trimmed
      return covered.cell.kind != .fault && !text.isEmpty && ranges.contains { $0.contains(line) }
        && !text.elementsEqual(texts.bytes(shownText(at: covered.origin, of: sheet)).trimmed)
    }
    if let first = lost.first { reading.losses.append(.covered(lost.count, first, at: first.cell.range)) }
  }

  private func shownText(at place: (row: Int, column: Int), of sheet: Sheet) -> CellText {
    let index = sheet.cells.partition { (Int($0.row), Int($0.column)) < place }
    guard index < sheet.cells.count, (Int(sheet.cells[index].row), Int(sheet.cells[index].column)) == place
    else { return CellText(range: 0..<0) }
    return texts.text(of: sheet.cells[index])
  }

  /// Tells the rows of a table that hold something of a plan and were not taken in.
  mutating func tellUnreadRows(of found: Found, _ plan: ColumnPlan, _ notices: TableNotices) {
    let grid = found.grid
    let columns = found.table.match.columns.filter(\.role.holdsContent).map(\.column)
    func tell(_ rows: [Int], _ why: Phrase, _ help: Phrase) {
      let unread = Set(rows)
      var first: Cell?
      let lost = grid.rows.filter { row in
        guard unread.contains(grid.rowNumbers[row]),
          let column = columns.first(where: { grid[row, $0].isOwn })
        else { return false }
        if first == nil { first = grid.cell(row, column) }
        return true
      }
      guard let first else { return }
      let list = TableNotices.list(lost.map { grid.rowNumbers[$0] }, isTransposed: grid.isTransposed)
      let word = grid.isTransposed ? Phrase(id: "kolom", en: "column") : Phrase(id: "baris", en: "row")
      reading.losses.append(
        .rows(
          Phrase(id: "\(word.id) \(list)", en: "\(word.en) \(list)"), why, at: first, help: help))
    }
    tell(
      notices.unread,
      Phrase(id: "isinya bukan simpul atau indikator", en: "no node and no indicator"),
      Phrase(
        id: "lengkapi barisnya, atau pindahkan keterangannya ke luar tabel",
        en: "complete the row, or move the remark out of the table"))
    tell(
      notices.doubled,
      Phrase(
        id: "mengisi lagi yang sudah terisi untuk simpul yang sama",
        en: "it fills in again what the same node has already"),
      Phrase(id: "samakan isinya, atau hapus yang salah", en: "make both the same, or delete the wrong one"))
  }

  // MARK: Columns

  /// Tells the columns of a table that hold something of a plan and were not read.
  mutating func tellUnreadColumns(of found: Found, _ plan: ColumnPlan) {
    let (table, grid) = (found.table, found.grid)
    let first = table.match.columns.map(\.column).min() ?? 0
    let last = table.match.columns.map(\.column).max() ?? 0
    func content(of column: Int) -> Cell? {
      table.rows.joined().first { grid[$0, column].isOwn }.flatMap { grid.cell($0, column) }
    }
    for column in table.match.unknown where column.column > first || !grid.isTransposed {
      guard let cell = column.path.last?.cell, content(of: column.column) != nil else { continue }
      let shown = shown(cell)
      if let near = forms.near(column, in: table.match.form) {
        reading.losses.append(.nearColumn(shown, near))
      } else if forms.roleElsewhere(column)?.holdsContent ?? false {
        reading.losses.append(.columnOfOthers(shown, cell, forms.forms[table.match.form]))
      }
    }
    for column in plan.doubled where content(of: column.column) != nil && column.role.holdsContent {
      reading.losses.append(.doubledColumn(shown(column.header), column.header))
    }
    for column in table.match.nameless where column < last {
      guard let cell = content(of: column) else { continue }
      reading.losses.append(.namelessColumn(name(of: grid.columnNumbers[column], grid), cell))
    }
  }

  /// What a header says, on one line and not too long.
  func shown(_ cell: Cell) -> String {
    var text = texts
    let line = text.onOneLine(text.text(of: cell))
    let name = text.string(line)
    return name.count > 60 ? String(name.prefix(57)) + "..." : name
  }

  /// As `kolom D`; of a table on its side `baris 4`.
  func name(of number: Int, _ grid: Grid) -> Phrase {
    grid.isTransposed
      ? Phrase(id: "baris \(number + 1)", en: "row \(number + 1)")
      : Phrase(id: "kolom \(columnName(number))", en: "column \(columnName(number))")
  }
}

extension ColumnRole {
  /// Whether it holds something that rules look at.
  var holdsContent: Bool {
    switch self {
    case .nothing, .remark, .field(.catatan, _), .indicator(.catatan, _): false
    default: true
    }
  }
}
