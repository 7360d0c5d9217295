/// Reads the tables of a workbook as the plan they tell.
struct TableReader {
  let workbook: Workbook
  let forms: TableForms
  /// The form of all tables, given by hand.
  var onlyForm: Int?
  var texts: CellTexts
  var reading = WorkbookReading()
  /// What the sheets say that hold no table.
  var others = TitleFacts()
  var found: [Found] = []
  /// The sheets that hold no table of a plan.
  private var unread: [String] = []

  /// A table with its sheet.
  struct Found {
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
    reader.tellUnread()
    reader.tellOutside()
    reader.readDocuments(kind)
    reader.tellMisses()
    return reader.reading
  }

  // MARK: Finding

  private mutating func find(in sheet: Sheet, _ index: Int) {
    guard !sheet.isHidden, !sheet.holdsMacros else { return passOver(sheet) }
    if OwnSheet.isOne(sheet, texts) {
      reading.ownSheets.insert(UInt16(truncatingIfNeeded: index))
      tell(
        "lembar `\(sheet.name)` ditulis Selaras, jadi dilewati",
        "the sheet `\(sheet.name)` was written by Selaras, and so is passed over")
      return
    }
    let hidden = HiddenRows(sheet, texts, forms, onlyForm: onlyForm)
    guard let grid = Grid(hidden.shown, holdsText: texts.holdsText) else {
      reading.tooLarge.append((sheet.cells.first?.range ?? 0..<0, rows(of: sheet), columns(of: sheet)))
      return
    }
    var tables = SheetTables(grid, texts, forms, onlyForm: onlyForm)
    if tables.tables.isEmpty, grid.rows.count * grid.columns.count <= Self.mostTurned {
      let turned = SheetTables(grid.transposed, texts, forms, onlyForm: onlyForm)
      if !turned.tables.isEmpty { tables = turned }
    }
    reading.misses += tables.misses
    tellHiddenRows(hidden, of: sheet)
    if tables.tables.isEmpty {
      takeFacts(of: sheet, grid)
      return
    }
    tellRounded(sheet)
    tellStruck(sheet)
    tellLostRows(hidden, of: sheet, tables)
    tellCovered(of: sheet, tables)
    for (number, table) in tables.tables.enumerated() {
      add(table, number, of: sheet, tables.grid)
      addTitles(of: table, tables.grid, UInt16(truncatingIfNeeded: index))
    }
  }

  /// Says that a sheet is not read; where it holds a plan, that is a loss.
  private mutating func passOver(_ sheet: Sheet) {
    let header = header(ofPlanIn: sheet)
    if sheet.isHidden {
      tell("lembar tersembunyi `\(sheet.name)` dilewati", "the hidden sheet `\(sheet.name)` is passed over")
      if let header { reading.losses.append(.hiddenSheet(sheet.name, at: header)) }
    } else {
      tell("lembar makro `\(sheet.name)` dilewati", "the macro sheet `\(sheet.name)` is passed over")
      if let header { reading.losses.append(.macros(sheet.name, at: header)) }
    }
  }

  /// The most places of a sheet that is looked at sideways too.
  private static let mostTurned = 1 << 20

  /// Says which tables beside others are none of a plan, and yet look like one: a loss where they hold indicators.
  private mutating func tellMisses() {
    guard !reading.documents.isEmpty else { return }
    for miss in reading.misses {
      if miss.isLoss {
        reading.losses.append(.table(miss))
      } else {
        reading.remarks.append(miss.remark)
      }
    }
  }

  /// Says which sheets were not read.
  private mutating func tellUnread() {
    guard !unread.isEmpty else { return }
    let most = 8
    let rest = unread.count - most
    let names = unread.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
    let more = rest > 0 ? Phrase(id: " dan \(rest) lagi", en: " and \(rest) more") : Phrase(id: "", en: "")
    tell(
      "\(names)\(more.id) tidak dibaca: tidak ada kepala tabel rencana yang dikenal",
      "\(names)\(more.en) not read: no header of a table of a plan is known there")
  }

  private func rows(of sheet: Sheet) -> Int { Set(sheet.cells.map(\.row)).count }
  private func columns(of sheet: Sheet) -> Int { Set(sheet.cells.map(\.column)).count }

  /// Says that numbers were read as they are shown.
  private mutating func tellRounded(_ sheet: Sheet) {
    guard let (first, count) = sheet.rounded else { return }
    let more = Phrase(
      id: count > 1 ? " dan \(count - 1) sel lain" : "", en: count > 1 ? " and \(count - 1) more" : "")
    tell(
      "\(Self.prefix(sheet))angka di sel \(first)\(more.id) hasil hitungan, dibaca dengan pembulatan yang ditampilkan",
      "\(Self.prefix(sheet))the number in cell \(first)\(more.en) is computed, and is read rounded as it is shown"
    )
  }

  /// Says that texts that are struck through are not read.
  private mutating func tellStruck(_ sheet: Sheet) {
    guard !sheet.struck.isEmpty else { return }
    let cells = sheet.cells.filter(texts.isStruck)
    guard let first = cells.first else { return }
    let isInDocument = workbook.source.cells?.isDocument ?? false
    let place =
      isInDocument
      ? Phrase(
        id: "baris \(first.row + 1) kolom \(first.column + 1)",
        en: "row \(first.row + 1) column \(first.column + 1)")
      : Phrase(
        id: "sel \(cellName(row: Int(first.row), column: Int(first.column)))",
        en: "cell \(cellName(row: Int(first.row), column: Int(first.column)))")
    let more = cells.count - 1
    tell(
      "\(Self.prefix(sheet))teks yang dicoret di \(place.id)\(more > 0 ? " dan \(more) sel lain" : "") tidak dibaca",
      "\(Self.prefix(sheet))the text that is struck through in \(place.en)\(more > 0 ? " and \(more) more cells" : "") is not read"
    )
  }

  static func prefix(_ sheet: Sheet) -> String { sheet.name.isEmpty ? "" : "\(sheet.name): " }

  mutating func tell(_ id: String, _ en: String) { reading.remarks.append(Phrase(id: id, en: en)) }

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
    let kind = statedKind(facts) ?? kind(of: form, facts.lines + [sheet.name])
    found.append(Found(sheet: sheet, grid: grid, table: table, facts: facts, kind: kind, remarks: []))
  }

  /// The kind of document that the titles name. A form of one kind is of another one if its titles name only that.
  private func kind(of form: TableForm, _ titles: [String]) -> DocumentKind? {
    if let kind = TitleFacts.kind(in: titles, form.kinds) { return kind }
    let words = forms.kindWords
    guard let own = form.onlyKind else { return TitleFacts.kind(in: titles, words) }
    if TitleFacts.kind(in: titles, words.filter({ $0.kind == own })) != nil { return own }
    return TitleFacts.kind(in: titles, words) ?? own
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
    if !sheet.name.isEmpty, !grid.rows.isEmpty { unread.append(sheet.name) }
  }
}
