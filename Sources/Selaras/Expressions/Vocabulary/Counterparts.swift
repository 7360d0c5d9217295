/// Finds the same node in another document of the unit: by its code, its name, its statement, its id, its indicators.
///
/// Two nodes are the same if they are of one level and one agency and have the code in common; without codes the name;
/// without names the statement, for which the official one of a sub-kegiatan's name may stand. Other ways lead only to
/// nodes that no text ties to another one: an id, where the texts are alike; of tujuan and sasaran an indicator that
/// each document has once; of visi and misi the words it begins with.
struct Counterparts {
  private unowned(unsafe) let world: World
  private let names: UnitNames
  private var table: [MatchKey: [Match]] = [:]

  /// A node and, if it has several, one of its statements.
  struct Match: Hashable {
    var node: NodeID
    var statement: StatementOrdinal?
  }

  private enum Way {
    case code, name, statement, id, indicator, opening
  }

  private struct MatchKey: Hashable {
    var document: DocumentID
    var level: Level
    /// The agency's name; of visi and misi, which are the region's, none.
    var agency: UInt32
    var way: Way
    var text: UInt32
  }

  /// So many levels up an agency is looked for.
  private static let depth = 8
  /// More nodes of one document with the same key are left out.
  private static let limit = 20
  /// The share of words that texts with one id, or with the same first words, have in common.
  private static let likeness = 0.5

  init(_ world: World, _ units: UnitDocuments, _ names: UnitNames) {
    self.world = world
    self.names = names
    for document in world.cascade.documents.handles where units.isCompared(document) {
      for node in world[document].nodes { add(node) }
    }
  }

  private mutating func add(_ node: NodeID) {
    let document = world[node].document
    for (way, text) in keys(of: node) { add(Match(node: node), key(way, text, of: node, in: document)) }
    let statements = world[node].fields.filter { world[$0].key == .kinerja }
    for (number, field) in statements.enumerated() {
      let match = Match(node: node, statement: statements.count > 1 ? StatementOrdinal(Int32(number)) : nil)
      add(match, key(.statement, world.normal(of: world[field].text), of: node, in: document))
    }
    for official in officialStatements(of: node) {
      add(Match(node: node), key(.statement, official, of: node, in: document))
    }
  }

  private mutating func add(_ match: Match, _ key: MatchKey) {
    if table[key, default: []].count < Self.limit { table[key, default: []].append(match) }
  }

  // MARK: Finding

  /// The nodes of another document that are the same as a node; each statement of a node counts by itself.
  func matches(of node: NodeID, in document: DocumentID) -> [Match] {
    let world = world
    let keys = keys(of: node)
    for way in [Way.code, .name] {
      let found = keys.filter { $0.way == way }.flatMap {
        table[key(way, $0.text, of: node, in: document)] ?? []
      }
      .filter { way == .code || mayBeSame(node, $0.node) }
      if !found.isEmpty { return found.flatMap(statements) }
    }
    let byText = matchesByStatement(of: node, in: document)
    if !byText.isEmpty { return byText }
    for (way, text) in keys where way == .id || way == .indicator || way == .opening {
      let found = table[key(way, text, of: node, in: document)] ?? []
      // It must be clear which one is meant, in both documents, and none of them may have a better match.
      guard found.count == 1, let other = found.first,
        table[key(way, text, of: node, in: world[node].document)]?.count == 1,
        way == .indicator || areAlike(node, other.node), mayBeSame(node, other.node),
        matchesByStatement(of: other.node, in: world[node].document).isEmpty
      else { continue }
      return statements(of: other)
    }
    return []
  }

  /// The sasaran of another document that say what a tujuan says, or have an indicator of it; and the other way round.
  func matchesOnOtherLevel(of node: NodeID, in document: DocumentID) -> [Match] {
    let other: Level
    switch world[node].level {
    case .goal: other = .objective
    case .objective: other = .goal
    default: return []
    }
    var texts = world.fields(.kinerja, in: world[node].fields).map {
      (Way.statement, world.normal(of: world[$0].text))
    }
    texts += keys(of: node).filter { $0.way == .indicator }.map { ($0.way, $0.text) }
    var found: [Match] = []
    for (way, text) in texts {
      for match in table[key(way, text, of: node, in: document, at: other)] ?? [] where !found.contains(match)
      {
        found.append(match)
      }
    }
    return found
  }

  private func matchesByStatement(of node: NodeID, in document: DocumentID) -> [Match] {
    let world = world
    var texts = world.fields(.kinerja, in: world[node].fields).prefix(Self.limit).map {
      world.normal(of: world[$0].text)
    }
    texts += officialStatements(of: node)
    var found: [Match] = []
    for text in texts {
      for match in table[key(.statement, text, of: node, in: document)] ?? []
      where mayBeSame(node, match.node) && !differ(.nama, node, match.node) && !found.contains(match) {
        found.append(match)
      }
    }
    return found
  }

