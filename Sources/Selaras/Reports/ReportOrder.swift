/// The order findings are reported in: by file name, place, code and message. The same on every run,
/// whatever the order the files were read in.
public struct ReportOrder: Sendable {
  /// For each source, where its name stands among the names.
  private let ranks: [Int]

  public init(_ sources: [Source]) {
    var ranks = [Int](repeating: 0, count: sources.count)
    let byName = sources.indices.sorted {
      let (a, b) = (sources[$0].name.utf8, sources[$1].name.utf8)
      if a.lexicographicallyPrecedes(b) { return true }
      return $0 < $1 && !b.lexicographicallyPrecedes(a)
    }
    for (rank, source) in byName.enumerated() { ranks[source] = rank }
    self.ranks = ranks
  }

  public func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    let (first, second) = (rank(a), rank(b))
    if first != second { return first < second }
    if a.place != b.place { return a.place < b.place }
    if a.code != b.code { return a.code < b.code }
    return a.message.id.utf8.lexicographicallyPrecedes(b.message.id.utf8)
  }

  private func rank(_ diagnostic: Diagnostic) -> Int {
    let source = Int(diagnostic.place.source)
    return ranks.indices.contains(source) ? ranks[source] : ranks.count
  }

  /// The diagnostics in order, each one once.
  public static func sorted(_ diagnostics: consuming [Diagnostic], in sources: [Source]) -> [Diagnostic] {
    let order = ReportOrder(sources)
    diagnostics.sort(by: order.precedes)
    var kept = 0
    for index in diagnostics.indices {
      if kept > 0, diagnostics[kept - 1].tellsTheSame(as: diagnostics[index]) { continue }
      diagnostics.swapAt(kept, index)
      kept += 1
    }
    diagnostics.removeSubrange(kept...)
    return diagnostics
  }
}
