/// Writes a document of a cascade as a cascade file in YAML: a node inside of its parent where the document names that,
/// at the top of the file where it does not.
struct CascadeYAML {
  private let cascade: Cascade
  private let document: DocumentID
  /// Where a place is: what stands behind the first line of a node, if anything does. One line, nothing hidden in it.
  private let origin: (Place) -> String?
  private let remarks: PlanRemarks
  private(set) var text = ""
  /// The children that stand inside of each node.
  private var inside: [NodeID: [NodeID]] = [:]
  /// Where the dash of the item stands whose first line is still to come, and what stands behind that line.
  private var item: (indent: Int, comment: String?)?

  init(_ cascade: Cascade, _ document: DocumentID, origin: @escaping (Place) -> String? = { _ in nil }) {
    self.cascade = cascade
    self.document = document
    self.origin = origin
    remarks = PlanRemarks(document, cascade)
    var top: [NodeID] = []
    for node in cascade[document].nodes {
      if let parent = cascade[node].parent, cascade.standsInside(node) {
        inside[parent, default: []].append(node)
      } else {
        top.append(node)
      }
    }
    writeHead()
    write(top, indent: 0)
  }

  // MARK: Lines

  private mutating func line(_ indent: Int, _ content: String) {
    if let item {
      text += blanks(item.indent) + "- " + content + (item.comment.map { "  # \($0)" } ?? "") + "\n"
      self.item = nil
    } else {
      text += blanks(indent) + content + "\n"
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A key with one value, or with several as a list.
  private mutating func write(_ key: Key, _ values: [String], indent: Int) {
    if values.count == 1 { return line(indent, "\(key.name): \(YAMLText.scalar(values[0]))") }
    line(indent, "\(key.name):")
    for value in values { line(indent + 2, "- \(YAMLText.scalar(value))") }
  }

  // MARK: The document

  private mutating func writeHead() {
    let value = cascade[document]
    let end = value.nodes.first.map { cascade[$0].fields.lowerBound } ?? value.fields.upperBound
    let fields = value.fields.lowerBound..<end
    for remark in remarks.ofFile { line(0, "# selaras: \(remark)") }
    if cascade.field(.selaras, in: fields) == nil { line(0, "selaras: 1") }
    for key in cascade.keys(in: fields) {
      if key == .dokumen, let kind = value.kind {
        write(key, [kind.rawValue], indent: 0)
      } else {
        writeTexts(key, fields, 0)
      }
    }
    if cascade.field(.dokumen, in: fields) == nil, let kind = value.kind {
      write(.dokumen, [kind.rawValue], indent: 0)
    }
  }

  private mutating func writeTexts(_ key: Key, _ fields: Range<FieldID>, _ indent: Int) {
    write(key, cascade.fields(key, in: fields).map { cascade.string($0) }, indent: indent)
  }

  // MARK: Nodes

  /// Nodes under the keys of their levels.
  private mutating func write(_ nodes: [NodeID], indent: Int) {
    var levels: [Level] = []
    for node in nodes where !levels.contains(cascade[node].level) { levels.append(cascade[node].level) }
    for level in levels {
      line(indent, "\(level.name):")
      for node in nodes where cascade[node].level == level { write(node, indent: indent + 2) }
    }
  }

  private mutating func write(_ node: NodeID, indent: Int) {
    let value = cascade[node]
    let children = inside[node] ?? []
    for remark in remarks.ofNode[node] ?? [] { line(indent, "# selaras: \(remark)") }
    item = (indent, origin(value.place))
    let main: Key = value.level.isNamed ? .nama : .kinerja
    if value.fields.count == 1, cascade[value.fields.lowerBound].key == main, value.indicators.isEmpty,
      children.isEmpty, value.parentage != .denied
    {
      return line(indent, YAMLText.scalar(cascade.string(value.fields.lowerBound)))
    }
    for key in cascade.keys(in: value.fields) {
      switch key {
      case .kinerja: writeStatements(of: node, indent + 2)
      case .induk where value.parentage == .stated && cascade.standsInside(node): break
      case .pagu: writeSeries(key, value.points, indent + 2)
      default: writeTexts(key, value.fields, indent + 2)
      }
    }
    if value.parentage == .denied { line(indent + 2, "induk: ~") }
    writeIndicators(value.indicators.filter { cascade[$0].statement == nil }, indent + 2)
    write(children, indent: indent + 2)
    // A node that says nothing at all.
    if item != nil { write(main, [""], indent: indent + 2) }
  }

  /// The statements of a node: one text, or a list if there are several or one has indicators of its own.
  private mutating func writeStatements(of node: NodeID, _ indent: Int) {
    let value = cascade[node]
    let statements = cascade.fields(.kinerja, in: value.fields).map { cascade.string($0) }
    guard value.indicators.contains(where: { cascade[$0].statement != nil }) else {
      return write(.kinerja, statements, indent: indent)
    }
    line(indent, "kinerja:")
    for (number, statement) in statements.enumerated() {
      let own = value.indicators.filter { cascade[$0].statement?.index == number }
      item = (indent + 2, nil)
      if own.isEmpty {
        line(indent + 2, YAMLText.scalar(statement))
      } else {
        write(.teks, [statement], indent: indent + 4)
        writeIndicators(own, indent + 4)
      }
    }
  }

  // MARK: Indicators

  private mutating func writeIndicators(_ indicators: [IndicatorID], _ indent: Int) {
    guard !indicators.isEmpty else { return }
    line(indent, "indikator:")
    for indicator in indicators { write(indicator, indent + 2) }
  }

  private mutating func write(_ indicator: IndicatorID, _ indent: Int) {
    let value = cascade[indicator]
    item = (indent, nil)
    if value.fields.count == 1, cascade[value.fields.lowerBound].key == .nama {
      return line(indent, YAMLText.scalar(cascade.string(value.fields.lowerBound)))
    }
    for key in cascade.keys(in: value.fields) {
      switch key {
      case .target, .realisasi, .pagu, .baseline: writeSeries(key, value.points, indent + 2)
      default: writeTexts(key, value.fields, indent + 2)
      }
    }
    if item != nil { write(.nama, [""], indent: indent + 2) }
  }

  /// One value, or values by period; a baseline with its year.
  private mutating func writeSeries(_ series: Key, _ points: Range<PointID>, _ indent: Int) {
    let values = points.filter { cascade[$0].series == series }
      .map { (period: cascade[$0].period, text: cascade.string(cascade[$0].field)) }
    guard let first = values.first else { return }
    if first.period == .whole { return write(series, [first.text], indent: indent) }
    if series == .baseline {
      line(indent, "\(series.name):")
      line(indent + 2, "\(Key.tahun.name): \(first.period.name)")
      return write(.nilai, [first.text], indent: indent + 2)
    }
    if values.allSatisfy({ YAMLText.isSimple($0.text) }) {
      let pairs = values.map { "\($0.period.name): \($0.text)" }
      return line(indent, "\(series.name): {\(pairs.joined(separator: ", "))}")
    }
    line(indent, "\(series.name):")
    for value in values { line(indent + 2, "\(value.period.name): \(YAMLText.scalar(value.text))") }
  }
}

extension Cascade {
  /// The keys of some fields, each once, in order.
  fileprivate func keys(in fields: Range<FieldID>) -> [Key] {
    var keys: [Key] = []
    for field in fields where !keys.contains(self[field].key) { keys.append(self[field].key) }
    return keys
  }

  /// Whether a node can be written inside of its parent: it was, or it names a parent above it and no circle comes of it.
  fileprivate func standsInside(_ node: NodeID) -> Bool {
    let value = self[node]
    if value.parentage == .nesting { return true }
    guard value.parentage == .stated, field(.induk, of: node) != nil, let parent = value.parent,
      self[parent].level.depth <= value.level.depth, value.level != .mission || self[parent].level == .vision
    else { return false }
    // A reader follows so many levels and no more.
    var above: NodeID? = parent
    for _ in 0..<20 {
      guard let next = above else { return true }
      if next == node { return false }
      above = self[next].parent
    }
    return false
  }
}
