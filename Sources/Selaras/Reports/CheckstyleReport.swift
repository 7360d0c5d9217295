/// Writes the findings as Checkstyle does: XML with the findings of each file.
func writeCheckstyle(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
  for (file, issues) in report.issuesByFile(in: language) {
    output.write("  <file name=\"\(markupSafe(file))\">\n")
    for issue in issues {
      output.write(
        "    <error line=\"\(issue.location.line)\" column=\"\(issue.location.column)\" "
          + "severity=\"\(issue.severity.rawValue)\" message=\"\(markupSafe(issue.message))\" "
          + "source=\"selaras.\(markupSafe(issue.title))\"/>\n")
    }
    output.write("  </file>\n")
  }
  output.write("</checkstyle>\n")
}

extension Report {
  /// The issues of each file that was checked, or could not be; in the order of the bytes of their names.
  func issuesByFile(in language: Language) -> [(file: String, issues: [ForgeIssue])] {
    var byFile = Dictionary(grouping: forgeIssues(in: language), by: \.location.file)
    for document in documents { byFile[document.file, default: []] += [] }
    return byFile.map { ($0.key, $0.value) }
      .sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
