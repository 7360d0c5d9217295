/// Reads the tables of a workbook as the plan they tell.
struct TableReader {
  let workbook: Workbook
  let forms: TableForms
  /// The form of all tables, given by hand.
  var onlyForm: Int?
  private var texts: CellTexts
  private var reading = WorkbookReading()
  /// What the sheets say that hold no table.
  private var others = TitleFacts()
  private var found: [Found] = []

  /// A table with its sheet.
  private struct Found {
    var sheet: Sheet
    var grid: Grid
    var table: SheetTables.Table
    var facts: TitleFacts
    var kind: DocumentKind?
    var remarks: [Phrase]
  }

  init(_ workbook: Workbook, _ forms: TableForms, form: String? = nil) {
    self.workbook = workbook
    self.forms = forms
    onlyForm = form.flatMap { name in forms.forms.firstIndex { $0.name == name } }
    texts = CellTexts(workbook)
  }

  /// - Parameter kind: the kind of all documents, given by hand.
  static func read(
    _ workbook: Workbook, _ forms: TableForms, form: String? = nil, kind: DocumentKind? = nil
  ) -> WorkbookReading {
    var reader = TableReader(workbook, forms, form: form)
    for (number, sheet) in workbook.sheets.enumerated() { reader.find(in: sheet, number) }
    reader.readDocuments(kind)
    return reader.reading
  }

  // MARK: Finding

  private mutating func find(in sheet: Sheet, _ index: Int) {
    guard !sheet.isHidden else {
      tell("lembar tersembunyi `\(sheet.name)` dilewati", "the hidden sheet `\(sheet.name)` is passed over")
      return
    }
    guard let grid = Grid(visible(sheet), holdsText: { !texts.isBlank(texts.text(of: $0)) }) else {
      reading.tooLarge.append((sheet.cells.first?.range ?? 0..<0, rows(of: sheet), columns(of: sheet)))
      return
    }
    var tables = SheetTables(grid, texts, forms, onlyForm: onlyForm)
    if tables.tables.isEmpty, grid.rows.count * grid.columns.count <= Self.mostTurned {
      let turned = SheetTables(grid.transposed, texts, forms, onlyForm: onlyForm)
      if !turned.tables.isEmpty { tables = turned }
    }
    reading.misses += tables.misses
    if tables.tables.isEmpty {
      takeFacts(of: sheet, grid)
      return
    }
    for (number, table) in tables.tables.enumerated() {
      add(table, number, of: sheet, tables.grid)
      addTitles(of: table, tables.grid, UInt16(truncatingIfNeeded: index))
    }
  }

  /// The most places of a sheet that is looked at sideways too.
  private static let mostTurned = 1 << 20

  private func rows(of sheet: Sheet) -> Int { Set(sheet.cells.map(\.row)).count }
  private func columns(of sheet: Sheet) -> Int { Set(sheet.cells.map(\.column)).count }

  /// The sheet without its hidden rows.
  private mutating func visible(_ sheet: Sheet) -> Sheet {
    guard !sheet.hiddenRows.isEmpty else { return sheet }
    let hidden = Set(sheet.hiddenRows)
    var visible = sheet
    visible.cells.removeAll { hidden.contains(Int($0.row)) }
    let lost = Set(sheet.cells.map { Int($0.row) }).intersection(hidden)
    if !lost.isEmpty {
      let list = TableNotices.list(Array(lost), isTransposed: false)
      tell(
        "\(Self.prefix(sheet))baris tersembunyi \(list) dilewati",
        "\(Self.prefix(sheet))the hidden rows \(list) are passed over")
    }
    return visible
  }

  private static func prefix(_ sheet: Sheet) -> String { sheet.name.isEmpty ? "" : "\(sheet.name): " }

  private mutating func tell(_ id: String, _ en: String) { reading.remarks.append(Phrase(id: id, en: en)) }

  private mutating func add(_ table: SheetTables.Table, _ number: Int, of sheet: Sheet, _ grid: Grid) {
    var facts = TitleFacts()
    for range in sheet.above.prefix(Self.mostTitles) where number == 0 {
      facts.take([CellText(range: range)], &texts)
    }
    for range in sheet.above.dropFirst(Self.mostTitles).suffix(Self.mostTitles) where number == 0 {
      facts.take([CellText(range: range)], &texts)
    }
    for row in table.titles.suffix(3 * Self.mostTitles) where !grid.isTransposed {
      facts.take(ownTexts(grid, row), &texts)
    }
    if grid.isTransposed { takeColumnTitles(grid, table, &facts) }
    let form = forms.forms[table.match.form]
    let kind =
      statedKind(facts) ?? form.onlyKind ?? TitleFacts.kind(in: facts.lines + [sheet.name], form.kinds)
    found.append(Found(sheet: sheet, grid: grid, table: table, facts: facts, kind: kind, remarks: []))
  }

