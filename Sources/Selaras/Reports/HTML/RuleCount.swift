/// A rule that has findings, and how many.
struct RuleCount {
  var code: String
  var title: String
  var basis: [String]
  var counts = SeverityCounts()

  /// The rules with findings, by their codes.
  static func all(_ report: Report, _ language: Language) -> [RuleCount] {
    var found: [String: RuleCount] = [:]
    for diagnostic in report.diagnostics {
      let known = found[diagnostic.code]
      var rule = known ?? RuleCount(code: diagnostic.code, title: diagnostic.name, basis: diagnostic.basis)
      rule.counts.add(diagnostic.severity)
      found[diagnostic.code] = rule
    }
    for rule in report.rules where found[rule.code] != nil {
      found[rule.code]?.title = rule.title[language]
      found[rule.code]?.basis = rule.basis
    }
    return found.values.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }
}
