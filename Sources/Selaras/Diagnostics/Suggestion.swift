/// "Did you mean": the nearest of some words.
public enum Suggestion {
  /// The word with the smallest edit distance, if it is at most two, or a third of the word's length, away;
  /// one for a word of three letters or less.
  /// Case does not count; of equally near words the first one in order is taken.
  public static func nearest(to word: String, in words: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = min(wanted.count < 4 ? 1 : max(2, wanted.count / 3), wanted.count - 1)
    var best: (word: String, distance: Int)?
    for candidate in words {
      let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars.prefix(64)))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    let width = b.count + 1
    // The row that is filled, the one above it, and the one before that.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
      for column in 0..<width { cells[column] = column }
      for i in a.indices {
        let (row, above, before) = ((i + 1) % 3 * width, i % 3 * width, (i + 2) % 3 * width)
        cells[row] = i + 1
        for j in b.indices {
          var cost = min(
            cells[above + j + 1] + 1, cells[row + j] + 1, cells[above + j] + (a[i] == b[j] ? 0 : 1))
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, cells[before + j - 1] + 1) }
          cells[row + j + 1] = cost
        }
      }
      return cells[a.count % 3 * width + b.count]
    }
  }
}

extension Phrase {
  /// Asks whether a word was meant.
  public static func didYouMean(_ word: String) -> Phrase {
    Phrase(id: "mungkin maksudnya `\(word)`?", en: "did you mean `\(word)`?")
  }

  /// Tells the words that are known.
  static func known(_ words: [String]) -> Phrase {
    let list = words.joined(separator: ", ")
    return Phrase(id: "yang dikenal: \(list)", en: "known are: \(list)")
  }
}
