/// Look-ups over the whole cascade, each built when a rule first asks: so no rule compares everything with everything.
struct CascadeIndex {
  private struct Key: Hashable {
    /// A document, or a node.
    var scope: Int32
    var level: UInt8
    var text: UInt32
  }

  /// Chains of things with the same key: the first by key, then each one's next.
  private struct Chains {
    var first: [Key: Int32] = [:]
    var last: [Key: Int32] = [:]
    var next: [Int32: Int32] = [:]

    mutating func add(_ item: Int32, _ key: Key) {
      if let end = last[key] { next[end] = item } else { first[key] = item }
      last[key] = item
    }

    /// The others with a key, at most so many.
    func others(than item: Int32, _ key: Key, limit: Int = 20) -> [Int32] {
      var found: [Int32] = []
      var current = first[key]
      while let other = current, found.count < limit {
        if other != item { found.append(other) }
        current = next[other]
      }
      return found
    }
  }

  unowned let world: World
  private var byText: Chains?
  private var byCode: Chains?
  private var byID: Chains?
  private var indicatorsByName: Chains?
  private var indicatorsOfNodes: Chains?
  private var cycles: [Int32: [Int32]]?
  private var levels: [Key: [Int32]]?
  private var supporters: [Int32: [Int32]]?
  var owners: [Int32: Tally] = [:]
  var units: [Int32: Tally] = [:]

  init(_ world: World) { self.world = world }

  // MARK: Nodes

  /// Other nodes of the same level and document with the same main text.
  mutating func twins(of node: Int32) -> [Int32] {
    if byText == nil { byText = chains { world.cascade.mainField(of: $0) } }
    return others(than: node, byText) { world.cascade.mainField(of: $0) }
  }

  /// Other nodes of the same level and document with the same code.
  mutating func withSameCode(as node: Int32) -> [Int32] {
    if byCode == nil {
      byCode = chains { world.cascade.field(.kode, in: world.cascade.nodes[Int($0)].fields) }
    }
    return others(than: node, byCode) { world.cascade.field(.kode, in: world.cascade.nodes[Int($0)].fields) }
  }

  /// Other nodes of the same document, of any level, with the same id.
  mutating func withSameID(as node: Int32) -> [Int32] {
    if byID == nil {
      byID = chains(anyLevel: true) { world.cascade.field(.id, in: world.cascade.nodes[Int($0)].fields) }
    }
    return others(than: node, byID, anyLevel: true) {
      world.cascade.field(.id, in: world.cascade.nodes[Int($0)].fields)
    }
  }

  private func chains(anyLevel: Bool = false, _ field: (Int32) -> Int32) -> Chains {
    var chains = Chains()
    for node in 0..<Int32(world.cascade.nodes.count) {
      if let key = key(node, field(node), anyLevel) { chains.add(node, key) }
    }
    return chains
  }

  private func others(
    than node: Int32, _ chains: Chains?, anyLevel: Bool = false, _ field: (Int32) -> Int32
  ) -> [Int32] {
    guard let key = key(node, field(node), anyLevel) else { return [] }
    return chains?.others(than: node, key) ?? []
  }

  private func key(_ node: Int32, _ field: Int32, _ anyLevel: Bool) -> Key? {
    guard field >= 0 else { return nil }
    let value = world.cascade.nodes[Int(node)]
    return Key(
      scope: value.document, level: anyLevel ? .max : value.level.rawValue,
      text: world.normal(of: world.cascade.fields[Int(field)].text))
  }

  /// The nodes that support a node besides its children.
  mutating func supporters(of node: Int32) -> [Int32] {
    if supporters == nil {
      var found: [Int32: [Int32]] = [:]
      for (supporter, supported) in world.cascade.supports { found[supported, default: []].append(supporter) }
      supporters = found
    }
    return supporters?[node] ?? []
  }

  /// The nodes of a document at a level, in order.
  mutating func nodes(of document: Int32, at level: Level) -> [Int32] {
    if levels == nil {
      var found: [Key: [Int32]] = [:]
      for (index, node) in world.cascade.nodes.enumerated() {
        found[Key(scope: node.document, level: node.level.rawValue, text: 0), default: []].append(
          Int32(index))
      }
      levels = found
    }
    return levels?[Key(scope: document, level: level.rawValue, text: 0)] ?? []
  }

  /// The circle of parents that begins at a node, which stands first of its members in the files; empty for all others.
  mutating func cycle(beginningAt node: Int32) -> [Int32] {
    if cycles == nil {
      cycles = Dictionary(world.cascade.cycles().map { ($0[0], $0) }) { first, _ in first }
    }
    return cycles?[node] ?? []
  }

  // MARK: Indicators

  /// Other indicators of the same document with the same name.
  mutating func twins(ofIndicator indicator: Int32) -> [Int32] {
    if indicatorsByName == nil {
      var chains = Chains()
      for other in 0..<Int32(world.cascade.indicators.count) {
        if let name = name(other) { chains.add(other, Key(scope: document(other), level: 0, text: name)) }
      }
      indicatorsByName = chains
    }
    guard let name = name(indicator) else { return [] }
    return indicatorsByName?.others(than: indicator, Key(scope: document(indicator), level: 0, text: name))
      ?? []
  }

  /// The first indicator of a node with a name of the same normal form.
  mutating func indicator(of node: Int32, named text: Text) -> Int32? {
    if indicatorsOfNodes == nil {
      var chains = Chains()
      for (index, indicator) in world.cascade.indicators.enumerated() {
        guard let name = name(Int32(index)) else { continue }
        chains.add(Int32(index), Key(scope: indicator.node, level: 0, text: name))
      }
      indicatorsOfNodes = chains
    }
    return indicatorsOfNodes?.first[Key(scope: node, level: 0, text: world.normal(numbered: text))]
  }

  private func name(_ indicator: Int32) -> UInt32? {
    let field = world.cascade.field(.nama, in: world.cascade.indicators[Int(indicator)].fields)
    return field < 0 ? nil : world.normal(of: world.cascade.fields[Int(field)].text)
  }

  private func document(_ indicator: Int32) -> Int32 {
    world.cascade.nodes[Int(world.cascade.indicators[Int(indicator)].node)].document
  }
}
