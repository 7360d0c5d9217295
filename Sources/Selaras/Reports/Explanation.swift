/// Writes what a rule is about for a person at a terminal: what it asks whom, on which basis, and its page.
///
/// - Parameter width: columns for prose; examples keep their lines.
public func writeExplanation(
  of rule: Rule, to output: inout some TextOutputStream, in language: Language, width: Int = 80,
  palette: Palette = .none
) {
  let title = palette.paint("\(terminalSafe(rule.code)) \(terminalSafe(rule.name))", .severity(rule.severity))
  output.write(title + "\n" + palette.paint(terminalSafe(rule.title[language]), .strong) + "\n\n")
  let facts = facts(of: rule, language).map { (name: $0[language] + ":", text: $1) }
  output.write(twoColumns(facts, at: Words.column, width: width, palette: palette) + "\n")
  var page = ExplanationPage(width: width, palette: palette, marks: .severity(rule.severity))
  output.write(page.text(of: rule.page.prose(in: language)))
}

/// What the head of a page says, by name.
private func facts(of rule: Rule, _ language: Language) -> [(Phrase, String)] {
  var facts: [(Phrase, String)] = [(Words.severity, rule.severityText(in: language))]
  facts.append((Words.subject, rule.subjectText(in: language)))
  if let kinds = rule.kinds {
    facts.append((Words.documents, kinds.map(\.rawValue).sorted().joined(separator: ", ")))
  }
  for basis in rule.basis { facts.append((Words.basis, basis)) }
  if !rule.criteria.isEmpty {
    facts.append((Words.criteria, rule.criteria.map(\.title[language]).joined(separator: "; ")))
  }
  facts.append((Words.precision, (rule.isHeuristic ? Words.heuristic : Words.certain)[language]))
  if !rule.isActive {
    facts.append((Words.activity, Words.optional[language] + " `selaras check --select \(rule.code)`"))
  }
  return facts
}

extension Rule {
  /// The levels it asks about, from the top down; empty if it asks about something else.
  var levelNames: [String] {
    guard subject == .node || subject == .indicator else { return [] }
    return Level.allCases.filter(levels.contains).map(\.name)
  }

  /// `error; warning: program, immediate_outcome`
  fileprivate func severityText(in language: Language) -> String {
    var text = severity.rawValue
    for other in Severity.allCases.reversed() where other != severity {
      let levels = Level.allCases.filter { severities[$0] == other }.map(\.name)
      if !levels.isEmpty { text += "; \(other.rawValue): " + levels.joined(separator: ", ") }
    }
    if let lesserSeverity {
      text += Phrase(id: "; kadang \(lesserSeverity)", en: "; at times \(lesserSeverity)")[language]
    }
    return text
  }

  fileprivate func subjectText(in language: Language) -> String {
    let names =
      levels.count == Level.allCases.count ? Words.all[language] : levelNames.joined(separator: ", ")
    return switch subject {
    case .node: names
    case .indicator: Phrase(id: "indikator di ", en: "indicators at ")[language] + names
    case .document: Phrase(id: "seluruh dokumen", en: "the whole document")[language]
    case .repository:
      Phrase(id: "semua dokumen bersama-sama", en: "all documents together")[language]
    }
  }
}

private enum Words {
  static let column = 14
  static let severity = Phrase(id: "tingkat", en: "severity")
  static let subject = Phrase(id: "jenjang", en: "asked of")
  static let documents = Phrase(id: "dokumen", en: "documents")
  static let basis = Phrase(id: "dasar", en: "basis")
  static let criteria = Phrase(id: "kriteria", en: "criteria")
  static let precision = Phrase(id: "ketepatan", en: "precision")
  static let heuristic = Phrase(
    id: "heuristik: membaca kata-kata, jadi dapat keliru",
    en: "heuristic: it reads words, and so can be wrong")
  static let certain = Phrase(id: "pasti", en: "certain")
  static let activity = Phrase(id: "pilihan", en: "optional")
  static let optional = Phrase(id: "hanya berjalan dengan", en: "runs only with")
  static let all = Phrase(id: "semua jenjang", en: "all levels")
}
