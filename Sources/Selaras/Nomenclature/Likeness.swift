/// A row with the words of its texts, to tell how like a text of a document they are.
struct WordedRow: Sendable {
  let row: OfficialRow
  let name: WordBag
  let performance: WordBag

  init(_ row: OfficialRow) {
    self.row = row
    name = WordBag(row.name)
    performance = WordBag(row.performance)
  }
}

extension [WordedRow] {
  /// The row whose name, or whose statement, is so like a text and so much more like it than all others that hardly
  /// another one is meant. For suggestions only: official names are often nearly alike.
  func clearlyNearest(to text: String, _ column: KeyPath<WordedRow, WordBag>) -> OfficialRow? {
    let wanted = WordBag(text)
    guard wanted.count > 1 else { return nil }
    var best: (row: OfficialRow, likeness: Double)?
    var second = 0.0
    for candidate in self {
      let likeness = wanted.likeness(candidate[keyPath: column])
      guard likeness > second else { continue }
      if likeness > best?.likeness ?? 0 {
        // The same name under two codes is no other name.
        if let best, best.row.name != candidate.row.name { second = best.likeness }
        best = (candidate.row, likeness)
      } else if best?.row.name != candidate.row.name {
        second = likeness
      }
    }
    guard let best, best.likeness >= Self.near, best.likeness - second >= Self.clear else { return nil }
    return best.row
  }

  /// Measured on the list of 2027: of the texts that stand under one parent, one in ten would be taken for a neighbour
  /// if it were not official itself.
  private static var near: Double { 0.75 }
  private static var clear: Double { 0.15 }
}

/// The words of a text, to tell how alike two texts are.
struct WordBag: Sendable {
  private let words: [String]
  var count: Int { words.count }

  init(_ text: String) { words = FoldedWords(text).folded }

  /// From 0 to 1: how many words of both are the same, or a slip of the pen apart (Dice).
  func likeness(_ other: WordBag) -> Double {
    guard count > 0, other.count > 0, count <= 2 * other.count, other.count <= 2 * count else { return 0 }
    var left = other.words
    let unlike = words.filter { word in
      guard let same = left.firstIndex(of: word) else { return true }
      left.remove(at: same)
      return false
    }
    var common = count - unlike.count
    // Words that differ can be slips only if there are enough others that agree.
    if common + min(unlike.count, left.count) < (count + other.count + 3) / 4 { return 0 }
    for word in unlike {
      guard let near = left.firstIndex(where: { Self.isSlip($0, word) }) else { continue }
      left.remove(at: near)
      common += 1
    }
    return 2 * Double(common) / Double(count + other.count)
  }

  /// Whether two words differ by one letter in five at the most.
  private static func isSlip(_ a: String, _ b: String) -> Bool {
    let (shorter, longer) = (min(a.utf8.count, b.utf8.count), max(a.utf8.count, b.utf8.count))
    guard shorter >= 5, longer - shorter <= longer / 5 else { return false }
    return Suggestion.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) <= max(longer / 5, 1)
  }
}
