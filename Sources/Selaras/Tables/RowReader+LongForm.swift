extension RowReader {
  /// Opens the node of a row that names its level; false if it names none that is known.
  mutating func openNamedLevel(_ row: Int) -> Bool {
    guard let column = plan.levelName else { return false }
    let fields = ownFields(row)
    guard let name = fresh(row, column) else {
      if fields.contains(where: { Self.mainKeys.contains($0.key) }) {
        notices.add(.noLevel(texts, fields[0].text))
        return false
      }
      if let current { touched.append(current) }
      return true
    }
    guard let level = level(named: name) else {
      notices.add(.unknownLevel(texts.string(name), name))
      return false
    }
    var identity: [UInt8] = [level.rawValue]
    var isBlank = true
    let hasID = fields.contains { $0.key == .id }
    for key in Self.mainKeys {
      identity.append(0)
      guard let text = fields.first(where: { $0.key == key })?.text else { continue }
      if key == .kinerja, hasID { continue }
      identity += texts.bytes(text).trimmed
      isBlank = false
    }
    if let known = open[level], known.node == current, isBlank || known.identity == identity {
      touched.append(known.node)
      // A node that has several statements has each in its rows.
      if let text = statement(fields),
        !outline.nodes[known.node].fields.contains(where: {
          $0.key == .kinerja && texts.bytes($0.text).elementsEqual(texts.bytes(text))
        })
      {
        outline.nodes[known.node].fields.append((.kinerja, nil, text))
      }
      return true
    }
    let parent = statedParent(level, fields) ?? (isFlat ? nil : parent(above: level))
    var kept: [(key: Key, period: HeaderPeriod?, text: CellText)] = []
    for (key, text) in fields {
      // Levels without official names have a statement only, if the table has one column for both.
      let isStatement = key == .nama && !level.isNamed && !hasStatements
      if key == .induk, parent != nil { continue }
      if key != .induk, texts.isBlank(text) { continue }
      kept.append((isStatement ? .kinerja : key, nil, text))
    }
    begin(level, parent: parent, kept, name.range.lowerBound, identity)
    if let current { outline.nodes[current].keepsOwners = true }
    for key in [Key.id, .kode] {
      if let text = fields.first(where: { $0.key == key })?.text, let current {
        named[Array(texts.bytes(text).trimmed)] = current
      }
    }
    return true
  }

  private mutating func level(named name: CellText) -> Level? {
    let bytes = texts.bytes(name)
    if let known = levelNames.first(where: { $0.written[...] == bytes }) { return known.level }
    guard let level = LevelWords.level(texts.string(name)) else { return nil }
    if levelNames.count < Self.mostLevelNames { levelNames.append((Array(bytes), level)) }
    return level
  }

  /// There are eleven levels, and each is written in a way or two.
  private static let mostLevelNames = 32

  private var hasStatements: Bool { plan.fields.contains { $0.key == .kinerja && $0.level == nil } }

  private func statement(_ fields: [(key: Key, text: CellText)]) -> CellText? {
    fields.first { $0.key == .kinerja }?.text
  }

  /// How deep nodes are put into each other; what goes deeper names its parent.
  private static let deepest = 64

  /// What makes a node of a long table the one it is.
  static let mainKeys: [Key] = [.id, .kode, .nama, .kinerja, .induk]

  /// Whether rows name their parents.
  private var isFlat: Bool { plan.fields.contains { $0.key == .induk } }

  private mutating func ownFields(_ row: Int) -> [(key: Key, text: CellText)] {
    var fields: [(key: Key, text: CellText)] = []
    for (key, level, _, column) in plan.fields where level == nil && Self.mainKeys.contains(key) {
      if let text = fresh(row, column) { fields.append((key, asWritten(text))) }
    }
    for (level, columns) in plan.codes where level == nil {
      if let text = columns.first.flatMap({ fresh(row, $0) }) { fields.append((.kode, asWritten(text))) }
    }
    return fields
  }

  /// The node that a row names as its parent, above it or of the same level where a level may contain itself; nil
  /// where it does not stand before the row.
  private func statedParent(_ level: Level, _ fields: [(key: Key, text: CellText)]) -> Int? {
    guard let text = fields.first(where: { $0.key == .induk })?.text,
      let node = named[Array(texts.bytes(text).trimmed)]
    else { return nil }
    let parent = outline.nodes[node]
    let isOutcome = level.rawValue >= Level.ultimateOutcome.rawValue
    let mayContain = parent.level.depth < level.depth || (isOutcome && parent.level == level)
    return mayContain && parent.depth < Self.deepest ? node : nil
  }
}
