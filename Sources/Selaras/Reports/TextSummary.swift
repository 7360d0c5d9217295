/// The end of the text report: how many findings, what was not checked and why, and what to run next.
func summary(of report: Report, in language: Language, palette: Palette) -> String {
  var lines = report.workbooks.flatMap { tableLines($0, language, palette) }
  lines += agencyLines(report, language)
  lines.append(
    report.diagnostics.isEmpty ? cleanLine(report, language) : countLine(report, language, palette))
  if let changes = report.changes { lines.append(changesLine(changes, language)) }
  if report.suppressed > 0 {
    let count = grouped(report.suppressed, language)
    let accepted = grouped(report.accepted, language)
    let how =
      report.accepted == 0
      ? "" : Phrase(id: " (\(accepted) oleh baseline)", en: " (\(accepted) by the baseline)")[language]
    lines.append(
      Phrase(
        id: "\(count) temuan lain diredam",
        en: "\(count) more \(report.suppressed == 1 ? "finding is" : "findings are") suppressed")[language]
        + how)
  }
  for unchecked in report.unchecked {
    let file = terminalSafe(unchecked.file)
    let why = terminalSafe(unchecked.why[language])
    lines.append(
      palette.paint("note", .strong)
        + Phrase(
          id: ": \(file) tidak diperiksa sepenuhnya: \(why)", en: ": \(file) was not fully checked: \(why)")[
          language])
  }
  if !report.passedOver.isEmpty {
    let count = grouped(report.passedOver.count, language)
    lines.append(
      palette.paint("note", .strong)
        + Phrase(
          id: ": \(count) berkas lain bukan berkas cascade, jadi dilewati",
          en:
            ": \(count) other \(report.passedOver.count == 1 ? "file is" : "files are") no cascade and passed over"
        )[
          language])
  }
  if let line = report.excludedLine(in: language) {
    lines.append(palette.paint("note", .strong) + ": " + line)
  }
  for command in nextCommands(after: report) {
    lines.append(Phrase(id: "berikutnya: ", en: "next: ")[language] + terminalSafe(command))
  }
  return lines.map { $0 + "\n" }.joined()
}

/// The commands worth running after a report: the explanation of the most frequent rule.
func nextCommands(after report: Report) -> [String] {
  var commands: [String] = []
  let counts = Dictionary(grouping: report.diagnostics, by: \.code).mapValues(\.count)
  if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
    commands.append("selaras explain \(most.key)")
  }
  return commands
}

/// `3 error, 2 warning, 1 info dalam 2 berkas`.
private func countLine(_ report: Report, _ language: Language, _ palette: Palette) -> String {
  let counts = Severity.allCases.reversed().compactMap { severity -> String? in
    let count = report.count(severity)
    if count == 0 { return nil }
    let plural = language == .en && count > 1 && severity != .info ? "s" : ""
    return palette.paint("\(grouped(count, language)) \(severity.rawValue)\(plural)", .severity(severity))
  }
  let files = Set(report.diagnostics.map(\.place.source)).count
  let within = Phrase(
    id: " dalam \(grouped(files, .id)) berkas",
    en: " in \(grouped(files, .en)) \(files == 1 ? "file" : "files")")
  return counts.joined(separator: ", ") + within[language]
}

/// `tidak ada temuan: 3 dokumen, 64 simpul dan 71 indikator diperiksa`.
private func cleanLine(_ report: Report, _ language: Language) -> String {
  if report.documents.isEmpty {
    return Phrase(id: "tidak ada dokumen yang diperiksa", en: "no document was checked")[language]
  }
  func count(_ number: Int, _ id: String, _ en: String) -> String {
    let word = Phrase(id: id, en: number == 1 ? en : en + "s")
    return "\(grouped(number, language)) \(word[language])"
  }
  let documents = count(report.documents.count, "dokumen", "document")
  let nodes = count(report.documents.reduce(0) { $0 + $1.nodes }, "simpul", "node")
  let indicators = count(report.documents.reduce(0) { $0 + $1.indicators }, "indikator", "indicator")
  return Phrase(
    id: "tidak ada temuan: \(documents), \(nodes) dan \(indicators) diperiksa",
    en: "no findings: \(documents), \(nodes) and \(indicators) checked")[language]
}

/// `Renstra.xlsx › Sasaran!A5:K48 dibaca sebagai Renstra T-C.27: 3 tujuan, 7 sasaran, 21 indikator`, and below what of it
/// was not read or is in doubt.
func tableLines(
  _ workbook: WorkbookSummary, _ language: Language, _ palette: Palette
) -> [String] {
  var lines: [String] = []
  for table in workbook.tables {
    let counts =
      table.nodes.map { "\(grouped($0.count, language)) \($0.level.replacing("_", with: " "))" }
      + [
        "\(grouped(table.indicators, language)) "
          + Phrase(id: "indikator", en: table.indicators == 1 ? "indicator" : "indicators")[language]
      ]
    let place = "\(workbook.file) › \(table.place)"
    let kind = table.kind.isEmpty || table.isOfOneKind ? "" : " (\(table.kind))"
    let verb = Phrase(
      id: "dibaca sebagai \(table.title.id)\(kind)", en: "read as \(table.title.en)\(kind)")[language]
    lines.append("\(terminalSafe(place)) \(terminalSafe(verb)): \(counts.joined(separator: ", "))")
    lines += table.remarks.map { "  - " + terminalSafe($0[language]) }
  }
  lines += workbook.remarks.map { "\(terminalSafe(workbook.file)): " + terminalSafe($0[language]) }
  return lines
}

/// A number with its thousands set apart as the language does it.
func grouped(_ number: Int, _ language: Language) -> String {
  let digits = String(number)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += language == .id ? "." : "," }
    text.append(digit)
  }
  return text
}
