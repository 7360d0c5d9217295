/// The words of a text, to tell how alike two texts are. What stands behind the 64th word is not compared.
struct WordBag: Sendable {
  private let words: FoldedWords
  /// The letters of each word, a bit for each of a to z and one for all others; 0 for a word too short for a slip.
  private let letters: [UInt32]

  var count: Int { letters.count }

  init(_ text: String) {
    words = FoldedWords(text)
    letters = words.folded.prefix(64).map(Self.letters)
  }

  private static func letters(_ word: String) -> UInt32 {
    if word.utf8.count < 5 { return 0 }
    return word.utf8.reduce(0) { $0 | 1 << ((0x61...0x7A).contains($1) ? UInt32($1 - 0x61) : 26) }
  }

  /// From 0 to 1: how many words of both are the same, or a slip of the pen apart (Dice); 0 if that is not above a
  /// floor.
  func likeness(_ other: WordBag, above floor: Double = 0) -> Double {
    guard count > 0, other.count > 0, count <= 2 * other.count, other.count <= 2 * count else { return 0 }
    let all = Double(count + other.count)
    // The words that have no partner yet, a bit for each.
    var unlike = UInt64.max >> (64 - count)
    var left = UInt64.max >> (64 - other.count)
    pair(other, &unlike, &left) { words.keys[$0] == other.words.keys[$1] }
    let common = count - unlike.nonzeroBitCount
    let most = common + min(unlike.nonzeroBitCount, left.nonzeroBitCount)
    // Words that differ can be slips only if there are enough others that agree.
    if most < (count + other.count + 3) / 4 || 2 * Double(most) / all <= floor { return 0 }
    pair(other, &unlike, &left) { isSlip($0, other, $1) }
    let likeness = 2 * Double(count - unlike.nonzeroBitCount) / all
    return likeness > floor ? likeness : 0
  }

  /// Gives each word without a partner the first one of the other text that fits and has none itself.
  private func pair(
    _ other: WordBag, _ unlike: inout UInt64, _ left: inout UInt64, _ fits: (Int, Int) -> Bool
  ) {
    var open = unlike
    while open != 0, left != 0 {
      let word = open.trailingZeroBitCount
      open &= open - 1
      var candidates = left
      while candidates != 0 {
        let candidate = candidates.trailingZeroBitCount
        candidates &= candidates - 1
        guard fits(word, candidate) else { continue }
        unlike &= ~(1 << UInt64(word))
        left &= ~(1 << UInt64(candidate))
        break
      }
    }
  }

  /// Whether two words differ by one letter in five at the most.
  private func isSlip(_ index: Int, _ other: WordBag, _ otherIndex: Int) -> Bool {
    let (mine, theirs) = (letters[index], other.letters[otherIndex])
    guard mine != 0, theirs != 0 else { return false }
    let (a, b) = (words.folded[index], other.words.folded[otherIndex])
    let longer = max(a.utf8.count, b.utf8.count)
    let slips = max(longer / 5, 1)
    // A letter that is changed takes one away and brings another.
    guard longer - min(a.utf8.count, b.utf8.count) <= longer / 5,
      (mine ^ theirs).nonzeroBitCount <= 2 * slips
    else { return false }
    return Suggestion.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) <= slips
  }
}
