/// Writes the findings as commands of a GitHub workflow, which shows them at the lines of a change: errors first.
///
/// GitHub shows ten of each severity in a step and drops the others without a word, so those are written as plain lines.
func writeGitHub(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  // What was not checked comes first: it is why the step fails, whatever else was found.
  let all = report.forgeIssues(in: language)
  let issues = all.filter(\.isUnchecked) + all.filter { !$0.isUnchecked }
  var isCut = false
  for severity in Severity.allCases.reversed() {
    for (index, issue) in issues.filter({ $0.severity == severity }).enumerated() {
      if index < mostAnnotations {
        output.write(annotation(issue, language) + "\n")
      } else {
        isCut = true
        // Behind the dash nothing is taken for a command.
        let place = "\(issue.location.file):\(issue.location.line):\(issue.location.column)"
        output.write(terminalSafe("- \(place): \(severity.rawValue)[\(issue.code)]: \(issue.message)") + "\n")
      }
    }
  }
  guard isCut else { return }
  output.write(
    Phrase(
      id: "GitHub menampilkan \(mostAnnotations) temuan per tingkat; selebihnya tertulis di atas",
      en: "GitHub shows \(mostAnnotations) findings of each severity; the others are written above")[language]
      + "\n")
}

private let mostAnnotations = 10

private func annotation(_ issue: ForgeIssue, _ language: Language) -> String {
  let location = issue.location
  var properties = "file=\(property(location.file)),line=\(location.line),endLine=\(location.endLine)"
  // Columns of several lines mean nothing.
  if location.line == location.endLine, issue.place != nil {
    properties += ",col=\(location.column),endColumn=\(location.endColumn)"
  }
  var message = escaped(issue.message, "%")
  if let help = issue.help {
    message += "%0A" + Phrase(id: "saran: ", en: "help: ")[language] + escaped(help, "%")
  }
  let command = issue.severity == .info ? "notice" : issue.severity.rawValue
  return "::\(command) \(properties),title=\(property(issue.title))::\(message)"
}

/// The value of a property.
private func property(_ text: String) -> String { escaped(terminalSafe(text), "%:,") }

private func escaped(_ text: String, _ signs: String) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    if signs.unicodeScalars.contains(scalar) {
      result += "%" + String(scalar.value, radix: 16, uppercase: true)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
}
