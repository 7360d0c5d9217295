/// Which fields a kind of document must have, by level: `Rules/profil/`.
struct Profile: Sendable {
  var kind: DocumentKind
  var meaning: Phrase
  /// Names of required fields, by the level's number: a few each.
  private var nodes = [[String]](repeating: [], count: Level.allCases.count)
  private var indicators = [[String]](repeating: [], count: Level.allCases.count)

  init(kind: DocumentKind, meaning: Phrase) {
    self.kind = kind
    self.meaning = meaning
  }

  mutating func require(_ fields: [String], ofNodesAt level: Level) { nodes[Int(level.rawValue)] = fields }

  /// - Parameter level: of their nodes.
  mutating func require(_ fields: [String], ofIndicatorsAt level: Level) {
    indicators[Int(level.rawValue)] = fields
  }

  func requires(_ field: String, ofNodesAt level: Level) -> Bool {
    nodes[Int(level.rawValue)].contains(field)
  }

  func requires(_ field: String, ofIndicatorsAt level: Level) -> Bool {
    indicators[Int(level.rawValue)].contains(field)
  }
}
