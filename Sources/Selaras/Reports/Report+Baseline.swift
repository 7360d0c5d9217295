/// What a baseline does to a report.
extension Report {
  /// What was made of a baseline that was written anew.
  public struct BaselineChange: Hashable, Sendable {
    public var added = 0
    public var kept = 0
    public var removed = 0
  }

  /// Takes the findings away that a baseline accepts, and tells of entries that accept nothing any more.
  ///
  /// - Parameters:
  ///   - files: those the baseline is for.
  ///   - today: an entry whose last day is before it accepts nothing; its finding says so.
  public mutating func accept(_ baseline: Baseline, for files: Set<String>, on today: Day, tellsStale: Bool) {
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
    let decided = DecidedEntries(self)
    let stale = baseline.entries.filter { !used.contains($0.key) && decided.contains($0) }
    sources.append(baseline.source)
    if tellsStale, let diagnostic = Diagnostic.stale(stale.map { $0.place.moved(to: places) }) {
      left.append(diagnostic)
    }
    diagnostics = ReportOrder.sorted(left, in: sources)
  }

  /// A baseline that accepts all findings there are: with what people wrote in the former one, and without its entries
  /// that accept nothing any more.
  public func baseline(after former: Baseline, for files: Set<String>) -> (Baseline, BaselineChange) {
    var written = Baseline(former.source)
    var change = BaselineChange()
    let entries = Dictionary(former.entries.map { ($0.key, $0) }) { first, _ in first }
    var used: Set<String> = []
    var keys = FindingKeys(sources)
    for diagnostic in diagnostics where isAcceptable(diagnostic, files) {
      let key = keys.key(of: diagnostic)
      used.insert(key)
      var entry = entries[key] ?? Baseline.Entry(key: key, code: diagnostic.code)
      if entries[key] == nil { change.added += 1 } else { change.kept += 1 }
      describe(diagnostic, keys.identity(of: diagnostic), in: &entry)
      written.entries.append(entry)
    }
    let decided = DecidedEntries(self)
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
    let isNamed = !diagnostic.document.isEmpty && !diagnostic.document.hasPrefix("||")
    entry.file = isNamed ? nil : file(of: diagnostic)
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
/// and their rule asked.
private struct DecidedEntries {
  private let byName: [String: [Report.DocumentSummary]]
  private let byFile: [String: [Report.DocumentSummary]]

  init(_ report: Report) {
    let broken = Set(report.unchecked.map(\.file))
    let whole = report.documents.filter { !broken.contains($0.file) }
    byName = Dictionary(grouping: whole, by: \.name)
    byFile = Dictionary(grouping: whole, by: \.file)
  }

  func contains(_ entry: Baseline.Entry) -> Bool {
    let documents = entry.file.map { byFile[$0] ?? [] } ?? byName[entry.document] ?? []
    return documents.contains {
      (entry.document.isEmpty || $0.name == entry.document) && $0.asked.contains(entry.code)
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
