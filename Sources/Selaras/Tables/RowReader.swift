/// Reads the rows of one table into the outline of the plan, from the top down.
struct RowReader {
  let grid: Grid
  let plan: ColumnPlan
  let form: TableForm
  let forms: TableForms
  /// How nodes of several levels in one column are told apart.
  let style: NodeStyle
  var texts: CellTexts
  var outline: Outline
  /// The number of the table in the workbook.
  let table: Int
  var notices = TableNotices()

  /// The node that is open at each level, and what it was opened with.
  var open: [OpenNode?] = Array(repeating: nil, count: Level.allCases.count)
  /// The node that a row without any goes on with.
  var current: Int?
  /// What the current row is about, by level.
  var touched: [Int] = []
  /// Those of them that it begins.
  var begun: [Int] = []
  /// Nodes by id and by code, for tables whose rows name their parents.
  var named: [[UInt8]: Int] = [:]

  struct OpenNode {
    var node: Int
    var identity: [UInt8]
  }

  init(
    _ grid: Grid, _ plan: ColumnPlan, _ form: TableForm, _ forms: TableForms, _ texts: CellTexts,
    _ outline: Outline, table: Int, rows: [Range<Int>]
  ) {
    self.grid = grid
    self.plan = plan
    self.form = form
    self.forms = forms
    self.texts = texts
    self.outline = outline
    self.table = table
    style = NodeStyle(grid, plan, form, texts, rows)
  }

  /// Reads a row; says whether anything of it was taken.
  mutating func read(_ row: Int) {
    (touched, begun) = ([], [])
    if isTotal(row) {
      notices.totals.append(grid.rowNumbers[row])
      return
    }
    let isRead = plan.levelName != nil ? openNamedLevel(row) : openLevels(row)
    guard isRead else { return }
    let taken = readFields(row)
    let indicators = readIndicators(row)
    readRemark(row)
    if touched.isEmpty, !taken, !indicators, hasText(row) { notices.unread.append(grid.rowNumbers[row]) }
  }

  /// The text that stands in a place itself.
  func fresh(_ row: Int, _ column: Int) -> CellText? {
    let slot = grid[row, column]
    guard slot.isOwn else { return nil }
    return texts.text(of: grid.cells[Int(slot.cell)])
  }

  /// The text that stands in a place, or is merged over it from above.
  func standing(_ row: Int, _ column: Int) -> CellText? {
    let slot = grid[row, column]
    guard !slot.isEmpty, !slot.isFromLeft else { return nil }
    return texts.text(of: grid.cells[Int(slot.cell)])
  }

  private func hasText(_ row: Int) -> Bool { grid.columns.contains { grid[row, $0].isOwn } }

  /// Whether a row only sums: its first text says so, and it has no indicator.
  private func isTotal(_ row: Int) -> Bool {
    guard let column = grid.columns.first(where: { grid[row, $0].isOwn }), let text = fresh(row, column),
      text.range.count < 60, forms.totals.contains(texts.folded(text))
    else { return false }
    return !plan.indicators.contains { $0.name.map { $0 != column && fresh(row, $0) != nil } ?? false }
  }

  private mutating func readRemark(_ row: Int) {
    guard let column = plan.remark, let text = fresh(row, column) else { return }
    outline.remarks.append(text.range)
  }

  // MARK: Nodes

  /// Opens the nodes that a row begins; false if it is only a heading.
  private mutating func openLevels(_ row: Int) -> Bool {
    for (level, columns) in plan.levels {
      if let text = firstText(row, columns, fresh) {
        openLevel(level, text, row)
      } else if columns.contains(where: { grid[row, $0].isFromAbove }), let node = open[level]?.node {
        touched.append(node)
      }
    }
    for (offset, column) in plan.nodes.enumerated() {
      guard let text = fresh(row, column) else { continue }
      return openNode(text, row, column, offset)
    }
    if plan.levels.isEmpty || touched.isEmpty, let code = code(nil, row), !plan.nodes.isEmpty {
      guard let level = CodeText.level(ofGroups: groups(code)) else { return heading(row) }
      open(level, nil, .nama, code, row)
    }
    if touched.isEmpty, !plan.nodes.isEmpty, plan.nodes.contains(where: { grid[row, $0].isFromAbove }),
      let current
    {
      touched.append(current)
    }
    return true
  }

  /// The first text of a row in some columns that is more than a number.
  private func firstText(_ row: Int, _ columns: [Int], _ look: (Int, Int) -> CellText?) -> CellText? {
    let found = columns.compactMap { look(row, $0) }
    return found.first { texts.bytes($0).contains { $0 | 0x20 >= 0x61 } } ?? found.first
  }

