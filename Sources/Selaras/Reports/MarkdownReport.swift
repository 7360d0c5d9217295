/// Writes the findings as Markdown, for comments and for the summary of a job: the counts, the agencies if there are
/// several, and a table for each file.
///
/// - Parameter limit: the most bytes there may be; the lightest findings are left out then, and that is said.
public func writeMarkdown(
  _ report: Report, to output: inout some TextOutputStream, in language: Language, limit: Int = .max
) {
  let head = head(of: report, language)
  output.write(head)
  let files = report.issuesByFile(in: language).filter { !$0.issues.isEmpty }
  let chosen = Chosen(files, language, room: limit == .max ? .max : limit - head.utf8.count - tailRoom)
  for (index, (file, issues)) in files.enumerated() {
    let rows = issues.indices.filter { chosen.includes(file: index, issue: $0) }
    if rows.isEmpty { continue }
    output.write(title(of: file, language))
    for row in rows { output.write(text(of: issues[row])) }
  }
  func say(_ id: String, _ en: String) { output.write("\n" + Phrase(id: id, en: en)[language] + "\n") }
  let left = files.reduce(0) { $0 + $1.issues.count } - chosen.count
  if chosen.isCut {
    say(
      "\(left) temuan lain, yang paling ringan, tidak ditulis: ringkasan ini paling besar \(limit) byte",
      "\(left) more findings, the lightest ones, are left out: this summary has at most \(limit) bytes")
  }
  if !report.passedOver.isEmpty {
    let count = report.passedOver.count
    say("\(count) berkas lain dilewati", "\(count) other files were passed over")
  }
  if !report.excluded.isEmpty {
    let count = report.excluded.count
    say(
      "\(count) berkas atau folder dikecualikan oleh pengaturan",
      "\(count) files or folders are left out by the settings")
  }
}

/// Room for what stands behind the tables.
private let tailRoom = 400

/// The counts, and what there is to say of the run as a whole.
private func head(of report: Report, _ language: Language) -> String {
  func say(_ id: String, _ en: String) -> String { Phrase(id: id, en: en)[language] }
  var text =
    "## Selaras\n\n"
    + markdownRow([
      "error", "warning", "info", say("dokumen", "documents"), say("simpul", "nodes"),
      say("indikator", "indicators"),
    ]) + "| --: | --: | --: | --: | --: | --: |\n"
  let numbers =
    Severity.allCases.reversed().map(report.count) + [
      report.documents.count, report.documents.reduce(0) { $0 + $1.nodes },
      report.documents.reduce(0) { $0 + $1.indicators },
    ]
  text += markdownRow(numbers.map(String.init))
  if report.suppressed > 0 {
    let (count, accepted) = (report.suppressed, report.accepted)
    text +=
      "\n"
      + say(
        "\(count) temuan lain diredam, \(accepted) oleh baseline",
        "\(count) more suppressed, \(accepted) by the baseline") + "\n"
  }
  if let changes = report.changes { text += "\n" + markdownSafe(changesLine(changes, language)) + "\n" }
  if let agencies = AgencyRows(report.agencies, language) {
    text += "\n" + markdownRow(AgencyRows.titles(in: language)) + "| --- | --: | --: | --: | --: | --: |\n"
    for (title, summary) in agencies.rows {
      text += markdownRow([markdownSafe(title)] + AgencyRows.numbers(of: summary).map(String.init))
    }
  }
  return text
}

private func title(of file: String, _ language: Language) -> String {
  func say(_ id: String, _ en: String) -> String { Phrase(id: id, en: en)[language] }
  return "\n### \(markdownSafe(file))\n\n| "
    + markdownRow([
      say("tempat", "place"), say("aturan", "rule"), say("temuan", "finding"), say("saran", "help"),
    ])
    + "|---|---|---|---|---|\n"
}

private func text(of issue: ForgeIssue) -> String {
  markdownRow([
    issue.severity.rawValue, markdownSafe(issue.within), issue.code, markdownSafe(issue.message),
    markdownSafe(issue.help ?? ""),
  ])
}

/// The rows that fit into some room, the gravest first.
private struct Chosen {
  private(set) var count = 0
  private(set) var isCut = false
  /// By file, by issue.
  private var marks: [[Bool]]

  init(_ files: [(file: String, issues: [ForgeIssue])], _ language: Language, room: Int) {
    marks = files.map { Array(repeating: room == .max, count: $0.issues.count) }
    guard room < .max else {
      count = files.reduce(0) { $0 + $1.issues.count }
      return
    }
    var room = room
    for severity in Severity.allCases.reversed() {
      for (file, (name, issues)) in files.enumerated() {
        for (index, issue) in issues.enumerated() where issue.severity == severity {
          let isFirst = !marks[file].contains(true)
          room -= text(of: issue).utf8.count + (isFirst ? title(of: name, language).utf8.count : 0)
          guard room >= 0 else {
            isCut = true
            return
          }
          marks[file][index] = true
          count += 1
        }
      }
    }
  }

  func includes(file: Int, issue: Int) -> Bool { marks[file][issue] }
}
