/// The version of Selaras.
public let selarasVersion = "0.1.0"

/// One file of a run.
public struct Input: Sendable {
  public var source: Source
  /// Whether it was named by hand: such a file must be a cascade, others are passed over if they are none.
  public var isNamed: Bool

  public init(_ source: Source, isNamed: Bool) {
    self.source = source
    self.isNamed = isNamed
  }
}

/// What a run does besides what the files say.
public struct CheckOptions: Sendable {
  public var selection = Selection()
  /// The kind of all documents, given by hand.
  public var kind: DocumentKind?
  public var limits = Limits()

  public init() {}
}

/// What a run is at.
public enum Stage: Sendable {
  case reading, checking
}

/// Checks cascade files against a rule book: the whole pipeline.
///
/// - Parameter enter: is told what the run begins with.
public func check(
  _ inputs: [Input], _ rulebook: Rulebook, _ options: CheckOptions = CheckOptions(),
  enter: (Stage) -> Void = { _ in }
) -> Report {
  // bytes -> located values -> meaning
  enter(.reading)
  var (reader, unchecked) = readCascade(inputs, rulebook, options)

  // meaning -> diagnostics
  enter(.checking)
  let world = World(cascade: reader.cascade, rulebook)
  var inspection = Inspection(world, rulebook, options.selection, firstPage: inputs.count)
  inspection.run()
  reader.diagnostics.removeAll { !options.selection.includes(code: $0.code) }

  // diagnostics -> report
  let sources = inputs.map(\.source) + rulebook.sources
  var report = Report(
    sources: sources,
    diagnostics: ReportOrder.sorted(reader.diagnostics + inspection.diagnostics, in: sources))
  report.documents = reader.cascade.documents.map { reader.cascade.summary(of: $0) }
  report.rulebook = Report.RulebookSummary(rules: rulebook.rules.count, digest: rulebook.digest)
  report.version = selarasVersion
  report.unchecked = unchecked
  return report
}

/// Reads the files of a run into one cascade, and says which of them could not be read in full.
func readCascade(
  _ inputs: [Input], _ rulebook: Rulebook, _ options: CheckOptions
) -> (reader: CascadeReader, unchecked: [Report.Unchecked]) {
  var reader = CascadeReader(sources: inputs.map(\.source), marks: rulebook.marks)
  var unchecked: [Report.Unchecked] = []
  for (index, input) in inputs.enumerated() {
    let reading = Format.read(input.source, index: UInt32(index), limits: options.limits)
    let isCascade = CascadeReader.isCascade(reading.tree, input.source)
    guard isCascade || input.isNamed || input.source.mentionsFormat else { continue }
    reader.diagnostics += reading.diagnostics
    if isCascade {
      reader.read(reading.tree, kind: options.kind)
    } else if reading.diagnostics.isEmpty {
      reader.diagnostics.append(.notACascade(UInt32(index)))
    }
    if !isCascade || reading.diagnostics.contains(where: { $0.losesContent }) {
      unchecked.append(Report.Unchecked(file: input.source.name, why: .notReadInFull))
    }
  }
  reader.cascade.link()
  return (reader, unchecked)
}

extension Source {
  /// Whether a line of a file that could not be read begins like a cascade file.
  fileprivate var mentionsFormat: Bool {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).contains { line in
      let line = line.drop { $0 == " " || $0 == "{" || $0 == "\"" || $0 == "\u{FEFF}" }
      return line.hasPrefix("selaras:") || line.hasPrefix("selaras\"")
    }
  }
}

extension Diagnostic {
  fileprivate static func notACascade(_ source: UInt32) -> Diagnostic {
    Diagnostic(
      .notACascade, at: Place(source: source, start: 0, end: 0),
      Phrase(
        id: "berkas ini bukan berkas cascade: tidak ada `selaras: 1`",
        en: "this file is no cascade file: there is no `selaras: 1`"),
      help: Phrase(
        id: "tulis `selaras: 1` di baris pertama dan `dokumen: ...` di bawahnya",
        en: "write `selaras: 1` on the first line and `dokumen: ...` below it"))
  }

  /// Whether something of a file was lost, so that it was not checked in full.
  var losesContent: Bool {
    ReadingFault.allCases.contains { $0.code == code && $0.losesContent }
  }
}

extension Phrase {
  fileprivate static let notReadInFull = Phrase(
    id: "tidak terbaca seluruhnya, jadi tidak diperiksa seluruhnya",
    en: "could not be read in full, and so was not checked in full")
}

extension World {
  convenience init(cascade: Cascade, _ rulebook: Rulebook) {
    self.init(
      cascade: cascade, lexicon: rulebook.lexicon, profiles: rulebook.profiles, marks: rulebook.marks)
  }
}

extension Cascade {
  fileprivate func summary(of document: Document) -> Report.DocumentSummary {
    Report.DocumentSummary(
      file: sources[Int(document.source)].name, kind: document.kind?.rawValue ?? "",
      nodes: document.nodes.count,
      indicators: document.nodes.reduce(0) { $0 + nodes[Int($1)].indicators.count })
  }
}
