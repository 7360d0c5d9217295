/// Finds the nodes that texts name: by id, by number, by code, by their own words.
struct References {
  private let cascade: Cascade
  /// Nodes by document and id, by document and code; the first one that has it.
  private var byID: [Pair: Int32] = [:]
  private var byCode: [Pair: Int32] = [:]
  /// Nodes by id and by code in the whole run; -1 where several documents have it.
  private var anywhereByID: [TextTable.ID: Int32] = [:]
  private var anywhereByCode: [TextTable.ID: Int32] = [:]
  /// Misi, tujuan and sasaran by document and folded words.
  private var byWords: [WordsInDocument: Int32] = [:]
  private var visions: [Int32: [Int32]] = [:]
  private var missions: [Int32: [Int32]] = [:]
  /// Codes as they are compared, as texts of their own.
  private(set) var codes = TextTable()

  private struct Pair: Hashable {
    var document: Int32
    var text: TextTable.ID
  }

  private struct WordsInDocument: Hashable {
    var document: Int32
    var words: String
  }

  init(_ cascade: Cascade) {
    self.cascade = cascade
    for (index, node) in cascade.nodes.enumerated() {
      let number = Int32(index)
      let id = cascade.field(.id, in: node.fields)
      if id >= 0 {
        let text = cascade.fields[Int(id)].text
        let pair = Pair(document: node.document, text: text)
        if byID[pair] == nil { byID[pair] = number }
        Self.note(number, text, in: &anywhereByID, cascade)
      }
      switch node.level {
      case .vision: visions[node.document, default: []].append(number)
      case .program, .activity, .subactivity, .output:
        let code = cascade.field(.kode, in: node.fields)
        guard code >= 0 else { continue }
        let text = codes.intern(Self.folded(code: cascade.texts[cascade.fields[Int(code)].text]))
        let pair = Pair(document: node.document, text: text)
        // Of several levels with one code the upper one is meant.
        if byCode[pair].map({ cascade.nodes[Int($0)].level.depth > node.level.depth }) ?? true {
          byCode[pair] = number
        }
        Self.note(number, text, in: &anywhereByCode, cascade)
      case .mission, .goal, .objective:
        if node.level == .mission { missions[node.document, default: []].append(number) }
        let main = cascade.mainField(of: number)
        guard main >= 0 else { continue }
        let key = WordsInDocument(document: node.document, words: FoldedWords(cascade.string(main)).joined)
        if byWords[key] == nil { byWords[key] = number }
      default: break
      }
    }
  }

  private static func note(
    _ node: Int32, _ text: TextTable.ID, in table: inout [TextTable.ID: Int32], _ cascade: Cascade
  ) {
    guard let other = table[text] else {
      table[text] = node
      return
    }
    if other >= 0, cascade.nodes[Int(other)].document != cascade.nodes[Int(node)].document {
      table[text] = -1
    }
  }

  /// The node that a field names, seen from a node; nil if there is none.
  mutating func resolve(_ field: Int32, from node: Int32, numbersAreMissions: Bool = false) -> Int32? {
    let document = cascade.nodes[Int(node)].document
    let text = cascade.fields[Int(field)].text
    if let found = byID[Pair(document: document, text: text)] { return found }
    let string = cascade.texts.string(text).trimmedOfBlanks
    if numbersAreMissions, let number = Int(string) {
      let missions = missions[document] ?? []
      return missions.indices.contains(number - 1) ? missions[number - 1] : nil
    }
    let code = codes.intern(Self.folded(code: cascade.texts[text]))
    if let found = byCode[Pair(document: document, text: code)] { return found }
    if let found = byWords[WordsInDocument(document: document, words: FoldedWords(string).joined)] {
      return found
    }
    if let found = anywhereByID[text], found >= 0 { return found }
    if let found = anywhereByCode[code], found >= 0 { return found }
    return nil
  }

  func onlyVision(of document: Int32) -> Int32? { Self.only(visions[document]) }

  func onlyMission(of document: Int32) -> Int32? { Self.only(missions[document]) }

  private static func only(_ nodes: [Int32]?) -> Int32? { nodes?.count == 1 ? nodes?.first : nil }

  /// The parent that a node's own code implies: the first five groups of a sub-kegiatan, the first three of a kegiatan.
  mutating func parentByCode(of node: Int32) -> Int32? {
    let value = cascade.nodes[Int(node)]
    let groups: Int
    switch value.level {
    case .subactivity, .output: groups = 5
    case .activity: groups = 3
    default: return nil
    }
    let field = cascade.field(.kode, in: value.fields)
    guard field >= 0 else { return nil }
    let parts = Self.folded(code: cascade.texts[cascade.fields[Int(field)].text]).split(
      separator: UInt8(ascii: "."))
    guard parts.count > groups else { return nil }
    let code = codes.intern(Array(parts.prefix(groups).joined(separator: [UInt8(ascii: ".")])))
    let found = byCode[Pair(document: value.document, text: code)] ?? anywhereByCode[code] ?? -1
    return found >= 0 && cascade.nodes[Int(found)].level.depth < value.level.depth ? found : nil
  }

  /// A code without blanks and without a dot at its end.
  static func folded(code: ArraySlice<UInt8>) -> [UInt8] {
    var result = code.filter { $0 != 0x20 && $0 != 0x09 }
    while result.last == UInt8(ascii: ".") { result.removeLast() }
    return result
  }
}
