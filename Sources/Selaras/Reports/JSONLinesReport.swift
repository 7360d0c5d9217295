/// Writes each finding as a JSON object on a line of its own, the same as in the JSON report; and behind them a line for
/// each file that was not fully checked.
func writeJSONLines(_ report: Report, to output: inout some TextOutputStream, in language: Language) {
  var locator = Locator(report.sources)
  for diagnostic in report.diagnostics {
    var json = JSONText(isPretty: false)
    json.finding(diagnostic, language, &locator)
    output.write(json.take() + "\n")
  }
  for unchecked in report.unchecked {
    var json = JSONText(isPretty: false)
    json.object {
      $0.field("unchecked", unchecked.file)
      $0.field("why", unchecked.why[language])
    }
    output.write(json.take() + "\n")
  }
}
