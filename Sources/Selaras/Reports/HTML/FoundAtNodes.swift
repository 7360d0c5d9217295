/// Which findings are about which node of the plans.
struct FoundAtNodes {
  /// For each node the numbers of its findings among those of the report; empty if the report does not hold the plans.
  private var findings: [[Int32]] = []
  private var counts: [SeverityCounts] = []

  init(_ report: Report) {
    guard let cascade = report.plans?.cascade else { return }
    findings = Array(repeating: [], count: cascade.nodes.count)
    counts = Array(repeating: SeverityCounts(), count: cascade.nodes.count)
    for (index, diagnostic) in report.diagnostics.enumerated() {
      guard let about = diagnostic.about else { continue }
      for node in Self.nodes(about, cascade) {
        findings[node.index].append(Int32(index))
        counts[node.index].add(diagnostic.severity)
      }
    }
  }

  /// The node of a finding; of one that is told once for all of a level, each of them.
  static func nodes(_ about: Diagnostic.About, _ cascade: Cascade) -> [NodeID] {
    let node = NodeID(about.node)
    guard about.isOfWholeLevel else { return [node] }
    return cascade[cascade[node].document].nodes.filter {
      cascade[$0].level == cascade[node].level && (about.indicator == nil || !cascade[$0].indicators.isEmpty)
    }
  }

  subscript(node: NodeID) -> [Int] { findings[node.index].map(Int.init) }

  func counts(of node: NodeID) -> SeverityCounts { counts[node.index] }
}
