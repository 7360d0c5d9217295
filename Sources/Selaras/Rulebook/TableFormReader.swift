/// Reads the forms of tables: `formulir/*.yaml`, and the headers that all of them know.
struct TableFormReader {
  private(set) var forms: [TableForm] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var headers: [ColumnRole: [String]] = [:]
  private var totals: [String] = []
  private var closings: [String] = []

  /// The first keys that tell such a file.
  static let firstKeys: Set = ["formulir", "judul_kolom"]

  /// The forms with all their headers.
  func tableForms(heads: some Sequence<String>) -> TableForms {
    var all = TableForms(
      forms.map { form in
        var form = form
        for index in form.columns.indices {
          form.columns[index].headers += headers[form.columns[index].role] ?? []
        }
        return form
      })
    all.heads = Set(heads)
    all.totals = Set(totals.map(FoldedWords.joined))
    all.closings = Set(closings.filter { !$0.hasSuffix(":") }.map(FoldedWords.joined))
    all.notes = Set(closings.filter { $0.hasSuffix(":") }.map(FoldedWords.joined))
    return all
  }

  /// Reads one file, whose first key is one of ``firstKeys``.
  mutating func read(_ fields: PageFields) {
    if fields.keys.first == "judul_kolom" { readHeaders(fields) } else { readForm(fields) }
  }

  /// `judul_kolom: {peran: [judul]}`, `baris_jumlah`, `penutup_tabel`; adds to what is there.
  private mutating func readHeaders(_ fields: PageFields) {
    diagnostics += fields.unknownKeys(["judul_kolom", "baris_jumlah", "penutup_tabel"])
    totals += texts(fields, "baris_jumlah")
    closings += texts(fields, "penutup_tabel")
    guard let rows = fields.fields("judul_kolom") else {
      return report(
        fields.place(of: "judul_kolom"),
        Phrase(id: "`judul_kolom` harus `{peran: [judul]}`", en: "`judul_kolom` must be `{role: [headers]}`"))
    }
    for key in rows.keys {
      if let role = role(key, at: rows.place(ofKey: key)) { headers[role, default: []] += texts(rows, key) }
    }
  }

  /// `formulir: nama`, `arti`, `dasar`, `dokumen`, `jenjang`, `arah`, `kolom: {peran: [judul]}`, `wajib: [peran]`,
  /// `tanpa: [peran]`.
  ///
  /// A form of a name that is there already takes its place.
  private mutating func readForm(_ fields: PageFields) {
    diagnostics += fields.unknownKeys([
      "formulir", "arti", "dasar", "dokumen", "jenjang", "arah", "kolom", "wajib", "tanpa",
    ])
    guard let name = fields.text("formulir"), let title = fields.phrase("arti"),
      let rows = fields.fields("kolom")
    else {
      return report(
        fields.place,
        Phrase(
          id: "formulir memerlukan nama, `arti: {id: ..., en: ...}`, dan `kolom`",
          en: "a form needs a name, `arti: {id: ..., en: ...}` and `kolom`"))
    }
    var form = TableForm(name: name, title: title)
    for key in rows.keys {
      guard let role = role(key, at: rows.place(ofKey: key)) else { continue }
      form.columns.append(TableForm.Column(role, texts(rows, key)))
    }
    let known = form.columns.map(\.role)
    for (text, place) in fields.texts("wajib") ?? [] {
      guard let role = role(text, at: place) else { continue }
      if known.contains(role) {
        form.required.append(role)
      } else {
        diagnostics.append(.unknown("kolom", "column", text, among: known.map(\.name), at: place))
      }
    }
    if form.required.isEmpty, fields.keys.contains("wajib") == false {
      report(
        fields.place,
        Phrase(
          id: "formulir `\(name)` tidak menyebut kolom `wajib`",
          en: "the form `\(name)` names no columns under `wajib`"),
        help: Phrase(
          id: "tulis `wajib: [indikator]` dengan kolom yang membedakan tabel ini",
          en: "write `wajib: [indikator]` with the columns that tell this table from others"))
    }
    _ = texts(fields, "tanpa")
    form.unasked = (fields.texts("tanpa") ?? []).compactMap { role($0.text, at: $0.place) }
    form.kinds = kinds(fields)
    if fields.has("jenjang") { form.levels = levels(fields) }
    form.isTransposed = isTransposed(fields)
    forms.removeAll { $0.name == name }
    forms.append(form)
  }

