/// A list of words and phrases, `kata.keluaran`. Case and punctuation do not count.
struct WordList: Sendable {
  var name: String
  var meaning: Phrase
  /// As they are written.
  private(set) var entries: [String] = []
  /// How many different entries there are.
  private(set) var count = 0
  /// The words that entries begin with, in rising order.
  private var firstWords: [WordKey] = []
  /// What begins with each of ``firstWords``.
  private var openings: [Opening] = []
  /// The words of the longest entry.
  private var longest = 1

  private struct Opening {
    /// Whether the word alone is an entry.
    var isEntry = false
    /// The longer entries, the longest first.
    var phrases: [[WordKey]] = []
  }

  init(name: String, meaning: Phrase, entries: [String]) {
    self.name = name
    self.meaning = meaning
    add(entries)
  }

  mutating func add(_ more: [String]) {
    entries += more
    let words = entries.map(FoldedWords.keys(of:)).filter { !$0.isEmpty }
      .sorted { ($0[0], $1.count) < ($1[0], $0.count) }
    (count, firstWords, openings) = (0, [], [])
    for entry in words {
      longest = max(longest, entry.count)
      if firstWords.last != entry[0] {
        firstWords.append(entry[0])
        openings.append(Opening())
      }
      let last = openings.count - 1
      if entry.count == 1 {
        if openings[last].isEntry { continue }
        openings[last].isEntry = true
      } else {
        if openings[last].phrases.contains(entry) { continue }
        openings[last].phrases.append(entry)
      }
      count += 1
    }
  }

  /// The entries of one word, folded, in the order they were added.
  var singles: [String] { entries.map(FoldedWords.joined).filter { !$0.isEmpty && !$0.contains(" ") } }

  /// Whether a word is one of the entries.
  func contains(_ word: WordKey) -> Bool { opening(word)?.isEntry ?? false }

  /// Whether all of some words are one of the entries.
  func contains(_ words: ArraySlice<WordKey>) -> Bool {
    guard let first = words.first, let opening = opening(first) else { return false }
    return words.count == 1 ? opening.isEntry : opening.phrases.contains { $0.elementsEqual(words) }
  }

  /// How many words the longest entry has that begins at a word; 0 if none does.
  func match(_ words: [WordKey], at index: Int) -> Int {
    guard let opening = opening(words[index]) else { return 0 }
    for phrase in opening.phrases
    where phrase.count <= words.count - index && words[index..<index + phrase.count].elementsEqual(phrase) {
      return phrase.count
    }
    return opening.isEntry ? 1 : 0
  }

  /// How many words the longest entry has that ends with the last word; 0 if none does.
  func matchAtEnd(_ words: [WordKey]) -> Int {
    for count in stride(from: min(longest, words.count), to: 0, by: -1) where contains(words.suffix(count)) {
      return count
    }
    return 0
  }

  private func opening(_ word: WordKey) -> Opening? {
    var low = 0
    var high = firstWords.count
    while low < high {
      let middle = (low + high) / 2
      if firstWords[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < firstWords.count && firstWords[low] == word ? openings[low] : nil
  }
}
