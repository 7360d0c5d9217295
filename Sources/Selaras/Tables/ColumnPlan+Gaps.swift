extension ColumnPlan {
  /// The levels whose nodes the table may hold.
  func heldLevels(_ form: TableForm) -> Set<Level> {
    if levelName != nil { return Set(Level.allCases) }
    return Set(levels.map(\.level) + (nodes.isEmpty ? [] : form.levels))
  }

  /// What the form has no place for at a level, but for what a column holds nevertheless.
  func gaps(at level: Level, _ form: TableForm, _ match: FormMatch) -> Set<Key> {
    let held = match.columns.compactMap { $0.role.field(at: level) }
    return Set(form.unasked.compactMap { $0.field(at: level) }).subtracting(held)
  }
}

extension ColumnRole {
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
