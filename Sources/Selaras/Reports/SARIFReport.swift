/// Writes the findings as SARIF 2.1.0, as code scanning of GitHub wants it: the gravest first, at most 5,000, the rules
/// with their pages, and fingerprints that stay when lines are inserted.
func writeSARIF(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  let found = Set((report.diagnostics + report.silenced.map(\.diagnostic)).map(\.code))
  let rules = report.rules.filter { $0.isActive || found.contains($0.code) }
  let indices = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
  var results = SARIFResults(report.sources, indices, language)
  // In the order of the report, because equal keys are counted; what is silenced after what is told.
  let order = ReportOrder(report.sources)
  let silenced = report.silenced.sorted { order.precedes($0.diagnostic, $1.diagnostic) }
  let all = report.diagnostics.map { ($0, nil as SilencedFinding?) } + silenced.map { ($0.diagnostic, $0) }
  let keyed = all.map { (finding: $0, silenced: $1, key: results.keys.key(of: $0)) }
  let sorted = Severity.allCases.reversed().flatMap { severity in
    keyed.filter { $0.finding.severity == severity && $0.silenced == nil }
  }
  let marked = keyed.filter { $0.silenced != nil }

  var json = JSONText(isPretty: true)
  json.object { json in
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.field("version", "2.1.0")
    json.key("runs")
    json.array([report]) { json, report in
      json.object { json in
        json.key("tool")
        json.object { json in
          json.key("driver")
          json.object { json in
            json.field("name", "Selaras")
            json.field("semanticVersion", report.version)
            json.key("rules")
            json.array(rules) { $0.sarif(rule: $1, language) }
          }
        }
        json.key("automationDetails")
        json.object { $0.field("id", "selaras/") }
        json.key("invocations")
        json.array([report]) { json, report in
          json.object { json in
            json.field("executionSuccessful", report.unchecked.isEmpty && !report.hasBrokenRule)
            json.key("toolExecutionNotifications")
            json.array(notifications(of: report, language)) { $0.sarif(notification: $1) }
          }
        }
        json.key("originalUriBaseIds")
        json.object { json in
          json.key("%SRCROOT%")
          json.object { json in
            json.key("description")
            json.object { $0.field("text", sourceRoot[language]) }
          }
        }
        json.field("columnKind", "unicodeCodePoints")
        json.field("language", language == .id ? "id-ID" : "en-US")
        json.key("results")
        json.array((sorted + marked).prefix(mostResults)) { json, result in
          output.write(json.take())
          results.write(result.finding, result.key, result.silenced, marks: report.keepsSilenced, to: &json)
        }
      }
    }
  }
  output.write(json.take() + "\n")
}

private let sourceRoot = Phrase(id: "akar repositori", en: "the root of the repository")

/// As many results as GitHub keeps of a run.
private let mostResults = 5_000

/// Something that is told of the run: a file that was not fully checked, or that results were left out.
struct SARIFNotification {
  var level: Severity
  var file: String?
  var text: String
}

private func notifications(of report: Report, _ language: Language) -> [SARIFNotification] {
  var notifications = report.unchecked.map { unchecked in
    let why = Phrase(
      id: "tidak diperiksa sepenuhnya: \(unchecked.why.id)", en: "not fully checked: \(unchecked.why.en)")
    return SARIFNotification(level: .error, file: unchecked.file, text: why[language])
  }
  let more = report.diagnostics.count + report.silenced.count - mostResults
  if more > 0 {
    let text = Phrase(
      id: "\(more) temuan yang paling ringan tidak ditulis: hanya \(mostResults) yang disimpan",
      en: "\(more) findings, the lightest ones, are left out: only \(mostResults) are kept")
    notifications.append(SARIFNotification(level: .warning, text: text[language]))
  }
  return notifications
}
