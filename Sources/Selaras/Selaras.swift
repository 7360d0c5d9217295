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
  var plans = readCascade(inputs, rulebook, options)

  // meaning -> diagnostics
  enter(.checking)
  let read = ContinuousClock.now
  let cascade = plans.reader.cascade
  let ways = plans.fileOfDocument.map { inputs[$0].settings.way }
  let suppressions = Suppressions(cascade)
  var inspected = Inspected.all(of: cascade, ways, rulebook, options, suppressions)
  let books = options.allBooks(rulebook)
  var limit = FindingLimit(cascade.sources, options.limits)
  let remarks = suppressions.diagnostics(
    cascade.sources, used: inspected.usedRemarks, rules: { books[ways[$0.index].book].rulebook.rules },
    isDecided: { inspected.isDecided($0, in: $1) }, &limit)
  plans.tell(
    inspected.excess
      + limit.excess.filter {
        let way = inputs[plans.fileOfSource[Int($0.source)]].settings.way
        return (way.selection ?? options.selection).includes(code: $0.code)
      })
  let faults = (plans.reader.diagnostics + remarks).compactMap { fault -> Diagnostic? in
    let way = inputs[plans.fileOfSource[Int(fault.place.source)]].settings.way
    let selection = way.selection ?? options.selection
    return selection.includes(code: fault.code) ? way.tuning.applied(to: fault) : nil
  }

  // diagnostics -> report
  let sources = cascade.sources + books.flatMap(\.rulebook.sources)
  let documents = cascade.documents.handles
  let names = Dictionary(documents.map { (cascade[$0].source, inspected.names[$0.index]) }) { first, _ in
    first
  }
  // There may be many: no second list of them is made.
  var found = inspected.diagnostics
  inspected.diagnostics = []
  found += faults
  for index in found.indices {
    found[index].name(document: names)
    plans.nameColumns(in: &found[index])
  }
  var report = Report(sources: sources, diagnostics: ReportOrder.sorted(consume found, in: sources))
  report.documents = documents.map { document in
    var summary = cascade.summary(of: cascade[document])
    summary.name = inspected.names[document.index]
    summary.asked = inspected.asked[document.index]
    summary.compared = inspected.compared[document.index]
    summary.unit = inspected.agencies[document.index]
    summary.agency = cascade.text(.perangkatDaerah, of: document)
    summary.region = cascade.text(.daerah, of: document)
    summary.shares = inspected.shares[document.index]
    return summary
  }
  report.plans = inspected.plans
  report.suppressed = inspected.suppressed
  report.silenced = inspected.silenced
  report.keepsSilenced = options.keepsSilenced
  let codes = Set(rulebook.rules.map(\.code))
  let further = options.books.flatMap(\.rulebook.rules).filter { !codes.contains($0.code) }
  report.rules =
    rulebook.rules
    + further.reduce(into: []) { rules, rule in
      if !rules.contains(where: { $0.code == rule.code }) { rules.append(rule) }
    }
  report.forms = rulebook.forms
  report.rulebook = Report.RulebookSummary(rules: rulebook.rules.count, digest: rulebook.digest)
  report.version = selarasVersion
  report.timing = inspected.timing
  report.timing?.reading = start.duration(to: read)
  report.timing?.checking = read.duration(to: .now)
  report.unchecked =
    plans.unread.map { Report.Unchecked(file: inputs[$0].source.name, why: .notReadInFull) }
    + plans.overfull.filter { !plans.unread.contains($0) }.map {
      Report.Unchecked(file: inputs[$0].source.name, why: .notAllTold)
    }
  report.passedOver = plans.passedOver.map { inputs[$0].source.name }
  report.workbooks = plans.workbooks
  return report
}

extension Diagnostic {
  /// Names the document it is about, if the file says whose it is.
  fileprivate mutating func name(document names: [UInt32: String]) {
    if document.isEmpty, let name = names[place.source] { document = name }
  }
}

extension Phrase {
  fileprivate static let notReadInFull = Phrase(
    id: "sebagian isinya tidak terbaca", en: "a part of it could not be read")
  fileprivate static let notAllTold = Phrase(
    id: "tidak semua temuannya dilaporkan", en: "not all that was found in it is reported")
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
