import Testing

@testable import Selaras

@Suite struct `The criteria of an evaluation form` {
  static let form = """
    kriteria: lembar
    arti: {id: Lembar, en: A form}
    dasar: Pedoman
    catatan: {id: dari kami, en: ours}
    pita: {a: 90, b: 40}
    jenjang: [sasaran]
    isi:
      hasil: {arti: {id: Hasil, en: Outcomes}, hitung: simpul}
      terukur: {arti: {id: Terukur, en: Measured}, hitung: indikator}
      target: {arti: {id: Target, en: Targets}, hitung: indikator, bidang: target}
      semua: {arti: {id: Semua, en: All}, hitung: indikator, terdiri: [terukur, target]}

    """

  private func book(_ form: String = form) -> Book {
    let pages = [
      ("XKB001", "jenjang: [sasaran]", "bila: kinerja.opener == 'Salah'", "[hasil]", "warning"),
      ("XKB002", "jenjang: [indikator]", "bila: nama.opener == 'Salah'", "[terukur]", "error"),
      ("XKB003", "jenjang: [indikator]", "bila: nama.opener == 'Ragu'", "[terukur]", "info"),
      ("XKB004", "jenjang: [indikator]", "bila: target.exists(t, t.teks == '0')", "[target]", "warning"),
    ].map { code, levels, condition, criteria, severity in
      (
        "kami/\(code).md",
        page(
          [
            "jenjang": levels, "bila": condition, "kriteria": "kriteria: \(criteria)",
            "tingkat": "tingkat: \(severity)",
          ],
          code: code)
      )
    }
    return Book([("kriteria/lembar.yaml", form)] + pages + Book.words)
  }

  static let plan = """
    selaras: 1
    dokumen: cascading
    tujuan: [Salah]
    sasaran:
      - kinerja: Salah satu
        indikator: [Salah, Ragu, {nama: Benar, target: {2025: 0}}, {nama: Benar lagi, target: {2025: 5}}]
      - {kinerja: Benar, indikator: [Benar pula]}
    """

  private func report(_ book: Book, _ selection: Selection = Selection(), _ plan: String = plan) -> Report {
    var options = CheckOptions()
    options.selection = selection
    return check([Input(Source(name: "a.yaml", text: plan), isNamed: true)], book.rulebook, options)
  }

  private func table(_ report: Report) -> String {
    var text = ""
    writeCriteria(report, to: &text, in: .id)
    return text
  }

