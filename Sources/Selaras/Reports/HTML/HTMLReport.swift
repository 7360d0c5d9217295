/// Writes a report as one page that needs nothing else: to read on a screen of any width, without a network, and on
/// paper. All of it can be read without its script, which only filters, folds and zooms.
public func writeHTML(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  let found = FoundAtNodes(report)
  let trees = PlanTree.trees(of: report, found)
  let page = HTMLPage(report, language, found, trees)
  output.write(page.head())
  output.write(page.summary())
  output.write(page.unchecked())
  page.writePlans(to: &output)
  page.writeFindings(to: &output)
  output.write(page.criteria())
  output.write(page.method())
  page.writeNodes(to: &output)
  output.write(page.foot())
}

/// The page of a report: its sections are functions beside it, one file for each.
struct HTMLPage {
  let report: Report
  let language: Language
  let found: FoundAtNodes
  /// Of the documents that were checked, in their order; empty if the report does not hold the plans.
  let trees: [PlanTree]
  /// The rules that have findings, by their codes, in order.
  let usedRules: [RuleCount]
  /// By code, where a rule stands among them, and its title.
  let ruleNumbers: [String: Int]
  let titles: [String: String]

  init(_ report: Report, _ language: Language, _ found: FoundAtNodes, _ trees: [PlanTree]) {
    self.report = report
    self.language = language
    self.found = found
    self.trees = trees
    usedRules = RuleCount.all(report, language)
    ruleNumbers = Dictionary(usedRules.enumerated().map { ($1.code, $0) }) { first, _ in first }
    titles = Dictionary(usedRules.map { ($0.code, $0.title) }) { first, _ in first }
  }

  func say(_ id: String, _ en: String) -> String { Phrase(id: id, en: en)[language] }

  /// A number with its thousands set apart as the language does it.
  func number(_ number: Int) -> String { grouped(number, language) }

  /// How many of something: `12 simpul`.
  func count(_ number: Int, _ id: String, _ en: String) -> String {
    "\(grouped(number, language)) " + say(id, number == 1 ? en : en + "s")
  }

  /// The level's name as words: `sub kegiatan`.
  static func words(of level: String) -> String { String(level.map { $0 == "_" ? " " : $0 }) }
}

/// The names that the parts of the page lead to each other by.
enum Anchor {
  static func finding(_ index: Int) -> String { "t\(index + 1)" }
  /// A node in the list of its document.
  static func node(_ node: NodeID) -> String { "n\(node.index + 1)" }
  /// A node in the picture of its document.
  static func drawn(_ node: NodeID) -> String { "g\(node.index + 1)" }
  static func document(_ index: Int) -> String { "d\(index + 1)" }
  static func rule(_ index: Int) -> String { "a\(index + 1)" }
}
