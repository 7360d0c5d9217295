/// The words of a house: what its settings add to lists and tables that are there.
extension RulebookReader {
  /// `kata: {daftar: [kata], tabel: {kunci: {kolom: nilai}}}`
  ///
  /// - Parameter index: the file of settings, among the files of the book.
  mutating func readHouseWords(_ index: Int) {
    let file = files[index]
    let reading = YAML.read(file, index: UInt32(index))
    let root = PageFields(reading.tree, file, root: 0)
    guard reading.diagnostics.isEmpty, let words = root.fields("kata") else { return }
    let before = diagnostics.count
    for name in words.keys {
      if let table = lexicon.tables.first(where: { $0.name == name }) {
        addRows(words, to: table)
      } else if let list = lexicon.lists.first(where: { $0.name == name }) {
        guard let texts = words.texts(name) else {
          report(
            words.place(of: name),
            Phrase(id: "`\(name)` harus daftar teks", en: "`\(name)` must be a list of texts"))
          continue
        }
        addList(name, list.meaning, texts.map(\.text))
      } else {
        let known = lexicon.lists.map(\.name).sorted()
        let nearest = Suggestion.nearest(to: name, in: known)
        report(
          words.place(ofKey: name),
          Phrase(id: "tidak ada daftar kata `\(name)`", en: "there is no list of words `\(name)`"),
          help: nearest.map(Phrase.didYouMean)
            ?? Phrase(
              id: "daftarnya ada di Rules/kosakata, satu berkas tiap daftar",
              en: "the lists stand in Rules/kosakata, a file for each"))
      }
    }
    for place in before..<diagnostics.count { diagnostics[place].become(.settings) }
  }

  private mutating func addRows(_ words: PageFields, to table: LookupTable) {
    guard let rows = words.element(table.name), words.kind(table.name) == .mapping else {
      let columns = table.columns.map { "\($0.name): ..." }.joined(separator: ", ")
      report(
        words.place(of: table.name),
        Phrase(
          id: "`\(table.name)` harus `{kata: {\(columns)}}`",
          en: "`\(table.name)` must be `{word: {\(columns)}}`"))
      return
    }
    var added = LookupTable(name: table.name, meaning: table.meaning, columns: table.columns)
    let entries = words.tree.entries(of: rows).map {
      (key: words.tree.text(of: $0.key, in: words.source), $0)
    }
    for (key, entry) in entries { readRow(key, entry, words, &added) }
    if let index = lexicon.tables.firstIndex(where: { $0.name == table.name }) {
      lexicon.tables[index].add(added)
    }
    addList(table.name, table.meaning, entries.map(\.key))
  }
}

extension Diagnostic {
  /// The same with the code of another fault.
  fileprivate mutating func become(_ fault: RulebookFault) {
    code = fault.code
    name = fault.name
  }
}