  /// Says what the header calls the cells of each column; of a table on its side, of each row.
  private mutating func addTitles(of table: SheetTables.Table, _ grid: Grid, _ sheet: UInt16) {
    for (number, rows) in table.rows.enumerated() where !rows.isEmpty {
      let first = number == 0 ? table.header.rows.lowerBound : rows.lowerBound
      let along = grid.rowNumbers[first]..<grid.rowNumbers[rows.upperBound - 1] + 1
      for column in table.header.columns {
        guard let cell = column.path.last?.cell else { continue }
        let across = grid.columnNumbers[column.column]..<grid.columnNumbers[column.column] + 1
        let line = texts.onOneLine(texts.text(of: cell))
        let text = texts.string(line)
        reading.titles.append(
          grid.isTransposed
            ? CellMap.Title(sheet: sheet, rows: across, columns: along, text)
            : CellMap.Title(sheet: sheet, rows: along, columns: across, text))
      }
    }
  }

  private static let mostTitles = 12

  private func ownTexts(_ grid: Grid, _ row: Int) -> [CellText] {
    grid.columns.filter { grid[row, $0].isOwn }.compactMap { grid.cell(row, $0) }.map(texts.text)
  }

  /// The titles of a table of columns stand above its first label.
  private mutating func takeColumnTitles(_ grid: Grid, _ table: SheetTables.Table, _ facts: inout TitleFacts)
  {
    let first = table.match.columns.map(\.column).min() ?? 0
    for line in grid.columns.prefix(first) {
      let cells = grid.rows.filter { grid[$0, line].isOwn }.compactMap { grid.cell($0, line) }.map(texts.text)
      facts.take(cells, &texts)
    }
  }

  private func statedKind(_ facts: TitleFacts) -> DocumentKind? {
    facts.head[.dokumen].flatMap { DocumentKind(rawValue: texts.string($0).trimmedOfBlanks.lowercased()) }
  }

  private mutating func takeFacts(of sheet: Sheet, _ grid: Grid) {
    for range in sheet.above.prefix(Self.mostTitles) { others.take([CellText(range: range)], &texts) }
    for row in grid.rows.prefix(3 * Self.mostTitles) { others.take(ownTexts(grid, row), &texts) }
    guard !sheet.name.isEmpty, !grid.rows.isEmpty else { return }
    tell(
      "lembar `\(sheet.name)` tidak dibaca: tidak ada kepala tabel yang dikenal",
      "the sheet `\(sheet.name)` is not read: no header of a table is known in it")
  }

  // MARK: Reading

