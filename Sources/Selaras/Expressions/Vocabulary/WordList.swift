/// A list of words and phrases, `kata.keluaran`. Case and punctuation do not count.
///
/// An object, because conditions look it up all the time.
final class WordList: Sendable {
  let name: String
  let meaning: Phrase
  /// As they are written.
  let entries: [String]
  /// How many different entries there are.
  let count: Int
  /// The words that entries begin with, in rising order.
  private let firstWords: [WordKey]
  /// What begins with each of ``firstWords``.
  private let openings: [Opening]
  /// The entries of several words: by their first one, the longest first.
  private let phrases: [[WordKey]]
  /// The words of the longest entry.
  private let longest: Int
  /// A bit for each of ``firstWords``, by its ``WordKey/spread``: most words of texts are none, and are known by it.
  private let filter: SIMD4<UInt64>

  private struct Opening {
    /// Whether the word alone is an entry.
    var isEntry = false
    /// Its part of the phrases.
    var phrases: Range<Int32>
  }

  init(name: String, meaning: Phrase, entries: [String]) {
    self.name = name
    self.meaning = meaning
    self.entries = entries
    var words: [WordKey] = []
    var phrases: [[WordKey]] = []
    for entry in entries {
      let keys = FoldedWords.keys(of: entry)
      if keys.count == 1 { words.append(keys[0]) } else if !keys.isEmpty { phrases.append(keys) }
    }
    words = Set(words).sorted()
    phrases = Set(phrases).sorted { ($0[0], $1.count) < ($1[0], $0.count) }
    var firstWords: [WordKey] = []
    var openings: [Opening] = []
    var (word, phrase) = (0, 0)
    while word < words.count || phrase < phrases.count {
      let first = min(
        word < words.count ? words[word] : phrases[phrase][0],
        phrase < phrases.count ? phrases[phrase][0] : words[word])
      let start = phrase
      while phrase < phrases.count, phrases[phrase][0] == first { phrase += 1 }
      let isEntry = word < words.count && words[word] == first
      if isEntry { word += 1 }
      firstWords.append(first)
      openings.append(Opening(isEntry: isEntry, phrases: Int32(start)..<Int32(phrase)))
    }
    self.firstWords = firstWords
    self.openings = openings
    self.phrases = phrases
    longest = phrases.reduce(1) { max($0, $1.count) }
    filter = firstWords.reduce(into: SIMD4()) { $0[$1.spread >> 6] |= 1 << UInt64($1.spread & 63) }
    count = words.count + phrases.count
  }

  /// The list with more entries.
  func adding(_ more: [String]) -> WordList {
    WordList(name: name, meaning: meaning, entries: entries + more)
  }

  /// The entries of one word, folded, in the order they were added.
  var singles: [String] { entries.map(FoldedWords.joined).filter { !$0.isEmpty && !$0.contains(" ") } }

  /// Whether a word is one of the entries.
  func contains(_ word: WordKey) -> Bool { opening(word)?.isEntry ?? false }

  /// Whether all of some words are one of the entries.
  func contains(_ words: ArraySlice<WordKey>) -> Bool {
    guard let first = words.first, let opening = opening(first) else { return false }
    return words.count == 1
      ? opening.isEntry : opening.phrases.contains { phrases[Int($0)].elementsEqual(words) }
  }

  /// How many words the longest entry has that begins at a word; 0 if none does.
  func match(_ words: [WordKey], at index: Int) -> Int {
    guard let opening = opening(words[index]) else { return 0 }
    for place in opening.phrases {
      let count = phrases[Int(place)].count
      if count <= words.count - index, words[index..<index + count].elementsEqual(phrases[Int(place)]) {
        return count
      }
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
    guard filter[word.spread >> 6] >> UInt64(word.spread & 63) & 1 == 1 else { return nil }
    let place = firstWords.partition { $0 < word }
    return place < firstWords.count && firstWords[place] == word ? openings[place] : nil
  }
}