  /// Kinds with the words of a title that say them, or without any.
  private mutating func kinds(_ fields: PageFields) -> [(kind: DocumentKind, words: [String])] {
    guard fields.has("dokumen") else { return [] }
    var kinds: [(kind: DocumentKind, words: [String])] = []
    func add(_ name: String, _ words: [String], at place: Place) {
      guard let kind = DocumentKind(rawValue: name) else {
        diagnostics.append(
          .unknown(
            "jenis dokumen", "kind of document", name, among: DocumentKind.allCases.map(\.rawValue), at: place
          ))
        return
      }
      kinds.append((kind, words))
    }
    if let rows = fields.fields("dokumen") {
      for key in rows.keys { add(key, texts(rows, key), at: rows.place(ofKey: key)) }
    } else {
      for (text, place) in fields.texts("dokumen") ?? [] { add(text, [], at: place) }
    }
    return kinds
  }

  private mutating func levels(_ fields: PageFields) -> [Level] {
    let found = fields.levels("jenjang")
    diagnostics += found.faults
    return found.levels
  }

  private mutating func isTransposed(_ fields: PageFields) -> Bool {
    guard let text = fields.text("arah") else { return false }
    if !["baris", "kolom"].contains(text) {
      diagnostics.append(
        .unknown("arah", "direction", text, among: ["baris", "kolom"], at: fields.place(of: "arah")))
    }
    return text == "kolom"
  }

  private mutating func role(_ name: String, at place: Place) -> ColumnRole? {
    if let role = ColumnRole(name: name) { return role }
    diagnostics.append(.unknown("peran", "role", name, among: ColumnRole.names, at: place))
    return nil
  }

  /// The texts of a list; nothing for `~`.
  private mutating func texts(_ fields: PageFields, _ key: String) -> [String] {
    guard fields.has(key) else { return [] }
    guard let texts = fields.texts(key) else {
      report(
        fields.place(of: key),
        Phrase(id: "`\(key)` harus daftar teks", en: "`\(key)` must be a list of texts"))
      return []
    }
    return texts.map(\.text).filter { !["", "~", "null"].contains($0) }
  }

  private mutating func report(_ place: Place, _ message: Phrase, help: Phrase? = nil) {
    diagnostics.append(Diagnostic(.page, at: place, message, help: help))
  }
}

extension Rulebook {
  /// The forms of tables, read when a table is to be read.
  var tableForms: TableForms {
    var reader = TableFormReader()
    for index in formFiles {
      let reading = YAML.read(sources[index], index: UInt32(index))
      reader.read(PageFields(reading.tree, sources[index], root: 0))
    }
    let heads = lexicon.tables.first { $0.name == "kepala" }?.rows.keys.map(\.self) ?? []
    var forms = reader.tableForms(heads: heads)
    forms.positions = Set(lexicon.tables.first { $0.name == "jabatan" }?.rows.keys.map(\.self) ?? [])
    forms.units = Set(lexicon.lists.first { $0.name == "unit_kerja" }?.entries.map(FoldedWords.joined) ?? [])
    forms.sameAsAbove = SameAsAbove(
      words: lexicon.lists.first { $0.name == SameAsAbove.list }?.entries ?? [])
    forms.months = Set(lexicon.lists.first { $0.name == "bulan" }?.singles ?? [])
    return forms
  }

  /// The names of the forms, as `--form` takes them.
  public var tableFormNames: [String] { tableForms.forms.map(\.name) }
}
