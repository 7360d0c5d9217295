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
  /// The names of levels that have come up, for tables whose rows name theirs.
  var levelNames: [(written: [UInt8], level: Level)] = []

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
  @discardableResult
  mutating func read(_ row: Int) -> Bool {
    (touched, begun) = ([], [])
    if isTotal(row) {
      notices.totals.append(grid.rowNumbers[row])
      return false
    }
    if isAside(row) {
      notices.asides.append(grid.rowNumbers[row])
      return false
    }
    let isRead = plan.levelName != nil ? openNamedLevel(row) : openLevels(row)
    guard isRead else { return false }
    let taken = readFields(row)
    let indicators = readIndicators(row)
    readRemark(row)
    let isTaken = !touched.isEmpty || taken || indicators
    if !isTaken, hasText(row) { notices.unread.append(grid.rowNumbers[row]) }
    return isTaken
  }

  /// A text as a plan would write it: on one line. In a table of our own it is as the plan had it.
  mutating func asWritten(_ text: CellText) -> CellText {
    guard plan.levelName != nil else { return texts.onOneLine(text) }
    let items = texts.quotedItems(text)
    return items?.count == 1 ? items?.first ?? text : text
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
      text.range.count < 120,
      !plan.indicators.contains(where: { $0.name.map { $0 != column && fresh(row, $0) != nil } ?? false })
    else { return false }
    let words = FoldedWords(texts.string(text)).folded
    if forms.totals.contains(words.joined(separator: " ")) { return true }
    // `Sub Total Program 1.02.02`: beside what is summed stand nothing but sums.
    let others = grid.columns.filter { $0 != column && grid[row, $0].isOwn }
    return plan.levelName == nil && !others.isEmpty
      && (1...2).contains { forms.totals.contains(words.prefix($0).joined(separator: " ")) }
      && others.allSatisfy { fresh(row, $0).map(isSum) ?? true }
  }

  /// Whether a text is a sum of money, or a number.
  private func isSum(_ text: CellText) -> Bool {
    let number = Number(texts.string(text), decimals: .unknown)
    return number.isAbsent || number.value != nil
  }

  /// Whether a row is a note or a signature inside of a table: `Keterangan: ...`, `Mengetahui`.
  private func isAside(_ row: Int) -> Bool {
    guard plan.levelName == nil, grid.width(row) == 1,
      let column = grid.columns.first(where: { grid[row, $0].isOwn }), let text = fresh(row, column)
    else { return false }
    let words = FoldedWords(String(texts.string(text).prefix(120))).folded
    return (1...3).contains { forms.closings.contains(words.prefix($0).joined(separator: " ")) }
      || PlaceAndDate.isWritten(texts.string(text), words, forms.months)
  }

  private mutating func readRemark(_ row: Int) {
    guard let column = plan.remark, let text = fresh(row, column) else { return }
    outline.remarks.append(text.range)
  }
}

extension [RowReader.OpenNode?] {
  subscript(level: Level) -> RowReader.OpenNode? {
    get { self[Int(level.rawValue)] }
    set { self[Int(level.rawValue)] = newValue }
  }
}
