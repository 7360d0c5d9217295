extension Cascade {
  /// The circles in the cascade: each a list of nodes, every one below the next, the last below the first.
  /// Parents and `mendukung` both count. A circle begins at its node that stands first in the files.
  func cycles() -> [[Int32]] {
    var supported: [Int32: [Int32]] = [:]
    for (node, target) in supports { supported[node, default: []].append(target) }

    enum Mark { case new, open, done }
    var marks = [Mark](repeating: .new, count: nodes.count)
    /// Where an open node stands in the trail.
    var positions = [Int](repeating: 0, count: nodes.count)
    var cycles: [[Int32]] = []
    /// Circles that share most of their nodes could take far more room than the cascade itself.
    var room = 4 * nodes.count + 1024
    for start in nodes.indices where marks[start] == .new {
      // A walk upwards with a list of its own instead of recursion.
      var trail: [(node: Int32, next: Int)] = [(Int32(start), 0)]
      marks[start] = .open
      positions[start] = 0
      while let step = trail.last {
        let above = targets(of: step.node, supported)
        guard step.next < above.count else {
          marks[Int(step.node)] = .done
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].next += 1
        let target = above[step.next]
        switch marks[Int(target)] {
        case .new:
          marks[Int(target)] = .open
          positions[Int(target)] = trail.count
          trail.append((target, 0))
        case .open:
          let cycle = trail[positions[Int(target)]...]
          guard cycle.count <= room else { continue }
          room -= cycle.count
          cycles.append(Self.rotated(cycle.map(\.node)))
        case .done: break
        }
      }
    }
    return cycles
  }

  private func targets(of node: Int32, _ supported: [Int32: [Int32]]) -> [Int32] {
    let parent = nodes[Int(node)].parent
    return (parent >= 0 ? [parent] : []) + (supported[node] ?? [])
  }

  private static func rotated(_ cycle: [Int32]) -> [Int32] {
    guard let least = cycle.min(), let at = cycle.firstIndex(of: least) else { return cycle }
    return Array(cycle[at...] + cycle[..<at])
  }
}
