/// The columns of a table by what is read from them.
struct ColumnPlan {
  /// Columns of one level, from the top level down; several where a header stands over several.
  var levels: [(level: Level, columns: [Int])] = []
  /// Columns of nodes of several levels; the second one holds what stands farther right.
  var nodes: [Int] = []
  var levelName: Int?
  /// The columns of a code, one or each for a group of it.
  var codes: [(level: Level?, columns: [Int])] = []
  var fields: [(key: Key, level: Level?, period: HeaderPeriod?, column: Int)] = []
  var indicators: [IndicatorColumns] = []
  var remark: Int?
  /// Columns whose role another column has already.
  var doubled: [FormMatch.Column] = []

  /// The columns of the indicators of one level, or of those of a row.
  struct IndicatorColumns {
    var level: Level?
    var name: Int?
    var values: [(key: Key, period: HeaderPeriod?, column: Int)] = []
  }

  init(_ match: FormMatch, _ form: TableForm) {
    let isByPlace = form.isTransposed || Self.isByPlace(match)
    var current: Level?
    for column in match.columns.sorted(by: { $0.column < $1.column }) {
      add(column, isByPlace, &current)
    }
    levels.sort { $0.level.depth < $1.level.depth }
  }

  /// Whether each column belongs to the level it stands behind: where indicators stand more than once, or where what
  /// they do not measure stands behind them.
  private static func isByPlace(_ match: FormMatch) -> Bool {
    let names = match.columns.filter { $0.role == .indicator(.nama, of: nil) }.map(\.column)
    guard names.count == 1, let name = names.first else { return names.count > 1 }
    let before = match.columns.filter { $0.column < name }.map(\.role)
    let highest = before.compactMap(\.level).map(\.depth).min() ?? 0
    let isMeasured = before.contains { role in
      if case .level = role { return true } else { return false }
    }
    let isNamedBehind = before.contains { role in
      if case .field(.kinerja, _) = role { return true } else { return role == .node || role == .levelName }
    }
    // What stands above the others, as a misi in the last column, has no indicators behind it.
    return isMeasured && !isNamedBehind
      && match.columns.contains {
        $0.column > name && $0.role.holdsNodes && ($0.role.level?.depth ?? highest) >= highest
      }
  }

  private mutating func add(_ column: FormMatch.Column, _ isByPlace: Bool, _ current: inout Level?) {
    switch column.role {
    case .level(let level):
      if isByPlace, let deeper = current, level != deeper, level.depth <= deeper.depth,
        levels.contains(where: { $0.level == level })
      {
        // `Sasaran` below `PROGRAM`: what the program is to achieve.
        addField(.kinerja, deeper, column)
      } else if let index = levels.firstIndex(where: { $0.level == level }) {
        levels[index].columns.append(column.column)
      } else {
        levels.append((level, [column.column]))
        current = level
      }
    case .node:
      nodes.append(column.column)
      if isByPlace { current = nil }
    case .levelName:
      if levelName == nil { levelName = column.column } else { doubled.append(column) }
    case .field(.kode, let level):
      addCode(level, column)
    case .field(let key, let level):
      addField(key, level ?? (isByPlace ? current : nil), column)
    case .indicator(let key, let level):
      addIndicator(key, level ?? (isByPlace ? current : nil), column)
    case .remark: remark = remark ?? column.column
    case .nothing: break
    }
  }

  /// Columns beside each other hold the groups of one code.
  private mutating func addCode(_ level: Level?, _ column: FormMatch.Column) {
    if let index = codes.firstIndex(where: { $0.level == level }) {
      if codes[index].columns.last == column.column - 1 {
        codes[index].columns.append(column.column)
      } else {
        doubled.append(column)
      }
    } else {
      codes.append((level, [column.column]))
    }
  }

  private mutating func addField(_ key: Key, _ level: Level?, _ column: FormMatch.Column) {
    let isThere = fields.contains { $0.key == key && $0.level == level && $0.period == column.period }
    if isThere, !key.mayRepeat {
      doubled.append(column)
    } else {
      fields.append((key, level, column.period, column.column))
    }
  }

  private mutating func addIndicator(_ key: Key, _ level: Level?, _ column: FormMatch.Column) {
    if !indicators.contains(where: { $0.level == level }) {
      indicators.append(IndicatorColumns(level: level))
    }
    guard let index = indicators.firstIndex(where: { $0.level == level }) else { return }
    if key == .nama {
      if indicators[index].name == nil {
        indicators[index].name = column.column
      } else {
        doubled.append(column)
      }
    } else if indicators[index].values.contains(where: { $0.key == key && $0.period == column.period }) {
      doubled.append(column)
    } else {
      indicators[index].values.append((key, column.period, column.column))
    }
  }
}
