/// The words and tables of the rule book, from `Rules/kosakata/`.
struct Lexicon: Sendable {
  /// In the order of their names; an expression holds an index.
  var lists: [WordList] = []
  var tables: [LookupTable] = []
}

/// A table, `tabel.satuan`: rows by key, columns of texts, lists or numbers.
struct LookupTable: Sendable {
  enum ColumnKind: String, Sendable {
    case text = "teks"
    case list = "daftar"
    case number = "angka"
  }

  /// What a row says in a column, as conditions are given it.
  struct Cell: Sendable {
    let kind: ColumnKind
    let value: Value

    /// - Parameter texts: those of a list, or the one text; nil for something else.
    init?(_ kind: ColumnKind, _ texts: (texts: [String], isList: Bool)?) {
      guard let texts else { return nil }
      self.kind = kind
      switch kind {
      case .list: value = .list(texts.texts.map { .text($0) })
      case .text where !texts.isList: value = .text(texts.texts[0])
      case .number where !texts.isList:
        guard let number = Double(texts.texts[0]) else { return nil }
        value = .double(number)
      case .text, .number: return nil
      }
    }

    var text: String? {
      guard case .string(let text) = value else { return nil }
      return text.string
    }

    var texts: [String]? {
      guard case .list(let items) = value else { return nil }
      return items.map { $0.display() }
    }

    var number: Double? {
      guard case .double(let number) = value else { return nil }
      return number
    }
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
