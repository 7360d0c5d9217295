/// Asks the rules of a book about a cascade, document by document, from the top down.
struct Inspection {
  let world: World
  let rules: [Rule]
  /// What the rules ask, compiled when they are first asked; nil for what could not be compiled.
  private var conditions: [Condition??]
  private let plan: RulePlan
  private let selection: Selection
  /// One frame for all questions.
  private var frame: Frame
  /// What the conditions have in common.
  private var shared: SharedExpressions? = SharedExpressions(slots: 0..<SubjectSlot.item)
  /// What is being asked about.
  private var asked = Asked()
  /// What the findings mean for the criteria of evaluation.
  private(set) var criteria: CriteriaTally
  /// How long the rules take, if someone wants to know.
  private(set) var timing: Timing?
  private(set) var diagnostics: [Diagnostic] = []
  /// What the rules say, compiled when they first say it.
  private var answers: [Int: Answer] = [:]
  /// What the documents say should not be told, and of which rules.
  private let suppressions: Suppressions
  private let silencers: [Int: Suppressions.Targets]
  /// Which remarks silenced something, and how many findings are not told because of them.
  private(set) var usedRemarks: Set<Int> = []
  private(set) var suppressed = 0
  /// Those, if someone wants to know.
  private(set) var silenced: [SilencedFinding] = []
  private let keepsSilenced: Bool
  let language: Language?
  /// How many findings of each code are kept.
  private var limit: FindingLimit
  /// Where there are more, of the codes that are told.
  var excess: [FindingLimit.Excess] { limit.excess.filter { selection.includes(code: $0.code) } }
  /// What the last finding was about.
  var lastNamed: (document: DocumentID, name: String)?
  var lastShown: (node: NodeID, path: String)?
  /// Rules whose evaluation failed, so that it is reported once.
  private var failed: Set<Int> = []
  private var collapsing: Collapsing
  /// Where the pages of the rule book begin in the run's list of sources.
  private let firstPage: Int

  init(
    _ world: World, _ rulebook: Rulebook, _ options: CheckOptions, _ suppressions: Suppressions,
    firstPage: Int
  ) {
    self.world = world
    self.suppressions = suppressions
    silencers = Dictionary(
      uniqueKeysWithValues: rulebook.rules.enumerated().compactMap { index, rule in
        suppressions.targets(of: rule).map { (index, $0) }
      })
    keepsSilenced = options.keepsSilenced
    language = options.language
    limit = FindingLimit(world.cascade.sources, options.limits)
    rules = rulebook.rules
    conditions = Array(repeating: nil, count: rulebook.rules.count)
    frame = Frame(world, Asked())
    plan = RulePlan(rulebook.rules, options.selection)
    collapsing = Collapsing(rules: rulebook.rules.count)
    selection = options.selection
    criteria = CriteriaTally(rulebook, isAsked: plan.isShown, world.cascade)
    self.firstPage = firstPage
    if options.isTimed { timing = Timing(rulebook.rules) }
  }

  /// Asks about some of the documents.
  ///
  /// - Parameter isFirst: whether these are the ones with which all is asked that belongs to no document.
  /// - Parameter tells: whether of that a finding in a place is told.
  /// - Parameter tell: is told behind each document.
  mutating func run(
    _ documents: some Collection<DocumentID>, isFirst: Bool = true, tells: (Place) -> Bool = { _ in true },
    tell: () -> Void = {}
  ) {
    for document in documents {
      inspect(document)
      world.index.forgetDocument()
      tell()
    }
    if isFirst {
      ask(about: Asked())
      let before = diagnostics.count
      ask(plan.rules(.repository, nil, nil, of: rules), at: nil, after: [])
      diagnostics[before...].removeAll { !tells($0.place) }
    }
  }

