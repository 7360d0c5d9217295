/// The version of Selaras.
public let selarasVersion = "0.1.0"

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
  let start = ContinuousClock.now
  let plans = readCascade(inputs, rulebook, options)
  let reader = plans.reader

  // meaning -> diagnostics
  enter(.checking)
  let read = ContinuousClock.now
  let inspected = Inspected.all(of: reader.cascade, rulebook, options)
  let faults = reader.diagnostics.filter { options.selection.includes(code: $0.code) }

  // diagnostics -> report
  let sources = reader.cascade.sources + rulebook.sources
  var report = Report(
    sources: sources,
    diagnostics: ReportOrder.sorted(
      (faults + inspected.diagnostics).map(plans.namingColumns), in: sources))
  report.documents = reader.cascade.documents.handles.map { document in
    var summary = reader.cascade.summary(of: reader.cascade[document])
    summary.unit = inspected.agencies[document.index]
    summary.agency = reader.cascade.text(.perangkatDaerah, of: document)
    summary.region = reader.cascade.text(.daerah, of: document)
    summary.shares = inspected.shares[document.index]
    return summary
  }
  report.plans = inspected.plans
  report.suppressed = inspected.suppressed
  report.rules = rulebook.rules
  report.forms = rulebook.forms
  report.rulebook = Report.RulebookSummary(rules: rulebook.rules.count, digest: rulebook.digest)
  report.version = selarasVersion
  report.timing = inspected.timing
  report.timing?.reading = start.duration(to: read)
  report.timing?.checking = read.duration(to: .now)
  report.unchecked = plans.unread.map { Report.Unchecked(file: inputs[$0].source.name, why: .notReadInFull) }
  report.passedOver = plans.passedOver.map { inputs[$0].source.name }
  report.workbooks = plans.workbooks
  return report
}

extension Phrase {
  fileprivate static let notReadInFull = Phrase(
    id: "sebagian isinya tidak terbaca", en: "a part of it could not be read")
}

extension Cascade {
  fileprivate func text(_ key: Key, of document: DocumentID) -> String {
    string(field(key, of: document))
  }

  fileprivate func summary(of document: Document) -> Report.DocumentSummary {
    var summary = Report.DocumentSummary(
      file: sources[Int(document.source)].name, kind: document.kind?.rawValue ?? "",
      nodes: document.nodes.count,
      indicators: document.nodes.reduce(0) { $0 + self[$1].indicators.count })
    summary.source = document.source
    return summary
  }
}