  /// One document for each kind, of its tables in order.
  private mutating func readDocuments(_ given: DocumentKind?) {
    // A table whose kind nothing tells is of the kind of the others, or of what the file's name says.
    let known = found.compactMap(\.kind)
    let fallback = Set(known).count == 1 ? known.first : nil
    var kinds: [DocumentKind?] = []
    for index in found.indices {
      let form = forms.forms[found[index].table.match.form]
      let lines = others.lines + [workbook.source.name.lastStep]
      let kind = given ?? found[index].kind ?? fallback ?? TitleFacts.kind(in: lines, form.kinds)
      found[index].kind = kind
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    for kind in kinds {
      readDocument(kind, found.indices.filter { found[$0].kind == kind })
    }
  }

  private mutating func readDocument(_ kind: DocumentKind?, _ tables: [Int]) {
    guard let first = tables.first else { return }
    var facts = TitleFacts()
    for index in tables { facts.add(found[index].facts) }
    for index in found.indices where !tables.contains(index) { facts.add(found[index].facts) }
    facts.add(others)
    var outline = Outline()
    let place = found[first].table.match.columns.first?.header.range ?? 0..<0
    outline.head = head(facts, kind, tables, at: place)
    outline.year = outline.head.first { $0.key == .periode }.flatMap { Period.year(texts.string($0.text)) }
    var faults: [TableNotices.Fault] = []
    for (number, index) in tables.enumerated() {
      let notices = read(found[index], number, kind, &outline)
      faults += notices.faults
    }
    if tables.count > 1 { outline.joinIndicators(texts) }
    outline.settleOwners(texts)
    reading.documents.append(
      WorkbookReading.Document(kind: kind, outline: outline, texts: texts, faults: faults, place: place))
  }

  private mutating func read(
    _ table: Found, _ number: Int, _ kind: DocumentKind?, _ outline: inout Outline
  ) -> TableNotices {
    let form = forms.forms[table.table.match.form]
    let plan = ColumnPlan(table.table.match, form)
    var reader = RowReader(
      table.grid, plan, form, forms, texts, outline, table: number, rows: table.table.rows)
    outline = Outline()
    reader.begin(table.facts)
    let before = reader.outline.nodes.count
    for row in table.table.rows.joined() { reader.read(row) }
    reader.finish(from: before, table.facts)
    outline = reader.outline
    texts = reader.texts
    outline.finish(number, texts)
    var notices = reader.notices
    if reader.style.isGuessed { notices.isStyleGuessed = true }
    reading.tables.append(recognized(table, plan, notices, kind))
    return notices
  }

  private mutating func head(
    _ facts: TitleFacts, _ kind: DocumentKind?, _ tables: [Int], at place: Range<Int>
  ) -> [(key: Key, text: CellText)] {
    var head: [(key: Key, text: CellText)] = [(.selaras, texts.added("1", at: place.lowerBound))]
    if let kind {
      let stated = facts.head[.dokumen]
      let isStated = stated.map { texts.string($0) == kind.rawValue } ?? false
      let text = isStated ? stated : nil
      head.append((.dokumen, text ?? texts.added(kind.rawValue, for: place)))
    }
    for key in [Key.daerah, .perangkatDaerah] {
      if let text = facts.head[key] { head.append((key, text)) }
    }
    if let text = facts.head[.periode] ?? periodOfColumns(tables) { head.append((.periode, text)) }
    if let text = facts.head[.nomenklatur] { head.append((.nomenklatur, text)) }
    return head
  }

  /// The years of the targets, where no title names the period.
  private mutating func periodOfColumns(_ tables: [Int]) -> CellText? {
    var years: [(year: Int16, cell: Cell)] = []
    for column in tables.flatMap({ found[$0].table.match.columns })
    where column.role == .indicator(.target, of: nil) {
      if case .year(let year)? = column.period { years.append((year, column.header)) }
    }
    guard let first = years.min(by: { $0.year < $1.year }), let last = years.max(by: { $0.year < $1.year })
    else { return nil }
    let text = first.year == last.year ? "\(first.year)" : "\(first.year)-\(last.year)"
    return texts.added(text, for: first.cell.range)
  }

  // MARK: Telling

  private func recognized(
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
      sheet: found.sheet.name, cells: range.name, form: form.name, title: form.title,
      kind: kind?.rawValue ?? "", isOfOneKind: form.onlyKind != nil,
      nodes: counts.map { RecognizedTable.LevelCount(level: $0.level.name, count: $0.count) },
      indicators: notices.indicators, remarks: remarks(found, plan, notices))
  }

  private func remarks(_ found: Found, _ plan: ColumnPlan, _ notices: TableNotices) -> [Phrase] {
    var remarks = notices.phrases(isTransposed: found.grid.isTransposed)
    let first = found.table.match.columns.map(\.column).min() ?? 0
    for column in found.table.match.unknown where !found.grid.isTransposed || column.column > first {
      guard let cell = column.path.last?.cell else { continue }
      remarks.append(unreadColumn(cell, found.grid, "tidak dikenal", "is not known"))
    }
    for column in found.table.match.nameless {
      let number = found.grid.columnNumbers[column]
      let place =
        found.grid.isTransposed
        ? Phrase(id: "baris \(number + 1)", en: "row \(number + 1)")
        : Phrase(id: "kolom \(columnName(number))", en: "column \(columnName(number))")
      remarks.append(
        Phrase(id: "\(place.id) tidak dibaca: tidak ada judulnya", en: "\(place.en) is not read: it has no header"))
    }
    for column in plan.doubled {
      remarks.append(
        unreadColumn(column.header, found.grid, "sudah ada di kolom lain", "stands in another column already")
      )
    }
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

  private func unreadColumn(_ cell: Cell, _ grid: Grid, _ id: String, _ en: String) -> Phrase {
    var text = texts
    let line = text.onOneLine(text.text(of: cell))
    let name = text.string(line)
    let shown = name.count > 60 ? String(name.prefix(57)) + "..." : name
    let place =
      grid.isTransposed
      ? Phrase(id: "baris \(cell.row + 1)", en: "row \(cell.row + 1)")
      : Phrase(id: "kolom \(columnName(Int(cell.column)))", en: "column \(columnName(Int(cell.column)))")
    return Phrase(
      id: "\(place.id) (\"\(shown)\") tidak dibaca: judulnya \(id)",
      en: "\(place.en) (\"\(shown)\") is not read: its header \(en)")
  }
}

extension String {
  /// What stands behind the last slash, without the ending.
  fileprivate var lastStep: String {
    let name = self[(lastIndex { $0 == "/" || $0 == "\\" }.map(index(after:)) ?? startIndex)...]
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }
}
