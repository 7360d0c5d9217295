/// What was found in the documents of one agency (`perangkat daerah`).
public struct AgencySummary: Hashable, Sendable {
  /// As a document of it writes it first; empty for the documents that name none, and files that are no document.
  public var name: String
  public var region: String
  public var documents = 0
  public var nodes = 0
  public var indicators = 0
  public var errors = 0
  public var warnings = 0
  public var infos = 0
  /// Files that were not fully checked.
  public var unchecked = 0

  /// The name, and the region behind it.
  func text(in language: Language) -> String {
    let agency =
      name.isEmpty ? Phrase(id: "(tanpa perangkat daerah)", en: "(no agency named)")[language] : name
    return region.isEmpty ? agency : "\(agency), \(region)"
  }

  /// Several agencies as one.
  fileprivate mutating func add(_ other: AgencySummary) {
    documents += other.documents
    nodes += other.nodes
    indicators += other.indicators
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
    unchecked += other.unchecked
  }

  fileprivate func isWorse(than other: AgencySummary) -> Bool {
    let (a, b) = (
      [errors, warnings, unchecked, infos], [other.errors, other.warnings, other.unchecked, other.infos]
    )
    if a != b { return b.lexicographicallyPrecedes(a) }
    return (Array(name.utf8) + [0] + Array(region.utf8))
      .lexicographicallyPrecedes(Array(other.name.utf8) + [0] + Array(other.region.utf8))
  }
}

extension Report {
  /// The agencies of the documents, the worst first.
  public var agencies: [AgencySummary] {
    var summaries: [AgencySummary] = []
    var places: [Int: Int] = [:]
    /// Where the summary of a number stands; -1 for what belongs to no document.
    func place(of number: Int, _ name: String, _ region: String) -> Int {
      if let place = places[number] { return place }
      places[number] = summaries.count
      summaries.append(AgencySummary(name: name, region: region))
      return summaries.count - 1
    }
    var bySource: [UInt32: Int] = [:]
    var byFile: [String: Int] = [:]
    for document in documents {
      let isNameless = document.agency.isEmpty && document.region.isEmpty
      let place = place(of: isNameless ? -1 : document.unit, document.agency, document.region)
      summaries[place].documents += 1
      summaries[place].nodes += document.nodes
      summaries[place].indicators += document.indicators
      if let source = document.source { bySource[source] = place }
      if byFile[document.file] == nil { byFile[document.file] = place }
    }
    for diagnostic in diagnostics {
      let source = diagnostic.place.source
      let name = sources.indices.contains(Int(source)) ? sources[Int(source)].name : ""
      let place = bySource[source] ?? byFile[name] ?? place(of: -1, "", "")
      switch diagnostic.severity {
      case .error: summaries[place].errors += 1
      case .warning: summaries[place].warnings += 1
      case .info: summaries[place].infos += 1
      }
    }
    for file in unchecked { summaries[byFile[file.file] ?? place(of: -1, "", "")].unchecked += 1 }
    return summaries.sorted { $0.isWorse(than: $1) }
  }
}

/// The rows of a table of agencies: the worst, and the others in one row.
struct AgencyRows {
  private(set) var rows: [(title: String, summary: AgencySummary)]

  /// So many agencies have a row of their own.
  static let most = 20

  /// Nil for the documents of one agency.
  init?(_ agencies: [AgencySummary], _ language: Language) {
    guard agencies.count > 1 else { return nil }
    // One row for the others would stand for one agency only.
    let shown = agencies.count <= Self.most + 1 ? agencies.count : Self.most
    rows = agencies.prefix(shown).map { ($0.text(in: language), $0) }
    guard shown < agencies.count else { return }
    var rest = AgencySummary(name: "", region: "")
    for agency in agencies[shown...] { rest.add(agency) }
    let count = agencies.count - shown
    rows.append((Phrase(id: "\(count) lainnya", en: "\(count) others")[language], rest))
  }

  static func titles(in language: Language) -> [String] {
    [
      Phrase(id: "perangkat daerah", en: "agency")[language],
      Phrase(id: "dokumen", en: "documents")[language],
      "error", "warning", "info", Phrase(id: "tidak diperiksa", en: "not checked")[language],
    ]
  }

  static func numbers(of summary: AgencySummary) -> [Int] {
    [summary.documents, summary.errors, summary.warnings, summary.infos, summary.unchecked]
  }
}

/// The table of the agencies as lines of text; none for one agency.
func agencyLines(_ report: Report, _ language: Language) -> [String] {
  guard let agencies = AgencyRows(report.agencies, language) else { return [] }
  let table =
    [AgencyRows.titles(in: language)]
    + agencies.rows.map { row in
      [terminalSafe(row.title).shortened(to: 60)] + AgencyRows.numbers(of: row.summary).map(String.init)
    }
  let widths = table[0].indices.map { column in table.map { $0[column].columns }.max() ?? 0 }
  return table.map { row in
    row[0].padded(to: widths[0])
      + row.indices.dropFirst().map { "  " + row[$0].alignedRight(in: widths[$0]) }.joined()
  }
}

extension String {
  /// As much of the beginning as fits in so many columns, with a sign for what is left out.
  fileprivate func shortened(to width: Int) -> String {
    guard columns > width else { return self }
    var (text, taken) = ("", 1)
    for character in self {
      let more = String(character).columns
      if taken + more > width { break }
      text.append(character)
      taken += more
    }
    return text + "…"
  }
}
