extension CascadeReader {
  /// Reads what stands under a level's key: a text, a node, or a list of these.
  mutating func readNodes(_ level: Level, _ value: Int, parent: Int32) {
    switch tree.elements[value].kind {
    case .sequence:
      for item in tree.items(of: value) { readNode(level, item, parent: parent) }
    case .scalar, .mapping:
      readNode(level, value, parent: parent)
    }
  }

  private mutating func readNode(_ level: Level, _ value: Int, parent: Int32) {
    switch tree.elements[value].kind {
    case .scalar: readPlainNode(level, value, parent: parent)
    case .mapping: readFullNode(level, value, parent: parent)
    case .sequence:
      reportShape(value, expected: Phrase(id: "satu simpul, bukan daftar", en: "one node, not a list"))
    }
  }

  /// A plain text is a node with only its main text.
  private mutating func readPlainNode(_ level: Level, _ value: Int, parent: Int32) {
    let first = Int32(cascade.fields.count)
    guard addField(level.isNamed ? .nama : .kinerja, value) != nil else { return }
    let element = tree.elements[value]
    append(
      Node(
        level: level, parentage: parent >= 0 ? .nesting : .none, document: documentIndex, parent: parent,
        fields: first..<first + 1, indicators: noIndicators, points: noPoints, start: element.start,
        end: element.end))
  }

  private mutating func readFullNode(_ level: Level, _ value: Int, parent: Int32) {
    var keys: [(key: Key, value: Int)] = []
    var children: [(level: Level, value: Int)] = []
    for (key, value) in tree.entries(of: value) {
      let name = tree.bytes(of: key, in: source)
      let child = Level(name: String(decoding: name, as: UTF8.self))
      if let child, !(child == .mission && level != .vision) {
        children.append((child, value))
      } else if let field = Key(bytes: name), Key.ofNode.contains(field) {
        keys.append((field, value))
      } else {
        reportUnknownKey(key, among: Key.ofNode, levels: true)
      }
    }
    guard tree.elements[value].next > value + 1 else { return }

    let firstField = Int32(cascade.fields.count)
    let firstPoint = Int32(cascade.points.count)
    var parentage: Parentage = parent >= 0 ? .nesting : .none
    for (key, value) in keys where key != .indikator {
      if key == .induk, parent < 0, addsNothing(value) { parentage = .denied }
      readNodeField(key, value)
    }
    let fields = firstField..<Int32(cascade.fields.count)
    let points = firstPoint..<Int32(cascade.points.count)
    let place = mainPlace(of: value, fields)
    let node = append(
      Node(
        level: level, parentage: parentage, document: documentIndex, parent: parent, fields: fields,
        indicators: noIndicators, points: points, start: place.start, end: place.end))
    readIndicators(of: node, keys)
    for child in children { readNodes(child.level, child.value, parent: node) }
  }

  func addsNothing(_ value: Int) -> Bool {
    let element = tree.elements[value]
    return element.kind == .scalar && isNothing(tree.bytes(of: value, in: source), quoted: element.isQuoted)
  }

  private mutating func readNodeField(_ key: Key, _ value: Int) {
    switch (tree.elements[value].kind, key) {
    case (_, .pagu): readSeries(key, value)
    case (.scalar, _): addField(key, value)
    case (.sequence, .kinerja):
      for (number, item) in tree.items(of: value).enumerated() {
        guard number < Self.longestList else { return reportCount(value) }
        readStatement(item)
      }
    case (.sequence, _) where key.mayRepeat:
      addFields(key, value)
    default: reportShape(value, expected: .oneText(orSeveral: key.mayRepeat), key: key)
    }
  }

  /// Adds the texts of a list as fields of one key.
  mutating func addFields(_ key: Key, _ list: Int) {
    for (number, item) in tree.items(of: list).enumerated() {
      guard number < Self.longestList else { return reportCount(list) }
      if tree.elements[item].kind == .scalar {
        addField(key, item)
      } else {
        reportShape(item, expected: .oneText(orSeveral: false))
      }
    }
  }

  private mutating func readStatement(_ item: Int) {
    switch tree.elements[item].kind {
    case .scalar: addField(.kinerja, item)
    case .mapping:
      for (key, value) in tree.entries(of: item) {
        let field = Key(bytes: tree.bytes(of: key, in: source))
        switch field {
        case .teks? where tree.elements[value].kind == .scalar: addField(.kinerja, value)
        case .teks?: reportShape(value, expected: Phrase(id: "satu teks", en: "one text"), key: .teks)
        case .indikator?: break
        default: reportUnknownKey(key, among: Key.ofStatement, levels: false)
        }
      }
    case .sequence: reportShape(item, expected: Phrase(id: "satu pernyataan", en: "one statement"))
    }
  }

  /// Where a node is shown: at its main text, or at its first key.
  private func mainPlace(of value: Int, _ fields: Range<Int32>) -> (start: UInt32, end: UInt32) {
    for key in [Key.kinerja, .nama, .kode, .id] {
      let field = cascade.field(key, in: fields)
      if field >= 0 { return (cascade.fields[Int(field)].start, cascade.fields[Int(field)].end) }
    }
    let key = tree.elements[value + 1]
    return (key.start, key.end)
  }

  // MARK: Arrays

  var noIndicators: Range<Int32> { Int32(cascade.indicators.count)..<Int32(cascade.indicators.count) }
  var noPoints: Range<Int32> { Int32(cascade.points.count)..<Int32(cascade.points.count) }

  @discardableResult
  private mutating func append(_ node: Node) -> Int32 {
    cascade.nodes.append(node)
    if node.level == .vision { cascade.documents[Int(documentIndex)].visions += 1 }
    if node.level == .mission { cascade.documents[Int(documentIndex)].missions += 1 }
    return Int32(cascade.nodes.count - 1)
  }
}
