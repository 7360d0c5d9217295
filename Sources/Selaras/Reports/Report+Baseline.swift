/// What a baseline does to a report.
extension Report {
  /// What was made of a baseline that was written anew.
  public struct BaselineChange: Hashable, Sendable {
    public var added = 0
    public var kept = 0
    public var removed = 0
    /// Not added, because their file was not read in full: what is missing there may stand in what was not read.
    public var left = 0
  }

  /// Takes the findings away that a baseline accepts, and tells of entries that accept nothing any more.
  ///
  /// - Parameters:
  ///   - files: those the baseline is for.
  ///   - today: an entry whose last day is before it accepts nothing; its finding says so.
  ///   - isThere: whether a file that is not of this run is there at all.
  public mutating func accept(
    _ baseline: Baseline, for files: Set<String>, on today: Day, tellsStale: Bool,
    isThere: (_ file: String) -> Bool = { _ in false }
  ) {
    let places = UInt32(sources.count)
    let entries = Dictionary(baseline.entries.map { ($0.key, $0) }) { first, _ in first }
    var used: Set<String> = []
    var left: [Diagnostic] = []
    var keys = FindingKeys(sources)
    for var diagnostic in diagnostics {
      guard isAcceptable(diagnostic, files), case let key = keys.key(of: diagnostic), let entry = entries[key]
      else {
        left.append(diagnostic)
        continue
      }
      used.insert(key)
      if let until = entry.until, until < today {
        diagnostic.notes.append(Note(place: entry.place.moved(to: places), message: .expired(entry, until)))
        left.append(diagnostic)
        continue
      }
      suppressed += 1
      accepted += 1
      if keepsSilenced {
        let reason = [entry.reason, entry.decision].filter { !$0.isEmpty }.joined(separator: "; ")
        silenced.append(SilencedFinding(diagnostic, .baseline, reason: reason))
      }
    }
    let decided = DecidedEntries(self, of: baseline, isThere)
    let stale = baseline.entries.filter { !used.contains($0.key) && decided.contains($0) }
    sources.append(baseline.source)
    if tellsStale, let diagnostic = Diagnostic.stale(stale.map { $0.place.moved(to: places) }) {
      left.append(diagnostic)
    }
    diagnostics = ReportOrder.sorted(left, in: sources)
  }

  /// A baseline that accepts all findings there are: with what people wrote in the former one, and without its entries
  /// that accept nothing any more.
  ///
  /// - Parameter isThere: whether a file that is not of this run is there at all.
  public func baseline(
    after former: Baseline, for files: Set<String>, isThere: (_ file: String) -> Bool = { _ in false }
  ) -> (Baseline, BaselineChange) {
    var written = Baseline(former.source)
    var change = BaselineChange()
    let entries = Dictionary(former.entries.map { ($0.key, $0) }) { first, _ in first }
    var used: Set<String> = []
    var keys = FindingKeys(sources)
    let broken = Set(unchecked.map(\.file))
    let names = Dictionary(grouping: documents, by: \.name).filter { Set($0.value.map(\.file)).count > 1 }
    for diagnostic in diagnostics where isAcceptable(diagnostic, files) {
      let key = keys.key(of: diagnostic)
      if entries[key] == nil, broken.contains(file(of: diagnostic)) {
        change.left += 1
        continue
      }
      used.insert(key)
      var entry = entries[key] ?? Baseline.Entry(key: key, code: diagnostic.code)
      if entries[key] == nil { change.added += 1 } else { change.kept += 1 }
      describe(diagnostic, keys.identity(of: diagnostic), in: &entry)
      if !entry.isNamed || names[entry.document] != nil { entry.file = file(of: diagnostic) }
      written.entries.append(entry)
    }
    let decided = DecidedEntries(self, of: former, isThere)
    for entry in former.entries where !used.contains(entry.key) {
      if decided.contains(entry) {
        change.removed += 1
      } else {
        change.kept += 1
        written.entries.append(entry)
      }
    }
    return (written, change)
  }

