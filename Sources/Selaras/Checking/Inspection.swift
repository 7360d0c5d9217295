/// Asks the rules of a book about a cascade, document by document, from the top down.
struct Inspection {
  let world: World
  let rules: [Rule]
  private let plan: RulePlan
  private(set) var diagnostics: [Diagnostic] = []
  /// What the rules say, compiled when they first say it.
  private var answers: [Int: Answer] = [:]
  /// Rules whose evaluation failed, so that it is reported once.
  private var failed: Set<Int> = []
  /// How many things a collapsing rule was asked about, and what broke it, by rule and level.
  private var collapsing: [CollapseKey: (asked: Int, findings: [Finding])] = [:]
  /// Where the pages of the rule book begin in the run's list of sources.
  private let firstPage: Int
  private let pages: [String: Int]

  private struct CollapseKey: Hashable {
    var rule: Int
    var level: Level
  }

  init(_ world: World, _ rulebook: Rulebook, _ selection: Selection, firstPage: Int) {
    self.world = world
    rules = rulebook.rules
    plan = RulePlan(rulebook.rules, selection)
    self.firstPage = firstPage
    pages = Dictionary(rulebook.sources.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  mutating func run() {
    for index in world.cascade.documents.indices { inspect(document: Int32(index)) }
    let none: [Value] = Array(repeating: .null, count: SubjectSlot.count)
    for rule in plan.rules(.repository, nil, nil, of: rules) { ask(rule, none, nil, -1, []) }
  }

  private mutating func inspect(document index: Int32) {
    let document = world.cascade.documents[Int(index)]
    var roots: [Value] = Array(repeating: .null, count: SubjectSlot.count)
    roots[SubjectSlot.document] = .object(Object(kind: .document, index: index))
    for rule in plan.rules(.document, nil, document.kind, of: rules) { ask(rule, roots, nil, index, []) }

    var nodeRules: [Level: [Int]] = [:]
    var indicatorRules: [Level: [Int]] = [:]
    for level in Level.allCases {
      nodeRules[level] = plan.rules(.node, level, document.kind, of: rules)
      indicatorRules[level] = plan.rules(.indicator, level, document.kind, of: rules)
    }
    for node in document.nodes {
      let level = world.cascade.nodes[Int(node)].level
      inspect(node, level, index, nodeRules[level] ?? [], indicatorRules[level] ?? [])
    }
    settleCollapsing()
  }

  private mutating func inspect(
    _ node: Int32, _ level: Level, _ document: Int32, _ nodeRules: [Int], _ indicatorRules: [Int]
  ) {
    let value = world.cascade.nodes[Int(node)]
    let statements = value.fields.count { world.cascade.fields[Int($0)].key == .kinerja }
    var roots: [Value] = Array(repeating: .null, count: SubjectSlot.count)
    roots[SubjectSlot.document] = .object(Object(kind: .document, index: document))
    var found: [Int] = []
    for rule in nodeRules where !isSilenced(rule, found) {
      let isPerStatement = statements > 1 && rules[rule].question?.isPerStatement == true
      for statement in 0..<(isPerStatement ? Int32(statements) : 1) {
        roots[SubjectSlot.node] = .object(
          Object(kind: .node, index: node, extra: isPerStatement ? statement : -1))
        if ask(rule, roots, level, document, []) { found.append(rule) }
      }
    }
    for indicator in value.indicators {
      let statement = world.cascade.indicators[Int(indicator)].statement
      roots[SubjectSlot.node] = .object(Object(kind: .node, index: node, extra: statement))
      roots[SubjectSlot.indicator] = .object(Object(kind: .indicator, index: indicator))
      var foundHere = found
      for rule in indicatorRules where !isSilenced(rule, foundHere) {
        if ask(rule, roots, level, document, []) { foundHere.append(rule) }
      }
    }
  }

  private func isSilenced(_ rule: Int, _ found: [Int]) -> Bool {
    !found.isEmpty && plan.silencers[rule].contains { found.contains($0) }
  }

  // MARK: Asking

  /// Asks one rule about one thing; whether it found something.
  @discardableResult
  private mutating func ask(
    _ index: Int, _ roots: [Value], _ level: Level?, _ document: Int32, _ found: [Int]
  ) -> Bool {
    guard let question = rules[index].question else { return false }
    var frame = Frame(world, roots: roots)
    do throws(EvaluationError) {
      guard let each = question.each else {
        if rules[index].collapses, let level {
          collapsing[CollapseKey(rule: index, level: level), default: (0, [])].asked += 1
        }
        guard try question.condition.holds(&frame) else { return false }
        keep(Finding(rule: index, roots: roots, level: level, document: document))
        return true
      }
      guard case .list(let items) = try each.evaluate(&frame) else { return false }
      var isFound = false
      for item in items {
        frame.slots[SubjectSlot.item] = item
        guard try question.condition.holds(&frame) else { continue }
        var roots = roots
        roots[SubjectSlot.item] = item
        keep(Finding(rule: index, roots: roots, level: level, document: document))
        isFound = true
      }
      return isFound
    } catch {
      if failed.insert(index).inserted { report(error, rules[index], roots) }
      return false
    }
  }

  mutating func answer(of rule: Int) -> Answer? {
    if let known = answers[rule] { return known }
    answers[rule] = rules[rule].question?.answer()
    return answers[rule]
  }

  private mutating func keep(_ finding: Finding) {
    if rules[finding.rule].collapses, let level = finding.level {
      collapsing[CollapseKey(rule: finding.rule, level: level), default: (0, [])].findings.append(finding)
    } else if let diagnostic = describe(finding, count: nil) {
      diagnostics.append(diagnostic)
    }
  }

  /// What everything of a level broke becomes one finding with its count.
  private mutating func settleCollapsing() {
    for (asked, findings) in collapsing.values {
      let isWhole = findings.count > 1 && findings.count == asked
      for finding in isWhole ? Array(findings.prefix(1)) : findings {
        if let diagnostic = describe(finding, count: isWhole ? asked : nil) { diagnostics.append(diagnostic) }
      }
    }
    collapsing = [:]
  }

  /// A condition that cannot be computed is a fault of its page.
  mutating func report(_ error: EvaluationError, _ rule: Rule, _ roots: [Value]) {
    let page = UInt32(firstPage + (pages[rule.page.source.name] ?? 0))
    var diagnostic = Diagnostic(
      .evaluation, at: Place(source: page, start: 0, end: 0),
      Phrase(
        id: "aturan \(rule.code) tidak dapat dihitung: \(error.message.id)",
        en: "the rule \(rule.code) cannot be evaluated: \(error.message.en)"))
    diagnostic.notes = [
      Note(place: place(ofSubject: roots), message: Phrase(id: "ditanyakan di sini", en: "asked here"))
    ]
    diagnostics.append(diagnostic)
  }
}
