/// Writes a report for a person at a terminal: each finding under its source line, then a summary.
public func writeText(
  _ report: Report, to output: inout some TextOutputStream, in language: Language,
  style: ReportStyle = ReportStyle()
) {
  var writer = FindingWriter(
    locator: Locator(report.sources), language: language, width: style.width, palette: style.palette)
  for diagnostic in report.diagnostics {
    output.write(writer.text(of: diagnostic))
    output.write("\n")
  }
  if style.hasSummary { output.write(summary(of: report, in: language, palette: style.palette)) }
}

/// Shows one finding after the other as text.
struct FindingWriter {
  var locator: Locator
  let language: Language
  let width: Int
  let palette: Palette

  mutating func text(of diagnostic: Diagnostic) -> String {
    var (snippets, homeless) = snippets(of: diagnostic)
    var page = SnippetPage(
      margin: snippets.map(\.snippet.margin).max() ?? 1, width: width, palette: palette)
    page.title(diagnostic.severity, code: diagnostic.code, diagnostic.message[language])

    var index = 0
    while index < snippets.count {
      let (snippet, place) = snippets[index]
      if index > 0 { page.bar() }
      page.arrow(index == 0 ? "-->" : ":::", locator.location(of: place)?.arrow(in: language) ?? "")
      index += 1
      if snippet.isBlank { continue }
      page.bar()
      for mark in snippet.write(to: &page, ink: .severity(diagnostic.severity)) {
        let alone = Snippet(
          source: snippet.source, table: snippet.table, cells: snippet.cells, marks: [mark])
        snippets.append((alone, Place(source: snippet.source, mark.range)))
      }
    }
    for note in homeless { page.remark(Words.note[language], note) }
    if !diagnostic.node.isEmpty { page.remark(Words.node[language], diagnostic.node) }
    if !diagnostic.basis.isEmpty {
      page.remark(Words.basis[language], diagnostic.basis.joined(separator: "; "))
    }
    if let help = diagnostic.help { page.remark(Words.help[language], help[language]) }
    return page.text
  }

  /// The primary place and what is near it, then the other places; and the notes that have no source.
  private mutating func snippets(
    of diagnostic: Diagnostic
  ) -> (snippets: [(snippet: Snippet, place: Place)], homeless: [String]) {
    var snippets: [(snippet: Snippet, place: Place)] = []
    var homeless: [String] = []
    if let table = locator.table(of: diagnostic.place.source) {
      let marks = Mark.marks(
        under: diagnostic.place, in: table, label: diagnostic.label.map { terminalSafe($0[language]) },
        isPrimary: true)
      snippets.append((snippet(of: diagnostic.place, table, marks), diagnostic.place))
    }
    for note in diagnostic.notes {
      guard let table = locator.table(of: note.place.source) else {
        homeless.append(note.message[language])
        continue
      }
      let marks = Mark.marks(
        under: note.place, in: table, label: terminalSafe(note.message[language]), isPrimary: false)
      var isTaken = false
      for index in snippets.indices where !isTaken && snippets[index].snippet.source == note.place.source {
        isTaken = snippets[index].snippet.take(marks)
      }
      if !isTaken { snippets.append((snippet(of: note.place, table, marks), note.place)) }
    }
    return (snippets, homeless)
  }

  private func snippet(of place: Place, _ table: LineTable, _ marks: [Mark]) -> Snippet {
    Snippet(source: place.source, table: table, cells: locator.cells(of: place.source), marks: marks)
  }
}

/// What stands before the remarks of a finding.
private enum Words {
  static let node = Phrase(id: "di", en: "in")
  static let basis = Phrase(id: "dasar", en: "basis")
  static let help = Phrase(id: "saran", en: "help")
  static let note = Phrase(id: "catatan", en: "note")
}
