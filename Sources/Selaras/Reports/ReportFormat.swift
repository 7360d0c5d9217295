/// The forms of text a report can be given. A new form is a file with its function, and a case here.
///
/// A workbook is no text: ``findingsWorkbook(_:in:)``.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, html, markdown, csv

  /// Whether it is read by a forge, which knows a file only by its path in the repository.
  public var isForForges: Bool {
    switch self {
    case .text, .concise, .json, .jsonl, .html, .csv: false
    case .sarif, .github, .gitlab, .junit, .checkstyle, .rdjson, .markdown: true
    }
  }

  /// Writes a report, piece by piece.
  public func write(
    _ report: Report, to output: inout some TextOutputStream, in language: Language,
    style: ReportStyle = ReportStyle()
  ) {
    switch self {
    case .text: writeText(report, to: &output, in: language, style: style)
    case .concise: writeConcise(report, to: &output, in: language)
    case .json: writeJSON(report, to: &output, in: language)
    case .jsonl: writeJSONLines(report, to: &output, in: language)
    case .sarif: writeSARIF(report, to: &output, in: language)
    case .github: writeGitHub(report, to: &output, in: language)
    case .gitlab: writeGitLab(report, to: &output, in: language)
    case .junit: writeJUnit(report, to: &output, in: language)
    case .checkstyle: writeCheckstyle(report, to: &output, in: language)
    case .rdjson: writeReviewdog(report, to: &output, in: language)
    case .html: writeHTML(report, to: &output, in: language)
    case .markdown: writeMarkdown(report, to: &output, in: language)
    case .csv: writeCSV(report, to: &output, in: language)
    }
  }
}

/// How a report for people looks.
public struct ReportStyle: Sendable {
  /// Columns a source line may take; longer lines are cut around what is marked.
  public var width = 110
  public var palette = Palette.none
  /// Whether the counts, what was not checked and the next command stand at the end.
  public var hasSummary = true

  public init(width: Int = 110, palette: Palette = .none, hasSummary: Bool = true) {
    self.width = width
    self.palette = palette
    self.hasSummary = hasSummary
  }
}
