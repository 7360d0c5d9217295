/// What the rules found in some documents of a run.
struct Inspected: Sendable {
  var diagnostics: [Diagnostic] = []
  /// By document: the shares of the criteria of evaluation.
  var shares: [[CriterionShare]] = []
  /// By document: the codes of what was looked for.
  var asked: [Set<String>] = []
  /// By document: what it could be compared with.
  var compared: [OtherDocuments] = []
  /// By document: whose it is, and of which kind.
  var names: [String] = []
  /// How many findings are not told because the documents say so.
  var suppressed = 0
  /// Which remarks silenced them.
  var usedRemarks: Set<Int> = []
  /// Those, if ``CheckOptions/keepsSilenced`` asks for them.
  var silenced: [SilencedFinding] = []
  /// Where there are more findings than are kept.
  var excess: [FindingLimit.Excess] = []
  /// The plans themselves, if ``CheckOptions/keepsPlans`` asks for them.
  var plans: CheckedPlans?
  /// How long the rules took, if someone wants to know.
  var timing: Timing?
  /// By document a number that is the same for all documents of one agency.
  var agencies: [Int] = []

  /// Asks the rules of a book about all documents of a cascade: each worker about some of them, with a world of its own.
  ///
  /// - Parameter ways: how each document is asked about.
  static func all(
    of cascade: Cascade, _ ways: [FileSettings.Way], _ rulebook: Rulebook, _ options: CheckOptions,
    _ suppressions: Suppressions
  ) -> Inspected {
    let parts = parts(of: cascade, for: options.workers.count)
    let plan = WaysOfRun(cascade, ways, parts)
    let counted = options.tell.map { CheckedCount(of: cascade.documents.count, $0) }
    let found = options.workers.results(parts.count) { part in
      let own = part == 0 ? rulebook : rulebook.readAgain()
      return PartOfRun(parts[part], part, plan, cascade, own, options, suppressions).inspected {
        counted?.addOne()
      }
    }
    return found.dropFirst().reduce(into: found[0]) { $0.add($1) }
  }

  /// Runs of documents with about as many nodes each, as many as there are workers, if it is worth to share the work.
  private static func parts(of cascade: Cascade, for workers: Int) -> [Range<DocumentID>] {
    let documents = cascade.documents.handles
    let wanted = min(workers, cascade.nodes.count / leastNodes)
    guard wanted > 1 else { return [documents] }
    var parts: [Range<DocumentID>] = []
    var start = documents.lowerBound
    for document in documents {
      let seen = cascade[document].nodes.upperBound.index
      guard parts.count + 1 < wanted, seen * wanted >= cascade.nodes.count * (parts.count + 1)
      else { continue }
      parts.append(start..<document.advanced(by: 1))
      start = document.advanced(by: 1)
    }
    if start < documents.upperBound { parts.append(start..<documents.upperBound) }
    return parts
  }

  /// A worker has to look up and compile for itself: for fewer nodes that would cost more than it brings.
  private static let leastNodes = 500

  /// Whether a rule was asked of a document, and has seen all that it compares it with.
  func isDecided(_ rule: Rule, in document: DocumentID) -> Bool {
    asked[document.index].contains(rule.code) && rule.comparisons.isSubset(of: compared[document.index])
  }

  private mutating func add(_ other: Inspected) {
    addFindings(other.diagnostics)
    shares += other.shares
    asked += other.asked
    compared += other.compared
    names += other.names
    suppressed += other.suppressed
    usedRemarks.formUnion(other.usedRemarks)
    silenced += other.silenced
    excess += other.excess
    if let next = other.plans { plans?.add(next) }
    if let more = other.timing { timing?.add(more) }
  }

  /// That a rule cannot be evaluated is told once, for the first thing it was asked about.
  mutating func addFindings(_ more: [Diagnostic]) {
    let isFailure = { (diagnostic: Diagnostic) in diagnostic.code == RulebookFault.evaluation.code }
    guard more.contains(where: isFailure) else {
      if diagnostics.isEmpty { diagnostics = more } else { diagnostics += more }
      return
    }
    let pages = Set(diagnostics.lazy.filter(isFailure).map(\.place))
    diagnostics += more.filter { !isFailure($0) || !pages.contains($0.place) }
  }
}

extension World {
  /// By document a number that is the same for all documents of one agency.
  var agencies: [Int] {
    let documents = cascade.documents.handles
    if documents.count < 2 { return documents.map { _ in 0 } }
    var numbers: [[UInt32]: Int] = [:]
    return documents.map { document in
      let owner = index.unitNames.owner(of: document)
      let number = numbers[owner] ?? numbers.count
      numbers[owner] = number
      return number
    }
  }
}
