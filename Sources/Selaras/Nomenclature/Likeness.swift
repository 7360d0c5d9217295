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
    var best: (index: Int, likeness: Double)?
    // A second one that is less like the text than this would leave any best one clear.
    var second = Self.near - Self.clear
    for index in indices {
      let likeness = wanted.likeness(self[index][keyPath: column], above: second)
      guard likeness > second else { continue }
      let isOther = best.map { self[$0.index].row.name != self[index].row.name } ?? false
      if likeness > best?.likeness ?? 0 {
        // The same name under two codes is no other name.
        if let best, isOther { second = best.likeness }
        best = (index, likeness)
      } else if isOther {
        second = likeness
      }
    }
    guard let best, best.likeness >= Self.near, best.likeness - second >= Self.clear else { return nil }
    return self[best.index].row
  }

  /// Measured on the list of 2027: of the texts that stand under one parent, one in ten would be taken for a neighbour
  /// if it were not official itself.
  private static var near: Double { 0.75 }
  private static var clear: Double { 0.15 }
}
