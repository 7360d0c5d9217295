/// The names of levels as people write them, and the labels that begin a text.
enum LevelWords {
  /// Of a cell that holds nothing but a level's name.
  static func level(_ text: String) -> Level? {
    let words = FoldedWords.joined(text)
    if let level = Level(name: words.replacing(" ", with: "_")) { return level }
    switch words {
    case "subkegiatan", "sub keg", "subkeg", "sub-kegiatan": return .subactivity
    case "keg": return .activity
    case "prog": return .program
    case "sasaran strategis", "sasaran perangkat daerah", "sasaran renstra": return .objective
    case "tujuan strategis", "tujuan perangkat daerah", "tujuan renstra": return .goal
    default: return nil
    }
  }

  /// The level's name that begins a text, as `Sub Kegiatan: ...` or `KEGIATAN ...`, and where the text goes on.
  ///
  /// `PROGRAM` is a part of the official name of a program and is left there, unless a colon follows.
  ///
  /// - Parameter isWithColon: whether only a label with a colon is one.
  static func label(of text: String, isWithColon: Bool = false) -> (level: Level?, rest: Int)? {
    let words = FoldedWords(String(text.prefix(60)))
    let utf8 = Array(text.utf8)
    guard let first = words.folded.first else { return nil }
    let isTwo = first == "sub" && words.folded.count > 1 && words.folded[1] == "kegiatan"
    let level: Level
    switch first {
    case "sub" where isTwo, "subkegiatan", "sub-kegiatan": level = .subactivity
    case "kegiatan": level = .activity
    case "program": level = .program
    case "sasaran", "outcome", "output", "tujuan", "kinerja":
      guard let end = colon(behindName: 0, of: words, utf8) else { return nil }
      return (level: first == "sasaran" ? .objective : first == "tujuan" ? .goal : nil, rest: end)
    default: return nil
    }
    let end = words.ranges[isTwo ? 1 : 0].upperBound
    if let behind = colon(behindName: isTwo ? 1 : 0, of: words, utf8) { return (level, behind) }
    if isWithColon { return nil }
    return (level, level == .program ? 0 : end)
  }

  /// The label that begins an indicator, as `IK : ...` or `Indikator Sasaran: ...`: where the text goes on.
  static func indicatorLabel(of text: String) -> Int? {
    let words = FoldedWords(String(text.prefix(80)))
    let utf8 = Array(text.utf8)
    guard let first = words.folded.first,
      ["ik", "iku", "ikk", "ikp", "iks", "ikt", "indikator"].contains(first)
    else { return nil }
    for (word, range) in zip(words.folded, words.ranges) {
      guard labelWords.contains(word) || word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      if let end = colon(behind: range.upperBound, utf8) { return end }
    }
    return nil
  }

  private static let labelWords: Set = [
    "ik", "iku", "ikk", "ikp", "iks", "ikt", "indikator", "kinerja", "utama", "tujuan", "sasaran", "program",
    "kegiatan", "sub", "subkegiatan", "outcome", "output", "hasil", "keluaran", "dan",
  ]

  /// Where the text goes on behind the colon of a label: behind the level's name, what else it is called, and its number,
  /// as in `Sasaran Strategis 1.2 : ...`.
  private static func colon(behindName last: Int, of words: FoldedWords, _ text: [UInt8]) -> Int? {
    var last = last
    while true {
      if let end = colon(behind: words.ranges[last].upperBound, text) { return end }
      last += 1
      guard last < min(words.folded.count, 8) else { return nil }
      let word = words.folded[last]
      guard word.count <= 2 || word.utf8.allSatisfy({ "ivx".utf8.contains($0) }) || nameWords.contains(word)
      else { return nil }
    }
  }

  /// What stands in the name of a level besides its first word.
  private static let nameWords: Set = [
    "strategis", "perangkat", "daerah", "renstra", "opd", "skpd", "program", "kegiatan", "nomor", "no",
  ]

  /// Where the text goes on behind a `:` or `;`, if that is what follows.
  private static func colon(behind end: Int, _ text: [UInt8]) -> Int? {
    var at = end
    while at < text.count, text[at] == 0x20 || text[at] == 0x29 || text[at] == 0xC2 || text[at] == 0xA0 {
      at += 1
    }
    guard at < text.count, text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: ";") else { return nil }
    return at + 1
  }

  /// Whether a text has letters and all of them are capitals.
  static func isCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters > 1
  }
}
