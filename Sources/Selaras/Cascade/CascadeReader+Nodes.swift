extension CascadeReader {
  /// Reads what stands under a level's key: a text, a node, or a list of these.
  mutating func readNodes(_ level: Level, _ value: Int, parent: NodeID?) {
    switch tree.elements[value].kind {
    case .sequence:
      for item in tree.items(of: value) { readNode(level, item, parent: parent) }
    case .scalar, .mapping:
      readNode(level, value, parent: parent)
    }
  }

  private mutating func readNode(_ level: Level, _ value: Int, parent: NodeID?) {
    switch tree.elements[value].kind {
    case .scalar: readPlainNode(level, value, parent: parent)
    case .mapping: readFullNode(level, value, parent: parent)
    case .sequence:
      reportShape(value, expected: Phrase(id: "satu simpul, bukan daftar", en: "one node, not a list"))
    }
  }

  /// A plain text is a node with only its main text.
  private mutating func readPlainNode(_ level: Level, _ value: Int, parent: NodeID?) {
    let first = cascade.fields.nextHandle
    guard !lacksBlank(value, behind: Key.ofNode, orLevel: true),
      addField(level.isNamed ? .nama : .kinerja, value) != nil
    else { return }
    append(
      Node(
        level: level, parentage: parent != nil ? .nesting : .none, document: document, parent: parent,
        fields: first..<cascade.fields.nextHandle, indicators: noIndicators, points: noPoints,
        place: tree.place(value)))
  }

  private mutating func readFullNode(_ level: Level, _ value: Int, parent: NodeID?) {
    let faultsBefore = diagnostics.count
    var keys: [(key: Key, value: Int)] = []
    var children: [(level: Level, value: Int)] = []
    for (key, value) in tree.entries(of: value) {
      let name = tree.bytes(of: key, in: source)
      let child = Level(bytes: name)
      if let child, !(child == .mission && level != .vision) {
        children.append((child, value))
      } else if let field = Key.nodeTable[name] {
        keys.append((field, value))
      } else {
        reportUnknownKey(key, among: Key.ofNode, levels: true)
      }
    }
    guard tree.elements[value].extent > 1 else { return }

    let firstField = cascade.fields.nextHandle
    let firstPoint = cascade.points.nextHandle
    var parentage: Parentage = parent != nil ? .nesting : .none
    for (key, value) in keys where key != .indikator {
      if key == .induk, parent == nil, addsNothing(value) { parentage = .denied }
      readNodeField(key, value)
    }
    let fields = firstField..<cascade.fields.nextHandle
    let points = firstPoint..<cascade.points.nextHandle
    let node = append(
      Node(
        level: level, parentage: parentage, document: document, parent: parent, fields: fields,
        indicators: noIndicators, points: points, place: mainPlace(of: value, fields)))
    readIndicators(of: node, keys)
    cascade.nodes[node].isDamaged =
      diagnostics[faultsBefore...].contains { $0.loss == .content }
      || hasLoss(in: value, besides: children.map(\.value))
    for child in children { readNodes(child.level, child.value, parent: node) }
  }

  /// Whether the reader of the format lost something between the beginning of an element and the next one behind it,
  /// and not in some elements inside of it; or where it ends, in a line that is no key of what it stands in: that line
  /// may have cut it off.
  private func hasLoss(in element: Int, besides parts: [Int]) -> Bool {
    losses.contains { offset in
      isNear(offset, element) && !parts.contains { isNear(offset, $0) }
    }
  }

  private func isNear(_ offset: Int, _ element: Int) -> Bool {
    let next = tree.next(after: element)
    let end = next < tree.elements.count ? Int(tree.elements[next].start) : Int.max
    let isWithin = offset < end || offset == end && unknownKeys.contains(offset)
    return offset >= Int(tree.elements[element].start) && isWithin
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
    case .scalar:
      if !lacksBlank(item, behind: Key.ofStatement) { addField(.kinerja, item) }
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
  private func mainPlace(of value: Int, _ fields: Range<FieldID>) -> Place {
    for key in [Key.kinerja, .nama, .kode, .id] {
      if let field = cascade.field(key, in: fields) { return cascade[field].place }
    }
    return tree.place(value + 1)
  }

  // MARK: Arrays

  private var noIndicators: Range<IndicatorID> {
    cascade.indicators.nextHandle..<cascade.indicators.nextHandle
  }
  private var noPoints: Range<PointID> { cascade.points.nextHandle..<cascade.points.nextHandle }

  @discardableResult
  private mutating func append(_ node: Node) -> NodeID {
    if node.level == .vision { cascade.documents[document].visions += 1 }
    if node.level == .mission { cascade.documents[document].missions += 1 }
    return cascade.nodes.add(node)
  }
}
