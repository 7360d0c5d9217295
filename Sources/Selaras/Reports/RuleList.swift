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
