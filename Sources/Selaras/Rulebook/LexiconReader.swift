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
    addList(WordList(name: name, meaning: meaning, entries: entries.map(\.text)), entries.map(\.text))
  }

  /// A list of a name that is there already is added to it.
  private mutating func addList(_ list: WordList, _ entries: [String]) {
    if let index = lexicon.lists.firstIndex(where: { $0.name == list.name }) {
      lexicon.lists[index].add(entries)
    } else {
      lexicon.lists.append(list)
    }
  }

  /// `tabel: nama`, `arti`, `kolom: {nama: teks | daftar | angka}`, `isi: {kunci: {kolom: nilai}}`
  mutating func readTable(_ fields: PageFields) {
    guard let (name, meaning) = readHead(fields, "tabel", allowed: ["tabel", "arti", "kolom", "isi"]) else {
      return
    }
    guard let columns = fields.fields("kolom"), let rows = fields.fields("isi") else {
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
    for key in rows.keys { readRow(key, rows, &table) }
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
    addList(WordList(name: name, meaning: meaning, entries: rows.keys), rows.keys)
  }

  private mutating func readRow(_ key: String, _ rows: PageFields, _ table: inout LookupTable) {
    guard let row = rows.fields(key) else {
      report(
        rows.place(ofKey: key),
        Phrase(id: "baris `\(key)` harus `{kolom: nilai}`", en: "the row `\(key)` must be `{column: value}`"))
      return
    }
    var cells = [LookupTable.Cell?](repeating: nil, count: table.columns.count)
    for column in row.keys {
      guard let index = table.column(column) else {
        diagnostics.append(
          .unknown(
            "kolom", "column", column, among: table.columns.map(\.name), at: row.place(ofKey: column)))
        continue
      }
      let place = row.place(of: column)
      switch table.columns[index].kind {
      case .text: cells[index] = row.text(column).map { .text($0) }
      case .list: cells[index] = row.texts(column).map { .list($0.map(\.text)) }
      case .number: cells[index] = row.text(column).flatMap(Double.init).map { .number($0) }
      }
      if cells[index] == nil {
        let kind = table.columns[index].kind.rawValue
        report(
          place, Phrase(id: "kolom `\(column)` berisi \(kind)", en: "the column `\(column)` holds `\(kind)`"))
      }
    }
    let folded = FoldedWords.joined(key)
    if folded.isEmpty {
      report(
        rows.place(ofKey: key),
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
        if let column = table.column("polaritas"), case .text(let text)? = row[column] {
          marks.polarities[key] = Polarity(rawValue: text)
        }
        if let column = table.column("sifat"), case .text(let text)? = row[column] {
          marks.traits[key] = Trait(rawValue: text)
        }
      }
    }
    for table in lexicon.tables where table.name == "satuan" { marks.units = Set(table.rows.keys) }
  }
}