  private mutating func openLevel(_ level: Level, _ text: CellText, _ row: Int) {
    var text = texts.onOneLine(text)
    var code = code(level, row)
    if level.isNamed, plan.nodes.isEmpty, code == nil, level == lowestNamed(row) {
      code = self.code(nil, row)
    }
    if level.isNamed, let found = CodeText(texts.bytes(text)) {
      if code == nil { code = texts.part(text, found.code) }
      text = texts.part(text, found.rest)
    } else if let (_, rest) = LevelWords.label(of: texts.string(text), isWithColon: true), rest > 0 {
      text = texts.part(text, rest..<texts.bytes(text).count)
    }
    if let mark = CellItems.mark(texts.bytes(text).trimmed) {
      let bytes = texts.bytes(text)
      text = texts.part(text, mark - bytes.startIndex..<bytes.count)
    }
    open(level, text, level.isNamed ? .nama : .kinerja, code, row)
  }

  /// The lowest level with a code that a row begins in a column of its own.
  private func lowestNamed(_ row: Int) -> Level? {
    plan.levels.last { $0.level.isNamed && firstText(row, $0.columns, fresh) != nil }?.level
  }

  /// Opens what a column of several levels holds; false if it is only a heading.
  private mutating func openNode(_ whole: CellText, _ row: Int, _ column: Int, _ offset: Int) -> Bool {
    var text = texts.onOneLine(whole)
    var code = code(nil, row)
    var groups = code.map { self.groups($0) }
    if let found = CodeText(texts.bytes(text)) {
      if code == nil { code = texts.part(text, found.code) }
      groups = groups ?? found.groups
      text = texts.part(text, found.rest)
    }
    let string = texts.string(text)
    let label = LevelWords.label(of: string)
    if let label, label.rest > 0 { text = texts.part(text, label.rest..<texts.bytes(text).count) }
    if let groups {
      guard let level = CodeText.level(ofGroups: groups) else { return heading(row) }
      open(level, texts.isBlank(text) ? nil : text, .nama, code, row)
      return true
    }
    if let level = label?.level {
      open(level, text, level.isNamed ? .nama : .kinerja, nil, row)
      return true
    }
    if NodeStyle.isHeading(string) { return heading(row) }
    if label != nil || style.isCoded {
      return addStatement(text, row)
    }
    guard let cell = grid.cell(row, column), let level = style.level(of: cell, string, offset) else {
      notices.unread.append(grid.rowNumbers[row])
      return false
    }
    open(level, text, level.isNamed ? .nama : .kinerja, nil, row)
    return true
  }

  /// A row that only names an urusan, a bidang or an agency.
  private mutating func heading(_ row: Int) -> Bool {
    notices.headings.append(grid.rowNumbers[row])
    return false
  }

  /// What the open node is to achieve, in a row of its own.
  private mutating func addStatement(_ text: CellText, _ row: Int) -> Bool {
    guard let current else {
      notices.unread.append(grid.rowNumbers[row])
      return false
    }
    add(.kinerja, text, to: current)
    touched.append(current)
    return true
  }

  /// Opens a node, unless it is the one that is open.
  mutating func open(_ level: Level, _ text: CellText?, _ key: Key, _ code: CellText?, _ row: Int) {
    let identity =
      Array(code.map { texts.bytes($0).trimmed } ?? []) + [0]
      + Array(text.map { texts.bytes($0).trimmed } ?? [])
    if let known = open[level], known.identity == identity {
      touched.append(known.node)
      current = known.node
      return
    }
    let parent = parent(above: level)
    var fields: [(key: Key, period: HeaderPeriod?, text: CellText)] = []
    if let code { fields.append((.kode, nil, code)) }
    if let text, !texts.isBlank(text) { fields.append((key, nil, text)) }
    let anchor = (code ?? text)?.range.lowerBound ?? 0
    begin(level, parent: parent, fields, anchor, identity)
  }

  /// The open node of the nearest level above.
  func parent(above level: Level) -> Int? {
    var best: Level?
    for other in Level.allCases where other.depth < level.depth && open[other] != nil {
      if best.map({ $0.depth < other.depth }) ?? true { best = other }
    }
    return best.flatMap { open[$0]?.node }
  }

  /// Adds a node, or goes on with the same one of a table before.
  mutating func begin(
    _ level: Level, parent: Int?, _ fields: [(key: Key, period: HeaderPeriod?, text: CellText)],
    _ anchor: Int, _ identity: [UInt8]
  ) {
    for other in Level.allCases where other.depth >= level.depth { open[other] = nil }
    let node: Int
    if table > 0, let earlier = outline.earlier(level, parent, fields, before: table, texts) {
      node = earlier
      if outline.nodes[node].parent == nil { outline.adopt(node, by: parent) }
      for field in fields where !outline.nodes[node].has(field.key) {
        outline.nodes[node].fields.append(field)
      }
    } else {
      node = outline.nodes.count
      outline.nodes.append(
        Outline.Node(level: level, parent: parent, table: table, anchor: anchor, fields: fields))
      notices.count(level)
    }
    open[level] = OpenNode(node: node, identity: identity)
    touched.append(node)
    begun.append(node)
    current = node
  }
}

extension [RowReader.OpenNode?] {
  subscript(level: Level) -> RowReader.OpenNode? {
    get { self[Int(level.rawValue)] }
    set { self[Int(level.rawValue)] = newValue }
  }
}
