extension Cascade {
  /// Ties the nodes together once all files are read: parents, children, further parents.
  mutating func link() {
    var references = References(self)
    for index in nodes.indices where nodes[index].parent < 0 && nodes[index].parentage != .denied {
      findParent(of: Int32(index), &references)
    }
    findSupports(&references)
    linkChildren()
  }

  private mutating func findParent(of node: Int32, _ references: inout References) {
    let value = nodes[Int(node)]
    let stated = field(.induk, in: value.fields)
    if stated >= 0 {
      if let parent = references.resolve(stated, from: node) {
        setParent(parent, of: node, .stated)
      } else {
        nodes[Int(node)].parentage = .missing
        danglingReferences.append(stated)
      }
      return
    }
    if value.level == .goal {
      for reference in fields(.misi, in: value.fields) {
        if let mission = references.resolve(reference, from: node, numbersAreMissions: true) {
          setParent(mission, of: node, .stated)
          return
        }
      }
    }
    if let parent = references.parentByCode(of: node), parent != node {
      setParent(parent, of: node, .code)
    } else if let parent = onlyNode(above: value) {
      setParent(parent, of: node, .only)
    }
  }

  private mutating func setParent(_ parent: Int32, of node: Int32, _ parentage: Parentage) {
    nodes[Int(node)].parent = parent
    nodes[Int(node)].parentage = parentage
  }

  /// The one visi of a misi's document, the one misi of a tujuan's.
  private func onlyNode(above node: Node) -> Int32? {
    let level: Level
    switch node.level {
    case .mission: level = .vision
    case .goal: level = .mission
    default: return nil
    }
    if node.level == .goal, !fields(.misi, in: node.fields).isEmpty { return nil }
    var found: Int32?
    for index in documents[Int(node.document)].nodes where nodes[Int(index)].level == level {
      if found != nil { return nil }
      found = index
    }
    return found
  }

  private mutating func findSupports(_ references: inout References) {
    for index in nodes.indices {
      let node = nodes[index]
      for field in node.fields {
        let key = fields[Int(field)].key
        guard key == .mendukung || key == .misi else { continue }
        let target = references.resolve(field, from: Int32(index), numbersAreMissions: key == .misi)
        if let target {
          if target != node.parent { supports.append((Int32(index), target)) }
        } else if Self.looksLikeReference(string(field)) {
          danglingReferences.append(field)
        }
      }
    }
    danglingReferences.sort()
  }

  /// Whether a text can only be meant as an id, a number or a code; a sentence may stand for itself.
  private static func looksLikeReference(_ text: String) -> Bool {
    !text.trimmedOfBlanks.utf8.contains(0x20)
  }

  private mutating func linkChildren() {
    var last = [Int32](repeating: -1, count: nodes.count)
    /// How many siblings of each level a node has seen so far; for nodes without a parent, per document.
    var counts = [[UInt8: Int32]](repeating: [:], count: documents.count)
    var ordinals = [Int32](repeating: 0, count: nodes.count)
    var mixed: [Int32: [UInt8: Int32]] = [:]
    for index in nodes.indices {
      let parent = nodes[index].parent
      let level = nodes[index].level.rawValue
      guard parent >= 0, Int(parent) != index else {
        counts[Int(nodes[index].document)][level, default: 0] += 1
        nodes[index].ordinal = counts[Int(nodes[index].document)][level] ?? 1
        continue
      }
      if last[Int(parent)] < 0 {
        nodes[Int(parent)].firstChild = Int32(index)
      } else {
        nodes[Int(last[Int(parent)])].nextSibling = Int32(index)
      }
      // Nearly always all children are of one level, and counting them needs no table.
      let first = nodes[Int(parent)].firstChild
      if nodes[Int(first)].level.rawValue == level {
        ordinals[Int(parent)] += 1
        nodes[index].ordinal = ordinals[Int(parent)]
      } else {
        mixed[parent, default: [:]][level, default: 0] += 1
        nodes[index].ordinal = mixed[parent]?[level] ?? 1
      }
      last[Int(parent)] = Int32(index)
    }
  }
}
