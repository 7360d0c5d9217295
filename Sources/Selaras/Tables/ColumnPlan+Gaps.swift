extension ColumnPlan {
  /// The levels whose nodes the table may hold.
  func heldLevels(_ form: TableForm) -> Set<Level> {
    if levelName != nil { return Set(Level.allCases) }
    return Set(levels.map(\.level) + (nodes.isEmpty ? [] : form.levels))
  }

  /// What the form has no place for at a level, but for what a column holds nevertheless: where the form names a level,
  /// a column of that level.
  func gaps(at level: Level, _ form: TableForm, _ match: FormMatch) -> Set<Key> {
    let roles = match.columns.map(\.role)
    let held = Set(roles.compactMap { $0.field(at: level) })
    return Set(
      form.unasked.compactMap { role in
        guard let key = role.field(at: level) else { return nil }
        return (role.isOfOneLevel ? roles.contains(role) : held.contains(key)) ? nil : key
      })
  }
}

extension ColumnRole {
  /// Whether it is a field of the nodes, or of the indicators, of one level.
  fileprivate var isOfOneLevel: Bool {
    switch self {
    case .field(_, .some), .indicator(_, .some): true
    default: false
    }
  }

  /// The key that it is of the nodes, or of the indicators, of a level; a level itself is what they answer to.
  fileprivate func field(at level: Level) -> Key? {
    switch self {
    case .level(let own): Key(bytes: ArraySlice(own.name.utf8))
    case .indicator(.nama, nil): .indikator
    case .indicator(.nama, level): .indikator
    case .field(let key, let own), .indicator(let key, let own): own == nil || own == level ? key : nil
    case .node, .levelName, .remark, .nothing: nil
    }
  }
}
