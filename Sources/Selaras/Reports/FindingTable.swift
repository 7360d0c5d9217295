/// The findings of a report as a table: what the CSV report holds, and the sheet that goes back into a workbook.
struct FindingTable {
  private var locator: Locator
  private let language: Language

  init(_ sources: [Source], in language: Language) {
    locator = Locator(sources)
    self.language = language
  }

  /// The name of the sheet.
  static let sheet = "Temuan Selaras"

  /// All findings, and below them what was not checked.
  ///
  /// - Parameter isLinked: whether the cells that are named stand in the same workbook.
  static func table(of report: Report, in language: Language, isLinked: Bool) -> WrittenTable {
    var findings = FindingTable(report.sources, in: language)
    var table = WrittenTable(name: sheet, columns: columns(in: language))
    // One row for the titles, one for what there is no room for.
    let room = SheetText.mostRows - 2 - report.unchecked.count
    for diagnostic in report.diagnostics.prefix(room) {
      table.rows.append(findings.row(of: diagnostic, isLinked: isLinked))
    }
    if report.diagnostics.count > room {
      let more = report.diagnostics.count - room
      table.rows.append(
        row(
          message: Phrase(id: "\(more) temuan lain tidak muat", en: "no room for \(more) more findings")[
            language]))
    }
    table.rows += report.unchecked.map { row(of: $0, in: language) }
    return table
  }

  static func columns(in language: Language) -> [WrittenTable.Column] {
    let widths = [9, 9, 20, 16, 14, 24, 12, 60, 45, 36, 40]
    return zip(OwnSheet.titles[language].split(separator: " "), widths).map {
      .init(title: String($0), width: $1)
    }
  }

  /// A finding; the place is a line and a column of a text, the name of a cell, or a row and a column of a table.
  mutating func row(of diagnostic: Diagnostic, isLinked: Bool) -> [WrittenCell] {
    let location = locator.location(of: diagnostic.place)
    var link: String?
    if isLinked, let sheet = location?.sheet, let cell = location?.cell, location?.form == .workbook {
      link = "\(quotedSheetName(sheet))!\(cell)"
    }
    return [
      WrittenCell(terminalSafe(diagnostic.code)),
      WrittenCell(diagnostic.severity.rawValue, .of(diagnostic.severity)),
      WrittenCell(terminalSafe(location?.file ?? "")), WrittenCell(terminalSafe(location?.sheet ?? "")),
      WrittenCell(
        terminalSafe(location?.within(in: language) ?? ""), link == nil ? .text : .link, link: link),
      WrittenCell(terminalSafe(diagnostic.node)), WrittenCell(terminalSafe(diagnostic.level)),
      WrittenCell(terminalSafe(diagnostic.message[language])),
      WrittenCell(terminalSafe(diagnostic.help?[language] ?? "")),
      WrittenCell(terminalSafe(diagnostic.basis.joined(separator: "; "))),
      WrittenCell(quote(diagnostic.place)),
    ]
  }

  /// Whether a table in CSV has the titles and the rows of findings, and nothing else.
  static func holdsOnlyFindings(_ file: Source) -> Bool {
    let reading = CSV.read(file, index: 0)
    let rows = reading.tree.rows(in: file)
    guard reading.diagnostics.isEmpty, let width = rows.first?.count else { return false }
    let severities = Severity.allCases.map(\.rawValue)
    return rows.dropFirst().allSatisfy { row in
      guard row.count == width else { return false }
      let (code, severity) = (row[0].text, row[1].text)
      return code.isEmpty ? severity == noteOfFile : severities.contains(severity)
    }
  }

  /// Stands for the severity in a row about a file, or about the table itself.
  private static let noteOfFile = "note"

  static func row(of unchecked: Report.Unchecked, in language: Language) -> [WrittenCell] {
    let why = Phrase(id: "tidak diperiksa sepenuhnya: ", en: "not fully checked: ")[language]
    return row(file: unchecked.file, message: why + unchecked.why[language])
  }

  private static func row(file: String = "", message: String) -> [WrittenCell] {
    var cells = [WrittenCell](repeating: WrittenCell(""), count: 11)
    cells[1] = WrittenCell(noteOfFile)
    cells[2] = WrittenCell(terminalSafe(file))
    cells[7] = WrittenCell(terminalSafe(message))
    return cells
  }

  /// What stands in a place, on one line; of a long text its beginning.
  private func quote(_ place: Place) -> String {
    guard locator.sources.indices.contains(Int(place.source)) else { return "" }
    let longest = 1000
    let range = place.range
    let isCut = range.count > longest
    let text = locator.sources[Int(place.source)].text(
      isCut ? range.lowerBound..<range.lowerBound + longest : range)
    var words = text.split { "\n\r\t ".contains($0) || $0 == "\r\n" }.joined(separator: " ")
    while isCut, words.unicodeScalars.last == "\u{FFFD}" { words.unicodeScalars.removeLast() }
    return terminalSafe(words) + (isCut ? "…" : "")
  }
}

extension Location {
  /// The place within its sheet or its text.
  fileprivate func within(in language: Language) -> String? {
    switch form {
    case .text: "\(line):\(column)"
    case .workbook: cell
    case .document:
      cell.map { _ in
        Phrase(id: "baris \(line) kolom \(column)", en: "row \(line) column \(column)")[language]
      }
    }
  }
}
