import Testing

@testable import Selaras

@Suite struct `A fault in the writing of a text` {
  private let wording = Wording(Book.all.lexicon)

  private func found(_ kind: Blemish.Kind, in string: String) -> [Blemish] {
    WrittenText(string, FoldedWords(string), wording).blemishes(kind, isPiece: false)
  }

  /// The faulty pieces, and what should stand there.
  private func shown(_ kind: Blemish.Kind, _ string: String) -> String {
    found(kind, in: string).map { blemish in
      let piece = String(decoding: Array(string.utf8)[blemish.range], as: UTF8.self)
      return blemish.mended.map { "\(piece)>\($0)" } ?? piece
    }.joined(separator: " ")
  }

  @Test(
    arguments: [
      (.opener, "Persentasen jabatan", "Persentasen>Persentase"),
      (.opener, "PROSENTASE X", "PROSENTASE>PERSENTASE"),
      (.opener, "Penyedia jasa", ""), (.opener, "Persen jabatan", ""), (.opener, "Prestasi kerja", ""),
      (.opener, "Tersedia mebel", ""), (.opener, "Perindustrian", ""),
      (.spelling, "misi skuntabel, inovatifg", "skuntabel>akuntabel inovatifg>inovatif"),
      (.spelling, "Jasa OPEASIONAL dan KOODINASI", ""),
      (.spelling, "JASA OPEASIONAL", "OPEASIONAL>OPERASIONAL"),
      (.spelling, "yang membuat rencana pembelian di Halmahera Utara", ""),
      (.spelling, "Indeks SAKIP LKjIP INKA", ""),
      (.form, "Jumlah data yang di kelola", "di kelola>dikelola"), (.form, "data di - kelola", ""),
      (.form, "di dalam, di luar, di atas, di bidang, di kabupaten", ""), (.form, "RESIKO", "RESIKO>RISIKO"),
      (.bracket, "A (b", "(b"), (.bracket, "a) satu b) dua", ""), (.bracket, "viii) satu", ""),
      (.bracket, "A ( )", ""),
      (.bracket, "A (b]", "]"), (.bracket, "[A (b]", "(b"), (.bracket, "A [b)", ")"),
      (.bracket, "A (b (c)", "(b (c)"), (.bracket, "A (b [c)", "[c"), (.bracket, "(a [b c] d)", ""),
      (.emptyBracket, "A ( )", "( )"), (.emptyBracket, "A [b []]", "[]"), (.emptyBracket, "A (b (c)", ""),
      (.emptyBracket, "A (]", ""),
      (.bracket, "((a) b)", ""), (.bracket, "Jabatan)", ")"), (.bracket, "", ""),
      (.cut, "kualifikasi dalam", "dalam"), (.cut, "dari dalam", ""), (.cut, "kondisi antara", ""),
      (.cut, "Sumber Belajar,", "Belajar,"), (.cut, "dan", ""), (.cut, "A (kumulatif dari", ""),
      (.cut, "A) kumulatif dari ", "dari"),
      (.repetition, "dan dan", "dan dan>dan"), (.repetition, "undang - undang", ""),
      (.repetition, "rata rata", ""),
      (.repetition, "Desa dan Desa Adat", ""), (.repetition, "A B dan A B", "A B dan A B>A B"),
      (.repetition, "A B dan A B, C", "A B dan A B>A B"), (.repetition, "A B dan A B C", ""),
      (.repetition, "Jumlah Jumlah ASN", "Jumlah Jumlah>Jumlah"), (.repetition, "di atas yang-yang", ""),
      (.spacing, "a  b", "a  b>a b"), (.spacing, "a,b", "a,b>a, b"), (.spacing, "a ,b", "a ,b>a, b"),
      (.spacing, "72,5 dan 1,000", ""), (.spacing, "IK ;Nilai", "IK ;>"), (.spacing, "a, b. c; d/e", ""),
      (.placeholder, "TBD", "TBD"), (.placeholder, "Lorem ipsum dolor", "Lorem ipsum"),
      (.placeholder, "contoh uji", ""),
      (.placeholder, "Indeks ....", "...."), (.placeholder, "xddswfdfef", "xddswfdfef"),
      (.placeholder, "BPHTB", ""),
      (.placeholder, "transkrip, ekspedisi, kompleks, angkringan", ""),
      (.placeholder, "XXX", "XXX"),
      (.script, "Kuаlitas", "Kuаlitas>Kualitas"), (.script, "Жилище", "Жилище"),
      (.script, "\u{F0B7} Nilai", "\u{F0B7}>"), (.script, "μg/m³ é Σ “a” – b", ""),
      (.script, "a\u{200B} b", ""),
      (.split, "Daya ManusiaKabid Mutasi", "ManusiaKabid>Manusia Kabid"),
      (.split, "Peneranga n", "Peneranga n>Penerangan"),
      (.split, "LKjIP, e-Kinerja, dan lain", ""),
    ] as [(Blemish.Kind, String, String)])
  func `is found at its words`(kind: Blemish.Kind, text: String, expected: String) {
    #expect(shown(kind, text) == expected)
  }

