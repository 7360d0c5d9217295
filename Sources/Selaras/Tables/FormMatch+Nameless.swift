extension FormMatch {
  /// Takes in the columns without a header: behind one of a code or of nodes they go on with it, as cells that were
  /// merged once.
  mutating func takeNameless(_ header: TableHeader, _ rows: [Range<Int>], of grid: Grid, _ texts: CellTexts) {
    let named = Set(header.columns.map(\.column))
    guard let first = named.min() else { return }
    var last: Column?
    for column in grid.columns where column >= first {
      if named.contains(column) {
        last = columns.first { $0.column == column }
        continue
      }
      guard rows.joined().contains(where: { grid[$0, column].isOwn }) else { continue }
      guard let owner = last, Self.goesOn(owner.role, column, rows, grid, texts) else {
        nameless.append(column)
        last = nil
        continue
      }
      columns.append(Column(column: column, role: owner.role, period: nil, header: owner.header))
    }
    columns.sort { $0.column < $1.column }
  }

  /// Whether a column holds what the one before it does: groups of codes, or names of nodes.
  private static func goesOn(
    _ role: ColumnRole, _ column: Int, _ rows: [Range<Int>], _ grid: Grid, _ texts: CellTexts
  ) -> Bool {
    switch role {
    case .level, .node: return true
    case .field(.kode, _):
      return rows.joined().allSatisfy { row in
        guard grid[row, column].isOwn, let cell = grid.cell(row, column) else { return true }
        let bytes = texts.bytes(texts.text(of: cell)).trimmed
        return bytes.count <= 8
          && bytes.allSatisfy { (0x2E...0x39).contains($0) || $0 | 0x20 == UInt8(ascii: "x") }
      }
    default: return false
    }
  }
}
