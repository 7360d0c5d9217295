/// A plan that was read to be written in another form.
public struct Conversion {
  let cascade: Cascade
  private let document: DocumentID?
  /// What the places of the diagnostics point into.
  public let sources: [Source]
  /// What was wrong with the file.
  public let diagnostics: [Diagnostic]
  /// Whether everything of the file was understood.
  public let isComplete: Bool

  /// Reads a file, whatever form it has.
  public init(_ input: Input, _ rulebook: Rulebook, _ options: CheckOptions = CheckOptions()) {
    let plans = readCascade([input], rulebook, options)
    let cascade = plans.reader.cascade
    self.cascade = cascade
    document = cascade.documents.handles.first { !cascade[$0].nodes.isEmpty }
    sources = cascade.sources + rulebook.sources
    diagnostics = ReportOrder.sorted(plans.reader.diagnostics, in: sources)
    isComplete = plans.unread.isEmpty
  }

  /// Whether the file holds a plan at all.
  public var isPlan: Bool { document != nil }

  /// How many nodes the plan has.
  public var nodes: Int { document.map { cascade[$0].nodes.count } ?? 0 }

  /// How many comments for Selaras the plan has.
  public var remarks: Int { document.map { cascade[$0].remarks.count } ?? 0 }

  /// The plan as a cascade file in YAML. Behind each node that was read from a table stands, as a comment, the cell it
  /// comes from.
  public func yaml(in language: Language) -> String {
    guard let document, let source = cascade.sources.first else { return "" }
    guard source.cells != nil || Format.of(source) == .csv else { return CascadeYAML(cascade, document).text }
    let head = Phrase(id: "dari \(source.name)", en: "from \(source.name)")[language]
    var origins = Origins(cascade.sources, language)
    let plan = CascadeYAML(cascade, document) { origins.comment(at: $0) }
    return "# \(terminalSafe(head))\n" + plan.text
  }

  /// The plan as the long table, in CSV.
  public func csv() -> String { document.map { LongTable.table(of: $0, cascade).csv() } ?? "" }

  /// The plan as a workbook with the long table.
  public func workbook() -> [UInt8] {
    WorkbookParts.workbook(document.map { [LongTable.table(of: $0, cascade)] } ?? [])
  }
}

/// The comments that say where nodes come from.
private struct Origins {
  private var locator: Locator
  private let language: Language

  init(_ sources: [Source], _ language: Language) {
    locator = Locator(sources)
    self.language = language
  }

  /// As `Sasaran!D6`, or the line of a table in text.
  mutating func comment(at place: Place) -> String? {
    guard let location = locator.location(of: place) else { return nil }
    let line = Phrase(id: "baris \(location.line)", en: "line \(location.line)")[language]
    return terminalSafe(location.cellText(in: language) ?? line)
  }
}
