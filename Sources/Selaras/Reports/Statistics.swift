/// Writes how often each rule has a finding, most frequent first, as a table.
///
/// - Parameter titles: the title of a rule by its code; a rule without one is shown by its name.
public func writeStatistics(
  _ report: Report, to output: inout some TextOutputStream, in language: Language,
  titles: [String: Phrase] = [:]
) {
  let groups = Dictionary(grouping: report.diagnostics) { Counted(code: $0.code, severity: $0.severity) }
  let sorted = groups.sorted { a, b in
    if a.value.count != b.value.count { return a.value.count > b.value.count }
    return (a.key.code, b.key.severity) < (b.key.code, a.key.severity)
  }
  let heads = Phrase(id: "kode tingkat jumlah judul", en: "code severity count title")[language]
  var table = [heads.split(separator: " ").map(String.init)]
  for (rule, findings) in sorted {
    let title = titles[rule.code]?[language] ?? findings[0].name
    table.append(
      [rule.code, rule.severity.rawValue, String(findings.count), title].map(terminalSafe))
  }
  let widths = (0..<3).map { column in table.map { $0[column].columns }.max() ?? 0 }
  for row in table {
    let count = row[2].alignedRight(in: widths[2])
    output.write("\(row[0].padded(to: widths[0]))  \(row[1].padded(to: widths[1]))  \(count)  \(row[3])\n")
  }
}

/// What is counted: a rule can be of different severity at different levels.
private struct Counted: Hashable {
  var code: String
  var severity: Severity
}
