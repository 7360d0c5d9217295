/// What the rows of a table call the nodes of a document: by id, by code, or by an id that they are given.
struct RowNames {
  private let cascade: Cascade
  private var given: [NodeID: String] = [:]
  private var uniqueCodes: Set<NodeID> = []

  init(_ cascade: Cascade, _ document: DocumentID) {
    self.cascade = cascade
    let nodes = cascade[document].nodes
    var ids: Set<String> = []
    var codes: [String: Int] = [:]
    for node in nodes {
      if let id = cascade.field(.id, of: node) { ids.insert(cascade.string(id)) }
      if let code = cascade.field(.kode, of: node) { codes[cascade.string(code), default: 0] += 1 }
      // A name that is given must not be what a reference to nothing says.
      for field in cascade[node].fields where [.induk, .misi, .mendukung].contains(cascade[field].key) {
        ids.insert(cascade.string(field))
      }
    }
    for node in nodes {
      if let code = cascade.field(.kode, of: node).map(cascade.string), codes[code] == 1, !ids.contains(code)
      {
        uniqueCodes.insert(node)
      }
    }
    var before: NodeID?
    for node in nodes {
      if let parent = cascade[node].parent, cascade[parent].document == document,
        !uniqueCodes.contains(parent)
      {
        name(parent, &ids)
      }
      // Two nodes that say the same one after the other would be one.
      let says = cascade[node].fields.contains { cascade[$0].key != .induk }
      let isEmpty = !says && cascade[node].indicators.isEmpty
      if isEmpty || before.map({ isSame(node, $0) }) ?? false { name(node, &ids) }
      before = node
      // The rows of its statements belong together by its id alone.
      if cascade.fields(.kinerja, in: cascade[node].fields).count > 1 { name(node, &ids) }
    }
  }

  /// Whether two nodes have the same level, names and parent, or nothing of all that.
  private func isSame(_ a: NodeID, _ b: NodeID) -> Bool {
    guard cascade[a].level == cascade[b].level, cascade.field(.id, of: a) == nil else { return false }
    return [Key.kode, .nama, .kinerja].allSatisfy { key in
      cascade.string(cascade.field(key, of: a)).trimmedOfBlanks
        == cascade.string(cascade.field(key, of: b)).trimmedOfBlanks
    }
  }

  /// Gives a node an id, if it has none.
  private mutating func name(_ node: NodeID, _ taken: inout Set<String>) {
    guard given[node] == nil, cascade.field(.id, of: node) == nil else { return }
    given[node] = newName(of: node, &taken)
  }

  /// A name after the way to a node, that no other has: `T1.S2`.
  private func newName(of node: NodeID, _ taken: inout Set<String>) -> String {
    let steps = [node] + cascade.ancestors(of: node).filter { !cascade.isLeftOut($0) }
    let way = steps.prefix(8).reversed().map {
      Self.letters(of: cascade[$0].level) + "\(cascade[$0].ordinal)"
    }
    .joined(separator: ".")
    var name = way
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(way)-\(number)"
      number += 1
    }
    return name
  }

  private static func letters(of level: Level) -> String {
    switch level {
    case .vision: "V"
    case .mission: "M"
    case .goal: "T"
    case .objective: "S"
    case .program: "P"
    case .activity: "K"
    case .subactivity: "SK"
    case .ultimateOutcome: "UO"
    case .intermediateOutcome: "IO"
    case .immediateOutcome: "IMO"
    case .output: "O"
    }
  }

  /// The id of a node, its own or the one it was given.
  func id(of node: NodeID) -> String? { cascade.field(.id, of: node).map(cascade.string) ?? given[node] }

  /// What names a node as a parent.
  func reference(to node: NodeID) -> String {
    id(of: node) ?? cascade.string(cascade.field(.kode, of: node))
  }
}
