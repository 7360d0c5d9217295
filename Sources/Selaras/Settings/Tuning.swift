/// What settings change about the rules of a book. What is said last holds.
public struct Tuning: Hashable, Sendable {
  /// The severity of the rules whose code begins so.
  public struct SeverityOfRules: Hashable, Sendable {
    public var code: String
    public var severity: Severity
  }

  /// A parameter of a rule, with its value as it is written.
  public struct Parameter: Hashable, Sendable {
    public var code: String
    public var name: String
    public var texts: [String]
  }

  public var severities: [SeverityOfRules] = []
  public var parameters: [Parameter] = []

  public init() {}

  /// The severity of findings with a code, if something is said about it.
  public func severity(of code: String) -> Severity? {
    severities.last { code.hasPrefix($0.code) }?.severity
  }
}

extension Rulebook {
  /// The book with what settings change about its rules.
  func tuned(by tuning: Tuning) -> Rulebook {
    if tuning == Tuning() { return self }
    var book = self
    for index in rules.indices {
      let code = rules[index].code
      if let severity = tuning.severity(of: code) {
        book.rules[index].severity = severity
        book.rules[index].severities = [:]
        book.rules[index].lesserSeverity = nil
      }
      let own = tuning.parameters.filter { $0.code == code }
      if own.isEmpty { continue }
      let texts = Dictionary(own.map { ($0.name, $0.texts) }) { _, last in last }
      book.rules[index].question = rules[index].question.map { $0.tuned(texts) }
      book.rules[index].isTuned = true
    }
    return book
  }
}
