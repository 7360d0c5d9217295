/// Writes rules as one JSON object, for programs.
///
/// - Parameter book: what they were taken from.
public func writeRuleListJSON(
  _ rules: [Rule], to output: inout some TextOutputStream, in language: Language, version: String,
  book: Report.RulebookSummary
) {
  var json = JSONText(isPretty: true)
  json.object { json in
    json.head(version: version)
    json.rulebook(book)
    json.key("rules")
    json.array(rules) { json, rule in json.object { $0.fields(of: rule, language) } }
  }
  output.write(json.take() + "\n")
}

extension JSONText {
  /// What a rule's page says in its head.
  mutating func fields(of rule: Rule, _ language: Language) {
    field("code", rule.code)
    field("name", rule.name)
    field("family", rule.family)
    field("severity", rule.severity.rawValue)
    key("severities")
    object { json in
      for level in Level.allCases {
        if let severity = rule.severities[level] { json.field(level.name, severity.rawValue) }
      }
    }
    if let lesser = rule.lesserSeverity { field("lesserSeverity", lesser.rawValue) }
    field("subject", rule.subject.rawValue)
    key("levels")
    array(rule.levelNames) { $0.string($1) }
    key("documents")
    array((rule.kinds ?? Set(DocumentKind.allCases)).map(\.rawValue).sorted()) { $0.string($1) }
    field("title", rule.title[language])
    key("basis")
    array(rule.basis) { $0.string($1) }
    key("criteria")
    array(rule.criteria) { $0.string($1.name) }
    field("active", rule.isActive)
    field("heuristic", rule.isHeuristic)
    field("page", rule.page.source.name)
  }
}
