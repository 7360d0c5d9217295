extension Cascade {
  /// Ties the nodes together once all files are read: parents, children, further parents.
  mutating func link() {
    var references = References(self)
    for index in nodes.indices where nodes[index].parentage != .denied {
      if nodes[index].parent < 0 {
        findParent(of: Int32(index), &references)
      } else {
        checkStatedParent(of: Int32(index), &references)
      }
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
    } else if let parent = onlyNode(above: value, references) {
      setParent(parent, of: node, .only)
    }
  }

  /// A node inside its parent may name it once more, but must not name what is not there.
  private mutating func checkStatedParent(of node: Int32, _ references: inout References) {
    let stated = field(.induk, in: nodes[Int(node)].fields)
    if stated >= 0, references.resolve(stated, from: node) == nil { danglingReferences.append(stated) }
  }

  private mutating func setParent(_ parent: Int32, of node: Int32, _ parentage: Parentage) {
    nodes[Int(node)].parent = parent
    nodes[Int(node)].parentage = parentage
  }

  /// The one visi of a misi's document, the one misi of a tujuan's.
  private func onlyNode(above node: Node, _ references: References) -> Int32? {
    switch node.level {
    case .mission: references.onlyVision(of: node.document)
    case .goal where fields(.misi, in: node.fields).isEmpty: references.onlyMission(of: node.document)
    default: nil
    }
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
    /// How many siblings of each level a node has seen so far; for nodes at the top of their way, per document.
    var counts = [[UInt8: Int32]](repeating: [:], count: documents.count)
    var ordinals = [Int32](repeating: 0, count: nodes.count)
    var mixed: [Int32: [UInt8: Int32]] = [:]
    for index in nodes.indices {
      let parent = nodes[index].parent
      let level = nodes[index].level.rawValue
      let isChild = parent >= 0 && Int(parent) != index
      if isChild {
        if last[Int(parent)] < 0 {
          nodes[Int(parent)].firstChild = Int32(index)
        } else {
          nodes[Int(last[Int(parent)])].nextSibling = Int32(index)
        }
        last[Int(parent)] = Int32(index)
      }
      if !isChild || isLeftOut(parent) {
        counts[Int(nodes[index].document)][level, default: 0] += 1
        nodes[index].ordinal = counts[Int(nodes[index].document)][level] ?? 1
        continue
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
    }
  }
}
