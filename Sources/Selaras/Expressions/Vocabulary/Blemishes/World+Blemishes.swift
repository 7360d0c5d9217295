import Fingerprints

/// The faults in the writing of the texts. Each distinct text is looked at once.
struct KnownBlemishes {
  fileprivate var kinds: [Blemish.Kinds] = []
  fileprivate var found: [TextTable.ID: [Blemish]] = [:]
  fileprivate var wording: Wording?
  /// All kinds that the texts have of the node that was asked about last: each kind is asked about by itself.
  fileprivate var lastNode: (node: NodeID, kinds: Blemish.Kinds)?
}

extension World {
  /// The pieces of a node's texts, and of its indicators', that have a fault of a kind; what is wrong in the same words
  /// only once.
  func blemishes(_ kind: Blemish.Kind, of node: NodeID) -> [Text] {
    guard kind == .split || allKinds(of: node).contains(Blemish.Kinds(kind)) else { return [] }
    var pieces: [Text] = []
    for fields in fields(of: node) { add(kind, fields, &pieces) }
    return pieces
  }

  private func fields(of node: NodeID) -> [Range<FieldID>] {
    [self[node].fields] + self[node].indicators.map { self[$0].fields }
  }

  /// The kinds of faults that a node's texts have, whichever keys they stand behind; without split words.
  private func allKinds(of node: NodeID) -> Blemish.Kinds {
    if let known = blemishes.lastNode, known.node == node { return known.kinds }
    var kinds: Blemish.Kinds = []
    for field in fields(of: node).joined() where Blemish.Kind.placeholder.isAsked(of: self[field].key) {
      kinds.formUnion(self.kinds(of: self[field].text, .placeholder))
    }
    blemishes.lastNode = (node, kinds)
    return kinds
  }

  private func add(_ kind: Blemish.Kind, _ fields: Range<FieldID>, _ pieces: inout [Text]) {
    for field in fields
    where kind.isAsked(of: self[field].key) && kinds(of: self[field].text, kind).contains(Blemish.Kinds(kind))
    {
      let text = text(of: field)
      for blemish in blemishes.found[self[field].text] ?? [] where blemish.kind == kind {
        let piece = text.piece(blemish.range)
        if !pieces.contains(where: { $0.string == piece.string }) { pieces.append(piece) }
      }
    }
  }

  /// The kinds of faults that a text has, as far as they are known: at least whether it has the one asked about.
  private func kinds(of id: TextTable.ID, _ asked: Blemish.Kind) -> Blemish.Kinds {
    if blemishes.kinds.isEmpty {
      blemishes.kinds = Array(repeating: [], count: cascade.texts.count)
      blemishes.wording = Wording(lexicon)
    }
    let known = blemishes.kinds[Int(id)]
    // Split words are asked about by an optional rule only.
    let looked: Blemish.Kinds = asked == .split ? .knownSplit : .known
    if known.contains(looked) { return known }
    let found = find(asked == .split ? [.split] : Self.common, string(id), words(of: id))
    let kinds = found.reduce(known.union(looked)) { $0.union(Blemish.Kinds($1.kind)) }
    blemishes.kinds[Int(id)] = kinds
    if !found.isEmpty { blemishes.found[id, default: []] += found }
    return kinds
  }

  private static let common = Blemish.Kind.allCases.filter { $0 != .split }

  private func find(_ kinds: [Blemish.Kind], _ string: String, _ words: FoldedWords) -> [Blemish] {
    guard let wording = blemishes.wording else { return [] }
    let text = WrittenText(string, words, wording)
    guard !text.isEmpty || !text.bytes.isEmpty else { return [] }
    var found: [Blemish] = []
    for kind in kinds { found += text.blemishes(kind, isPiece: false) }
    if found.isEmpty { return [] }
    // A decree is copied as it stands.
    let official = OfficialText(string)
    let lists = nomenclature.lists
    let roles = TextRole.allCases.filter { lists.contains(official, as: $0) }
    if roles.isEmpty { return found }
    let others = found.filter { !$0.kind.isOfLetters }
    if others.isEmpty { return [] }
    let isAsWritten = roles.contains { role in
      lists.rows(with: official, as: role).contains { role.texts($0).contains(where: official.isAsWritten) }
    }
    return isAsWritten ? [] : others
  }

  /// A text with its first fault of a kind mended; the text as it is if there is none, or no one knows how.
  func mended(_ text: Text, _ kind: Blemish.Kind) -> Text {
    if blemishes.wording == nil { blemishes.wording = Wording(lexicon) }
    guard let wording = blemishes.wording,
      let blemish = WrittenText(text.string, FoldedWords(text.string), wording).blemishes(kind, isPiece: true)
        .first,
      let replacement = blemish.mended
    else { return text }
    let bytes = Array(text.string.utf8)
    let mended =
      bytes[..<blemish.range.lowerBound] + Array(replacement.utf8) + bytes[blemish.range.upperBound...]
    return Text(String(decoding: mended, as: UTF8.self), origin: text.origin.reworded)
  }
}

extension WrittenText {
  /// The faults of a kind: mostly the first one of the text. A piece has been found to be faulty.
  func blemishes(_ kind: Blemish.Kind, isPiece: Bool) -> [Blemish] {
    if kind == .spelling { return spelling(isPiece: isPiece) }
    return [blemish(kind)].compactMap { $0 }
  }

  private func blemish(_ kind: Blemish.Kind) -> Blemish? {
    switch kind {
    case .script: script
    case .bracket, .emptyBracket: bracket.flatMap { $0.kind == kind ? $0 : nil }
    case .cut: cut
    case .repetition: repetition
    case .opener: opener
    case .form: form
    case .spacing: spacing
    case .placeholder: placeholder
    case .above: above
    case .split: split
    case .spelling: nil
    }
  }
}
