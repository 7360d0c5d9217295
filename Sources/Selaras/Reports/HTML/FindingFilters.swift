/// What the findings of a page can be filtered by: the values that occur, each with a number.
struct FindingFilters {
  private(set) var levels: [String] = []
  private(set) var owners: [String] = []
  private(set) var rules: [String] = []
  private(set) var files: [String] = []
  private var ownerNumbers: [String: Int] = [:]
  private let cascade: Cascade?

  init(_ report: Report) {
    cascade = report.plans?.cascade
    var names: (owners: Set<String>, rules: Set<String>, levels: Set<String>) = ([], [], [])
    for diagnostic in report.diagnostics {
      names.rules.insert(diagnostic.code)
      if !diagnostic.level.isEmpty { names.levels.insert(diagnostic.level) }
      for owner in ownerNames(of: diagnostic) { names.owners.insert(owner) }
    }
    rules = Self.sorted(names.rules)
    levels = Level.names.filter(names.levels.contains)
    owners = Self.sorted(names.owners)
    for (number, owner) in owners.enumerated() { ownerNumbers[owner] = number }
    files = report.findingsByFile.map(\.file)
  }

  /// The numbers of the owners of what a finding is about.
  func owners(of diagnostic: Diagnostic) -> [Int] {
    ownerNames(of: diagnostic).compactMap { ownerNumbers[$0] }
  }

  private func ownerNames(of diagnostic: Diagnostic) -> [String] {
    guard let cascade, let about = diagnostic.about else { return [] }
    return Self.owners(NodeID(about.node), cascade)
  }

  static func owners(_ node: NodeID, _ cascade: Cascade) -> [String] {
    cascade.fields(.pemilik, in: cascade[node].fields).map { cascade.string($0) }
  }

  private static func sorted(_ names: Set<String>) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Report {
  /// The numbers of the findings, file by file in their order.
  var findingsByFile: [(file: String, findings: Range<Int>)] {
    var files: [(file: String, findings: Range<Int>)] = []
    for (index, diagnostic) in diagnostics.enumerated() {
      let source = Int(diagnostic.place.source)
      let name = sources.indices.contains(source) ? sources[source].name : ""
      if let last = files.indices.last, files[last].file == name {
        files[last].findings = files[last].findings.lowerBound..<index + 1
      } else {
        files.append((name, index..<index + 1))
      }
    }
    return files
  }
}

extension HTMLPage {
  /// The form that filters the findings; it is shown by the script, which it is of no use without.
  func form(_ filters: FindingFilters) -> String {
    var html =
      "<form id=\"saring\" hidden aria-label=\"\(say("Saring temuan", "Filter the findings"))\">\n<fieldset>"
    html += "<legend>\(say("Tingkat", "Severity"))</legend>"
    for severity in Severity.allCases.reversed() {
      let name = severity.rawValue
      html += "<label class=\"\(name)\"><input type=\"checkbox\" name=\"s\" value=\"\(name)\" checked> "
      html += "<span aria-hidden=\"true\">\(severity.sign)</span> \(name)</label>"
    }
    html += "</fieldset>\n"
    let words = filters.levels.map(Self.words(of:))
    html += select("j", say("Jenjang", "Level"), zip(filters.levels, words).map { ($0, $1) })
    html += select("p", say("Pemilik", "Owner"), numbered(filters.owners))
    html += select(
      "a", say("Aturan", "Rule"), filters.rules.map { ($0, [$0, ruleTitle($0)].joined(separator: " ")) })
    html += select("f", say("Berkas", "File"), numbered(filters.files))
    html += "<label class=\"kata\">\(say("Kata", "Words")) <input type=\"search\" name=\"q\"></label>\n"
    html += "<button type=\"reset\">\(say("Hapus saringan", "Clear"))</button>\n</form>\n"
    let (all, text) = (number(report.diagnostics.count), say("dari", "of"))
    html += "<p id=\"jumlah\" role=\"status\" data-dari=\"\(text)\" data-semua=\"\(all)\""
    html += " data-kata=\"\(say("temuan", "findings"))\">\(all) \(say("temuan", "findings"))</p>\n"
    return html
  }

  private func numbered(_ names: [String]) -> [(value: String, text: String)] {
    names.enumerated().map { (String($0), $1) }
  }

  private func select(_ name: String, _ title: String, _ options: [(value: String, text: String)]) -> String {
    guard options.count > 1 else { return "" }
    var html = "<label>\(title) <select name=\"\(name)\"><option value=\"\">\(say("semua", "all"))</option>"
    for option in options {
      html += "<option value=\"\(markupSafe(option.value))\">\(htmlText(option.text))</option>"
    }
    return html + "</select></label>\n"
  }

  func ruleTitle(_ code: String) -> String { titles[code] ?? "" }
}
