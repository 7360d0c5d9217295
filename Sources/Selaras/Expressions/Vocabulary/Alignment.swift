/// The same thing in the documents of the unit that go before: what a document should agree with.
extension CascadeIndex {
  /// The same nodes in the nearest document before that has one, or in all before.
  func counterparts(of node: NodeID, _ reach: Reach = .nearest) -> [Counterparts.Match] {
    find(reach, before: world[node].document) { matches(of: node, in: $0) }
  }

  /// The nodes with its statement or an indicator of it that stand one level higher or lower there: a tujuan here, a
  /// sasaran there.
  func counterpartsOnOtherLevel(of node: NodeID) -> [Counterparts.Match] {
    find(.nearest, before: world[node].document) { counterparts.matchesOnOtherLevel(of: node, in: $0) }
  }

  /// The same nodes in all other documents of the unit that are of a kind, before and after.
  func counterparts(of node: NodeID, in kind: DocumentKind) -> [Counterparts.Match] {
    let own = world[node].document
    return (unitDocuments.preceding(own) + unitDocuments.following(own)).filter { world[$0].kind == kind }
      .flatMap { matches(of: node, in: $0) }
  }

  /// The indicators of the same name at the same nodes, in the nearest document before that has one, or in all before.
  func counterparts(of indicator: IndicatorID, _ reach: Reach = .nearest) -> [IndicatorID] {
    find(reach, before: world.document(of: indicator)) { counterparts(of: indicator, in: $0) }
  }

  private func counterparts(of indicator: IndicatorID, in document: DocumentID) -> [IndicatorID] {
    let world = world
    guard let name = world.field(.nama, of: indicator) else { return [] }
    let normal = world.normal(of: world[name].text)
    var others: [(indicator: IndicatorID, name: UInt32)] = []
    var seen: Set<IndicatorID> = []
    for match in matches(of: world[indicator].node, in: document) {
      for other in world.indicators(of: match.statement, of: match.node)
      where seen.insert(other).inserted {
        guard let name = world.field(.nama, of: other) else { continue }
        others.append((other, world.normal(of: world[name].text)))
      }
    }
    let same = others.filter { $0.name == normal }
    if !same.isEmpty { return same.map(\.indicator) }
    // What is left of a name must not be the name of another indicator of its own node.
    let short = shortName(of: indicator)
    return others.filter { other in
      let otherShort = shortName(of: other.indicator)
      return (short != nil || otherShort != nil) && (short ?? normal) == (otherShort ?? other.name)
        && self.indicator(of: world[indicator].node, named: other.name) == nil
    }.map(\.indicator)
  }

  /// What is asked of a node, its indicators and their values one after the other is looked for once.
  private func matches(of node: NodeID, in document: DocumentID) -> [Counterparts.Match] {
    if lastMatches.node != node { lastMatches = (node, [:]) }
    if let known = lastMatches.found[document] { return known }
    let found = counterparts.matches(of: node, in: document)
    lastMatches.found[document] = found
    return found
  }

  private func shortName(of indicator: IndicatorID) -> UInt32? {
    if let known = shortNames[indicator] { return known }
    let short = counterparts.shortName(of: indicator)
    shortNames[indicator] = .some(short)
    return short
  }

  /// The values of the same series and year of the same indicator, in the nearest document before that has one, or in
  /// all before.
  func counterparts(of point: PointID, _ reach: Reach = .nearest) -> [PointID] {
    let world = world
    guard let indicator = world.indicator(of: point), world[point].period.isComparable,
      world.year(of: point) != 0
    else { return [] }
    return find(reach, before: world.document(of: indicator)) { document in
      counterparts(of: indicator, in: document).flatMap { other in
        world[other].points.filter {
          world[$0].series == world[point].series && world[$0].period.isComparable
            && (world[$0].period == .end) == (world[point].period == .end)
            && world.year(of: $0) == world.year(of: point) && !world.number(of: $0).isAbsent
        }
      }
    }
  }

  private func find<Thing>(
    _ reach: Reach, before document: DocumentID, _ find: (DocumentID) -> [Thing]
  ) -> [Thing] {
    var found: [Thing] = []
    for other in unitDocuments.preceding(document) where found.isEmpty || reach == .all {
      found += find(other)
    }
    return found
  }
}

extension World {
  /// With which others a document is compared, all of them there and read in full: only then a comparison that finds
  /// nothing says that nothing is there.
  func comparedInFull(_ document: DocumentID) -> OtherDocuments {
    var compared: OtherDocuments = []
    let others = index.unitDocuments.preceding(document) + index.unitDocuments.following(document)
    if index.unitDocuments.isCompared(document), others.allSatisfy({ self[$0].isComplete }) {
      compared.insert(.unit)
    }
    if index.isComparedInRegion(document) { compared.insert(.region) }
    return compared
  }
}

/// How many of the documents before one are looked at.
enum Reach {
  /// As far as the first that has what is looked for.
  case nearest
  case all
}

extension Period {
  /// Whether it is a year's, or that of the end.
  fileprivate var isComparable: Bool {
    if case .quarter = self { false } else { true }
  }
}

extension Vocabulary {
  /// By name: what compares with other documents, whatever it is asked of.
  static let comparisons: [String: OtherDocuments] = {
    let members = nodeMembers + indicatorMembers + valueMembers + documentMembers
    let functions = nodeFunctions + documentFunctions
    let all = members.map { ($0.name, $0.comparisons) } + functions.map { ($0.name, $0.comparisons) }
    return Dictionary(all) { $0.union($1) }.filter { !$0.value.isEmpty }
  }()
}
