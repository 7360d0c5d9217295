/// How each document of a run is asked about, and who asks what belongs to no document.
struct WaysOfRun: Sendable {
  /// By document.
  let ways: [FileSettings.Way]
  /// With which part each way asks what belongs to no document: with the first that has a document of it.
  private let firstPart: [FileSettings.Way: Int]
  /// The sources of the documents of each way, if there are several ways: what is found out of the whole cascade is told
  /// by the way of the document it is told in.
  private let sources: [FileSettings.Way: Set<UInt32>]

  init(_ cascade: Cascade, _ ways: [FileSettings.Way], _ parts: [Range<DocumentID>]) {
    self.ways = ways
    var firstPart: [FileSettings.Way: Int] = [:]
    var sources: [FileSettings.Way: Set<UInt32>] = [:]
    for (number, part) in parts.enumerated() {
      for document in part {
        if firstPart[ways[document.index]] == nil { firstPart[ways[document.index]] = number }
        sources[ways[document.index], default: []].insert(cascade[document].source)
      }
    }
    self.firstPart = firstPart
    self.sources = sources.count > 1 ? sources : [:]
  }

  func asksAll(_ way: FileSettings.Way, _ part: Int) -> Bool { (firstPart[way] ?? 0) == part }

  func tells(_ source: UInt32, _ way: FileSettings.Way) -> Bool {
    sources.isEmpty || sources[way]?.contains(source) == true
  }
}

/// The documents that one worker asks about: those of each way with its rules.
struct PartOfRun {
  private let documents: Range<DocumentID>
  private let number: Int
  private let plan: WaysOfRun
  private let cascade: Cascade
  private let options: CheckOptions
  private let books: [BookOfRun]
  private let suppressions: Suppressions

  init(
    _ documents: Range<DocumentID>, _ number: Int, _ plan: WaysOfRun, _ cascade: Cascade,
    _ rulebook: Rulebook, _ options: CheckOptions, _ suppressions: Suppressions
  ) {
    self.suppressions = suppressions
    self.documents = documents
    self.number = number
    self.plan = plan
    self.cascade = cascade
    self.options = options
    books = options.allBooks(rulebook)
  }

  /// - Parameter tell: is told behind each document.
  func inspected(tell: () -> Void) -> Inspected {
    var found = Inspected()
    found.shares = documents.map { _ in [] }
    found.asked = documents.map { _ in [] }
    found.compared = documents.map { _ in [] }
    let byWay = Dictionary(grouping: documents, by: { plan.ways[$0.index] })
    // The books one after the other, for each has a world of its own.
    var order = byWay.sorted { ($0.key.book, $0.value[0]) < ($1.key.book, $1.value[0]) }
    if order.isEmpty { order = [(FileSettings.Way(), [])] }
    var world = makeWorld(order[0].key.book)
    var book = order[0].key.book
    found.names = documents.map { world.name(of: $0) }
    if number == 0 { found.agencies = world.agencies }
    for (way, own) in order {
      if way.book != book { (world, book) = (makeWorld(way.book), way.book) }
      ask(way, own, world, &found, tell)
    }
    return found
  }

  private func makeWorld(_ book: Int) -> World {
    var own = options
    own.lists = books[book].lists
    return World(cascade: cascade, books[book].rulebook, own)
  }

  private func ask(
    _ way: FileSettings.Way, _ own: [DocumentID], _ world: World, _ found: inout Inspected, _ tell: () -> Void
  ) {
    var options = options
    if let selection = way.selection { options.selection = selection }
    let book = books[way.book].rulebook.tuned(by: way.tuning)
    let firstPage = cascade.sources.count + books[..<way.book].reduce(0) { $0 + $1.rulebook.sources.count }
    var inspection = Inspection(world, book, options, suppressions, firstPage: firstPage)
    inspection.run(
      own, isFirst: plan.asksAll(way, number),
      tells: { Int($0.source) >= firstPage || plan.tells($0.source, way) }, tell: tell)
    found.addFindings(
      way.tuning.severities.isEmpty
        ? inspection.diagnostics : inspection.diagnostics.map { way.tuning.applied(to: $0) })
    found.silenced += inspection.silenced
    found.excess += inspection.excess
    found.suppressed += inspection.suppressed
    found.usedRemarks.formUnion(inspection.usedRemarks)
    let codes = Set(
      book.rules.filter { $0.question == nil || options.selection.includes($0) }.map(\.code)
        .filter { options.selection.includes(code: $0) })
    // The report has one list of criteria: of another book's own nothing can be said.
    let isJudged = book.criteriaNames == books[0].rulebook.criteriaNames
    for document in own {
      let place = document.index - documents.lowerBound.index
      found.asked[place] = codes
      found.compared[place] = world.comparedInFull(document)
      if isJudged { found.shares[place] = inspection.criteria.shares(of: document, world) }
    }
    if options.keepsPlans, found.plans == nil {
      found.plans = CheckedPlans(documents, world, inspection.criteria)
    } else if isJudged {
      found.plans?.replace(own, of: documents, world, inspection.criteria)
    }
    guard let more = inspection.timing else { return }
    if found.timing == nil { found.timing = more } else { found.timing?.add(more) }
  }
}

extension Rulebook {
  fileprivate var criteriaNames: [String] { forms.flatMap { form in form.criteria.map(\.name) } }
}

extension Tuning {
  /// A finding of the readers with the severity that settings give it; what hinders the check stays an error.
  func applied(to diagnostic: Diagnostic) -> Diagnostic {
    guard !severities.isEmpty, !diagnostic.hindersCheck, diagnostic.family == ReadingFault.family,
      let severity = severity(of: diagnostic.code)
    else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.severity = severity
    return diagnostic
  }
}
