/// What the names of the vocabulary speak of: the cascade, the words and tables of the rule book, the profiles, and
/// what was already found out about each text. One check has a world of its own.
final class World {
  let cascade: Cascade
  let lexicon: Lexicon
  let profiles: [DocumentKind: Profile]
  let marks: MarkWords
  /// The keys of the table `kepala`, if there is one.
  let heads: WordList?
  /// The words that tell who answers for outputs.
  private(set) lazy var outputOwners = OutputOwnerWords(lexicon)
  /// The table `urutan_dokumen`, if there is one: which kinds of documents go before which.
  let documentOrder: LookupTable?
  /// The table `singkatan_unit`, if there is one: what abbreviations of agencies stand for.
  let agencyAbbreviations: LookupTable?

  // What is asked for all the time is asked by one thread, and no answer asks for itself.

  /// Each distinct text is taken apart once.
  @exclusivity(unchecked)
  private var strings: [String?]
  @exclusivity(unchecked)
  private var words: [FoldedWords?]
  @exclusivity(unchecked)
  private var normals: [UInt32?]
  private var normalTexts = TextTable()
  private var normalStrings: [String] = []
  private var distinctWords: [UInt32: [WordKey]] = [:]
  /// What was found out of values and those before them.
  @exclusivity(unchecked)
  var comparisons = RecentFacts<Point, ValueChange?>()
  @exclusivity(unchecked)
  var predecessors = RecentFacts<Point, PointID?>()
  /// What each text says as a number, by how its document writes decimals.
  @exclusivity(unchecked)
  private var numbers: [NumberTable]
  /// Look-ups over the whole cascade.
  private(set) lazy var index = CascadeIndex(self)
  /// What was looked up in the official lists.
  var nomenclature = OfficialAnswers()
  /// What was found in the writing of the texts.
  var blemishes = KnownBlemishes()

  init(cascade: Cascade, lexicon: Lexicon, profiles: [DocumentKind: Profile], marks: MarkWords) {
    self.cascade = cascade
    self.lexicon = lexicon
    self.profiles = profiles
    self.marks = marks
    heads = lexicon.lists.first { $0.name == "kepala" }
    documentOrder = lexicon.tables.first { $0.name == "urutan_dokumen" }
    agencyAbbreviations = lexicon.tables.first { $0.name == "singkatan_unit" }
    strings = Array(repeating: nil, count: cascade.texts.count)
    words = Array(repeating: nil, count: cascade.texts.count)
    normals = Array(repeating: nil, count: cascade.texts.count)
    numbers = DecimalMark.allCases.map { _ in NumberTable() }
  }

  /// A world without a cascade, for expressions that speak of none.
  convenience init() {
    self.init(cascade: Cascade(sources: []), lexicon: Lexicon(), profiles: [:], marks: MarkWords())
  }

  func string(_ id: TextTable.ID) -> String {
    if let string = strings[Int(id)] { return string }
    let string = cascade.texts.string(id)
    strings[Int(id)] = string
    return string
  }

  /// The text of a field, which knows where it stands; the empty text if there is no field.
  func text(of field: FieldID?) -> Text {
    guard let field else { return Text("") }
    let string = string(self[field].text)
    return Text(string, origin: Origin(of: field, count: string.utf8.count))
  }

  /// The words of a text; those of a whole field are remembered.
  func words(of text: Text) -> FoldedWords {
    if let id = wholeText(text) { return words(of: id) }
    if text.string.isEmpty { return .empty }
    guard let field = text.origin.fieldID, text.origin.isVerbatim,
      let words = words(of: self[field].text).part(Int(text.origin.lower)..<Int(text.origin.upper))
    else { return FoldedWords(text.string) }
    return words
  }

  func words(of id: TextTable.ID) -> FoldedWords {
    if let known = words[Int(id)] { return known }
    let found = FoldedWords(string(id))
    words[Int(id)] = found
    return found
  }

  private func wholeText(_ text: Text) -> TextTable.ID? {
    guard let field = text.origin.fieldID, text.origin.isVerbatim, text.origin.lower == 0 else { return nil }
    let id = self[field].text
    return Int(text.origin.upper) == cascade.texts[id].count ? id : nil
  }

  /// The normal form of a text: its folded words, without marks and a unit in parentheses at the end.
  func normal(_ text: String) -> String {
    let end = text.utf8.last == UInt8(ascii: ")") ? Int(marks.read(text).nameEnd) : text.utf8.count
    return FoldedWords.joined(String(decoding: text.utf8.prefix(end), as: UTF8.self))
  }

  /// The normal form of a text of the cascade, as a number: equal forms have equal numbers.
  func normal(of id: TextTable.ID) -> UInt32 {
    if let known = normals[Int(id)] { return known }
    let found = numbered(normal(string(id)))
    normals[Int(id)] = found
    return found
  }

  /// The number of a normal form that no text of the cascade need have.
  func numbered(_ normal: String) -> UInt32 {
    let number = normalTexts.intern(normal)
    if Int(number) == normalStrings.count { normalStrings.append(normal) }
    return number
  }

  /// The different words of a normal form, in rising order.
  func distinctWords(of normal: UInt32) -> [WordKey] {
    if let known = distinctWords[normal] { return known }
    let words = Set(FoldedWords.keys(of: normalStrings[Int(normal)])).sorted()
    distinctWords[normal] = words
    return words
  }

  /// The normal form of a text; that of a whole field is remembered.
  func normal(_ text: Text) -> String {
    guard let id = wholeText(text) else { return normal(text.string) }
    return normalStrings[Int(normal(of: id))]
  }

  /// What a text says as a number.
  func number(_ id: TextTable.ID, _ decimals: DecimalMark) -> Number {
    if let known = numbers[decimals.rawValue][id] { return known }
    let number = Number(string(id), decimals: decimals)
    numbers[decimals.rawValue].add(number, id, of: cascade.texts.count)
    return number
  }

  /// The number of a normal form.
  func normal(numbered text: Text) -> UInt32 {
    if let id = wholeText(text) { return normal(of: id) }
    return numbered(normal(text.string))
  }
}

/// The numbers that texts say.
private struct NumberTable {
  private var numbers: [Number] = []
  /// By text: the number's index + 1, or 0.
  private var indices: [UInt32] = []

  subscript(text: TextTable.ID) -> Number? {
    guard Int(text) < indices.count, indices[Int(text)] > 0 else { return nil }
    return numbers[Int(indices[Int(text)]) - 1]
  }

  mutating func add(_ number: Number, _ text: TextTable.ID, of texts: Int) {
    if indices.isEmpty { indices = Array(repeating: 0, count: texts) }
    numbers.append(number)
    indices[Int(text)] = UInt32(numbers.count)
  }
}
