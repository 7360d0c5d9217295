/// Writes the findings as JUnit does: a suite for each file, a case for each finding, and in a file without findings one
/// case that passes, so that no suite is empty. A file that was not fully checked is an error.
func writeJUnit(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  let files = report.issuesByFile(in: language)
  let all = files.flatMap(\.issues)
  output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  output.write(
    "<testsuites name=\"selaras\" \(counts(of: all, files.count { $0.issues.isEmpty })) time=\"0\">\n")
  for (file, issues) in files {
    let name = markupSafe(file)
    output.write(
      "  <testsuite name=\"\(name)\" \(counts(of: issues, issues.isEmpty ? 1 : 0)) skipped=\"0\" time=\"0\">\n"
    )
    if issues.isEmpty {
      output.write("    <testcase name=\"selaras\" classname=\"\(name)\" file=\"\(name)\" time=\"0\"/>\n")
    }
    for issue in issues { output.write(testCase(issue, name, language)) }
    output.write("  </testsuite>\n")
  }
  output.write("</testsuites>\n")
}

private func counts(of issues: [ForgeIssue], _ clean: Int) -> String {
  let errors = issues.count(where: \.isUnchecked)
  return
    "tests=\"\(issues.count + clean)\" failures=\"\(issues.count - errors)\" errors=\"\(errors)\""
}

private func testCase(_ issue: ForgeIssue, _ file: String, _ language: Language) -> String {
  let place = markupSafe(issue.within)
  let element = issue.isUnchecked ? "error" : "failure"
  var text =
    "\(file):\(issue.location.line):\(issue.location.column): \(issue.severity.rawValue)[\(issue.code)]: \(markupSafe(issue.message))"
  if let help = issue.help {
    text += "\n" + Phrase(id: "saran: ", en: "help: ")[language] + markupSafe(help)
  }
  return """
        <testcase name="\(markupSafe(issue.title))\(place.isEmpty ? "" : " " + place)" classname="\(file)" file="\(file)" line="\(issue.location.line)" time="0">
          <\(element) message="\(markupSafe(issue.message))" type="\(issue.severity.rawValue)">\(text)</\(element)>
        </testcase>

    """
}
