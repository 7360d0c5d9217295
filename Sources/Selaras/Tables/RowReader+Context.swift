extension RowReader {
  /// Opens the nodes that the lines above the table name, of the levels that have no column with anything in it.
  mutating func begin(_ facts: TitleFacts, _ rows: [Range<Int>]) {
    let filled = plan.levels.filter { _, columns in
      rows.joined().contains { row in columns.contains { grid[row, $0].isOwn } }
    }
    for (level, text) in facts.context where !filled.contains(where: { $0.level == level }) {
      open(level, text, .kinerja, nil, 0)
    }
    // Of several misi none is said to be the one.
    let isSeveral = { (level: Level) in facts.context.count { $0.level == level } > 1 }
    if let lowest = Level.allCases.last(where: isSeveral) {
      for level in Level.allCases where level.depth <= lowest.depth { open[level] = nil }
    }
    if open.allSatisfy({ $0 == nil }) { current = nil }
    (touched, begun) = ([], [])
  }

  /// What the lines above the table say of all of its nodes: whose they are.
  mutating func finish(from first: Int, _ facts: TitleFacts) {
    for node in outline.nodes.indices.dropFirst(first) {
      if let unit = facts.unit, !outline.nodes[node].has(.unit) {
        outline.nodes[node].fields.append((.unit, nil, unit))
      }
      if let position = facts.position, !hasOwner(node) {
        outline.nodes[node].fields.append((.pemilik, nil, position))
      }
    }
  }

  private func hasOwner(_ node: Int) -> Bool {
    outline.nodes[node].has(.pemilik) || outline.nodes[node].indicators.contains { $0.has(.pemilik, nil) }
  }
}
