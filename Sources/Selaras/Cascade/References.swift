/// Finds the nodes that texts name: by id, by number, by code, by their own words.
struct References {
  private let cascade: Cascade
  /// Nodes by document and id, by document and code; the first one that has it.
  private var byID: [Pair: NodeID] = [:]
  private var byCode: [Pair: NodeID] = [:]
  /// Nodes by id and by code in the documents of a scope; nil where several of them have it.
  private var anywhereByID: [Scoped: NodeID?] = [:]
  private var anywhereByCode: [Scoped: NodeID?] = [:]
  private let scopes: DocumentScopes
  /// Misi, tujuan and sasaran by document and folded words.
  private var byWords: [WordsInDocument: NodeID] = [:]
  private var visions: [DocumentID: [NodeID]] = [:]
  private var missions: [DocumentID: [NodeID]] = [:]
  /// Codes as they are compared, as texts of their own.
  private var codes = TextTable()

  private struct Pair: Hashable {
    var document: DocumentID
    var text: TextTable.ID
  }

  private struct Scoped: Hashable {
    var scope: Int32
    var text: TextTable.ID
  }

  private struct WordsInDocument: Hashable {
    var document: DocumentID
    var words: String
  }

  init(_ cascade: Cascade) {
    self.cascade = cascade
    scopes = DocumentScopes(cascade)
    for node in cascade.nodes.handles {
      let document = cascade[node].document
      let level = cascade[node].level
      if let id = cascade.field(.id, of: node) {
        let text = cascade[id].text
        let pair = Pair(document: document, text: text)
        if byID[pair] == nil { byID[pair] = node }
        Self.note(node, text, in: &anywhereByID, cascade, scopes)
      }
      switch level {
      case .vision: visions[document, default: []].append(node)
      case .program, .activity, .subactivity, .output:
        guard let code = cascade.field(.kode, of: node) else { continue }
        let text = codes.intern(Self.folded(code: cascade.texts[cascade[code].text]))
        let pair = Pair(document: document, text: text)
        // Of several levels with one code the upper one is meant.
        if byCode[pair].map({ cascade[$0].level.depth > level.depth }) ?? true { byCode[pair] = node }
        Self.note(node, text, in: &anywhereByCode, cascade, scopes)
      case .mission, .goal, .objective:
        if level == .mission { missions[document, default: []].append(node) }
        guard let main = cascade.mainField(of: node) else { continue }
        let key = WordsInDocument(document: document, words: FoldedWords.joined(cascade.string(main)))
        if byWords[key] == nil { byWords[key] = node }
      default: break
      }
    }
  }

  private static func note(
    _ node: NodeID, _ text: TextTable.ID, in table: inout [Scoped: NodeID?], _ cascade: Cascade,
    _ scopes: DocumentScopes
  ) {
    for scope in scopes.of(cascade[node].document) {
      let key = Scoped(scope: scope, text: text)
      guard let known = table[key] else {
        table[key] = node
        continue
      }
      if let known, cascade[known].document != cascade[node].document { table.updateValue(nil, forKey: key) }
    }
  }

  /// The node with an id or a code in another document, the nearest ones first.
  private func elsewhere(_ document: DocumentID, id: TextTable.ID?, code: TextTable.ID) -> NodeID? {
    for scope in scopes.of(document) {
      if let id, let found = anywhereByID[Scoped(scope: scope, text: id)] ?? nil { return found }
      if let found = anywhereByCode[Scoped(scope: scope, text: code)] ?? nil { return found }
    }
    return nil
  }

  /// The node that a field names, seen from a node; nil if there is none.
  mutating func resolve(_ field: FieldID, from node: NodeID, numbersAreMissions: Bool = false) -> NodeID? {
    let document = cascade[node].document
    let text = cascade[field].text
    if let found = byID[Pair(document: document, text: text)] { return found }
    let string = cascade.texts.string(text).trimmedOfBlanks
    if numbersAreMissions, let number = Int(string) {
      let missions = missions[document] ?? []
      return missions.indices.contains(number - 1) ? missions[number - 1] : nil
    }
    let code = codes.intern(Self.folded(code: cascade.texts[text]))
    if let found = byCode[Pair(document: document, text: code)] { return found }
    if let found = byWords[WordsInDocument(document: document, words: FoldedWords.joined(string))] {
      return found
    }
    return elsewhere(document, id: text, code: code)
  }

  func onlyVision(of document: DocumentID) -> NodeID? { Self.only(visions[document]) }

  func onlyMission(of document: DocumentID) -> NodeID? { Self.only(missions[document]) }

  private static func only(_ nodes: [NodeID]?) -> NodeID? { nodes?.count == 1 ? nodes?.first : nil }

  /// The parent that a node's own code implies: the first five groups of a sub-kegiatan, the first three of a kegiatan.
  mutating func parentByCode(of node: NodeID) -> NodeID? {
    let value = cascade[node]
    let groups: Int
    switch value.level {
    case .subactivity, .output: groups = 5
    case .activity: groups = 3
    default: return nil
    }
    guard let field = cascade.field(.kode, in: value.fields) else { return nil }
    let parts = Self.folded(code: cascade.texts[cascade[field].text]).split(separator: UInt8(ascii: "."))
    guard parts.count > groups else { return nil }
    let code = codes.intern(Array(parts.prefix(groups).joined(separator: [UInt8(ascii: ".")])))
    let found =
      byCode[Pair(document: value.document, text: code)] ?? elsewhere(value.document, id: nil, code: code)
    return found.flatMap { cascade[$0].level.depth < value.level.depth ? $0 : nil }
  }

  /// A code without blanks and without a dot at its end.
  static func folded(code: ArraySlice<UInt8>) -> [UInt8] {
    var result = code.filter { $0 != 0x20 && $0 != 0x09 }
    while result.last == UInt8(ascii: ".") { result.removeLast() }
    return result
  }
}
