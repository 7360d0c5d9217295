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
  /// The words that no cell holds, by what they are the names of.
  private var words: [Name: Int32] = [:]
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
      add(.key(key), at: text.range.lowerBound)
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
      add(.level(level), at: outline.nodes[first].anchor)
      let sequence = tree.open(.sequence, at: outline.nodes[first].anchor)
      for node in list { write(node) }
      tree.close(sequence, at: outline.nodes[first].anchor)
    }
  }

  private mutating func write(_ index: Int) {
    let node = outline.nodes[index]
    let mapping = tree.open(.mapping, at: node.anchor)
    for (index, (key, _, text)) in node.fields.enumerated() where isFirst(index, of: node.fields) {
      let fields = node.fields[index...].filter { $0.key == key }
      add(.key(key), at: text.range.lowerBound)
      if key == .pagu {
        writeSeries(fields)
      } else if key == .kinerja, fields.count > 1 {
        writeStatements(fields.map(\.text), node)
      } else {
        writeList(fields)
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
      add(.key(.teks), at: text.range.lowerBound)
      add(text)
      // Those that were read before the second statement came are the first one's.
      let own = node.indicators.filter { ($0.statement ?? 0) == number }
      if !own.isEmpty { writeIndicators(own) }
      tree.close(mapping, at: text.range.upperBound)
    }
    tree.close(list, at: texts[0].range.upperBound)
  }

  private mutating func writeIndicators(_ indicators: [Outline.Indicator]) {
    add(.key(.indikator), at: indicators[0].anchor)
    let list = tree.open(.sequence, at: indicators[0].anchor)
    for indicator in indicators {
      let mapping = tree.open(.mapping, at: indicator.anchor)
      if let name = indicator.name {
        add(.key(.nama), at: name.range.lowerBound)
        add(name)
      } else if indicator.values.isEmpty {
        // One that says nothing is there all the same.
        add(.key(.nama), at: indicator.anchor)
        tree.addScalar(indicator.anchor..<indicator.anchor)
      }
      for (index, (key, period, text)) in indicator.values.enumerated()
      where isFirst(index, of: indicator.values) {
        let values = indicator.values[index...].filter { $0.key == key }
        add(.key(key), at: text.range.lowerBound)
        switch key {
        case .baseline: writeBaseline(period, text)
        case .target, .realisasi, .pagu: writeSeries(values)
        default: writeList(values)
        }
      }
      tree.close(mapping, at: indicator.anchor)
    }
    tree.close(list, at: indicators[0].anchor)
  }

  private mutating func writeBaseline(_ period: HeaderPeriod?, _ text: CellText) {
    guard case .year(let year)? = period else { return add(text) }
    let mapping = tree.open(.mapping, at: text.range.lowerBound)
    add(.key(.tahun), at: text.range.lowerBound)
    add(.period(.year(year)), at: text.range.lowerBound)
    add(.key(.nilai), at: text.range.lowerBound)
    add(text)
    tree.close(mapping, at: text.range.upperBound)
  }

  /// What a node or an indicator has: several of one key are written under it together.
  private typealias Entry = (key: Key, period: HeaderPeriod?, text: CellText)

  private func isFirst(_ index: Int, of entries: [Entry]) -> Bool {
    let key = entries[index].key
    return !entries[..<index].contains { $0.key == key }
  }

  /// One value, or values by period; beside others a value without a period is that of the document's year.
  private mutating func writeSeries(_ values: [Entry]) {
    if values.count == 1, values[0].period == nil { return add(values[0].text) }
    let mapping = tree.open(.mapping, at: values[0].text.range.lowerBound)
    for (_, period, text) in values {
      guard let period = period ?? outline.year.map(HeaderPeriod.year) else { continue }
      add(.period(period), at: text.range.lowerBound)
      add(text)
    }
    tree.close(mapping, at: values[0].text.range.upperBound)
  }

  private mutating func writeList(_ texts: [Entry]) {
    guard texts.count > 1 else { return add(texts[0].text) }
    let list = tree.open(.sequence, at: texts[0].text.range.lowerBound)
    for text in texts { add(text.text) }
    tree.close(list, at: texts[0].text.range.upperBound)
  }

  private mutating func add(_ text: CellText) {
    tree.addScalar(text.range, isQuoted: text.isQuoted, decoded: text.decoded)
  }

  /// What is named by a word that no cell holds.
  private enum Name: Hashable {
    case key(Key)
    case level(Level)
    case period(HeaderPeriod)
  }

  private mutating func add(_ name: Name, at offset: Int) {
    let entry = words[name] ?? Int32(tree.decoded.count)
    if Int(entry) == tree.decoded.count {
      tree.decoded.append(Tree.Decoded(text: text(of: name), runs: []))
      words[name] = entry
    }
    tree.addScalar(offset..<offset, decoded: entry)
  }

  private func text(of name: Name) -> String {
    switch name {
    case .key(let key): key.name
    case .level(let level): level.name
    case .period(.year(let year)): Period.year(year).name
    case .period(.yearOfPlan(let number)): Period.yearOfPlan(number).name
    case .period(.end): Period.end.name
    case .period(.quarterOfYear(let year, let quarter)): Period.quarter(year: year, quarter: quarter).name
    case .period(.quarter(let quarter)): Period.quarter(year: outline.year ?? 0, quarter: quarter).name
    }
  }
}
