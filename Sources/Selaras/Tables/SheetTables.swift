/// The tables of one sheet: where their headers and rows are, and as which form they are read.
struct SheetTables {
  let grid: Grid
  private(set) var tables: [Table] = []
  private(set) var misses: [WorkbookReading.Miss] = []
  /// Rows that stand in no table.
  private(set) var loose: [Int] = []

  struct Table {
    var header: TableHeader
    var match: FormMatch
    /// Another form that fits as well, and reads it otherwise.
    var rival: Int?
    /// The rows of the body; several ranges where the header stands there again.
    var rows: [Range<Int>]
    /// The rows above it, below the table before.
    var titles: Range<Int>
    /// Rows behind it that belong to no table: signatures and notes.
    var closing: Range<Int>
  }

  init(_ grid: Grid, _ texts: CellTexts, _ forms: TableForms, onlyForm: Int?) {
    self.grid = grid
    let finder = HeaderFinder(grid: grid, texts: texts, forms: forms)
    var next = finder.find(from: 0)
    var titles = 0
    while let header = next {
      let found = best(header, forms, onlyForm)
      let level = found?.match.columns.first { $0.role == .levelName }?.column
      // Of a long table a row begins the next one only if it names the same column so.
      next = finder.find(from: header.rows.upperBound, naming: level)
      let end = next?.rows.lowerBound ?? grid.rows.upperBound
      guard let (match, rival) = found else {
        if let miss = miss(header, end, texts, forms) { misses.append(miss) }
        titles = end
        continue
      }
      let body = header.rows.upperBound..<end
      let (rows, closing, titled) = TableBody(grid, match, texts, forms).parts(of: body, isLast: next == nil)
      if let last = tables.indices.last, titles == header.rows.lowerBound,
        tables[last].match.isSame(as: match),
        tables[last].closing.isEmpty
      {
        tables[last].rows.append(rows)
        tables[last].closing = closing
      } else {
        tables.append(
          Table(
            header: header, match: match, rival: rival, rows: [rows], titles: titles..<header.rows.lowerBound,
            closing: closing))
      }
      titles = titled
    }
    for index in tables.indices {
      let table = tables[index]
      if onlyForm == nil { tables[index].match.takeOthers(forms) }
      tables[index].match.takeNameless(table.header, table.rows, of: grid, texts)
    }
  }

  /// The form that fits a header best, and the next one if it fits as well.
  private func best(
    _ header: TableHeader, _ forms: TableForms, _ onlyForm: Int?
  ) -> (match: FormMatch, rival: Int?)? {
    if let onlyForm {
      guard forms.forms[onlyForm].isTransposed == grid.isTransposed else { return nil }
      return FormMatch(header, onlyForm, of: forms, isForced: true).map { ($0, nil) }
    }
    let matches = candidates(forms).compactMap { FormMatch(header, $0, of: forms, isForced: false) }
      .sorted { ($1.score, $0.form) < ($0.score, $1.form) }
    guard let first = matches.first else { return nil }
    let rival = matches.dropFirst().first { first.score - $0.score < 0.25 && !$0.isSame(as: first) }
    return (first, rival?.form)
  }

  /// The forms that lie as the grid does.
  private func candidates(_ forms: TableForms) -> [Int] {
    forms.forms.indices.filter { forms.forms[$0].isTransposed == grid.isTransposed }
  }

  /// The form that lacks the least, if its slips of the pen are mended.
  private func miss(
    _ header: TableHeader, _ end: Int, _ texts: CellTexts, _ forms: TableForms
  ) -> WorkbookReading.Miss? {
    var best:
      (
        form: Int, missing: [ColumnRole], near: [NearHeader], known: Int, holdsNodes: Bool, score: Double
      )?
    for form in candidates(forms) {
      let near = header.columns.compactMap { column -> NearHeader? in
        let isKnown = column.path.contains { forms.role(of: $0.text, in: form) != nil || $0.text.isPeriod }
        return isKnown ? nil : forms.near(column, in: form)
      }
      let known = FormMatch.columns(header, form, of: forms)
      let roles = Set(known.columns.map(\.role) + near.map(\.role))
      guard roles.contains(where: \.isTelling) else { continue }
      let missing = forms.forms[form].required.filter { !roles.contains($0) }
      // Of what names no node a form is near that asks for one.
      let holdsNodes = roles.contains(where: \.holdsNodes)
      guard holdsNodes || missing.contains(where: \.holdsNodes) else { continue }
      let score = known.score + 0.5 * Double(near.count) - Double(missing.count)
      if score > best?.score ?? -.infinity {
        best = (form, missing, near, known.columns.count + near.count, holdsNodes, score)
      }
    }
    guard let best, let cell = header.columns.first?.path.first?.cell else { return nil }
    let rows = header.rows.upperBound..<end
    let name = cellName(row: Int(cell.row), column: Int(cell.column))
    return WorkbookReading.Miss(
      place: best.near.first?.cell.range ?? cell.range, name: name, form: forms.forms[best.form].title,
      missing: best.missing, near: best.near.map { (texts.string(texts.text(of: $0.cell)), $0.meant) },
      holdsNodes: best.holdsNodes, isMostlyKnown: 4 * best.known >= 3 * header.columns.count,
      hasRows: rows.contains { grid.width($0) > 1 })
  }
}

extension FormMatch {
  /// Whether two read the same columns as the same.
  func isSame(as other: FormMatch) -> Bool {
    columns.count == other.columns.count
      && zip(columns, other.columns).allSatisfy {
        $0.column == $1.column && $0.role == $1.role && $0.period == $1.period
      }
  }
}
