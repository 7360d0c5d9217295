/// Writes the findings as a table in CSV (RFC 4180): commas, CR LF, UTF-8 with a mark that tells Excel so. A text that
/// a spreadsheet would take for a formula has an apostrophe before it.
///
/// What was not checked in full stands at the end, as rows without a code.
public func writeCSV(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  var findings = FindingTable(report.sources, in: language)
  output.write(CSVText.mark + CSVText.row(FindingTable.columns(in: language).map(\.title)))
  for diagnostic in report.diagnostics {
    output.write(CSVText.row(findings.row(of: diagnostic, isLinked: false).map { CSVText.defused($0.text) }))
  }
  for unchecked in report.unchecked {
    output.write(CSVText.row(FindingTable.row(of: unchecked, in: language).map { CSVText.defused($0.text) }))
  }
}
