/// Writes rules as tables for a person at a terminal, a table for each family.
public func writeRuleList(
  _ rules: [Rule], to output: inout some TextOutputStream, in language: Language, palette: Palette = .none
) {
  let codes = rules.map { terminalSafe($0.code).columns }.max() ?? 0
  let severities = rules.map { $0.severity.rawValue.columns }.max() ?? 0
  let names = rules.map { terminalSafe($0.name).columns }.max() ?? 0
  for (index, family) in families(of: rules).enumerated() {
    if index > 0 { output.write("\n") }
    output.write(palette.paint(terminalSafe("\(family.code) \(family.folder)"), .strong) + "\n")
    for rule in family.rules {
      let severity = palette.paint(rule.severity.rawValue.padded(to: severities), .severity(rule.severity))
      let code = terminalSafe(rule.code).padded(to: codes)
      let name = terminalSafe(rule.name).padded(to: names)
      output.write("  \(code)  \(severity)  \(name)  \(terminalSafe(rule.title[language]))")
      output.write(rule.isActive ? "\n" : " (\(optional[language]))\n")
    }
  }
}

/// Writes rules as Markdown tables, a table for each family.
public func writeRuleListMarkdown(
  _ rules: [Rule], to output: inout some TextOutputStream, in language: Language
) {
  let heads = Phrase(id: "| Kode | Tingkat | Nama | Judul |", en: "| Code | Severity | Name | Title |")
  for (index, family) in families(of: rules).enumerated() {
    if index > 0 { output.write("\n") }
    output.write("## \(terminalSafe("\(family.code) \(family.folder)"))\n\n")
    output.write(heads[language] + "\n|---|---|---|---|\n")
    for rule in family.rules {
      let title = rule.title[language] + (rule.isActive ? "" : " (\(optional[language]))")
      let cells = [rule.code, rule.severity.rawValue, "`\(rule.name)`", title].map(cell)
      output.write("| " + cells.joined(separator: " | ") + " |\n")
    }
  }
}

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
    field("subject", rule.subject.rawValue)
    key("levels")
    array(rule.levelNames) { $0.string($1) }
    key("documents")
    array((rule.kinds ?? Set(DocumentKind.allCases)).map(\.rawValue).sorted()) { $0.string($1) }
    field("title", rule.title[language])
    key("basis")
    array(rule.basis) { $0.string($1) }
    field("active", rule.isActive)
    field("heuristic", rule.isHeuristic)
    field("page", rule.page.source.name)
  }
}

private let optional = Phrase(id: "pilihan", en: "optional")

private struct Family {
  var code: String
  /// The folder of its pages.
  var folder: String
  var rules: [Rule]
}

private func families(of rules: [Rule]) -> [Family] {
  Dictionary(grouping: rules, by: \.family).sorted { $0.key < $1.key }.map { code, rules in
    let path = (rules.first?.page.source.name ?? "").split(separator: "/").dropLast()
    return Family(code: code, folder: path.last.map(String.init) ?? "", rules: rules)
  }
}

/// The text of a table's cell, in which a bar would begin the next one.
private func cell(_ text: String) -> String {
  terminalSafe(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}
