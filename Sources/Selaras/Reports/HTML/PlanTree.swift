/// The nodes of one document as they hang together, for the picture and the list of them.
struct PlanTree {
  let document: DocumentID
  /// Whose plan it is, as it says itself.
  let owner: String
  /// Each after its parent and before the parent's next child.
  private(set) var nodes: [NodeID] = []
  /// For each of ``nodes``: the place of its parent among them, -1 for a root.
  private(set) var parents: [Int] = []
  /// For each of ``nodes``: how far below its root it is.
  private(set) var depths: [Int] = []
  /// For each of ``nodes``: the place behind its last descendant.
  private(set) var ends: [Int] = []

  /// The trees of all documents of a report that holds the plans.
  static func trees(of report: Report, _ found: FoundAtNodes) -> [PlanTree] {
    guard let cascade = report.plans?.cascade else { return [] }
    return cascade.documents.handles.map { PlanTree($0, cascade) }
  }

  init(_ document: DocumentID, _ cascade: Cascade) {
    self.document = document
    let names = [Key.perangkatDaerah, .daerah].map { cascade.string(cascade.field($0, of: document)) }
    owner = names.filter { !$0.isEmpty }.joined(separator: ", ")
    var tree = TreeWalk(cascade[document].nodes, cascade)
    for node in cascade[document].nodes {
      // What is its own ancestor has no root above it: it is shown where it stands first.
      let parent = cascade[node].parent
      if parent == nil || !tree.range.contains(parent ?? node) { tree.visit(node) }
    }
    for node in cascade[document].nodes { tree.visit(node) }
    nodes = tree.nodes
    parents = tree.parents
    depths = tree.depths
    ends = Array(nodes.indices.map { $0 + 1 })
    for index in nodes.indices.reversed() where parents[index] >= 0 {
      ends[parents[index]] = max(ends[parents[index]], ends[index])
    }
  }
}

/// Goes down from nodes to all below them, each once.
private struct TreeWalk {
  let range: Range<NodeID>
  private let cascade: Cascade
  private var isVisited: [Bool]
  var nodes: [NodeID] = []
  var parents: [Int] = []
  var depths: [Int] = []

  init(_ range: Range<NodeID>, _ cascade: Cascade) {
    self.range = range
    self.cascade = cascade
    isVisited = Array(repeating: false, count: range.count)
  }

  mutating func visit(_ root: NodeID) {
    var open = [(node: root, parent: -1)]
    while let (node, parent) = open.popLast() {
      let number = node.index - range.lowerBound.index
      guard !isVisited[number] else { continue }
      isVisited[number] = true
      let index = nodes.count
      nodes.append(node)
      parents.append(parent)
      depths.append(parent < 0 ? 0 : depths[parent] + 1)
      for child in cascade.children(of: node).reversed() where range.contains(child) {
        open.append((child, index))
      }
    }
  }
}