  private mutating func inspect(_ document: DocumentID) {
    let kind = world[document].kind
    ask(about: Asked(document: document))
    ask(plan.rules(.document, nil, kind, of: rules), at: nil, after: [])

    let nodeRules = plan.byLevel(.node, kind, of: rules)
    let indicatorRules = plan.byLevel(.indicator, kind, of: rules)
    for node in world[document].nodes {
      let level = world[node].level
      ask(about: Asked(document: document, node: node))
      let found = inspect(node, level, nodeRules[Int(level.rawValue)])
      inspectIndicators(of: node, level, indicatorRules[Int(level.rawValue)], found)
    }
    settleCollapsing()
  }

  /// Asks about a node, and returns the rules that found something.
  private mutating func inspect(_ node: NodeID, _ level: Level, _ nodeRules: [Int]) -> [Found] {
    let statements = world[node].fields.count { world[$0].key == .kinerja }
    let each = StatementOrdinal(0)..<StatementOrdinal(0).advanced(by: statements)
    var found: [Found] = []
    for rule in nodeRules {
      if each.count > 1, condition(of: rule)?.isPerStatement == true {
        for statement in each {
          ask(about: Asked(document: asked.document, node: node, statement: statement))
          ask(rule, at: level, &found)
        }
        ask(about: Asked(document: asked.document, node: node))
      } else {
        ask(rule, at: level, &found)
      }
    }
    return found
  }

  private mutating func inspectIndicators(
    of node: NodeID, _ level: Level, _ indicatorRules: [Int], _ foundAtNode: [Found]
  ) {
    for indicator in world[node].indicators {
      ask(
        about: Asked(
          document: asked.document, node: node, statement: world[indicator].statement, indicator: indicator))
      ask(indicatorRules, at: level, after: foundAtNode)
    }
  }

  /// That a rule found something: in one of a node's statements or, without one, in all of it.
  private struct Found {
    var rule: Int
    var statement: StatementOrdinal?
  }

  private func isSilenced(_ rule: Int, _ found: [Found]) -> Bool {
    guard !found.isEmpty, !plan.silencers[rule].isEmpty else { return false }
    return found.contains {
      plan.silencers[rule].contains($0.rule)
        && ($0.statement == nil || asked.statement == nil || $0.statement == asked.statement)
    }
  }

  // MARK: Asking

  private mutating func ask(about asked: Asked) {
    self.asked = asked
    frame.ask(about: asked)
  }

  /// Asks rules, as far as no finding makes them needless.
  private mutating func ask(_ rules: [Int], at level: Level?, after earlier: [Found]) {
    var found = earlier
    for rule in rules { ask(rule, at: level, &found) }
  }

  private mutating func ask(_ rule: Int, at level: Level?, _ found: inout [Found]) {
    guard !isSilenced(rule, found), isBrokenInTime(rule, at: level) else { return }
    found.append(Found(rule: rule, statement: asked.statement))
  }

  private mutating func isBrokenInTime(_ rule: Int, at level: Level?) -> Bool {
    guard timing != nil else { return isBroken(rule, at: level) }
    let start = ContinuousClock.now
    defer { timing?.add(start.duration(to: .now), to: rule) }
    return isBroken(rule, at: level)
  }

  /// Asks one rule, and keeps what it finds.
  private mutating func isBroken(_ rule: Int, at level: Level?) -> Bool {
    guard let condition = condition(of: rule) else { return false }
    frame.budget = Frame.standardBudget
    do throws(EvaluationError) {
      guard let each = condition.each else {
        if let level, rules[rule].collapses { collapsing.note(rule, at: level) }
        guard try condition.test.holds(&frame) else { return false }
        try keep(rule, level, condition)
        return true
      }
      guard case .list(let items) = try each.evaluate(&frame) else { return false }
      var isFound = false
      for item in items {
        asked.item = item
        frame.ask(about: item)
        guard try condition.test.holds(&frame) else { continue }
        try keep(rule, level, condition)
        isFound = true
        if condition.stopsAtFirst { break }
      }
      return isFound
    } catch {
      if let key = rules[rule].question?.places.condition { report(error, rule, asked, at: key) }
      return false
    }
  }

  mutating func answer(of rule: Int) -> Answer? {
    if let known = answers[rule] { return known }
    answers[rule] = condition(of: rule).flatMap { rules[rule].question?.answer($0) }
    return answers[rule]
  }

