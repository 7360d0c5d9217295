/// The plans of a run after they were checked, for reports that show the plans themselves.
public struct CheckedPlans: Sendable {
  let cascade: Cascade
  /// For each node and indicator, by number.
  var nodes: [Verdicts]
  var indicators: [Verdicts]
  /// The criteria all of whose rules were asked, as bits.
  let told: UInt64
  /// For each document the official list that its codes were looked up in.
  var lists: [OfficialList]

  /// The plans of some documents, in the order of the run.
  init(_ documents: Range<DocumentID>, _ world: World, _ criteria: CriteriaTally) {
    cascade = world.cascade
    told = criteria.told
    nodes = documents.flatMap { world[$0].nodes.map { criteria.verdicts(of: $0, world) } }
    indicators = cascade.indicators.handles.filter { documents.contains(world.cascade.document(of: $0)) }
      .map { criteria.verdicts(of: $0, world) }
    lists = documents.map { world.list(of: $0) }
  }

  /// Adds those of the documents behind these.
  mutating func add(_ next: CheckedPlans) {
    nodes += next.nodes
    indicators += next.indicators
    lists += next.lists
  }
}