  /// What a person needs to know a finding again by.
  private func describe(
    _ diagnostic: Diagnostic, _ identity: FindingKeys.Identity, in entry: inout Baseline.Entry
  ) {
    entry.code = identity.code
    entry.document = diagnostic.document
    entry.file = nil
    entry.level = identity.level
    entry.subject = identity.subject.shortened
    entry.text = (identity.text ?? "").shortened
  }

  private func file(of diagnostic: Diagnostic) -> String {
    let source = Int(diagnostic.place.source)
    return sources.indices.contains(source) ? sources[source].name : ""
  }

  /// What hinders the check, or is wrong with what it is made with, cannot be accepted.
  private func isAcceptable(_ diagnostic: Diagnostic, _ files: Set<String>) -> Bool {
    !diagnostic.hindersCheck && diagnostic.family != RulebookFault.family
      && files.contains(file(of: diagnostic))
  }
}

/// Of which entries of a baseline a run can tell whether they still accept something: their document was read in full,
/// their rule asked, and what it compares with was there. Of several files that are called the same, all that are left
/// must be of the run.
private struct DecidedEntries {
  private let byName: [String: [Report.DocumentSummary]]
  private let byFile: [String: [Report.DocumentSummary]]
  private let comparisons: [String: OtherDocuments]
  /// The names of documents of which a file is not of the run.
  private let incomplete: Set<String>

  init(_ report: Report, of baseline: Baseline, _ isThere: (String) -> Bool) {
    let codes = Set(baseline.entries.map(\.code))
    comparisons = Dictionary(
      report.rules.filter { codes.contains($0.code) }.map { ($0.code, $0.comparisons) }
    ) { first, _ in first }
    let broken = Set(report.unchecked.map(\.file))
    let whole = report.documents.filter { !broken.contains($0.file) }
    byName = Dictionary(grouping: whole, by: \.name)
    byFile = Dictionary(grouping: whole, by: \.file)
    let read = Set(whole.map(\.file))
    let missing = Set(baseline.entries.compactMap(\.file)).filter { !read.contains($0) && isThere($0) }
    incomplete = Set(
      baseline.entries.filter { $0.isNamed && $0.file.map(missing.contains) == true }.map(\.document))
  }

  func contains(_ entry: Baseline.Entry) -> Bool {
    if incomplete.contains(entry.document) { return false }
    let documents = (entry.isNamed ? byName[entry.document] : entry.file.flatMap { byFile[$0] }) ?? []
    return documents.contains {
      (entry.document.isEmpty || $0.name == entry.document) && $0.asked.contains(entry.code)
        && (comparisons[entry.code] ?? []).isSubset(of: $0.compared)
    }
  }
}

extension Diagnostic {
  /// The most entries that are shown one by one.
  private static let mostShown = 10

  /// That entries of a baseline accept nothing any more; nil without any.
  fileprivate static func stale(_ places: [Place]) -> Diagnostic? {
    guard let first = places.first else { return nil }
    let count = places.count
    var diagnostic = Diagnostic(
      .staleBaseline, at: first,
      Phrase(
        id: "\(count) entri baseline tidak lagi sepadan dengan temuan mana pun",
        en: count == 1
          ? "1 entry of the baseline accepts nothing any more"
          : "\(count) entries of the baseline accept nothing any more"),
      help: Phrase(
        id: "buang dengan `selaras check --write-baseline`",
        en: "remove them with `selaras check --write-baseline`"))
    diagnostic.notes = places.dropFirst().prefix(mostShown - 1).map {
      Note(place: $0, message: Phrase(id: "juga ini", en: "this one too"))
    }
    return diagnostic
  }
}

extension Phrase {
  fileprivate static func expired(_ entry: Baseline.Entry, _ until: Day) -> Phrase {
    Phrase(
      id: "diterima hanya sampai \(until.text), jadi dilaporkan lagi",
      en: "accepted only until \(until.text), and so reported again")
  }
}

extension Place {
  fileprivate func moved(to source: UInt32) -> Place { Place(source: source, start: start, end: end) }
}

extension String {
  /// At most 200 characters, on one line.
  fileprivate var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 200 ? line.prefix(199) + "…" : line
  }
}
