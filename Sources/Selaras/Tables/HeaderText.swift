/// The text of a header cell: its words, folded, without years; and the period that it names.
struct HeaderText: Hashable {
  /// Joined by single blanks.
  var words = ""
  var period: HeaderPeriod?
  /// A number by itself, up to 5, which counts years below a group that asks for it.
  var ordinal: UInt8?
  /// Whether it is a group of counted years: `Target Tahun ke-`.
  var asksForNumber = false
  /// Whether it is a group of counted quarters: `Target Triwulan`.
  var asksForQuarter = false

  /// What a quarter is called.
  private static let quarters: Set = ["triwulan", "tw", "triwulanan"]

  /// Words that headers have or have not.
  private static let fillers: Set = ["tahun", "thn", "ta", "pada", "di", "yang", "dan", "per"]

  init(_ written: String) {
    var text = Substring(written)
    // A period as our own tables write it: `2025-T1`, `tahun-1`.
    if let last = written.split(separator: " ").last, last.utf8.count < 8, let known = Period(String(last)) {
      switch known {
      case .quarter(let year, let quarter): period = .quarterOfYear(year, quarter)
      case .yearOfPlan(let number): period = .yearOfPlan(number)
      default: break
      }
      if period != nil { text = text.dropLast(last.count) }
    }
    let folded = FoldedWords(String(text)).folded
    var kept: [String] = []
    var years: [Int16] = []
    var index = 0
    while index < folded.count {
      let word = folded[index]
      let next = index + 1 < folded.count ? folded[index + 1] : ""
      if let year = Period.year(word) {
        years.append(year)
      } else if word == "tahun", let number = Self.ordinal(next) ?? Self.ordinal(of: folded, after: index) {
        period = .yearOfPlan(number)
        index += next == "ke" ? 2 : 1
      } else if word == "triwulan" || word == "tw", let number = Self.ordinal(next), number <= 4 {
        period = .quarter(number)
        index += 1
      } else if word.count == 3, word.hasPrefix("tw"), let number = Self.ordinal(String(word.dropFirst(2))) {
        period = .quarter(number)
      } else if !Self.fillers.contains(word) {
        kept.append(word)
      }
      index += 1
    }
    if folded.contains("akhir"), !folded.contains("awal") {
      period = .end
      if kept == ["akhir"] { kept = [] }
    } else if Set(years).count == 1, let year = years.first, period == nil {
      period = .year(year)
    }
    // `Pagu Indikatif (Rp.)` is `Pagu Indikatif`.
    if kept.count > 1, kept.last == "rp" { kept.removeLast() }
    words = kept.joined(separator: " ")
    if folded.count == 1 { ordinal = Self.ordinal(folded[0]) }
    if folded.last == "ke" || folded.last == "ke-" {
      asksForNumber = true
      kept.removeLast()
      words = kept.joined(separator: " ")
    }
    if let last = kept.last, Self.quarters.contains(last) {
      (asksForQuarter, asksForNumber) = (true, false)
      kept.removeLast()
      words = kept.joined(separator: " ")
    }
  }

  /// Whether it names nothing but a period.
  var isPeriod: Bool { words.isEmpty && period != nil }

  /// `ke 1`, where the words of `Tahun ke-1` are parted.
  private static func ordinal(of words: [String], after index: Int) -> UInt8? {
    guard index + 2 < words.count, words[index + 1] == "ke" else { return nil }
    return ordinal(words[index + 2])
  }

  /// `1`, `ke-1` or `i`, up to 5.
  private static func ordinal(_ word: String) -> UInt8? {
    guard word.utf8.count <= 5 else { return nil }
    let word = word.hasPrefix("ke-") ? String(word.dropFirst(3)) : word
    if let place = ["i", "ii", "iii", "iv", "v"].firstIndex(of: word) { return UInt8(place + 1) }
    guard let number = UInt8(word), (1...5).contains(number), word.utf8.count == 1 else { return nil }
    return number
  }
}

/// The period that a header names; a quarter is one of the document's year.
enum HeaderPeriod: Hashable {
  case year(Int16)
  case yearOfPlan(UInt8)
  case end
  case quarter(UInt8)
  case quarterOfYear(Int16, UInt8)
}
