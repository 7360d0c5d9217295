/// Asks the rules of a book about a cascade, document by document, from the top down.
struct Inspection {
  let world: World
  let rules: [Rule]
  private let questions: [Question?]
  private let plan: RulePlan
  /// What is being asked about; one frame for all questions.
  private var frame: Frame
  private(set) var diagnostics: [Diagnostic] = []
  /// What the rules say, compiled when they first say it.
  private var answers: [Int: Answer] = [:]
  /// Rules whose evaluation failed, so that it is reported once.
  private var failed: Set<Int> = []
  /// How many things a collapsing rule was asked about, and what broke it, by rule and level.
  private var collapsing: [CollapseKey: (asked: Int, findings: [Finding])] = [:]
  /// Where the pages of the rule book begin in the run's list of sources.
  private let firstPage: Int

  private static let noRoots: [Value] = Array(repeating: .null, count: SubjectSlot.count)

  private struct CollapseKey: Hashable {
    var rule: Int
    var level: Level
  }

  init(_ world: World, _ rulebook: Rulebook, _ selection: Selection, firstPage: Int) {
    self.world = world
    rules = rulebook.rules
    questions = rulebook.rules.map(\.question)
    frame = Frame(world, roots: Self.noRoots)
    plan = RulePlan(rulebook.rules, selection)
    self.firstPage = firstPage
  }

  mutating func run() {
    for index in world.cascade.documents.indices { inspect(document: Int32(index)) }
    frame.slots = Self.noRoots
    ask(plan.rules(.repository, nil, nil, of: rules), at: nil, after: [], statement: -1)
  }

  private mutating func inspect(document index: Int32) {
    let document = world.cascade.documents[Int(index)]
    frame.slots = Self.noRoots
    frame.slots[SubjectSlot.document] = .object(Object(kind: .document, index: index))
    ask(plan.rules(.document, nil, document.kind, of: rules), at: nil, after: [], statement: -1)

    let nodeRules = Level.allCases.map { plan.rules(.node, $0, document.kind, of: rules) }
    let indicatorRules = Level.allCases.map { plan.rules(.indicator, $0, document.kind, of: rules) }
    for node in document.nodes {
      let level = world.cascade.nodes[Int(node)].level
      let found = inspect(node, level, nodeRules[Int(level.rawValue)])
      inspectIndicators(of: node, level, indicatorRules[Int(level.rawValue)], found)
    }
    settleCollapsing()
  }

  /// Asks about a node, and returns the rules that found something.
  private mutating func inspect(_ node: Int32, _ level: Level, _ asked: [Int]) -> [Found] {
    let fields = world.cascade.nodes[Int(node)].fields
    let statements = fields.count { world.cascade.fields[Int($0)].key == .kinerja }
    frame.slots[SubjectSlot.indicator] = .null
    var found: [Found] = []
    for rule in asked {
      let isPerStatement = statements > 1 && questions[rule]?.isPerStatement == true
      for statement in isPerStatement ? 0..<Int32(statements) : -1..<0
      where !isSilenced(rule, statement, found) {
        frame.slots[SubjectSlot.node] = .object(Object(kind: .node, index: node, extra: statement))
        if ask(rule, at: level) { found.append(Found(rule: rule, statement: statement)) }
      }
    }
    return found
  }

  private mutating func inspectIndicators(
    of node: Int32, _ level: Level, _ asked: [Int], _ foundAtNode: [Found]
  ) {
    for indicator in world.cascade.nodes[Int(node)].indicators {
      let statement = world.cascade.indicators[Int(indicator)].statement
      frame.slots[SubjectSlot.node] = .object(Object(kind: .node, index: node, extra: statement))
      frame.slots[SubjectSlot.indicator] = .object(Object(kind: .indicator, index: indicator))
      ask(asked, at: level, after: foundAtNode, statement: statement)
    }
  }

  /// That a rule found something: in one of a node's statements or, for -1, in all of it.
  private struct Found {
    var rule: Int
    var statement: Int32
  }

  private func isSilenced(_ rule: Int, _ statement: Int32, _ found: [Found]) -> Bool {
    guard !found.isEmpty, !plan.silencers[rule].isEmpty else { return false }
    return found.contains {
      plan.silencers[rule].contains($0.rule)
        && ($0.statement < 0 || statement < 0 || $0.statement == statement)
    }
  }

  // MARK: Asking

  /// Asks rules about what the frame's roots are, as far as no finding makes them needless.
  private mutating func ask(_ asked: [Int], at level: Level?, after earlier: [Found], statement: Int32) {
    var found = earlier
    for rule in asked where !isSilenced(rule, statement, found) {
      if ask(rule, at: level) { found.append(Found(rule: rule, statement: statement)) }
    }
  }

  /// Asks one rule about what the frame's roots are; whether it found something.
  private mutating func ask(_ rule: Int, at level: Level?) -> Bool {
    guard let question = questions[rule] else { return false }
    frame.budget = Frame.standardBudget
    do throws(EvaluationError) {
      guard let each = question.each else {
        if rules[rule].collapses, let level {
          collapsing[CollapseKey(rule: rule, level: level), default: (0, [])].asked += 1
        }
        guard try question.condition.holds(&frame) else { return false }
        keep(rule, level)
        return true
      }
      guard case .list(let items) = try each.evaluate(&frame) else { return false }
      var isFound = false
      for item in items {
        frame.slots[SubjectSlot.item] = item
        guard try question.condition.holds(&frame) else { continue }
        keep(rule, level)
        isFound = true
        if question.stopsAtFirst { break }
      }
      return isFound
    } catch {
      report(error, rule, roots)
      return false
    }
  }

  /// What the frame is asked about.
  private var roots: [Value] { Array(frame.slots.prefix(SubjectSlot.count)) }

  mutating func answer(of rule: Int) -> Answer? {
    if let known = answers[rule] { return known }
    answers[rule] = rules[rule].question?.answer()
    return answers[rule]
  }

  private mutating func keep(_ rule: Int, _ level: Level?) {
    guard plan.isShown[rule] else { return }
    let finding = Finding(rule: rule, roots: roots, level: level)
    if rules[rule].collapses, let level {
      collapsing[CollapseKey(rule: rule, level: level), default: (0, [])].findings.append(finding)
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

  /// A condition that cannot be computed is a fault of its page, and is told once.
  mutating func report(_ error: EvaluationError, _ index: Int, _ roots: [Value]) {
    guard failed.insert(index).inserted else { return }
    let rule = rules[index]
    let page = UInt32(firstPage + rule.page.index)
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
