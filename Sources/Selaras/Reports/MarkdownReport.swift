/// Writes the findings as Markdown, for comments and for the summary of a job: the counts, and a table for each file.
public func writeMarkdown(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  func say(_ id: String, _ en: String) -> String { Phrase(id: id, en: en)[language] }
  output.write("## Selaras\n\n")
  output.write(
    "| error | warning | info | " + say("dokumen", "documents") + " | " + say("simpul", "nodes") + " | "
      + say("indikator", "indicators") + " |\n| --: | --: | --: | --: | --: | --: |\n")
  let numbers =
    Severity.allCases.reversed().map(report.count) + [
      report.documents.count, report.documents.reduce(0) { $0 + $1.nodes },
      report.documents.reduce(0) { $0 + $1.indicators },
    ]
  output.write("| " + numbers.map(String.init).joined(separator: " | ") + " |\n")
  let titles = [
    say("tempat", "place"), say("aturan", "rule"), say("temuan", "finding"), say("saran", "help"),
  ]
  for (file, issues) in report.issuesByFile(in: language) where !issues.isEmpty {
    output.write(
      "\n### \(markdownSafe(file))\n\n| | " + titles.joined(separator: " | ") + " |\n|---|---|---|---|---|\n")
    for issue in issues {
      let cells = [
        issue.severity.rawValue, markdownSafe(issue.within), issue.code, markdownSafe(issue.message),
        markdownSafe(issue.help ?? ""),
      ]
      output.write("| " + cells.joined(separator: " | ") + " |\n")
    }
  }
  if !report.passedOver.isEmpty {
    let count = report.passedOver.count
    output.write("\n" + say("\(count) berkas lain dilewati", "\(count) other files were passed over") + "\n")
  }
}

/// A text in a cell of a table, in which only pieces in backquotes are more than text.
private func markdownSafe(_ text: String) -> String {
  var safe = ""
  for (index, piece) in terminalSafe(text).split(separator: "`", omittingEmptySubsequences: false)
    .enumerated()
  {
    // Between backquotes stands what the plan says; without a partner a backquote is only a sign.
    if index % 2 == 1 {
      safe += "<code>" + html(piece) + "</code>"
    } else {
      safe += html(piece)
    }
  }
  return safe
}

/// A piece of text in which nothing is taken for Markdown or HTML.
private func html(_ piece: Substring) -> String {
  piece.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "&", "<", ">", "\"", "|", "*", "_", "[", "]", "\\", "~", "#", "@", "!":
      result += "&#\(scalar.value);"
    default: result.unicodeScalars.append(scalar)
    }
  }
}
