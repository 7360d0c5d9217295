/// The plans of a run after they were checked, for reports that show the plans themselves.
public struct CheckedPlans: Sendable {
  let cascade: Cascade
  /// For each node and indicator, by number.
  let nodes: [Verdicts]
  let indicators: [Verdicts]
  /// The criteria all of whose rules were asked, as bits.
  let told: UInt64
  /// For each document the official list that its codes were looked up in.
  let lists: [OfficialList]

  init(_ world: World, _ criteria: CriteriaTally) {
    cascade = world.cascade
    told = criteria.told
    nodes = world.cascade.nodes.handles.map { criteria.verdicts(of: $0, world) }
    indicators = world.cascade.indicators.handles.map { criteria.verdicts(of: $0, world) }
    lists = world.cascade.documents.handles.map { world.list(of: $0) }
  }
}
