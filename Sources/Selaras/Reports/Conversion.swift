/// A plan that was read to be written in another form.
public struct Conversion {
  let cascade: Cascade
  /// Those that hold a plan.
  private let documents: [DocumentID]
  /// The tables that were read.
  private let workbooks: [WorkbookSummary]
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
    documents = cascade.documents.handles.filter { !cascade[$0].nodes.isEmpty }
    workbooks = plans.workbooks
    sources = cascade.sources + rulebook.sources
    diagnostics = ReportOrder.sorted(plans.reader.diagnostics, in: sources)
    isComplete = !plans.reader.diagnostics.contains { $0.loss == .content }
  }

  /// How many plans the file holds: its tables may be of documents of several kinds.
  public var count: Int { documents.count }

  /// The kind of a plan, as `renstra`; empty if that is not known.
  public func kind(of number: Int) -> String { cascade[documents[number]].kind?.rawValue ?? "" }

  /// How many nodes a plan has.
  public func nodes(of number: Int) -> Int { cascade[documents[number]].nodes.count }

  /// How many comments for Selaras of a plan cannot be written, because they are about nothing.
  public func unplacedRemarks(of number: Int) -> Int { PlanRemarks(documents[number], cascade).unplaced }

  /// What of a plan a table cannot hold: sentences, none if it holds everything.
  public func lostInTable(of number: Int) -> [Phrase] {
    let losses = LongTable.losses(of: documents[number], cascade)
    var phrases: [Phrase] = []
    if losses.parents > 0 {
      phrases.append(
        Phrase(
          id:
            "induk dari \(losses.parents) simpul tidak dapat disebut di tabel: id-nya dipakai beberapa simpul",
          en: "the table cannot name the parents of \(losses.parents) nodes: several nodes have their ids"))
    }
    if losses.statements > 0 {
      phrases.append(
        Phrase(
          id: "\(losses.statements) pernyataan yang ditulis dua kali pada satu simpul ditulis sekali",
          en: "\(losses.statements) statements that a node says twice are written once"))
    }
    return phrases
  }

  /// As what each table was read, and what of it was not: lines.
  public func tables(in language: Language) -> [String] {
    workbooks.flatMap { tableLines($0, language, .none) }
  }

  /// A plan as a cascade file in YAML. Behind each node that was read from a table stands, as a comment, the cell it
  /// comes from.
  public func yaml(of number: Int, in language: Language) -> String {
    let document = documents[number]
    let source = cascade.sources[Int(cascade[document].source)]
    guard source.cells != nil || Format.of(source) == .csv else { return CascadeYAML(cascade, document).text }
    let head = Phrase(id: "dari \(source.name)", en: "from \(source.name)")[language]
    var origins = Origins(cascade.sources, language)
    let plan = CascadeYAML(cascade, document) { origins.comment(at: $0) }
    return "# \(terminalSafe(head))\n" + plan.text
  }

  /// A plan as the long table, in CSV.
  public func csv(of number: Int) -> String { LongTable.table(of: documents[number], cascade).csv() }

  /// A plan as a workbook with the long table.
  public func workbook(of number: Int) -> [UInt8] {
    WorkbookParts.workbook([LongTable.table(of: documents[number], cascade)])
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
