extension Report {
  /// That only findings are told that touch some changed files.
  public struct Changes: Hashable, Sendable {
    /// As it was asked for: the name of a commit.
    public var since: String
    /// How many of the files that were checked have changed.
    public var files: Int
    /// How many findings are not told.
    public var hidden: Int
  }

  /// Leaves the findings that touch a changed file, with their place or one of their notes; and what is wrong with the
  /// rule book.
  public mutating func keepFindings(since name: String, isChanged: (_ file: String) -> Bool) {
    let files = Set(documents.map(\.file) + unchecked.map(\.file)).union(passedOver)
    var known: [String: Bool] = [:]
    for file in files { known[file] = isChanged(file) }
    let count = diagnostics.count
    diagnostics.removeAll { diagnostic in
      ([diagnostic.place] + diagnostic.notes.map(\.place)).allSatisfy { place in
        guard sources.indices.contains(Int(place.source)) else { return false }
        return known[sources[Int(place.source)].name] == false
      }
    }
    changes = Changes(
      since: name, files: known.values.count { $0 }, hidden: count - diagnostics.count)
  }
}

/// The line of the text report about it.
func changesLine(_ changes: Report.Changes, _ language: Language) -> String {
  let since = terminalSafe(changes.since)
  return Phrase(
    id:
      "hanya temuan yang menyangkut \(changes.files) berkas yang berubah sejak \(since); \(changes.hidden) lainnya tidak ditampilkan",
    en:
      "only findings that touch the \(changes.files) \(changes.files == 1 ? "file" : "files") changed since \(since); \(changes.hidden) others are not shown"
  )[language]
}