  @Test func `is found in every text at a place that is there`() {
    var random = SeededNumbers(7)
    let parts = [
      "dan", " ", "  ", ",", "(", ")", "[", "]", "Persentasen", "di kelola", "...", "О", "\u{200B}", "é",
      "IK :", "xddswf",
      "a", "TBD", "Pengadaan ASN", "\n", "\u{0}", "👍", "%", "n", "ManusiaKabid", ";",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
        parts.randomElement(using: &random)
      }.joined()
      let bytes = Array(text.utf8)
      for kind in Blemish.Kind.allCases {
        for blemish in found(kind, in: text) {
          #expect(blemish.kind == kind && !blemish.range.isEmpty && blemish.range.upperBound <= bytes.count)
          let piece = String(validating: bytes[blemish.range], as: UTF8.self)
          #expect(piece != nil && piece != blemish.mended, "\(kind) in \(text.debugDescription)")
        }
      }
    }
  }

  @Test func `is not measured by what the lists write beside their texts`() {
    for name in ["kabkota", "prov", "pemda"] {
      #expect(!ListedWords.frequent(ofLength: name.utf8.count).contains { $0.elementsEqual(name.utf8) })
    }
    #expect(shown(.spelling, "di kabbkota") == "")
  }

  @Test func `is not taken from the lists, whose own misprints are all known to stand there`() {
    for word in wording.misprints?.singles ?? [] { #expect(ListedWords.contain(word), "\(word)") }
  }

  @Test func `is none of a decree`() throws {
    let plan = """
      selaras: 1
      dokumen: renstra
      sub_kegiatan:
        - nama: Identifikasi,Inventarisasi, Pemanfaatan Tanah Wilayah Perbatasan
        - nama: Identifikasi, Inventarisasi,Pemanfaatan Tanah Wilayah Perbatasan
        - nama: Sosialisasi Fatwah dan Hukum Islam (Migas Kabupaten/Kota
        - nama: Sosialisasi Fatwah dan Hukum Islami (Migas Kabupaten/Kota
      """
    var options = CheckOptions()
    options.selection.select = ["TEK"]
    let report = check(
      [Input(Source(name: "a.yaml", text: plan), isNamed: true)], Rulebook.builtIn, options)
    #expect(
      report.diagnostics.map { "\($0.code) \(report.sources[0].text($0.place.range))" } == [
        "TEK005 Inventarisasi,Pemanfaatan", "TEK012 (Migas Kabupaten/Kota",
      ])
  }

  /// The labels of a rule's findings in an indicator's name.
  private func labels(_ code: String, _ name: String) -> [String] {
    var options = CheckOptions()
    options.selection.select = [code]
    let plan = "selaras: 1\ndokumen: renstra\nsasaran: [{kinerja: A, indikator: [{nama: \"\(name)\"}]}]\n"
    let report = check(
      [Input(Source(name: "a.yaml", text: plan), isNamed: true)], Rulebook.builtIn, options)
    return report.diagnostics.map { $0.label?.id ?? "" }
  }

  @Test(
    arguments: [
      ("Layanan (umum", "TEK012", "tidak ditutup"), ("Layanan (a (umum)", "TEK012", "tidak ditutup"),
      ("Layanan umum)", "TEK012", "tidak dibuka"), ("Layanan (umum]", "TEK012", "tidak dibuka"),
      ("Layanan ()", "TEK013", "tidak berisi"), ("Layanan dan", "TEK003", "lanjutannya?"),
    ])
  func `of a bracket or an end is told by one rule with the right label`(
    name: String, code: String, label: String
  ) {
    for rule in ["TEK003", "TEK012", "TEK013"] {
      #expect(labels(rule, name) == (rule == code ? [label] : []))
    }
  }
}
