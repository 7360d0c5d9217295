/// The words and tables of the rule book, from `Rules/kosakata/`.
struct Lexicon: Sendable {
  /// In the order of their names; an expression holds an index.
  var lists: [WordList] = []
  var tables: [LookupTable] = []
}

/// A list of words and phrases, `kata.keluaran`. Case and punctuation do not count.
struct WordList: Sendable {
  var name: String
  var meaning: Phrase
  /// What begins with a word, by the word.
  private var openings: [String: Opening] = [:]
  /// The entries of several words, as folded words joined by blanks.
  private var phrases: Set<String> = []
  /// The words of the longest entry.
  private var longest = 1
  /// The entries of one word, in the order they were added.
  private(set) var singles: [String] = []

  private struct Opening {
    /// Whether the word alone is an entry.
    var isEntry = false
    /// The words of the longer entries, the longest first.
    var phrases: [[String]] = []
  }

  init(name: String, meaning: Phrase, entries: some Sequence<String>) {
    self.name = name
    self.meaning = meaning
    add(entries)
  }

  mutating func add(_ entries: some Sequence<String>) {
    for entry in entries {
      let folded = FoldedWords.joined(entry)
      guard folded.utf8.contains(UInt8(ascii: " ")) else {
        if !folded.isEmpty, !openings[folded, default: Opening()].isEntry {
          openings[folded, default: Opening()].isEntry = true
          singles.append(folded)
        }
        continue
      }
      guard phrases.insert(folded).inserted else { continue }
      add(phrase: FoldedWords(entry).folded)
    }
  }

  private mutating func add(phrase words: [String]) {
    longest = max(longest, words.count)
    var opening = openings[words[0]] ?? Opening()
    let place = opening.phrases.firstIndex { $0.count < words.count } ?? opening.phrases.count
    opening.phrases.insert(words, at: place)
    openings[words[0]] = opening
  }

  var count: Int { singles.count + phrases.count }

  /// Whether a text, as folded words joined by blanks, is one of the entries.
  func contains(_ folded: String) -> Bool {
    openings[folded]?.isEntry ?? phrases.contains(folded)
  }

  /// How many words the longest entry has that begins at a word; 0 if none does.
  func match(_ words: [String], at index: Int) -> Int {
    guard let opening = openings[words[index]] else { return 0 }
    for phrase in opening.phrases
    where phrase.count <= words.count - index && words[index..<index + phrase.count].elementsEqual(phrase) {
      return phrase.count
    }
    return opening.isEntry ? 1 : 0
  }

  /// How many words the longest entry has that ends with the last word; 0 if none does.
  func matchAtEnd(_ words: [String]) -> Int {
    for count in stride(from: min(longest, words.count), to: 0, by: -1)
    where contains(words.suffix(count).joined(separator: " ")) {
      return count
    }
    return 0
  }
}

/// A table, `tabel.satuan`: rows by key, columns of texts, lists or numbers.
struct LookupTable: Sendable {
  enum ColumnKind: String, Sendable {
    case text = "teks"
    case list = "daftar"
    case number = "angka"
  }

  enum Cell: Sendable {
    case text(String)
    case list([String])
    case number(Double)
  }

  var name: String
  var meaning: Phrase
  var columns: [(name: String, kind: ColumnKind)]
  /// By folded key; a cell for each column, nil where the row has none.
  var rows: [String: [Cell?]] = [:]

  /// Adds the rows of another table of this name; its columns may be others, or in another order. What it says of a
  /// key that is there already takes the place of what was said.
  mutating func add(_ other: LookupTable) {
    for column in other.columns where self.column(column.name) == nil {
      columns.append(column)
      for key in Array(rows.keys) { rows[key]?.append(nil) }
    }
    let places = other.columns.map { column($0.name) }
    for (key, row) in other.rows {
      var cells = rows[key] ?? [Cell?](repeating: nil, count: columns.count)
      for (cell, place) in zip(row, places) {
        if let cell, let place { cells[place] = cell }
      }
      rows[key] = cells
    }
  }

  func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  func cell(_ key: String, _ column: String) -> Cell? {
    guard let index = self.column(column), let row = rows[FoldedWords.joined(key)] else { return nil }
    return row[index]
  }
}
