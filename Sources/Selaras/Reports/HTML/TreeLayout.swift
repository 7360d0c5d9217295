/// Where the nodes of a forest stand across the direction it grows in: children side by side in their order, at least a
/// given distance apart from all of their depth, and each parent in the middle of its first and its last child.
///
/// After Reingold and Tilford (Tidier Drawings of Trees, 1981), for any number of children: the outlines of the trees
/// are kept as threads from node to node, so that the work grows as the number of nodes does.
struct TreeLayout {
  /// For each node; the least is 0.
  private(set) var positions: [Double]

  /// - Parameters:
  ///   - parents: for each node the number of its parent, which comes before it; -1 for a root.
  ///   - distance: from the middle of a node to that of the next.
  init(parents: [Int], distance: Double) {
    // One more node above the roots makes a tree of the forest.
    let top = parents.count
    var children = [[Int]](repeating: [], count: top + 1)
    for (node, parent) in parents.enumerated() { children[parent < 0 ? top : parent].append(node) }
    var outline = Outlines(count: top + 1)
    var offsets = [Double](repeating: 0, count: top + 1)
    for node in parents.indices.reversed() { outline.join(children[node], under: node, distance, &offsets) }
    outline.join(children[top], under: top, distance, &offsets)

    positions = Array(repeating: 0, count: top)
    for (node, parent) in parents.enumerated() {
      positions[node] = offsets[node] + (parent < 0 ? 0 : positions[parent])
    }
    let least = positions.min() ?? 0
    for node in positions.indices { positions[node] -= least }
  }
}

/// The two outlines of each tree: from its root, down along its first nodes and along its last ones.
private struct Outlines {
  /// The next node of an outline, and how far aside it is.
  private struct Step {
    var next = -1
    var aside = 0.0
  }

  /// The deepest node of an outline, and how far aside of the root it is.
  private struct Bottom {
    var node: Int
    var aside = 0.0

    func moved(by aside: Double) -> Bottom { Bottom(node: node, aside: self.aside + aside) }
  }

  private var first: [Step]
  private var last: [Step]
  private var firstBottom: [Bottom]
  private var lastBottom: [Bottom]

  init(count: Int) {
    first = Array(repeating: Step(), count: count)
    last = first
    firstBottom = (0..<count).map { Bottom(node: $0) }
    lastBottom = firstBottom
  }

  /// Puts trees side by side, and their roots under a node.
  mutating func join(_ trees: [Int], under root: Int, _ distance: Double, _ offsets: inout [Double]) {
    guard let head = trees.first else { return }
    var place = 0.0
    var places = [0.0]
    var (firstEnd, lastEnd) = (firstBottom[head], lastBottom[head])
    for (left, right) in zip(trees, trees.dropFirst()) {
      let (next, a, b) = meet(left, at: place, right, distance)
      place = next
      places.append(place)
      if a.next >= 0 {
        // The trees before are deeper: the last outline goes on in them.
        let end = lastBottom[right]
        last[end.node] = Step(next: a.next, aside: a.aside - place - end.aside)
      } else {
        lastEnd = lastBottom[right].moved(by: place)
        if b.next >= 0 {
          // This tree is deeper: the first outline goes on in it.
          first[firstEnd.node] = Step(next: b.next, aside: place + b.aside - firstEnd.aside)
          firstEnd = firstBottom[right].moved(by: place)
        }
      }
    }
    let middle = place / 2
    for (tree, place) in zip(trees, places) { offsets[tree] = place - middle }
    first[root] = Step(next: head, aside: -middle)
    last[root] = Step(next: trees[trees.count - 1], aside: middle)
    firstBottom[root] = firstEnd.moved(by: -middle)
    lastBottom[root] = lastEnd.moved(by: -middle)
  }

  /// How near a tree may stand to those before it; and the steps at which the two outlines leave each other, with where
  /// they lead.
  private func meet(
    _ left: Int, at place: Double, _ right: Int, _ distance: Double
  ) -> (place: Double, Step, Step) {
    var (a, b) = (left, right)
    var (asideA, asideB) = (place, 0.0)
    var meeting = place + distance
    while true {
      let (nextA, nextB) = (last[a], first[b])
      guard nextA.next >= 0, nextB.next >= 0 else {
        return (
          meeting, Step(next: nextA.next, aside: asideA + nextA.aside),
          Step(next: nextB.next, aside: asideB + nextB.aside)
        )
      }
      asideA += nextA.aside
      asideB += nextB.aside
      (a, b) = (nextA.next, nextB.next)
      meeting = max(meeting, asideA - asideB + distance)
    }
  }
}
