import Testing

@testable import Selaras

@Suite struct `A rule of one's own` {
  private func found(_ changes: [String: String], _ plan: String, _ options: CheckOptions = CheckOptions())
    -> String
  {
    let book = Book(page: page(changes))
    return book.faults.isEmpty ? book.findings("selaras: 1\ndokumen: renstra\n" + plan, options) : book.faults
  }

  static let three = "sasaran: [{kinerja: Salah}, {kinerja: Benar}, {kinerja: Salah}]"

  @Test func `says what it found, with all its parts`() {
    let book = Book(
      page: page([
        "tingkat": "tingkat: {sasaran: error, lainnya: info}", "jenjang": "jenjang: [tujuan, sasaran]",
        "bila": "bila: kinerja.opener in kata.keluaran && kinerja.words.size() > parameter.kata",
        "tunjuk": "tunjuk: kinerja.opener", "parameter": "parameter: {kata: 1}",
        "pesan":
          "pesan: {id: \"`{kinerja.opener}` di {jenjang}\", en: \"`{kinerja.opener}` in {jenjang} {{}}\"}",
        "label": "label: {id: keluaran, en: output}", "saran": "saran: {id: ganti, en: replace it}",
        "dasar": "dasar: [Peraturan 1]",
        "perbaikan": "perbaikan: {ganti: \"'Meningkatnya'\", keamanan: aman}",
        "catatan": "catatan: [{tunjuk: induk, pesan: {id: induknya, en: its parent}}]",
      ]))
    let source = Source(
      name: "a.yaml",
      text:
        "selaras: 1\ndokumen: renstra\ntujuan:\n  - kinerja: Tersedianya data\n    sasaran: [Terlaksananya diklat, Tersedianya]\n"
    )
    let report = check([Input(source, isNamed: true)], book.rulebook)
    var text = ""
    writeText(report, to: &text, in: .en)
    #expect(
      withoutHints(text) == """
        info[XKB001]: `Tersedianya` in tujuan {}
          --> a.yaml:4:14
           |
         4 |   - kinerja: Tersedianya data
           |              ^^^^^^^^^^^ output
           = in: tujuan 1
           = basis: Peraturan 1
           = help: replace it

        error[XKB001]: `Terlaksananya` in sasaran {}
          --> a.yaml:5:15
           |
         4 |   - kinerja: Tersedianya data
           |              ---------------- its parent
         5 |     sasaran: [Terlaksananya diklat, Tersedianya]
           |               ^^^^^^^^^^^^^ output
           = in: tujuan 1 > sasaran 1
           = basis: Peraturan 1
           = help: replace it

        1 error, 1 info in 1 file

        """)
    #expect(report.diagnostics.map { $0.fix?.replacement ?? "" } == ["Meningkatnya", "Meningkatnya"])
    #expect(report.diagnostics.map(\.severity) == [.info, .error])
    #expect(report.diagnostics.map(\.level) == ["tujuan", "sasaran"])
  }

  @Test func `asks each element of a list`() {
    let changes = [
      "setiap": "setiap: pemilik", "bila": "bila: butir.opener == 'Wakil'", "tunjuk": "tunjuk: butir",
      "pesan": "pesan: {id: \"{butir}\", en: \"{butir}\"}",
    ]
    #expect(
      found(
        changes,
        "sasaran: [{kinerja: A, pemilik: [Kepala, Wakil A, Wakil B]}, {kinerja: B, pemilik: Wakil C}]")
        == "3:42 XKB001 ‹Wakil A› Wakil A\n3:51 XKB001 ‹Wakil B› Wakil B\n3:84 XKB001 ‹Wakil C› Wakil C")
  }

  @Test func `becomes one finding only where everything breaks it`() {
    let all = "sasaran: [{kinerja: Salah}, {kinerja: Salah}]"
    #expect(
      found(["kumpul": "kumpul: ya"], all) == "3:21 XKB001 ‹Salah› wrong (all 2 sasaran break this rule)")
    #expect(found(["kumpul": "kumpul: tidak"], all) == "3:21 XKB001 ‹Salah› wrong\n3:39 XKB001 ‹Salah› wrong")
    #expect(
      found(["kumpul": "kumpul: ya"], Self.three)
        == "3:21 XKB001 ‹Salah› wrong\n3:57 XKB001 ‹Salah› wrong")
    #expect(found(["kumpul": "kumpul: ya"], "sasaran: [{kinerja: Salah}]") == "3:21 XKB001 ‹Salah› wrong")
    let indicators = [
      "kumpul": "kumpul: ya", "jenjang": "jenjang: [indikator]", "bila": "bila: satuan == ''",
    ]
    #expect(
      found(indicators, "sasaran: [{kinerja: A, indikator: [X, Y]}]\ntujuan: [{indikator: {nama: Z}}]")
        == "3:36 XKB001 ‹X› wrong (all 2 indicators of sasaran break this rule)\n4:29 XKB001 ‹Z› wrong")
  }

  @Test func `is asked once for each statement that its condition speaks of`() {
    let plan =
      "sasaran: {kinerja: [{teks: Salah, indikator: X}, Benar, {teks: Salah, indikator: Y}], pemilik: P}"
    #expect(found([:], plan) == "3:28 XKB001 ‹Salah› wrong\n3:64 XKB001 ‹Salah› wrong")
    #expect(
      found(["bila": "bila: simpul.kinerja == 'Salah'"], plan)
        == "3:28 XKB001 ‹Salah› wrong\n3:64 XKB001 ‹Salah› wrong")
    #expect(
      found(["bila": "bila: pemilik.size() == 1", "tunjuk": "tunjuk: kinerja"], plan)
        == "3:28 XKB001 ‹Salah› wrong")
    #expect(
      found(
        ["bila": "bila: indikator.exists(i, i.nama == 'Y')", "pesan": "pesan: {id: x, en: \"{kinerja}\"}"],
        plan)
        == "3:64 XKB001 ‹Salah› Salah")
    #expect(
      found(
        [
          "jenjang": "jenjang: [indikator, sasaran]", "bila": "bila: kinerja == 'Salah'",
          "pesan": "pesan: {id: x, en: \"{nama}\"}",
        ], plan) == "3:46 XKB001 ‹X› X\n3:82 XKB001 ‹Y› Y")
  }

  @Test func `is silent after another that found something in the same thing`() {
    let first = page(["bila": "bila: kinerja.opener == 'Salah'"])
    let second = page(
      [
        "bila": "bila: kinerja != ''", "diam_bila": "diam_bila: [XKB001]",
        "pesan": "pesan: {id: x, en: second}",
      ],
      code: "XKB000")
    let document = page(
      ["jenjang": "jenjang: [dokumen]", "bila": "bila: jenis == 'renstra'"], code: "XKB003")
    let after = page(
      ["jenjang": "jenjang: [dokumen]", "bila": "bila: true", "diam_bila": "diam_bila: [XKB003]"],
      code: "XKB002")
    let indicator = page(
      ["jenjang": "jenjang: [indikator]", "bila": "bila: true", "diam_bila": "diam_bila: [XKB001, XKB004]"],
      code: "XKB005")
    let book = Book(
      [
        ("a/1.md", second), ("a/2.md", first), ("a/3.md", after), ("a/4.md", document), ("a/5.md", indicator),
        ("a/6.md", page(["aktif": "aktif: tidak", "diam_bila": "diam_bila: [XKB005]"], code: "XKB004")),
      ] + Book.words)
    #expect(book.faults == "")
    let plan = "sasaran: {kinerja: [{teks: Salah satu, indikator: X}, {teks: Benar, indikator: Y}]}"
    #expect(
      book.findings("selaras: 1\ndokumen: renstra\n" + plan) == """
        2:10 XKB003 ‹renstra› wrong
        3:28 XKB001 ‹Salah satu› wrong
        3:62 XKB000 ‹Benar› second
        3:80 XKB005 ‹Y› wrong
        """)
  }

  @Test func `that cannot be computed is told once`() {
    let plan = "sasaran: [{kinerja: A}, {kinerja: B}, {kinerja: C, pemilik: Kepala}]"
    #expect(
      found(["bila": "bila: pemilik[0] == 'Kepala'"], plan)
        == "3:49 XKB001 ‹C› wrong\n7:1 ATR003 ‹bila› the rule XKB001 cannot be evaluated: index 0 is out of range"
    )
    #expect(
      found(["bila": "bila: true", "pesan": "pesan: {id: x, en: \"{pemilik[0]}\"}"], plan)
        == "3:49 XKB001 ‹C› Kepala\n8:1 ATR003 ‹pesan› the rule XKB001 cannot be evaluated: index 0 is out of range"
    )
    #expect(
      found(["bila": "bila: true", "pesan": "pesan: {id: x, en: \"{induk.kinerja}\"}"], plan).split(
        separator: "\n"
      ).count
        == 1)
  }

  @Test(
    arguments: [
      ([], [], "XKB001 XKB002"), (["XKB"], [], "XKB001 XKB002"), (["XKB003"], [], "XKB003"),
      (["YKB"], [], ""),
      (["YKB001"], [], "YKB001"), (["XKB001", "YKB001"], [], "XKB001 YKB001"), ([], ["XKB001"], "XKB002"),
      ([], ["XKB"], ""), (["XKB"], ["XKB002"], "XKB001"), (["XKB003"], ["XKB"], ""),
      (["X"], [], "XKB001 XKB002"),
      ([""], [], ""),
    ] as [([String], [String], String)])
  func `runs when it is selected and not ignored`(select: [String], ignore: [String], expected: String) {
    let pages = [("XKB001", "ya"), ("XKB002", "ya"), ("XKB003", "tidak"), ("YKB001", "tidak")].map {
      code, active in
      (name: "a/\(code).md", text: page(["aktif": "aktif: \(active)"], code: code))
    }
    var options = CheckOptions()
    options.selection = Selection(select: select, ignore: ignore)
    let source = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\nsasaran: Salah\n")
    let report = check([Input(source, isNamed: true)], Book(pages).rulebook, options)
    #expect(report.diagnostics.map(\.code).joined(separator: " ") == expected)
  }

  @Test func `takes the place of another with its code`() {
    let files =
      Rulebook.builtInFiles + [
        Source(
          name: "kami/KIN001-lain.md",
          text: page(["bila": "bila: true", "nama": "nama: lain"], code: "KIN001"))
      ]
    let book = Rulebook(files: files)
    #expect(lines(book.diagnostics, book.sources) == "")
    #expect(book.rules.count == Rulebook.builtIn.rules.count)
    #expect(book.rule("KIN001")?.name == "lain")
  }

  @Test func `says what of its pages takes the place of one of the program`() {
    func remarks(_ name: String) -> [String] {
      let own = Source(
        name: "kami/\(name)-lain.md", text: page(["bila": "bila: true", "nama": "nama: lain"], code: name))
      return Rulebook.builtIn(adding: [own]).remarks.map(\.en)
    }
    #expect(
      remarks("KIN001") == [
        "kami/KIN001-lain.md: this page takes the place of the built-in rule KIN001 (keluaran-di-tingkat-hasil); give it a code of its own for both to run"
      ])
    #expect(remarks("XKB001") == [])
    let same = Rulebook.builtInFiles.first { $0.name.contains("KIN001") }
    #expect(same.map { Rulebook.builtIn(adding: [$0]).remarks } == [])
  }

  @Test func `finds a lesser matter where its page says so, and cites what speaks of the level`() {
    let book = Book(
      page: page([
        "bila": "bila: true", "jenjang": "jenjang: [tujuan, program]", "tingkat": "tingkat: error",
        "ringan": "ringan: {bila: \"kinerja == 'B'\", tingkat: info}",
        "dasar": "dasar: [Semua, {sumber: Program, jenjang: [program]}]",
      ])
    )
    func found(_ tuning: Tuning = Tuning()) -> [String] {
      let input = Input(
        Source(
          name: "a.yaml",
          text: "selaras: 1\ndokumen: rkt\ntujuan: [{kinerja: A}, {kinerja: B}]\nprogram: [{kinerja: B}]\n"),
        isNamed: true)
      return check([input], book.rulebook.tuned(by: tuning)).diagnostics.filter { $0.family == "XKB" }.map {
        "\($0.severity) \($0.basis.joined(separator: "; "))"
      }
    }
    #expect(book.faults == "")
    #expect(found() == ["error Semua", "info Semua", "info Semua; Program"])
    var tuning = Tuning()
    tuning.severities = [.init(code: "XKB001", severity: .warning)]
    #expect(found(tuning) == ["warning Semua", "warning Semua", "warning Semua; Program"])
  }

  @Test func `is asked of the kinds of documents and the levels it names`() {
    let plan = "tujuan: Salah\nsasaran: Salah\nprogram: {kinerja: Salah}"
    #expect(found(["jenjang": "jenjang: [semua]"], plan).split(separator: "\n").count == 3)
    #expect(found(["jenjang": "jenjang: [tujuan, program]"], plan).split(separator: "\n").count == 2)
    #expect(found(["dokumen": "dokumen: [iku, renstra]"], plan) == "4:10 XKB001 ‹Salah› wrong")
    #expect(found(["dokumen": "dokumen: [iku]"], plan) == "")
    #expect(found(["jenjang": "jenjang: [repositori]", "bila": "bila: true"], plan) == "1:1 XKB001 ‹› wrong")
  }

  @Test func `adds words and rows to those that are there`() {
    let words = [
      ("kami/kosakata/keluaran.yaml", "daftar: keluaran\narti: {id: a, en: b}\nkata: [terwujudnya]\n"),
      (
        "kami/kosakata/satuan.yaml",
        "tabel: satuan\narti: {id: a, en: b}\nkolom: {jenis: teks, baku: teks}\n"
          + "isi: {dok: {jenis: naskah}, ekor: {baku: Ekor, jenis: hewan}}\n"
      ),
    ]
    let book = Book(Book.words + words)
    #expect(book.faults == "")
    let expressions = [
      "'Terwujudnya' in kata.keluaran && 'tersedianya' in kata.keluaran", "tabel.satuan.teks('dok', 'baku')",
      "tabel.satuan.teks('dok', 'jenis')", "tabel.satuan.daftar('dok', 'lain')",
      "tabel.satuan.teks('%', 'jenis')",
      "tabel.satuan.teks('ekor', 'baku')", "tabel.satuan.angka('ekor', 'batas')", "'ekor' in kata.satuan",
    ]
    let values = expressions.map { expression in
      if case .value(let value) = evaluate(expression, nil, at: nil, book.rulebook) { value } else { "fault" }
    }
    #expect(
      values == [
        "true", "\"Dokumen\"", "\"naskah\"", "[\"berkas\", \"naskah\"]", "\"\"", "\"Ekor\"", "0.0", "true",
      ])
  }
}
