extension Cascade {
  /// The circles in the cascade: each a list of nodes, every one below the next, the last below the first.
  /// Parents and `mendukung` both count. A circle begins at its node that stands first in the files.
  func cycles() -> [[NodeID]] {
    var supported: [NodeID: [NodeID]] = [:]
    for (node, target) in supports { supported[node, default: []].append(target) }

    enum Mark { case new, open, done }
    var marks = [Mark](repeating: .new, count: nodes.count)
    /// Where an open node stands in the trail.
    var positions = [Int](repeating: 0, count: nodes.count)
    var cycles: [[NodeID]] = []
    /// Circles that share most of their nodes could take far more room than the cascade itself.
    var room = 4 * nodes.count + 1024
    for start in nodes.handles where marks[start.index] == .new {
      // A walk upwards with a list of its own instead of recursion.
      var trail: [(node: NodeID, next: Int)] = [(start, 0)]
      marks[start.index] = .open
      positions[start.index] = 0
      while let step = trail.last {
        let above = targets(of: step.node, supported)
        guard step.next < above.count else {
          marks[step.node.index] = .done
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].next += 1
        let target = above[step.next]
        switch marks[target.index] {
        case .new:
          marks[target.index] = .open
          positions[target.index] = trail.count
          trail.append((target, 0))
        case .open:
          let cycle = trail[positions[target.index]...]
          guard cycle.count <= room else { continue }
          room -= cycle.count
          cycles.append(Self.rotated(cycle.map(\.node)))
        case .done: break
        }
      }
    }
    return cycles
  }

  private func targets(of node: NodeID, _ supported: [NodeID: [NodeID]]) -> [NodeID] {
    (self[node].parent.map { [$0] } ?? []) + (supported[node] ?? [])
  }

  private static func rotated(_ cycle: [NodeID]) -> [NodeID] {
    guard let least = cycle.min(), let at = cycle.firstIndex(of: least) else { return cycle }
    return Array(cycle[at...] + cycle[..<at])
  }
}
