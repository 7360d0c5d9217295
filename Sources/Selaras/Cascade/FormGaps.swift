/// What the tables of a document have no place for, by level: fields that its forms do not ask for and that no column
/// of it holds. A document of another format has none, as everything can be written in it.
struct FormGaps: Sendable {
  /// By the level's number.
  private var keys = [Set<Key>](repeating: [], count: Level.allCases.count)
  /// The levels that a table of the document holds.
  private var levels: Set<Level> = []

  /// Adds a table: what another table of the document has a place for is no gap.
  ///
  /// - Parameter lacked: of a level that the table holds.
  mutating func addTable(of levels: Set<Level>, lacking lacked: (Level) -> Set<Key>) {
    for level in levels {
      let gaps = lacked(level)
      let index = Int(level.rawValue)
      keys[index] = self.levels.contains(level) ? keys[index].intersection(gaps) : gaps
    }
    self.levels.formUnion(levels)
  }

  func contains(_ key: Key, at level: Level) -> Bool { keys[Int(level.rawValue)].contains(key) }
}
