/// A text as it is looked at for faults in its writing: its bytes, its words, and what the rule book says of words.
struct WrittenText {
  let string: String
  let bytes: [UInt8]
  let words: FoldedWords
  let wording: Wording

  init(_ string: String, _ words: FoldedWords, _ wording: Wording) {
    self.string = string
    bytes = Array(string.utf8)
    self.words = words
    self.wording = wording
  }

  var isEmpty: Bool { words.folded.isEmpty }

  /// A word as it is written.
  func written(_ word: Int) -> String { written(words.ranges[word]) }

  func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a word is known to be written right.
  func isKnown(_ word: Int) -> Bool { wording.knows(words.folded[word], words.keys[word]) }

  /// What stands between a word and the one before it.
  func gap(before word: Int) -> ArraySlice<UInt8> {
    bytes[words.ranges[word - 1].upperBound..<words.ranges[word].lowerBound]
  }

  /// Whether only blanks part a word from the one before it.
  func isLoose(_ word: Int) -> Bool { gap(before: word).allSatisfy { $0 == 0x20 } }

  /// From the beginning of a word to the end of another.
  func range(_ first: Int, through last: Int) -> Range<Int> {
    words.ranges[first].lowerBound..<words.ranges[last].upperBound
  }

  /// Whether a word is written in capitals, as an abbreviation is.
  func isCapital(_ word: Int) -> Bool {
    bytes[words.ranges[word]].allSatisfy { !(0x61...0x7A).contains($0) }
  }

  /// A word in the letters of another: small, capital, or with a capital at the front.
  func like(_ word: Int, _ folded: String) -> String {
    let letters = bytes[words.ranges[word]]
    if letters.count > 1, isCapital(word) { return folded.uppercased() }
    guard let first = letters.first, (0x41...0x5A).contains(first) else { return folded }
    return folded.prefix(1).uppercased() + folded.dropFirst()
  }
}

/// What the rule book says of words, for finding faults in their writing. An object, because every text holds it.
final class Wording {
  /// Openers and measures as they are written right.
  let openers: WordList?
  /// Words of plans that the official lists do not write.
  let usual: WordList?
  /// Misprints that the official lists write themselves.
  let misprints: WordList?
  let forms: LookupTable?
  let formPhrases: WordList?
  let placeholders: WordList?
  let sameAsAbove: SameAsAbove
  /// Words that something must follow, and that never stand twice in a row.
  let joining: WordList?
  /// Other words that never stand twice in a row.
  let unrepeated: WordList?
  let labels: WordList?
  /// The single words of ``openers`` and ``usual``.
  let openerWords: [String]
  let usualWords: [String]
  /// What was found out about single words.
  let slips = Slips()

  init(_ lexicon: Lexicon) {
    func list(_ name: String) -> WordList? { lexicon.lists.first { $0.name == name } }
    openers = list("pembuka_baku")
    usual = list("kata_lazim")
    misprints = list("salah_cetak_resmi")
    forms = lexicon.tables.first { $0.name == "bentuk_baku" }
    formPhrases = list("bentuk_baku")
    placeholders = list("isian")
    sameAsAbove = SameAsAbove(words: list(SameAsAbove.list)?.entries ?? [])
    joining = list("kata_penyambung")
    unrepeated = list("tak_diulang")
    labels = list("label")
    openerWords = openers?.singles ?? []
    usualWords = usual?.singles ?? []
  }

  /// Whether a folded word is known to be written right.
  func knows(_ word: String) -> Bool { knows(word, WordKey(word)) }

  func isNeverRepeated(_ key: WordKey) -> Bool {
    [joining, openers, unrepeated].contains { $0?.contains(key) ?? false }
  }

  fileprivate func knows(_ word: String, _ key: WordKey) -> Bool {
    if ListedWords.contain(word) { return !(misprints?.contains(key) ?? false) }
    return usual?.contains(key) ?? false || openers?.contains(key) ?? false
  }
}