  @Test func `are counted per level: what is broken, what a person must judge, what is met`() {
    let book = book()
    #expect(book.faults == "")
    #expect(
      table(report(book)) == """

        Lembar
          kriteria  jenjang  memenuhi  ditinjau  tidak  dari  bagian  pita
          Hasil     sasaran         1         0      1     2     50%     b
          Terukur   sasaran         3         1      1     5     60%     b
          Target    sasaran         1         0      1     2     50%     b
          Semua     sasaran         1         0      1     2     50%     b
          dasar: Pedoman; ditinjau: hanya ada temuan info; pita: a > 90%, b > 40%; dari kami

        """)
  }

  @Test func `are left out where not all of their rules were asked`() {
    let text = table(report(book(), Selection(select: ["XKB001", "XKB002"], ignore: [])))
    #expect(text.contains("Hasil"))
    #expect(!text.contains("Terukur") && !text.contains("Target") && !text.contains("Semua"))
  }

  @Test func `are added up over the documents, and stand in the JSON report for each`() {
    var options = CheckOptions()
    options.selection = Selection(select: ["XKB001"], ignore: [])
    let inputs = ["a.yaml", "b.yaml"].map { Input(Source(name: $0, text: Self.plan), isNamed: true) }
    let report = check(inputs, book().rulebook, options)
    #expect(table(report).contains("sasaran         2         0      2     4     50%     b"))
    var json = ""
    writeJSON(report, to: &json, in: .en, isPretty: false)
    let share =
      #""criteria":[{"form":"lembar","criterion":"hasil","title":"Outcomes","counted":"nodes","level":"sasaran","count":2,"met":1,"broken":1,"doubtful":0}]"#
    #expect(json.split(separator: share, omittingEmptySubsequences: false).count == 3)
  }

  @Test func `say nothing without a form`() {
    #expect(table(report(Book(page: page()))) == "")
  }

  @Test(arguments: [
    ("arti: {id: Lembar, en: A form}", "arti: Lembar", "1:1", "criteria need a name"),
    ("hitung: simpul", "hitung: node", "8:52", "unknown count `node`"),
    ("jenjang: [sasaran]", "jenjang: [sasarn]", "6:11", "unknown level `sasarn`"),
    ("bidang: target", "bidang: targt", "10:72", "unknown field `targt`"),
    ("terdiri: [terukur, target]", "terdiri: [terukr]", "11:68", "unknown criterion `terukr`"),
    ("a: 90", "a: 900", "5:11", "the band `a` must be a number from 0 to 100"),
    ("dasar: Pedoman", "dasr: Pedoman", "3:1", "unknown key `dasr`"),
  ])
  func `are told what is wrong with their file`(_ old: String, _ new: String, _ at: String, _ message: String)
  {
    let faults = book(Self.form.replacing(old, with: new)).faults
    #expect(
      faults.split(separator: "\n").contains { $0.hasPrefix(at + " ATR001") && $0.contains(message) },
      "\(faults)")
  }

  @Test func `that a page names must be there`() {
    let book = Book([
      ("kriteria/l.yaml", Self.form), ("kami/XKB001.md", page(["kriteria": "kriteria: [hasl]"])),
    ])
    #expect(book.faults == "9:12 ATR001 ‹hasl› unknown criterion `hasl` | did you mean `hasil`?")
  }

  @Test func `of a user take the place of those of the same name`() {
    let own = Self.form.replacing("b: 40", with: "b: 60")
    let book = Book([("kriteria/l.yaml", Self.form), ("kami/l.yaml", own)])
    #expect(book.faults == "")
    #expect(book.rulebook.forms.map { $0.bands.map(\.percent) } == [[90, 60]])
  }

  @Test func `are no more than can be counted`() {
    let rows = (0..<70).map { "  k\($0): {arti: {id: K, en: C}, hitung: simpul}" }.joined(separator: "\n")
    let book = Book([("kriteria/l.yaml", "kriteria: l\narti: {id: L, en: L}\nisi:\n\(rows)\n")])
    #expect(book.faults == "1:1 ATR001 ‹kriteria› more than 64 criteria in one rule book")
  }

  @Test func `of the built-in book are named by its pages`() {
    let book = Rulebook.builtIn
    #expect(book.forms.map(\.name) == ["kke", "lke"])
    let named = Set(book.rules.flatMap { $0.criteria.map(\.name) })
    for criterion in book.forms.flatMap(\.criteria) where criterion.parts.isEmpty {
      #expect(named.contains(criterion.name), "\(criterion.name)")
    }
  }

  @Test func `of parts of parts count all of them`() {
    let nested =
      Self.form.replacing("terdiri: [terukur, target]", with: "terdiri: [luar]")
      + "  luar: {arti: {id: Luar, en: Outer}, hitung: indikator, terdiri: [terukur, target]}\n"
    let text = table(report(book(nested)))
    #expect(text.contains("Semua     sasaran         1         0      1     2     50%     b"))
    #expect(text.contains("Luar      sasaran         1         0      1     2     50%     b"))
  }

  @Test func `of a user may leave out what the built-in pages name`() {
    let own = "kriteria: lke\narti: {id: L, en: L}\nisi:\n  hasil: {arti: {id: H, en: H}, hitung: simpul}\n"
    let book = Rulebook.builtIn(adding: [Source(name: "kami/lke.yaml", text: own)])
    #expect(lines(book.diagnostics, book.sources) == "")
    #expect(book.rules.count == Rulebook.builtIn.rules.count)
    #expect(book.forms.map { $0.criteria.count } == [7, 1])
  }

  @Test func `that stand in another form already leave that form as it was`() {
    let other = Self.form.replacing("kriteria: lembar", with: "kriteria: lain")
    let book = Book([("kriteria/l.yaml", Self.form), ("kami/l.yaml", other)])
    #expect(book.faults.split(separator: "\n").count == 4)
    #expect(book.rulebook.forms.map(\.name) == ["lembar"])
  }

  @Test func `judge nothing that is not there`() {
    let source = Source(
      name: "a.yaml",
      text:
        "selaras: 1\ndokumen: rkt\nprogram: [{nama: PROGRAM KEPEGAWAIAN DAERAH}]\nsasaran: [{kinerja: A, indikator: [B]}]"
    )
    let shares = check([Input(source, isNamed: true)], Rulebook.builtIn).documents[0].shares
    let names = Rulebook.builtIn.forms.flatMap(\.criteria).map(\.name)
    let judged = Set(shares.map { "\(names[Int($0.criterion)]) \($0.level.name)" })
    #expect(!judged.contains("hasil program") && !judged.contains("cukup program"))
    #expect(judged.contains("hasil sasaran") && judged.contains("cukup sasaran"))
  }
}
