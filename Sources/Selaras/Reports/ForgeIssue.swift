/// A finding, or a file that was not fully checked, as forges are told of it.
struct ForgeIssue {
  /// ``unchecked`` for a file that was not fully checked.
  var code: String
  var name: String
  var severity: Severity
  /// On one line. In a file with cells it begins with the cell, for which forges have no field.
  var message: String
  var help: String?
  /// Where it is within its file: line and column, or a cell.
  var within: String
  /// The file and the lines; line 1 in a file with cells.
  var location: Location
  /// The place in the source, for who counts otherwise.
  var place: Place?
  var key: String
  var fix: Fix?
  /// The other places, of those that have one.
  var notes: [Note] = []

  static let unchecked = "unchecked"
  var isUnchecked: Bool { code == Self.unchecked }

  /// Code and name in one word: `KIN001-keluaran-di-tingkat-hasil`.
  var title: String { name.isEmpty ? code : "\(code)-\(name)" }
}

extension Report {
  /// All findings in their order, and behind them the files that were not fully checked.
  func forgeIssues(in language: Language) -> [ForgeIssue] {
    var locator = Locator(sources)
    var keys = FindingKeys(sources)
    var issues = diagnostics.map { diagnostic in
      var issue = ForgeIssue(
        code: diagnostic.code, name: diagnostic.name, severity: diagnostic.severity,
        message: terminalSafe(diagnostic.message[language]),
        help: diagnostic.help.map { terminalSafe($0[language]) }, within: "", location: .file(""),
        place: diagnostic.place,
        key: keys.key(of: diagnostic), fix: diagnostic.fix)
      issue.notes = diagnostic.notes.filter { sources.indices.contains(Int($0.place.source)) }
      guard let location = locator.location(of: diagnostic.place) else { return issue }
      issue.location = location
      issue.within = "\(location.line):\(location.column)"
      if location.form != .text {
        issue.within = terminalSafe(location.cellText(in: language) ?? location.file)
        issue.message = "\(issue.within): \(issue.message)"
        issue.location = .file(location.file)
        issue.place = nil
        issue.fix = nil
      }
      return issue
    }
    for unchecked in self.unchecked {
      let why = Phrase(
        id: "tidak diperiksa sepenuhnya: \(unchecked.why.id)", en: "not fully checked: \(unchecked.why.en)")
      issues.append(
        ForgeIssue(
          code: ForgeIssue.unchecked, name: "", severity: .error, message: terminalSafe(why[language]),
          within: "",
          location: .file(unchecked.file), key: "unchecked \(unchecked.file)"))
    }
    return issues
  }
}

extension Location {
  /// A file as a whole.
  fileprivate static func file(_ name: String) -> Location {
    Location(file: name, line: 1, column: 1, endLine: 1, endColumn: 1)
  }
}