  private func statements(of match: Match) -> [Match] {
    let count = match.statement == nil ? world[match.node].fields.count { world[$0].key == .kinerja } : 1
    guard count > 1 else { return [match] }
    return (0..<min(count, Self.limit)).map {
      Match(node: match.node, statement: StatementOrdinal(Int32($0)))
    }
  }

  // MARK: Keys

  private func keys(of node: NodeID) -> [(way: Way, text: UInt32)] {
    let world = world
    let value = world[node]
    var keys: [(way: Way, text: UInt32)] = []
    for field in value.fields {
      let text = world[field].text
      switch world[field].key {
      case .kode: keys.append((.code, world.normal(of: text)))
      case .nama: keys.append((.name, world.normal(of: text)))
      case .id: keys.append((.id, world.normal(of: text)))
      case .kinerja where value.level == .vision || value.level == .mission:
        let words = FoldedWords(world.string(text)).folded.prefix(4)
        if words.count == 4 { keys.append((.opening, world.numbered(words.joined(separator: " ")))) }
      default: break
      }
    }
    if value.level == .goal || value.level == .objective {
      for indicator in value.indicators.prefix(Self.limit) {
        guard let name = world.field(.nama, of: indicator) else { continue }
        keys.append((.indicator, world.normal(of: world[name].text)))
        if let short = shortName(of: indicator) { keys.append((.indicator, short)) }
      }
    }
    return keys
  }

  private func key(
    _ way: Way, _ text: UInt32, of node: NodeID, in document: DocumentID, at other: Level? = nil
  ) -> MatchKey {
    let level = other ?? (world[node].level == .output ? .subactivity : world[node].level)
    return MatchKey(document: document, level: level, agency: agency(of: node, level), way: way, text: text)
  }

  private func agency(of node: NodeID, _ level: Level) -> UInt32 {
    let world = world
    if level == .vision || level == .mission { return world.numbered("") }
    var agency = world.text(.perangkatDaerah, of: node)
    if agency.string.isEmpty { agency = world.text(.perangkatDaerah, of: world[node].document) }
    // In a document of the region what stands below a node is its agency's.
    var above = node
    for _ in 0..<Self.depth where agency.string.isEmpty {
      guard let parent = world[above].parent else { break }
      agency = world.text(.perangkatDaerah, of: parent)
      above = parent
    }
    return names.agency(agency, in: world[node].document)
  }

  /// What official rows with a sub-kegiatan's name say where the document has only the name.
  private func officialStatements(of node: NodeID) -> [UInt32] {
    guard world[node].level == .subactivity, let name = world.field(.nama, of: node),
      world.field(.kinerja, of: node) == nil
    else { return [] }
    return world.nomenclature.statements(ofName: world[name].text, world)
      .map { world.numbered(world.normal($0)) }
  }

  /// An indicator's name without an abbreviation in parentheses or its document's agency at the end; nil if it has
  /// neither.
  func shortName(of indicator: IndicatorID) -> UInt32? {
    let world = world
    guard let field = world.field(.nama, of: indicator) else { return nil }
    let agency = world.text(.perangkatDaerah, of: world.document(of: indicator))
    let name = world.text(of: field).string
    let short = BracketedAbbreviation.dropped(from: name).map { FoldedWords.joined($0) }
    let words = short ?? world.normal(world.text(of: field))
    let end = " " + world.normal(agency)
    if end.utf8.count > 1, words.utf8.count > end.utf8.count, words.hasSuffix(end) {
      return world.numbered(String(words.dropLast(end.count)))
    }
    return short.map { world.numbered($0) }
  }

  // MARK: Comparing

  /// Whether no code says that two nodes are different ones, nor, of sub-kegiatan, the kegiatan they belong to: a name
  /// may stand under several.
  private func mayBeSame(_ a: NodeID, _ b: NodeID) -> Bool {
    if differ(.kode, a, b) { return false }
    guard world[a].level == .subactivity, world[b].level == .subactivity, let first = world[a].parent,
      let second = world[b].parent
    else { return true }
    return !differ(.kode, first, second) && !differ(.nama, first, second)
  }

  /// Whether both say something, and not the same.
  private func differ(_ key: Key, _ a: NodeID, _ b: NodeID) -> Bool {
    guard let first = world.field(key, of: a), let second = world.field(key, of: b) else {
      return false
    }
    return world.normal(of: world[first].text) != world.normal(of: world[second].text)
  }

  private func areAlike(_ a: NodeID, _ b: NodeID) -> Bool {
    let world = world
    guard let first = world.mainField(of: a), let second = world.mainField(of: b) else {
      return false
    }
    return world.likeness(world.text(of: first), world.text(of: second)) >= Self.likeness
  }
}
