/// Which fields a kind of document must have, by level: `Rules/profil/`.
struct Profile: Sendable {
  var kind: DocumentKind
  var meaning: Phrase
  /// Names of required fields of the nodes of a level.
  var nodes: [Level: Set<String>] = [:]
  /// Names of required fields of the indicators, by the level of their node; those without a level hold at every level.
  var indicators: [Level?: Set<String>] = [:]

  func requires(_ field: String, ofNodesAt level: Level) -> Bool {
    nodes[level]?.contains(field) ?? false
  }

  func requires(_ field: String, ofIndicatorsAt level: Level) -> Bool {
    (indicators[level] ?? indicators[nil])?.contains(field) ?? false
  }
}
