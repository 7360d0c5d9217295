extension RowReader {
  /// Reads the fields of a row's nodes; says whether there were any.
  mutating func readFields(_ row: Int) -> Bool {
    var isTaken = false
    for (key, level, period, column) in plan.fields {
      if plan.levelName != nil, level == nil, Self.mainKeys.contains(key) { continue }
      // The owner and the budget are those of the indicator, if the row has one.
      guard let text = value(key, level, row, column) else { continue }
      if (key == .pemilik || key == .pagu), belongsToIndicator(key, level, row) { continue }
      guard let node = node(of: level, key, text, row) else { continue }
      isTaken = true
      if key == .nama, takeCodedName(text, node) { continue }
      if key == .pagu || key.mayRepeat || !outline.nodes[node].has(key) {
        addField(key, period, text, to: node)
      } else if let known = outline.nodes[node].text(key), !isSame(known, text) {
        notices.doubled.append(grid.rowNumbers[row])
      }
    }
    return isTaken
  }

  /// The text of a place; of an owner or a unit also what is merged over it from above, if the row begins its node.
  private func value(_ key: Key, _ level: Level?, _ row: Int, _ column: Int) -> CellText? {
    if let text = fresh(row, column) { return text }
    guard key == .pemilik || key == .unit || key == .perangkatDaerah else { return nil }
    let isBegun = begun.contains { level == nil || outline.nodes[$0].level == level }
    return isBegun ? standing(row, column) : nil
  }

  /// Whether a field that an indicator can have too is that of the row's indicator.
  private func belongsToIndicator(_ key: Key, _ level: Level?, _ row: Int) -> Bool {
    guard plan.levelName == nil, let group = plan.indicators.first(where: { $0.level == level }),
      let name = group.name, fresh(row, name) != nil, !group.values.contains(where: { $0.key == key })
    else { return false }
    // A budget beside the first indicator is the node's.
    return key == .pemilik || touched.isEmpty
  }

  /// The node that a field belongs to: the row's deepest, or that of a level, which the field may begin.
  private mutating func node(of level: Level?, _ key: Key, _ text: CellText, _ row: Int) -> Int? {
    guard let level else {
      if let node = touched.max(by: { outline.nodes[$0].level.depth < outline.nodes[$1].level.depth }) {
        return node
      }
      if key == .kinerja, !plan.nodes.isEmpty { return begunByStatement(text, row) }
      return current
    }
    if let node = touched.last(where: { outline.nodes[$0].level == level }) { return node }
    guard key == .kinerja || key == .nama || key == .kode else { return open[level]?.node }
    open(level, nil, .nama, nil, row)
    return current
  }

  /// A statement without a name of the nomenclature: of a level below the open one.
  private mutating func begunByStatement(_ text: CellText, _ row: Int) -> Int? {
    let level: Level =
      current.map { outline.nodes[$0].level.depth < Level.program.depth } ?? true ? .program : .activity
    notices.guessedLevels.append(grid.rowNumbers[row])
    begin(level, parent: parent(above: level), [], text.range.lowerBound, Array(texts.bytes(text)))
    return current
  }

  /// Takes `1.02.02 - PROGRAM ...` as code and name.
  private mutating func takeCodedName(_ whole: CellText, _ node: Int) -> Bool {
    let text = texts.onOneLine(whole)
    guard let found = CodeText(texts.bytes(text)), !outline.nodes[node].has(.kode),
      !outline.nodes[node].has(.nama)
    else { return false }
    add(.kode, texts.part(text, found.code), to: node)
    add(.nama, texts.part(text, found.rest), to: node)
    return true
  }

  private func isSame(_ a: CellText, _ b: CellText) -> Bool {
    texts.bytes(a).trimmed.elementsEqual(texts.bytes(b).trimmed)
  }

  /// Adds a field as it is written in a cell: a list where the cell has one.
  private mutating func addField(_ key: Key, _ period: HeaderPeriod?, _ text: CellText, to node: Int) {
    if key == .pagu {
      guard !outline.nodes[node].has(key, period) else { return }
      outline.nodes[node].fields.append((key, period, text))
      return
    }
    if plan.levelName != nil {
      // What a cell of our own says twice the plan says twice; a row may say again what the one before says.
      let known = outline.nodes[node].fields.filter { $0.key == key }.map(\.text)
      for text in listed(key, text) where !known.contains(where: { isSame($0, text) }) {
        outline.nodes[node].fields.append((key, nil, text))
      }
      return
    }
    for text in key.mayRepeat && key != .catatan ? items(text, of: key) : [asWritten(text)] {
      add(key, text, to: node)
    }
  }

  /// Adds a text to a node, unless it is there.
  mutating func add(_ key: Key, _ text: CellText, to node: Int) {
    let fields = outline.nodes[node].fields
    guard !texts.isBlank(text), !fields.contains(where: { $0.key == key && isSame($0.text, text) }) else {
      return
    }
    outline.nodes[node].fields.append((key, nil, text))
  }

  /// Whether a cell of a table of our own can only hold one text.
  func isOneText(_ key: Key, _ text: CellText) -> Bool {
    !LongTableKeys.areListed(key) && !texts.bytes(text).contains(UInt8(ascii: "\""))
  }

  /// The texts of a cell of a table of our own.
  mutating func listed(_ key: Key, _ text: CellText) -> [CellText] {
    if let items = texts.quotedItems(text) { return items }
    return LongTableKeys.areListed(key) ? items(text, of: key) : [text]
  }

  /// The items of a list in a cell, or the owners on its lines; else its one text.
  mutating func items(_ text: CellText, of key: Key) -> [CellText] {
    let items = texts.items(text)
    guard items.isList || (key == .pemilik && items.items.count > 1 && areOwners(items.items, text)) else {
      return [asWritten(text)]
    }
    return items.items.map { asWritten(texts.part(text, $0)) }
  }

  /// Whether each line of a cell begins as the name of a position does, or each as that of a unit: a name that is too
  /// wide for its cell goes on otherwise.
  private func areOwners(_ lines: [Range<Int>], _ text: CellText) -> Bool {
    let words = lines.map { FoldedWords(texts.string(text, $0)).folded }
    func begins(_ words: [String], _ names: Set<String>) -> Bool {
      (1...4).contains { names.contains(words.prefix($0).joined(separator: " ")) }
    }
    // `Kepala` above `Bidang Mutasi` is one position.
    return words.allSatisfy { begins($0, forms.positions) && $0 != ["kepala"] }
      || words.allSatisfy { begins($0, forms.units) && $0.count > 1 }
  }
}
