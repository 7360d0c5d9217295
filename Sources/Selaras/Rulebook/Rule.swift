/// One rule of a rule book, ready to be asked.
public struct Rule: Sendable {
  public var code: String
  /// Kebab-case; names what is wrong.
  public var name: String
  public var title: Phrase
  /// What holds at most levels; ``severities`` says where it does not.
  public var severity: Severity
  var severities: [Level: Severity] = [:]
  /// What holds at any level where the page says that it is a lesser matter.
  var lesserSeverity: Severity?
  var subject: Subject
  var levels: Set<Level>
  /// The kinds of documents it applies to; nil for all.
  var kinds: Set<DocumentKind>?
  var bases: [Basis] = []
  /// Whether it runs without being selected by name.
  public var isActive = true
  /// Whether its findings become one when everything that was asked breaks it.
  var collapses = false
  /// The criteria of evaluation forms that a finding says are not met.
  public var criteria: [Criterion] = []
  /// Codes of the rules whose finding on the same thing makes this one needless.
  var silentAfter: [String] = []
  /// Whether it is a matter of words and so of judgement, or certain.
  public var isHeuristic = false
  /// Nil for what the readers find.
  var question: Question?
  /// Whether settings say what its parameters are.
  var isTuned = false
  public var page: RulePage

  public var family: String { String(code.prefix(3)) }
  /// The other documents that its findings depend on.
  var comparisons: OtherDocuments { question?.comparisons() ?? [] }

  func severity(at level: Level?) -> Severity { level.flatMap { severities[$0] } ?? severity }

  /// All that it stands on.
  public var basis: [String] { bases.map(\.source) }

  /// What it stands on at a level.
  func basis(at level: Level?) -> [String] {
    bases.filter { basis in level.map { basis.levels?.contains($0) ?? true } ?? true }.map(\.source)
  }
}

/// What a rule stands on.
struct Basis: Sendable {
  /// As it is cited.
  var source: String
  /// The levels that it speaks of; nil for all.
  var levels: Set<Level>?
}

/// What a rule asks, and what it says: each compiled when a run first needs it.
struct Question: Sendable {
  /// Where the page begins to ask, and to say what it found.
  let places: (condition: Place, message: Place)
  /// Compiles what it asks; nil if the page is wrong.
  ///
  /// What it has in common with other questions is computed once for all of them.
  let condition: @Sendable (inout SharedExpressions?) -> Condition?
  /// Compiles what it says when its condition holds; nil if the page is wrong.
  let answer: @Sendable (Condition) -> Answer?
  /// The same question with other texts for some of its parameters, by name.
  let tuned: @Sendable ([String: [String]]) -> Question
  /// The other documents that what it asks, or where it points, depends on.
  let comparisons: @Sendable () -> OtherDocuments
  /// Its parameters, with their types, and whether their own value is below zero.
  let parameters: @Sendable () -> [(name: String, type: ValueType, isNegative: Bool)]
}

/// What a rule asks. An object, because it is large and asked for at every node.
final class Condition: Sendable {
  /// The list whose elements are asked about one by one.
  let each: CompiledExpression?
  let test: CompiledExpression
  /// Whether what breaks the rule is a lesser matter, if the page says when.
  let isLesser: CompiledExpression?
  /// Whether only the first element that breaks the rule is told.
  let stopsAtFirst: Bool
  /// Whether a node with several statements is asked about each of them.
  let isPerStatement: Bool
  /// The names that what the rule says may use.
  let vocabulary: Vocabulary

  init(
    each: CompiledExpression?, test: CompiledExpression, isLesser: CompiledExpression?, stopsAtFirst: Bool,
    isPerStatement: Bool, vocabulary: Vocabulary
  ) {
    self.each = each
    self.test = test
    self.isLesser = isLesser
    self.stopsAtFirst = stopsAtFirst
    self.isPerStatement = isPerStatement
    self.vocabulary = vocabulary
  }
}

/// What a rule says when its condition holds.
struct Answer: Sendable {
  /// The thing or text to point at.
  var pointer: CompiledExpression?
  var label: PhraseTemplate?
  var message: PhraseTemplate
  var notes: [(pointer: CompiledExpression, message: PhraseTemplate)] = []
  var help: PhraseTemplate?
  var fix: (replacement: CompiledExpression, isSafe: Bool)?
}

/// A message with places for values, in every language.
struct PhraseTemplate: Sendable {
  var id: Template
  var en: Template

  /// - Parameter language: the only one that is wanted: the phrase says it in place of the others too.
  func fill(_ frame: inout Frame, in language: Language? = nil) throws(EvaluationError) -> Phrase {
    guard let language else {
      return Phrase(id: try id.render(&frame, in: .id), en: try en.render(&frame, in: .en))
    }
    let text = try (language == .id ? id : en).render(&frame, in: language)
    return Phrase(id: text, en: text)
  }
}
