extension RulebookReader {
  /// `kriteria: nama`, `arti`, `dasar`, `catatan`, `jenjang`, `pita: {huruf: persen}`, `isi: {kriteria: {arti, hitung, ...}}`
  ///
  /// A form of a name that is there already takes its place.
  mutating func readForm(_ fields: PageFields) {
    diagnostics += fields.unknownKeys(["kriteria", "arti", "dasar", "catatan", "jenjang", "pita", "isi"])
    guard let name = fields.text("kriteria"), let title = fields.phrase("arti"),
      let rows = fields.fields("isi")
    else {
      return report(
        fields.place,
        Phrase(
          id: "kriteria memerlukan nama, `arti: {id: ..., en: ...}`, dan `isi`",
          en: "criteria need a name, `arti: {id: ..., en: ...}` and `isi`"))
    }
    var form = EvaluationForm(name: name, title: title, basis: fields.text("dasar") ?? "")
    form.note = fields.phrase("catatan")
    form.bands = readBands(fields)
    let levels = fields.has("jenjang") ? readLevels(fields) : Set(Level.allCases)
    for key in rows.keys {
      if let criterion = readCriterion(key, rows, levels) { form.criteria.append(criterion) }
    }
    checkParts(of: form, rows)
    let others = forms.filter { $0.name != name }
    if isRoom(for: form, beside: others, rows, fields) { forms = others + [form] }
  }

  /// Whether the criteria of a form can stand beside those of the others; says why not.
  private mutating func isRoom(
    for form: EvaluationForm, beside others: [EvaluationForm], _ rows: PageFields, _ fields: PageFields
  ) -> Bool {
    let taken = Set(others.flatMap(\.criteria).map(\.name))
    let twice = form.criteria.map(\.name).filter(taken.contains)
    for name in twice {
      report(
        rows.place(ofKey: name),
        Phrase(
          id: "kriteria `\(name)` sudah ada di daftar lain",
          en: "the criterion `\(name)` is in another list already"))
    }
    guard taken.count + form.criteria.count > Criterion.limit else { return twice.isEmpty }
    report(
      fields.place,
      Phrase(
        id: "lebih dari \(Criterion.limit) kriteria dalam satu buku aturan",
        en: "more than \(Criterion.limit) criteria in one rule book"))
    return false
  }

  private mutating func readCriterion(_ key: String, _ rows: PageFields, _ levels: Set<Level>) -> Criterion? {
    guard let row = rows.fields(key), let title = row.phrase("arti") else {
      report(
        rows.place(ofKey: key),
        Phrase(
          id: "kriteria `\(key)` memerlukan `arti: {id: ..., en: ...}`",
          en: "the criterion `\(key)` needs `arti: {id: ..., en: ...}`"))
      return nil
    }
    diagnostics += row.unknownKeys(["arti", "hitung", "jenjang", "bidang", "terdiri", "kolom"])
    let counted = row.text("hitung") ?? ""
    if !["indikator", "simpul"].contains(counted) {
      diagnostics.append(
        .unknown("hitung", "count", counted, among: ["indikator", "simpul"], at: row.place(of: "hitung")))
    }
    var criterion = Criterion(
      name: key, title: title, countsIndicators: counted == "indikator",
      levels: row.has("jenjang") ? readLevels(row) : levels)
    if let field = row.text("bidang") {
      let allowed = criterion.countsIndicators ? Key.ofIndicator : Key.ofNode
      criterion.field = allowed.first { $0.name == field }
      if criterion.field == nil {
        diagnostics.append(
          .unknown(
            "bidang", "field", field, among: allowed.map(\.name).sorted(), at: row.place(of: "bidang")))
      }
    }
    if row.has("kolom") { criterion.column = row.phrase("kolom") }
    criterion.parts = row.texts("terdiri")?.map(\.text) ?? []
    return criterion
  }

  private mutating func readLevels(_ fields: PageFields) -> Set<Level> {
    let found = fields.levels("jenjang")
    diagnostics += found.faults
    return Set(found.levels)
  }

  private mutating func readBands(_ fields: PageFields) -> [(letter: String, percent: Double)] {
    guard let bands = fields.fields("pita") else { return [] }
    var read: [(letter: String, percent: Double)] = []
    for letter in bands.keys {
      if let percent = bands.text(letter).flatMap(Double.init), (0...100).contains(percent) {
        read.append((letter, percent))
      } else {
        report(
          bands.place(of: letter),
          Phrase(
            id: "pita `\(letter)` harus bilangan 0 sampai 100",
            en: "the band `\(letter)` must be a number from 0 to 100"))
      }
    }
    return read.sorted { $0.percent > $1.percent }
  }

  private mutating func checkParts(of form: EvaluationForm, _ rows: PageFields) {
    let known = form.criteria.map(\.name)
    for criterion in form.criteria {
      guard let row = rows.fields(criterion.name) else { continue }
      for (text, place) in row.texts("terdiri") ?? [] where !known.contains(text) || text == criterion.name {
        diagnostics.append(
          .unknown("kriteria", "criterion", text, among: known.filter { $0 != criterion.name }, at: place))
      }
    }
  }
}
