import Testing

@testable import Selaras

struct `The layout of a tree` {
  /// A forest in which each node has a parent before it or none, in the order of a walk through it.
  private static func forest(_ random: inout SeededNumbers) -> [Int] {
    let count = Int.random(in: 1...120, using: &random)
    let depth = Int.random(in: 1...12, using: &random)
    var parents: [Int] = []
    var path: [Int] = []
    for node in 0..<count {
      path.removeLast(Int.random(in: 0...path.count, using: &random) / Int.random(in: 1...3, using: &random))
      if path.count == depth { path.removeLast() }
      parents.append(path.last ?? -1)
      path.append(node)
    }
    return parents
  }

  private static func depths(_ parents: [Int]) -> [Int] {
    parents.reduce(into: []) { $0.append($1 < 0 ? 0 : $0[$1] + 1) }
  }

  @Test(arguments: 0..<60)
  func `keeps nodes of one depth apart and in their order, and parents in the middle`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let parents = Self.forest(&random)
    let depths = Self.depths(parents)
    let positions = TreeLayout(parents: parents, distance: 10).positions
    #expect(positions.min() == 0)
    for depth in 0...(depths.max() ?? 0) {
      let row = parents.indices.filter { depths[$0] == depth }.map { positions[$0] }
      for (a, b) in zip(row, row.dropFirst()) { #expect(b - a >= 10 - 1e-9, "\(parents)") }
    }
    for node in parents.indices {
      let children = parents.indices.filter { parents[$0] == node }
      guard let first = children.first, let last = children.last else { continue }
      #expect(abs(positions[node] - (positions[first] + positions[last]) / 2) < 1e-9)
    }
  }

  @Test(arguments: 0..<40)
  func `is no wider for a tree than needed for its rows side by side`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let parents = Self.forest(&random)
    let leaves = parents.indices.count { node in !parents.contains(node) }
    let widest = TreeLayout(parents: parents, distance: 10).positions.max() ?? 0
    #expect(widest <= 10 * Double(leaves - 1) + 1e-9)
  }

  @Test(arguments: 0..<40)
  func `is the same mirrored for the mirrored tree`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let parents = Self.forest(&random)
    // The mirrored tree, numbered in its own order.
    var children = [[Int]](repeating: [], count: parents.count + 1)
    for (node, parent) in parents.enumerated() { children[parent + 1].append(node) }
    var order: [Int] = []
    var open = children[0]
    while let node = open.popLast() {
      order.append(node)
      open += children[node + 1]
    }
    var numbers = [Int](repeating: -1, count: parents.count)
    for (number, node) in order.enumerated() { numbers[node] = number }
    let mirrored = TreeLayout(
      parents: order.map { parents[$0] < 0 ? -1 : numbers[parents[$0]] }, distance: 10
    ).positions
    let positions = TreeLayout(parents: parents, distance: 10).positions
    let widest = positions.max() ?? 0
    guard parents.count(where: { $0 < 0 }) == 1 else { return }
    for node in parents.indices where parents[node] < 0 {
      #expect(abs(mirrored[numbers[node]] - (widest - positions[node])) < 1e-9)
    }
  }

  @Test func `puts small branches beside deep ones, as near as they may stand`() {
    // A deep first branch, a leaf, and a branch that is deeper still.
    let parents = [-1, 0, 1, 1, 0, 0, 5, 6, 6]
    #expect(TreeLayout(parents: parents, distance: 2).positions == [3, 1, 0, 2, 3, 5, 5, 4, 6])
    #expect(TreeLayout(parents: [], distance: 2).positions == [])
    #expect(TreeLayout(parents: [-1, -1, -1], distance: 2).positions == [0, 2, 4])
  }

  @Test func `takes a chain and a row of many nodes`() {
    let count = 100_000
    #expect(TreeLayout(parents: (0..<count).map { $0 - 1 }, distance: 1).positions.allSatisfy { $0 == 0 })
    let row = TreeLayout(parents: Array(repeating: -1, count: count), distance: 1).positions
    #expect(row == (0..<count).map(Double.init))
  }
}
