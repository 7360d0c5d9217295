/// The plans of a run after they were checked, for reports that show the plans themselves.
public struct CheckedPlans: Sendable {
  let cascade: Cascade
  /// For each node and indicator, by number.
  var nodes: [Verdicts]
  var indicators: [Verdicts]
  /// The criteria all of whose rules were asked, as bits.
  private(set) var told: UInt64
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
    told &= next.told
    nodes += next.nodes
    indicators += next.indicators
    lists += next.lists
  }

  /// Takes over what is said of some documents that were checked in another way.
  ///
  /// - Parameter all: the documents whose plans these are.
  mutating func replace(
    _ documents: [DocumentID], of all: Range<DocumentID>, _ world: World, _ criteria: CriteriaTally
  ) {
    told &= criteria.told
    let firstNode = world[all.lowerBound].nodes.lowerBound.index
    let firstIndicator =
      cascade.indicators.handles.first { all.contains(world.cascade.document(of: $0)) }?.index ?? 0
    for document in documents {
      lists[document.index - all.lowerBound.index] = world.list(of: document)
      for node in cascade[document].nodes {
        nodes[node.index - firstNode] = criteria.verdicts(of: node, world)
        for indicator in cascade[node].indicators {
          indicators[indicator.index - firstIndicator] = criteria.verdicts(of: indicator, world)
        }
      }
    }
  }
}
