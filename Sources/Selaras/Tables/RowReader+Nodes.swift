extension RowReader {
  /// Opens the nodes that a row begins; false if it is only a heading.
  mutating func openLevels(_ row: Int) -> Bool {
    var mission: CellText?
    for (level, columns) in plan.levels {
      if let text = firstText(row, columns, fresh) {
        if level == .mission, isNumber(text) {
          mission = text
        } else {
          openLevel(level, text, row)
        }
      } else if columns.contains(where: { grid[row, $0].isFromAbove }), let node = open[level]?.node {
        touched.append(node)
      }
    }
    // A number in the column of the misi says which one the tujuan serves.
    if let mission, let goal = touched.last(where: { outline.nodes[$0].level == .goal }) {
      add(.misi, texts.onOneLine(mission), to: goal)
    } else if let mission {
      openLevel(.mission, mission, row)
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

  /// Digits, with commas between several numbers.
  private func isNumber(_ text: CellText) -> Bool {
    let bytes = texts.bytes(text).trimmed
    return bytes.count < 20 && bytes.contains { (0x30...0x39).contains($0) }
      && bytes.allSatisfy { (0x30...0x39).contains($0) || ", ;".utf8.contains($0) }
  }

  /// The first text of a row in some columns that is more than a number.
  private func firstText(_ row: Int, _ columns: [Int], _ look: (Int, Int) -> CellText?) -> CellText? {
    let found = columns.compactMap { look(row, $0) }
    return found.first { texts.bytes($0).contains { $0 | 0x20 >= 0x61 } } ?? found.first
  }

  private mutating func openLevel(_ column: Level, _ text: CellText, _ row: Int) {
    var text = texts.onOneLine(text)
    let label = LevelWords.label(of: texts.string(text), isWithColon: true)
    // `Tujuan 1: ...` in a column of tujuan and sasaran is a tujuan.
    let level = label?.level ?? column
    var code = code(level, row)
    if level.isNamed, plan.nodes.isEmpty, code == nil, level == lowestNamed(row) {
      code = self.code(nil, row)
    }
    if level.isNamed, let found = CodeText(texts.bytes(text)) {
      if code == nil { code = texts.part(text, found.code) }
      text = texts.part(text, found.rest)
    } else if let rest = label?.rest, rest > 0 {
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
    if label == nil, style.isCoded, let current, outline.nodes[current].level.isNamed,
      !outline.nodes[current].indicators.isEmpty,
      !Self.isStatement(string)
    {
      // A name among others with codes: a node that lost its code, as deep as the one before it.
      notices.guessedLevels.append(grid.rowNumbers[row])
      open(outline.nodes[current].level, text, .nama, nil, row)
      return true
    }
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

  /// Whether a text says what is to be achieved (`Meningkatnya ...`, `Terlaksananya ...`), and is no name.
  private static func isStatement(_ text: String) -> Bool {
    FoldedWords(String(text.prefix(60))).folded.first?.hasSuffix("nya") ?? true
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
    let text = text.map { texts.part($0, 0..<texts.bytes($0).count) }.map { withoutContinuation($0) }
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

  /// A text that is written again on the next page, without the word for that: `... (lanjutan)`.
  private mutating func withoutContinuation(_ text: CellText) -> CellText {
    let words = FoldedWords(texts.string(text))
    guard words.folded.count > 1, words.folded.last == "lanjutan", let start = words.ranges.last?.lowerBound
    else { return text }
    let bytes = texts.bytes(text)
    let sign = bytes[bytes.startIndex + start - 1]
    guard sign == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return text }
    return texts.part(text, 0..<start - 1)
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
        Outline.Node(
          level: level, parent: parent, table: table, depth: parent.map { outline.nodes[$0].depth + 1 } ?? 0,
          anchor: anchor, fields: fields))
      notices.count(level)
    }
    open[level] = OpenNode(node: node, identity: identity)
    touched.append(node)
    begun.append(node)
    current = node
  }
}
