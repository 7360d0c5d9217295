extension Outline {
  /// The plan as the reader of YAML would give it for a cascade file. A scalar stands where its cell is; a key, which
  /// no cell holds, is a point before what it names.
  func tree(source: UInt32, _ texts: CellTexts) -> Tree {
    var writer = TreeWriter(outline: self, tree: Tree(source: source))
    writer.tree.decoded = texts.decoded
    writer.tree.remarks = remarks
    writer.write()
    return writer.tree
  }
}

/// Writes an outline into a tree.
private struct TreeWriter {
  let outline: Outline
  var tree: Tree
  private var keys: [String: Int32] = [:]
  /// By node: its children in order.
  private var children: [[Int]]
  private var top: [Int] = []

  init(outline: Outline, tree: Tree) {
    self.outline = outline
    self.tree = tree
    children = Array(repeating: [], count: outline.nodes.count)
    for (index, node) in outline.nodes.enumerated() {
      if let parent = node.parent { children[parent].append(index) } else { top.append(index) }
    }
    self.tree.elements.reserveCapacity(outline.nodes.count * 24)
  }

  mutating func write() {
    let root = tree.open(.mapping, at: 0)
    for (key, text) in outline.head {
      add(key.name, at: text.range.lowerBound)
      add(text)
    }
    write(top)
    tree.close(root, at: outline.nodes.map(\.anchor).max() ?? 0)
  }

  /// Writes nodes under the keys of their levels, in the order in which the levels first come.
  private mutating func write(_ nodes: [Int]) {
    var levels: [Level] = []
    for node in nodes where !levels.contains(outline.nodes[node].level) {
      levels.append(outline.nodes[node].level)
    }
    for level in levels {
      let list = nodes.filter { outline.nodes[$0].level == level }
      guard let first = list.first else { continue }
      add(level.name, at: outline.nodes[first].anchor)
      let sequence = tree.open(.sequence, at: outline.nodes[first].anchor)
      for node in list { write(node) }
      tree.close(sequence, at: outline.nodes[first].anchor)
    }
  }

  private mutating func write(_ index: Int) {
    let node = outline.nodes[index]
    let mapping = tree.open(.mapping, at: node.anchor)
    var written: [Key] = []
    for (key, _, _) in node.fields where !written.contains(key) {
      written.append(key)
      let fields = node.fields.filter { $0.key == key }
      add(key.name, at: fields[0].text.range.lowerBound)
      if key == .pagu {
        writeSeries(fields.map { ($0.period, $0.text) })
      } else if key == .kinerja, fields.count > 1 {
        writeStatements(fields.map(\.text), node)
      } else {
        writeList(fields.map(\.text))
      }
    }
    let isParted = node.fields.count { $0.key == .kinerja } > 1
    if !isParted, !node.indicators.isEmpty { writeIndicators(node.indicators) }
    write(children[index])
    tree.close(mapping, at: node.anchor)
  }

  /// Several statements, each with its own indicators.
  private mutating func writeStatements(_ texts: [CellText], _ node: Outline.Node) {
    let list = tree.open(.sequence, at: texts[0].range.lowerBound)
    for (number, text) in texts.enumerated() {
      let mapping = tree.open(.mapping, at: text.range.lowerBound)
      add("teks", at: text.range.lowerBound)
      add(text)
      // Those that were read before the second statement came are the first one's.
      let own = node.indicators.filter { ($0.statement ?? 0) == number }
      if !own.isEmpty { writeIndicators(own) }
      tree.close(mapping, at: text.range.upperBound)
    }
    tree.close(list, at: texts[0].range.upperBound)
  }

  private mutating func writeIndicators(_ indicators: [Outline.Indicator]) {
    add("indikator", at: indicators[0].anchor)
    let list = tree.open(.sequence, at: indicators[0].anchor)
    for indicator in indicators {
      let mapping = tree.open(.mapping, at: indicator.anchor)
      if let name = indicator.name {
        add("nama", at: name.range.lowerBound)
        add(name)
      } else if indicator.values.isEmpty {
        // One that says nothing is there all the same.
        add("nama", at: indicator.anchor)
        tree.addScalar(indicator.anchor..<indicator.anchor)
      }
      var written: [Key] = []
      for (key, _, _) in indicator.values where !written.contains(key) {
        written.append(key)
        let values = indicator.values.filter { $0.key == key }
        add(key.name, at: values[0].text.range.lowerBound)
        switch key {
        case .baseline: writeBaseline(values[0].period, values[0].text)
        case .target, .realisasi, .pagu: writeSeries(values.map { ($0.period, $0.text) })
        default: writeList(values.map(\.text))
        }
      }
      tree.close(mapping, at: indicator.anchor)
    }
    tree.close(list, at: indicators[0].anchor)
  }

  private mutating func writeBaseline(_ period: HeaderPeriod?, _ text: CellText) {
    guard case .year(let year)? = period else { return add(text) }
    let mapping = tree.open(.mapping, at: text.range.lowerBound)
    add("tahun", at: text.range.lowerBound)
    add("\(year)", at: text.range.lowerBound)
    add("nilai", at: text.range.lowerBound)
    add(text)
    tree.close(mapping, at: text.range.upperBound)
  }

  /// One value, or values by period; beside others a value without a period is that of the document's year.
  private mutating func writeSeries(_ values: [(period: HeaderPeriod?, text: CellText)]) {
    if values.count == 1, values[0].period == nil { return add(values[0].text) }
    let mapping = tree.open(.mapping, at: values[0].text.range.lowerBound)
    for (period, text) in values {
      guard let name = period.map(name) ?? outline.year.map(String.init) else { continue }
      add(name, at: text.range.lowerBound)
      add(text)
    }
    tree.close(mapping, at: values[0].text.range.upperBound)
  }

  private func name(of period: HeaderPeriod) -> String {
    switch period {
    case .year(let year): Period.year(year).name
    case .yearOfPlan(let number): Period.yearOfPlan(number).name
    case .end: Period.end.name
    case .quarterOfYear(let year, let quarter): Period.quarter(year: year, quarter: quarter).name
    case .quarter(let quarter): Period.quarter(year: outline.year ?? 0, quarter: quarter).name
    }
  }

  private mutating func writeList(_ texts: [CellText]) {
    guard texts.count > 1 else { return add(texts[0]) }
    let list = tree.open(.sequence, at: texts[0].range.lowerBound)
    for text in texts { add(text) }
    tree.close(list, at: texts[0].range.upperBound)
  }

  private mutating func add(_ text: CellText) {
    tree.addScalar(text.range, isQuoted: text.isQuoted, decoded: text.decoded)
  }

  /// A word that no cell holds.
  private mutating func add(_ word: String, at offset: Int) {
    let entry: Int32
    if let known = keys[word] {
      entry = known
    } else {
      entry = Int32(tree.decoded.count)
      tree.decoded.append(Tree.Decoded(text: word, runs: []))
      keys[word] = entry
    }
    tree.addScalar(offset..<offset, decoded: entry)
  }
}
