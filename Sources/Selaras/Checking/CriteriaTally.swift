/// Which nodes and indicators break rules of which criteria of the evaluation forms, and what share does not.
struct CriteriaTally {
  private let criteria: [Criterion]
  /// For each criterion the fields without which there is nothing to judge: its own, and those of its parts.
  private let fields: [Set<Key>]
  /// For each rule the criteria it belongs to, as bits.
  private let criteriaOfRules: [UInt64]
  /// The criteria all of whose rules are asked in this run, as bits: of others nothing can be said.
  let told: UInt64
  private var nodes: Marks
  private var indicators: Marks

  /// What was found, by number of the thing, as bits of criteria.
  private struct Marks {
    /// Broken by an error or a warning.
    var broken: [UInt64]
    /// Left to a person's judgement, by an info.
    var doubtful: [UInt64]

    init(_ count: Int) {
      broken = Array(repeating: 0, count: count)
      doubtful = broken
    }

    mutating func add(_ criteria: UInt64, _ thing: Int, _ severity: Severity) {
      if severity == .info { doubtful[thing] |= criteria } else { broken[thing] |= criteria }
    }
  }

  init(_ rulebook: Rulebook, isAsked: [Bool], _ cascade: Cascade) {
    criteria = rulebook.forms.flatMap(\.criteria)
    fields = criteria.map { [criteria] criterion in
      let parts = Self.allParts(of: criterion, criteria)
      let others = criteria.filter { parts.contains($0.name) }
      return Set(([criterion] + others).compactMap(\.field))
    }
    var bits: [String: UInt64] = [:]
    for (index, criterion) in criteria.enumerated() { bits[criterion.name] = 1 << UInt64(index) }
    for (index, criterion) in criteria.enumerated() {
      for part in Self.allParts(of: criterion, criteria) { bits[part, default: 0] |= 1 << UInt64(index) }
    }
    criteriaOfRules = rulebook.rules.map { $0.criteria.reduce(0) { $0 | bits[$1.name, default: 0] } }
    var asked: UInt64 = 0
    var unasked: UInt64 = 0
    for (index, rule) in rulebook.rules.enumerated() where rule.question != nil {
      if isAsked[index] { asked |= criteriaOfRules[index] }
      if !isAsked[index], rule.isActive { unasked |= criteriaOfRules[index] }
    }
    told = asked & ~unasked
    nodes = Marks(told == 0 ? 0 : cascade.nodes.count)
    indicators = Marks(told == 0 ? 0 : cascade.indicators.count)
  }

  /// The parts of a criterion, and their parts.
  private static func allParts(of criterion: Criterion, _ criteria: [Criterion]) -> Set<String> {
    var found: Set<String> = []
    var open = criterion.parts
    while let name = open.popLast() {
      guard found.insert(name).inserted else { continue }
      open += criteria.first { $0.name == name }?.parts ?? []
    }
    return found
  }

  /// Notes that a rule found something.
  mutating func note(_ rule: Int, _ asked: Asked, _ severity: Severity) {
    let broken = criteriaOfRules[rule] & told
    guard broken != 0, let node = asked.node else { return }
    if let indicator = asked.indicator {
      indicators.add(broken, indicator.index, severity)
    }
    nodes.add(broken, node.index, severity)
  }

  /// The shares of a document, criterion by criterion from the top level down.
  func shares(of document: DocumentID, _ world: World) -> [CriterionShare] {
    guard told != 0 else { return [] }
    var counts = [[CriterionShare?]](
      repeating: Array(repeating: nil, count: Level.allCases.count), count: criteria.count)
    func count(_ index: Int, _ level: Level, _ marks: Marks, _ thing: Int) {
      var share =
        counts[index][Int(level.rawValue)]
        ?? CriterionShare(criterion: UInt8(index), level: level)
      let bit: UInt64 = 1 << UInt64(index)
      share.count += 1
      if marks.broken[thing] & bit != 0 {
        share.broken += 1
      } else if marks.doubtful[thing] & bit != 0 {
        share.doubtful += 1
      }
      counts[index][Int(level.rawValue)] = share
    }
    let ofNodes = Level.allCases.map { told(at: $0, ofIndicators: false) }
    let ofIndicators = Level.allCases.map { told(at: $0, ofIndicators: true) }
    for node in world[document].nodes {
      let level = world[node].level
      for index in ofNodes[Int(level.rawValue)] where isCounted(node, index, world) {
        count(index, level, nodes, node.index)
      }
      for indicator in world[node].indicators {
        for index in ofIndicators[Int(level.rawValue)] where isCounted(indicator, index, world) {
          count(index, level, indicators, indicator.index)
        }
      }
    }
    return counts.flatMap { $0.compactMap(\.self) }
  }

  /// The criteria that something is said of at a level: those of nodes, or of indicators.
  private func told(at level: Level, ofIndicators: Bool) -> [Int] {
    criteria.indices.filter {
      criteria[$0].countsIndicators == ofIndicators && told & (1 << UInt64($0)) != 0
        && criteria[$0].levels.contains(level)
    }
  }

  private func isCounted(_ node: NodeID, _ index: Int, _ world: World) -> Bool {
    fields[index].allSatisfy { world.concerns(node, $0) }
  }

  private func isCounted(_ indicator: IndicatorID, _ index: Int, _ world: World) -> Bool {
    fields[index].allSatisfy { world.concerns(indicator, $0) }
  }

  // MARK: One by one

  /// What holds for a node, criterion by criterion.
  func verdicts(of node: NodeID, _ world: World) -> Verdicts {
    let told = told(at: world[node].level, ofIndicators: false)
    return verdicts(told, nodes, node.index) { isCounted(node, $0, world) }
  }

  /// What holds for an indicator, criterion by criterion.
  func verdicts(of indicator: IndicatorID, _ world: World) -> Verdicts {
    let told = told(at: world[world[indicator].node].level, ofIndicators: true)
    return verdicts(told, indicators, indicator.index) { isCounted(indicator, $0, world) }
  }

  private func verdicts(_ told: [Int], _ marks: Marks, _ thing: Int, isCounted: (Int) -> Bool) -> Verdicts {
    var verdicts = Verdicts()
    for index in told where isCounted(index) {
      let bit: UInt64 = 1 << UInt64(index)
      verdicts.counted |= bit
      if marks.broken[thing] & bit != 0 {
        verdicts.broken |= bit
      } else if marks.doubtful[thing] & bit != 0 {
        verdicts.doubtful |= bit
      }
    }
    return verdicts
  }
}

extension World {
  /// Whether a node has a field, or must have it in its document.
  fileprivate func concerns(_ node: NodeID, _ field: Key) -> Bool {
    cascade.field(field, of: node) != nil || field == .indikator && !self[node].indicators.isEmpty
      || requires(field.name, of: node, isIndicator: false)
  }

  fileprivate func concerns(_ indicator: IndicatorID, _ field: Key) -> Bool {
    let node = self[indicator].node
    return cascade.field(field, of: indicator) != nil
      || self[indicator].points.contains { self[$0].series == field }
      || requires(field.name, of: node, isIndicator: true)
  }
}
