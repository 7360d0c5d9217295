extension RowReader {
  /// Reads the indicators of a row; says whether there were any.
  mutating func readIndicators(_ row: Int) -> Bool {
    var isTaken = false
    for group in plan.indicators where readIndicators(row, group) { isTaken = true }
    return isTaken
  }

  private mutating func readIndicators(_ row: Int, _ group: ColumnPlan.IndicatorColumns) -> Bool {
    let owners = ownerColumns(group.level)
    let columns = owners.isEmpty ? group.values : group.values + owners
    let name = group.name.flatMap { fresh(row, $0) }
    guard let name else { return readValues(row, group, columns) }
    guard let node = owner(group.level) else {
      notices.unread.append(grid.rowNumbers[row])
      return false
    }
    var values: [(key: Key, period: HeaderPeriod?, text: CellText)] = []
    for (key, period, column) in columns {
      let text = fresh(row, column) ?? standing(row, column) ?? across(key, row, column, columns)
      if let text { values.append((key, period, text)) }
    }
    let names = names(in: name, beside: values.map(\.text))
    if group.level != nil, isRepeated(names, at: node) { return true }
    let first = outline.nodes[node].indicators.count
    let statement = statement(of: node, row)
    for name in names {
      outline.nodes[node].indicators.append(
        Outline.Indicator(
          statement: statement > 0 ? statement : nil, name: texts.bytes(name).isEmpty ? nil : name,
          table: table, anchor: name.range.lowerBound)
      )
    }
    notices.indicators += names.count
    for (key, period, text) in values { align(text, key, period, at: node, first..<first + names.count, row) }
    return true
  }

  /// What is merged over a place from another column of the same values: one target of several years. A sum of money
  /// over several years is none of each.
  private func across(
    _ key: Key, _ row: Int, _ column: Int, _ columns: [(key: Key, period: HeaderPeriod?, column: Int)]
  ) -> CellText? {
    let slot = grid[row, column]
    guard slot.isFromLeft, key == .target || key == .realisasi,
      columns.contains(where: {
        let origin = grid[row, $0.column]
        return $0.key == key && origin.cell == slot.cell && !origin.isFromLeft
          && origin.isFromAbove == slot.isFromAbove
      })
    else { return nil }
    return texts.text(of: grid.cells[Int(slot.cell)])
  }

  /// The statement of a node that a row speaks of: the last one, if the row has none of its own.
  private mutating func statement(of node: Int, _ row: Int) -> Int {
    let statements = outline.nodes[node].fields.filter { $0.key == .kinerja }.map(\.text)
    guard plan.levelName != nil,
      let column = plan.fields.first(where: { $0.key == .kinerja && $0.level == nil })?.column,
      let text = fresh(row, column)
    else { return statements.count - 1 }
    let written = asWritten(text)
    let own = statements.firstIndex { texts.bytes($0).elementsEqual(texts.bytes(written)) }
    return own ?? statements.count - 1
  }

  /// The columns of what an indicator and a node can both have, of the same level.
  private func ownerColumns(_ level: Level?) -> [(key: Key, period: HeaderPeriod?, column: Int)] {
    guard plan.levelName == nil else { return [] }
    let group = plan.indicators.first { $0.level == level }?.values ?? []
    return plan.fields.filter { field in
      !group.contains { $0.key == field.key }
        && field.level == level && (field.key == .pemilik || (field.key == .pagu && touched.isEmpty))
    }
    .map { ($0.key, $0.period, $0.column) }
  }

  /// The node that a row's indicators measure.
  private func owner(_ level: Level?) -> Int? {
    if let level { return open[level]?.node }
    return touched.max { outline.nodes[$0].level.depth < outline.nodes[$1].level.depth } ?? current
  }

  /// Whether a row only repeats the indicators of a node that it repeats.
  private func isRepeated(_ names: [CellText], at node: Int) -> Bool {
    let known = outline.nodes[node].indicators
    return names.allSatisfy { name in
      known.contains {
        $0.name.map { texts.bytes($0).trimmed.elementsEqual(texts.bytes(name).trimmed) } ?? false
      }
    }
  }

  /// Values of a row without an indicator: of the last one, as far as it has none; of a new node, of one without a
  /// name.
  private mutating func readValues(
    _ row: Int, _ group: ColumnPlan.IndicatorColumns,
    _ columns: [(key: Key, period: HeaderPeriod?, column: Int)]
  ) -> Bool {
    var values: [(key: Key, period: HeaderPeriod?, text: CellText)] = []
    for (key, period, column) in columns where plan.levelName != nil || (key != .pemilik && key != .pagu) {
      let text = fresh(row, column) ?? across(key, row, column, columns)
      if let text { values.append((key, period, text)) }
    }
    guard !values.isEmpty, let node = owner(group.level) else { return false }
    if let name = group.name, let text = standing(row, name), outline.nodes[node].indicators.isEmpty,
      touched.contains(node)
    {
      // An indicator that is merged over the rows of several nodes measures each of them.
      outline.nodes[node].indicators.append(
        Outline.Indicator(name: texts.onOneLine(text), table: table, anchor: text.range.lowerBound))
      notices.indicators += 1
    }
    if outline.nodes[node].indicators.isEmpty {
      outline.nodes[node].indicators.append(
        Outline.Indicator(name: nil, table: table, anchor: values[0].text.range.lowerBound))
      notices.indicators += 1
    }
    let last = outline.nodes[node].indicators.count - 1
    for (key, period, text) in values {
      if outline.nodes[node].indicators[last].has(key, period) {
        notices.unread.append(grid.rowNumbers[row])
      } else {
        align(text, key, period, at: node, last..<last + 1, row)
      }
    }
    return true
  }
}
