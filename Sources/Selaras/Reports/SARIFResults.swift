/// The results of a SARIF report.
struct SARIFResults {
  var keys: FindingKeys
  private var locator: Locator
  /// Where each rule stands among those of the report.
  private let rules: [String: Int]
  private let language: Language
  /// More places of one finding help nobody.
  private static let mostNotes = 20
  private var hashes: [UInt32: LineHashes] = [:]

  init(_ sources: [Source], _ rules: [String: Int], _ language: Language) {
    keys = FindingKeys(sources)
    locator = Locator(sources)
    self.rules = rules
    self.language = language
  }

  /// - Parameter silenced: the finding as one that is not told.
  /// - Parameter marks: whether the report says of each result if it is silenced.
  mutating func write(
    _ diagnostic: Diagnostic, _ key: String, _ silenced: SilencedFinding?, marks: Bool,
    to json: inout JSONText
  ) {
    let place = locator.location(of: diagnostic.place)
    let lineHash = place.flatMap { hash(of: $0, diagnostic.place.source) }
    var notes: [(place: Location, text: String)] = []
    for note in diagnostic.notes.prefix(Self.mostNotes) {
      guard let place = locator.location(of: note.place) else { continue }
      notes.append((place, note.message[language]))
    }
    let text = message(of: diagnostic, place, notes.map(\.text))
    let fixPlace = diagnostic.fix.flatMap { locator.location(of: $0.place) }
    let index = rules[diagnostic.code]
    json.object { json in
      json.field("ruleId", diagnostic.code)
      if let index { json.field("ruleIndex", index) }
      json.field("level", diagnostic.severity.sarifLevel)
      json.key("message")
      json.object { $0.field("text", text) }
      json.key("locations")
      json.array(place.map { [$0] } ?? []) { json, place in
        json.object { $0.sarif(location: place) }
      }
      if !notes.isEmpty { json.sarif(related: notes) }
      json.key("partialFingerprints")
      json.object { json in
        // GitHub looks at this one alone; in a file without lines it is ours as well.
        json.field("primaryLocationLineHash", lineHash ?? key)
        json.field("selarasFindingKey/v1", key)
      }
      if let fix = diagnostic.fix, let fixPlace, fixPlace.form == .text {
        json.sarif(fix: fix.replacement, at: fixPlace)
      }
      if marks { json.sarif(suppression: silenced) }
      json.key("properties")
      json.object { json in
        json.field("node", diagnostic.node)
        json.field("level", diagnostic.level)
        json.key("basis")
        json.array(diagnostic.basis) { $0.string($1) }
      }
    }
  }

  /// The first sentence is the message; the cell, what to do, and links to the other places follow.
  private func message(of diagnostic: Diagnostic, _ place: Location?, _ notes: [String]) -> String {
    var text = diagnostic.message[language]
    if let cell = place.flatMap({ $0.form == .text ? nil : $0.cellText(in: language) }) {
      text = "\(cell): \(text)"
    }
    text += "."
    if let help = diagnostic.help {
      text += " " + Phrase(id: "Saran: ", en: "Help: ")[language] + help[language] + "."
    }
    text = text.withoutLinks
    for (index, note) in notes.enumerated() { text += " [\(note.linkSafe)](\(index + 1))" }
    return text
  }

  private mutating func hash(of location: Location, _ source: UInt32) -> String? {
    guard location.form == .text else { return nil }
    if hashes[source] == nil {
      let bytes = locator.sources[Int(source)].bytes
      hashes[source] = LineHashes(String(decoding: bytes, as: UTF8.self))
    }
    let lines = hashes[source]?.hashes ?? []
    return lines.indices.contains(location.line - 1) ? lines[location.line - 1] : nil
  }
}

extension String {
  /// As plain text: `[a](b)` would be a link.
  fileprivate var withoutLinks: String { contains("](") ? linkSafe : self }

  /// As the text of a link in a message.
  fileprivate var linkSafe: String {
    reduce(into: "") { $0 += "[]\\".contains($1) ? "\\\($1)" : String($1) }
  }
}
