/// How often texts occur; texts of the same normal form are one, shown as it was first met.
struct Tally {
  /// In the order of their first appearance.
  private(set) var entries: [(text: Text, count: Int)] = []
  private var indices: [UInt32: Int] = [:]

  mutating func add(_ text: Text, _ normal: UInt32) {
    if let index = indices[normal] {
      entries[index].count += 1
    } else {
      indices[normal] = entries.count
      entries.append((text, 1))
    }
  }

  func count(of normal: UInt32) -> Int { indices[normal].map { entries[$0].count } ?? 0 }

  /// The most frequent first; of equally frequent ones the one that was met first.
  mutating func sortByFrequency() {
    entries = entries.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    indices = [:]
  }
}

extension CascadeIndex {
  /// The owners a document names, of its nodes and its indicators; several in one text are told apart by the table
  /// `jabatan`.
  func owners(of document: DocumentID) -> [(text: Text, count: Int)] { ownerTally(document).entries }

  func count(ofOwner normal: UInt32, in document: DocumentID) -> Int {
    ownerTally(document).count(of: normal)
  }

  private func ownerTally(_ document: DocumentID) -> Tally {
    if let known = owners[document] { return known }
    let titles = world.lexicon.lists.first { $0.name == "jabatan" }
    var tally = Tally()
    for field in world[document].fields where world[field].key == .pemilik {
      let text = world.text(of: field)
      let parts = titles.map { text.parts($0, world.words(of: text)) } ?? [text]
      for part in parts { tally.add(part, world.normal(numbered: part)) }
    }
    owners[document] = tally
    return tally
  }

  /// The bidang of the codes of a document's programs, the most frequent first: `5.03`.
  func fields(of document: DocumentID) -> [(text: Text, count: Int)] {
    if let known = fields[document] { return known.entries }
    var tally = Tally()
    for node in nodes(of: document, at: .program) {
      let code = world.text(.kode, of: node)
      let groups = code.string.split(separator: ".").prefix(2)
      guard groups.count == 2, groups[0] != "X", OfficialCode(code.string) != nil else { continue }
      let field = code.piece(0..<groups[0].utf8.count + 1 + groups[1].utf8.count)
      tally.add(field, world.normal(numbered: field))
    }
    tally.sortByFrequency()
    fields[document] = tally
    return tally.entries
  }

  /// The spellings of units in a document, the most frequent first.
  func units(of document: DocumentID) -> [(text: Text, count: Int)] {
    if let known = units[document] { return known.entries }
    var tally = Tally()
    for node in world[document].nodes {
      for indicator in world[node].indicators {
        let unit = world.unit(of: indicator)
        if !unit.string.isEmpty { tally.add(unit, world.normal(numbered: unit)) }
      }
    }
    tally.sortByFrequency()
    units[document] = tally
    return tally.entries
  }
}