  private mutating func condition(of rule: Int) -> Condition? {
    if let known = conditions[rule] { return known }
    guard let question = rules[rule].question else { return nil }
    let condition = question.condition(&shared)
    conditions[rule] = .some(condition)
    if condition == nil { report(.other(.pageIsWrong), rule, asked, at: question.places.condition) }
    return condition
  }

  private mutating func keep(_ rule: Int, _ level: Level?, _ condition: Condition) throws(EvaluationError) {
    guard plan.isShown[rule] else { return }
    var severity = rules[rule].severity(at: level)
    if let lesser = rules[rule].lesserSeverity, lesser < severity,
      try condition.isLesser?.holds(&frame) == true
    {
      severity = lesser
    }
    criteria.note(rule, asked, severity)
    // What is silenced is still no better: only the finding is not told.
    let finding = Finding(rule: rule, asked: asked, level: level, severity: severity)
    if isRemarked(finding) { return }
    if let level, rules[rule].collapses {
      collapsing.add(
        finding, at: level, most: asked.document.map { limit.most(in: world[$0].source) } ?? .max)
    } else if let diagnostic = tell(finding) {
      diagnostics.append(diagnostic)
    }
  }

  /// A finding in words, unless there are enough of its code in its file.
  private mutating func tell(_ finding: Finding, count: Int? = nil) -> Diagnostic? {
    let code = rules[finding.rule].code
    if let document = finding.asked.document {
      return limit.takes(code, in: world[document].source) ? describe(finding, count: count) : nil
    }
    // What is found out of all documents is told in one of them.
    guard let diagnostic = describe(finding, count: count) else { return nil }
    return limit.takes(code, in: diagnostic.place.source) ? diagnostic : nil
  }

  /// Whether a remark silences a finding; it is counted then.
  private mutating func isRemarked(_ finding: Finding) -> Bool {
    guard let targets = silencers[finding.rule] else { return false }
    let shown = shownPlace(of: finding)
    let document = finding.asked.document ?? suppressions.document(of: shown.source)
    let entries = targets.entries(for: finding.asked, in: document, shownAt: shown)
    guard let first = entries.first else { return false }
    usedRemarks.formUnion(entries)
    suppressed += 1
    if keepsSilenced, let diagnostic = tell(finding) {
      let reason = suppressions.reason(of: first, world.cascade.sources)
      silenced.append(SilencedFinding(diagnostic, .remark, reason: reason))
    }
    return true
  }

  /// What everything of a level broke becomes one finding with its count.
  private mutating func settleCollapsing() {
    for (finding, count, further) in collapsing.settle() {
      if let diagnostic = tell(finding, count: count) { diagnostics.append(diagnostic) }
      guard further > 0, let document = finding.asked.document else { continue }
      limit.passOver(further, of: rules[finding.rule].code, in: world[document].source)
    }
  }

  /// A condition that cannot be computed is a fault of its page, and is told once.
  ///
  /// - Parameter key: where it stands in the rule book.
  mutating func report(_ error: EvaluationError, _ index: Int, _ asked: Asked, at key: Place) {
    guard failed.insert(index).inserted else { return }
    let rule = rules[index]
    var key = key
    key.source += UInt32(firstPage)
    var diagnostic = Diagnostic(
      .evaluation, at: key,
      Phrase(
        id: "aturan \(rule.code) tidak dapat dihitung: \(error.message.id)",
        en: "the rule \(rule.code) cannot be evaluated: \(error.message.en)"))
    if rule.isTuned { diagnostic.help = .parametersOfSettings }
    diagnostic.notes = [
      Note(place: place(of: asked), message: Phrase(id: "ditanyakan di sini", en: "asked here"))
    ]
    diagnostics.append(diagnostic)
  }
}

extension Phrase {
  fileprivate static let parametersOfSettings = Phrase(
    id: "parameternya dari pengaturan: lihat `selaras check --show-config BERKAS`",
    en: "its parameters come from the settings: see `selaras check --show-config FILE`")
}
