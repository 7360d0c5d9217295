extension Cascade {
  /// Ties the nodes together once all files are read: parents, children, further parents.
  mutating func link() {
    var references = References(self)
    for node in nodes.handles where self[node].parentage != .denied {
      if self[node].parent == nil {
        findParent(of: node, &references)
      } else {
        checkStatedParent(of: node, &references)
      }
    }
    findSupports(&references)
    linkChildren()
  }

  private mutating func findParent(of node: NodeID, _ references: inout References) {
    if let stated = field(.induk, of: node) {
      if let parent = references.resolve(stated, from: node) {
        setParent(parent, of: node, .stated)
      } else {
        nodes[node].parentage = .missing
        danglingReferences.append(stated)
      }
      return
    }
    let value = self[node]
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
  private mutating func checkStatedParent(of node: NodeID, _ references: inout References) {
    guard let stated = field(.induk, of: node) else { return }
    if references.resolve(stated, from: node) == nil { danglingReferences.append(stated) }
  }

  private mutating func setParent(_ parent: NodeID, of node: NodeID, _ parentage: Parentage) {
    nodes[node].parent = parent
    nodes[node].parentage = parentage
  }

  /// The one visi of a misi's document, the one misi of a tujuan's.
  private func onlyNode(above node: Node, _ references: References) -> NodeID? {
    switch node.level {
    case .mission: references.onlyVision(of: node.document)
    case .goal where field(.misi, in: node.fields) == nil: references.onlyMission(of: node.document)
    default: nil
    }
  }

  private mutating func findSupports(_ references: inout References) {
    for node in nodes.handles {
      for field in self[node].fields {
        let key = self[field].key
        guard key == .mendukung || key == .misi else { continue }
        let target = references.resolve(field, from: node, numbersAreMissions: key == .misi)
        if let target {
          if target != self[node].parent { supports.append((node, target)) }
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
    /// The last child so far.
    var last = [NodeID?](repeating: nil, count: nodes.count)
    /// How many siblings of each level a node has seen so far; for nodes at the top of their way, per document.
    var counts = [[Level: Int32]](repeating: [:], count: documents.count)
    var ordinals = [Int32](repeating: 0, count: nodes.count)
    var mixed: [NodeID: [Level: Int32]] = [:]
    for node in nodes.handles {
      let level = self[node].level
      let parent = self[node].parent.flatMap { $0 == node ? nil : $0 }
      if let parent {
        if let before = last[parent.index] {
          nodes[before].nextSibling = node
        } else {
          nodes[parent].firstChild = node
        }
        last[parent.index] = node
      }
      guard let parent, !isLeftOut(parent), let first = self[parent].firstChild else {
        let document = self[node].document
        counts[document.index][level, default: 0] += 1
        nodes[node].ordinal = counts[document.index][level] ?? 1
        continue
      }
      // Nearly always all children are of one level, and counting them needs no table.
      if self[first].level == level {
        ordinals[parent.index] += 1
        nodes[node].ordinal = ordinals[parent.index]
      } else {
        mixed[parent, default: [:]][level, default: 0] += 1
        nodes[node].ordinal = mixed[parent]?[level] ?? 1
      }
    }
  }
}
