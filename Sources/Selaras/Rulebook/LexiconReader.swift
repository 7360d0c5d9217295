extension RulebookReader {
  /// `daftar: nama`, `arti`, `kata: [...]`
  mutating func readList(_ fields: PageFields) {
    guard let (name, meaning) = readHead(fields, "daftar", allowed: ["daftar", "arti", "kata"]) else {
      return
    }
    guard let entries = fields.texts("kata") else {
      report(
        fields.place(of: "kata"), Phrase(id: "`kata` harus daftar teks", en: "`kata` must be a list of texts")
      )
      return
    }
    addList(name, meaning, entries.map(\.text))
  }

  /// A list of a name that is there already is added to it.
  mutating func addList(_ name: String, _ meaning: Phrase, _ entries: [String]) {
    if let index = lexicon.lists.firstIndex(where: { $0.name == name }) {
      lexicon.lists[index] = lexicon.lists[index].adding(entries)
    } else {
      lexicon.lists.append(WordList(name: name, meaning: meaning, entries: entries))
    }
  }

  /// `tabel: nama`, `arti`, `kolom: {nama: teks | daftar | angka}`, `isi: {kunci: {kolom: nilai}}`
  mutating func readTable(_ fields: PageFields) {
    guard let (name, meaning) = readHead(fields, "tabel", allowed: ["tabel", "arti", "kolom", "isi"]) else {
      return
    }
    guard let columns = fields.fields("kolom"), let rows = fields.element("isi"),
      fields.kind("isi") == .mapping
    else {
      report(
        fields.place, Phrase(id: "tabel memerlukan `kolom` dan `isi`", en: "a table needs `kolom` and `isi`"))
      return
    }
    var table = LookupTable(name: name, meaning: meaning, columns: [])
    for column in columns.keys {
      guard let kind = LookupTable.ColumnKind(rawValue: columns.text(column) ?? "") else {
        report(
          columns.place(of: column),
          Phrase(
            id: "kolom `\(column)` tidak menyebut jenisnya",
            en: "the column `\(column)` does not state its type"),
          help: Phrase(id: "tulis `teks`, `daftar`, atau `angka`", en: "write `teks`, `daftar` or `angka`"))
        continue
      }
      table.columns.append((column, kind))
    }
    guard table.columns.count == columns.keys.count else { return }
    let entries = fields.tree.entries(of: rows).map {
      (key: fields.tree.text(of: $0.key, in: fields.source), $0)
    }
    for (key, entry) in entries { readRow(key, entry, fields, &table) }
    if let index = lexicon.tables.firstIndex(where: { $0.name == name }) {
      for (column, kind) in table.columns
      where lexicon.tables[index].columns.contains(where: { $0.name == column && $0.kind != kind }) {
        report(
          columns.place(of: column),
          Phrase(
            id: "kolom `\(column)` sudah ada dengan jenis lain",
            en: "the column `\(column)` is there already with another type"))
        return
      }
      lexicon.tables[index].add(table)
    } else {
      lexicon.tables.append(table)
    }
    addList(name, meaning, entries.map(\.key))
  }

  mutating func readRow(
    _ key: String, _ entry: (key: Int, value: Int), _ fields: PageFields, _ table: inout LookupTable
  ) {
    let tree = fields.tree
    guard tree.elements[entry.value].kind == .mapping else {
      report(
        tree.place(entry.key),
        Phrase(id: "baris `\(key)` harus `{kolom: nilai}`", en: "the row `\(key)` must be `{column: value}`"))
      return
    }
    var cells = [LookupTable.Cell?](repeating: nil, count: table.columns.count)
    for (name, value) in tree.entries(of: entry.value) {
      let column = tree.text(of: name, in: fields.source)
      guard let index = table.column(column) else {
        diagnostics.append(
          .unknown("kolom", "column", column, among: table.columns.map(\.name), at: tree.place(name)))
        continue
      }
      let kind = table.columns[index].kind
      cells[index] = LookupTable.Cell(kind, fields.texts(of: value))
      if cells[index] == nil {
        report(
          tree.place(value),
          Phrase(
            id: "kolom `\(column)` berisi \(kind.rawValue)",
            en: "the column `\(column)` holds `\(kind.rawValue)`"))
      }
    }
    let folded = FoldedWords.joined(key)
    if folded.isEmpty {
      report(
        tree.place(entry.key),
        Phrase(id: "kunci `\(key)` tidak memuat kata", en: "the key `\(key)` holds no word"))
      return
    }
    table.rows[folded] = cells
  }

  private mutating func readHead(_ fields: PageFields, _ kind: String, allowed: [String]) -> (String, Phrase)?
  {
    diagnostics += fields.unknownKeys(allowed)
    guard let name = fields.text(kind), let meaning = fields.phrase("arti") else {
      report(
        fields.place,
        Phrase(
          id: "`\(kind)` memerlukan nama dan `arti: {id: ..., en: ...}`",
          en: "`\(kind)` needs a name and `arti: {id: ..., en: ...}`"))
      return nil
    }
    return (name, meaning)
  }

  /// The marks at the end of indicator names: the table `tanda` and the keys of `satuan`.
  mutating func readMarks() {
    for table in lexicon.tables where table.name == "tanda" {
      for (key, row) in table.rows {
        if let column = table.column("polaritas"), let text = row[column]?.text {
          marks.polarities[key] = Polarity(rawValue: text)
        }
        if let column = table.column("sifat"), let text = row[column]?.text {
          marks.traits[key] = Trait(rawValue: text)
        }
      }
    }
    for table in lexicon.tables where table.name == "satuan" { marks.units = Set(table.rows.keys) }
  }
}
