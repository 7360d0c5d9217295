extension TableReader {
  /// One document for each kind, of its tables in order.
  mutating func readDocuments(_ given: DocumentKind?) {
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
      WorkbookReading.Document(
        kind: kind, outline: outline, texts: texts, faults: faults, place: place, headings: headings(tables),
        gaps: gaps(tables)))
  }

  /// What none of some tables has a place for.
  private func gaps(_ tables: [Int]) -> FormGaps {
    var gaps = FormGaps()
    for match in tables.map({ found[$0].table.match }) {
      let form = forms.forms[match.form]
      let plan = ColumnPlan(match, form)
      gaps.addTable(of: plan.heldLevels(form)) { plan.gaps(at: $0, form, match) }
    }
    return gaps
  }

  /// What the columns of some tables are called; of a column that none of them has, what their form, or else another one,
  /// calls it.
  private func headings(_ tables: [Int]) -> [Key: String] {
    var headings: [Key: String] = [:]
    let matches = tables.map { found[$0].table.match }
    for column in matches.flatMap(\.columns) {
      guard let key = column.role.key, headings[key] == nil else { continue }
      headings[key] = shown(column.header)
    }
    for column in (matches.map(\.form) + forms.forms.indices).flatMap({ forms.forms[$0].columns }) {
      guard let key = column.role.key, headings[key] == nil else { continue }
      headings[key] = column.headers.first
    }
    return headings
  }

  private mutating func read(
    _ table: Found, _ number: Int, _ kind: DocumentKind?, _ outline: inout Outline
  ) -> TableNotices {
    let form = forms.forms[table.table.match.form]
    let plan = ColumnPlan(table.table.match, form)
    var reader = RowReader(
      repeating(table, plan), plan, form, forms, texts, outline, table: number, rows: table.table.rows)
    outline = Outline()
    reader.begin(table.facts, table.table.rows)
    let before = reader.outline.nodes.count
    for row in table.table.rows.joined() { reader.read(row) }
    reader.finish(from: before, table.facts)
    outline = reader.outline
    texts = reader.texts
    outline.finish(number, texts)
    var notices = reader.notices
    if reader.style.isGuessed { notices.isStyleGuessed = true }
    reading.tables.append(recognized(table, plan, notices, kind))
    tellUnreadColumns(of: table, plan)
    tellUnreadRows(of: table, plan, notices)
    return notices
  }

  /// The grid of a table in which each cell that says `sda` or `idem` holds what stands above it. In a table of our own
  /// texts are as the plan has them.
  private mutating func repeating(_ table: Found, _ plan: ColumnPlan) -> Grid {
    var grid = table.grid
    guard plan.levelName == nil else { return grid }
    let columns = table.table.match.columns.filter { $0.role.holdsContent }.map(\.column)
    let lost = grid.repeatAbove(table.table.rows, columns) { [texts, forms] in
      forms.sameAsAbove.isSaid(by: texts.bytes(texts.text(of: $0)))
    }
    reading.losses += lost.prefix(TableNotices.most).map { .nothingAbove(shown($0), $0) }
    return grid
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
    if let text = facts.head[.daerah] { head.append((.daerah, text)) }
    if let text = facts.head[.perangkatDaerah] ?? agencyOfColumn(tables) {
      head.append((.perangkatDaerah, text))
    }
    if let text = facts.head[.periode] ?? periodOfColumns(tables) { head.append((.periode, text)) }
    for key in [Key.nomenklatur, .catatan] {
      if let text = facts.head[key] { head.append((key, text)) }
    }
    return head
  }

  /// The agency that all rows name, where no title does.
  private func agencyOfColumn(_ tables: [Int]) -> CellText? {
    var agency: CellText?
    for index in tables {
      let (table, grid) = (found[index].table, found[index].grid)
      guard let column = table.match.columns.first(where: { $0.role == .field(.perangkatDaerah, of: nil) })
      else { return nil }
      for row in table.rows.joined() where grid[row, column.column].isOwn {
        guard let cell = grid.cell(row, column.column) else { continue }
        let text = texts.text(of: cell)
        if let agency, texts.folded(agency) != texts.folded(text) { return nil }
        agency = agency ?? text
      }
    }
    return agency
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
}

extension String {
  /// What stands behind the last slash, without the ending.
  fileprivate var lastStep: String {
    let name = self[(lastIndex { $0 == "/" || $0 == "\\" }.map(index(after:)) ?? startIndex)...]
    return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }
}
