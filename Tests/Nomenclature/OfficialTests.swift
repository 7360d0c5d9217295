import Testing

@testable import Selaras

@Suite struct `What is official in a document` {
  /// What an expression gives at a node of a plan.
  private func value(_ expression: String, _ plan: String, head: String = "", at path: String? = nil)
    -> String
  {
    let text = "selaras: 1\ndokumen: renstra\n\(head)\(plan)\n"
    switch evaluate(expression, Input(Source(name: "a.yaml", text: text), isNamed: true), at: path, Book.all)
    {
    case .value(let value): return value
    case .fault(let faults, _): return faults.map(\.message.en).joined(separator: "; ")
    case .noSuchNode: return "no such node"
    }
  }

  private func isOfficial(_ node: String, level: String = "sub_kegiatan") -> String {
    value("resmi", "\(level): {\(node)}")
  }

  @Test(arguments: [
    // Conventions 4.4: texts that look like faults.
    ("5.03.02.2.03.0014", "Meningkatnya Karir ASN Jabatan fungsional"),
    ("5.03.02.2.04.0007", "Meningkatnya Disiplin ASN"),
    ("5.03.02.2.03.0001", "Meningkatnya Kapasitas ASN"),
    ("5.03.02.2.02.0002", "Terlaksananya Pengelolaan Kenaikan Pangkat ASN"),
    ("5.03.02.2.02.0003", "Terlaksananya Pengelolaan Pengembangan Promosi ASN"),
    ("5.03.02.2.03.0002", "Terkelolanya Assessment Center"),
    ("5.03.02.2.03.0003", "Terkelolanya Administrasi Diklat dan Sertifikasi ASN"),
    ("5.03.01.2.07.0005", "Tersedianya Mebel"), ("X.XX.01.2.07.0005", "Pengadaan Mebel"),
  ])
  func `are the statements that look like faults`(code: String, text: String) {
    #expect(isOfficial("kode: \(code), kinerja: \(text)") == "true")
    #expect(isOfficial("kinerja: \(text)") == "true")
    #expect(isOfficial("kinerja: \(text.uppercased())") == "true")
    #expect(isOfficial("kinerja: \(text)", level: "output") == "true")
    #expect(isOfficial("kinerja: \(text) sekali") == "false")
    #expect(isOfficial("kode: 5.03.02.2.01.0001, kinerja: \(text)") == "false", "the text of another code")
    #expect(isOfficial("kode: 5.03.02.2.99.0001, kinerja: \(text)") == "true", "a code that no list has")
    for level in ["tujuan", "sasaran", "kegiatan", "program", "immediate_outcome"] {
      #expect(isOfficial("kinerja: \(text)", level: level) == "false")
    }
  }

  @Test func `are names, of their own level`() {
    #expect(isOfficial("nama: Pengelolaan Kenaikan Pangkat ASN") == "true")
    #expect(
      isOfficial("nama: Pengelolaan Administrasi Diklat dan Sertifikasi ASN, kode: 5.03.02.2.03.0003")
        == "true")
    #expect(isOfficial("nama: PROGRAM KEPEGAWAIAN DAERAH", level: "program") == "true")
    #expect(isOfficial("nama: Program Kepegawaian Daerah, kode: 5.03.02", level: "program") == "true")
    #expect(isOfficial("nama: Program Kepegawaian, kode: 5.03.02", level: "program") == "false")
    #expect(isOfficial("nama: Mutasi dan Promosi ASN, kode: 5.03.02.2.02", level: "kegiatan") == "true")
    #expect(isOfficial("nama: Mutasi dan Promosi ASN") == "false")
    #expect(isOfficial("nama: Pengelolaan Kenaikan Pangkat ASN, kinerja: Terlaksananya rapat") == "false")
  }

  @Test func `are texts with the code of 2020, and names of retired codes`() {
    #expect(
      isOfficial("kode: 5.03.02.2.02.02, kinerja: Terlaksananya Pengelolaan Kenaikan Pangkat ASN") == "true")
    #expect(value("kode_resmi", "sub_kegiatan: {kode: 5.03.02.2.02.02}") == "true")
    let retired = "Pengelolaan Pelayanan Kesehatan Orang dengan Masalah Kesehatan Jiwa (ODMK)"
    #expect(isOfficial("kode: 1.02.02.2.02.0021, nama: \(retired)") == "true")
  }

  @Test(arguments: [
    ("5.03.02.2.02.0002", "Jumlah Pengelolaan Kenaikan Pangkat ASN"),
    ("5.03.02.2.03.0001", "Jumlah ASN yang Meningkat Kapasitasnya"),
    ("5.03.02.2.03.0011", "Jumlah Dokumen Hasil Evaluasi Diklat dan Sertifikasi Pejabat Fungsional"),
    ("X.XX.01.2.07.0005", "Jumlah Paket Mebel yang Disediakan"),
  ])
  func `are indicators`(code: String, name: String) {
    func ask(_ code: String, _ name: String, level: String = "sub_kegiatan") -> String {
      value("indikator[0].resmi", "\(level): {\(code)kinerja: A, indikator: {nama: '\(name)'}}")
    }
    #expect(ask("kode: \(code), ", name) == "true")
    #expect(ask("kode: \(code), ", "\(name) (Dokumen)") == "true")
    #expect(ask("kode: 5.03.02.2.01.0001, ", name) == "false")
    if code != "5.03.02.2.03.0011" { #expect(ask("", name) == "true") }
    #expect(ask("", name, level: "sasaran") == "false")
    #expect(ask("", "\(name) lain") == "false")
  }

  @Test func `is read in the edition of the document`() {
    let plan = "sub_kegiatan: {kode: 5.03.02.2.02.0002}"
    #expect(value("nama_resmi", plan) == "\"Pengelolaan Kenaikan Pangkat ASN\"")
    #expect(value("kinerja_resmi", plan) == "\"Terlaksananya Pengelolaan Kenaikan Pangkat ASN\"")
    #expect(value("indikator_resmi", plan) == "\"Jumlah Pengelolaan Kenaikan Pangkat ASN\"")
    #expect(value("satuan_resmi", plan) == "\"Dokumen\"")
    // Only in the list of 2027.
    let new = "sub_kegiatan: {kode: 1.02.02.2.02.0055}"
    for (head, isThere) in [
      ("", true), ("nomenklatur: 2027\n", true), ("nomenklatur: '2023'\n", false),
      ("periode: 2025-2029\n", true),
      ("periode: 2025-2026\n", false), ("nomenklatur: 2027\nperiode: 2025-2026\n", true),
    ] {
      #expect((value("nama_resmi", new, head: head) != "\"\"") == isThere, "\(head)")
      #expect(value("kode_resmi", new, head: head) == "true")
    }
    #expect(value("kode_resmi", "sub_kegiatan: {kode: 5.03.02.2.99.0001}") == "false")
    #expect(value("kode_resmi", "sub_kegiatan: {kode: SK-1}") == "false")
    #expect(value("kode_resmi || nama_resmi != ''", "tujuan: {kinerja: A}") == "false")
  }

  @Test(
    arguments: [
      // A retired code, and codes of two digits: by the name in the plan, by the name of 2020, and with a bidang.
      ("kode: 1.02.02.2.02.0021", "1.02.02.2.02.0055"),
      ("kode: 5.03.02.2.02.01, nama: Pengelolaan Kenaikan Pangkat ASN", "5.03.02.2.02.0002"),
      ("kode: 5.03.02.2.02.07", "5.03.02.2.02.0001"),
      ("kode: 5.03.01.2.01.01, nama: Penyusunan Dokumen Perencanaan Perangkat Daerah", "5.03.01.2.01.0001"),
      // Nothing to tell: a valid code, one that no list has, and a name that is none.
      ("kode: 5.03.02.2.02.0002", ""), ("kode: 5.03.02.2.02.0999", ""),
      ("kode: 5.03.02.2.02.99, nama: Pengelolaan Talenta", ""), ("nama: Pengelolaan Mutasi ASN", ""),
    ])
  func `has a new code where it can be told`(node: String, code: String) {
    #expect(value("kode_baru", "sub_kegiatan: {\(node)}", head: "periode: 2025-2029\n") == "\"\(code)\"")
  }

  @Test func `are told by their row, below that of the parent if there is one`() {
    let plan = "kegiatan: {nama: Mutasi dan Promosi ASN, sub_kegiatan: [{nama: Pengelolaan Mutasi ASN}]}"
    let rows = "baris.map(b, b.kode + ' ' + b.edisi)"
    #expect(
      value(rows, plan, head: "daerah: Kota A\n", at: "kegiatan 1")
        == "[\"5.03.02.2.02 2027\", \"5.03.02.2.02 2023\"]")
    #expect(
      value("anak[0].\(rows)", plan, head: "daerah: Kota A\n").hasPrefix("[\"5.03.02.2.02.0001 2027\","))
    #expect(
      value("anak[0].\(rows)", plan, head: "daerah: Provinsi A\n").hasPrefix("[\"5.03.02.1.02.0001 2027\""))
  }

  @Test func `is that of the document's own government`() {
    let program = "program: {kode: 5.03.01, sub_kegiatan: [{kode: 5.03.01.1.01.0001}]}"
    #expect(value("nama_resmi", program) == "\"PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI\"")
    let alone = "program: {kode: 5.03.01}"
    #expect(value("nama_resmi", alone) == "\"PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA\"")
    #expect(
      value("nama_resmi", alone, head: "daerah: Provinsi Bali\n")
        == "\"PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI\"")
  }

  @Test func `is asked of an edition that is known`() {
    let text = "selaras: 1\ndokumen: renstra\nnomenklatur: 2072\nsasaran: Meningkatnya A\n"
    let report = check([Input(Source(name: "a.yaml", text: text), isNamed: true)], Book.none)
    #expect(
      lines(report.diagnostics, report.sources)
        == "3:14 FMT010 ‹2072› `nomenklatur` does not know `2072` | did you mean `2027`? Known are: 2027, 2023"
    )
  }
}

extension Book {
  /// The built-in book.
  static let all = Rulebook.builtIn
  /// A book without rules.
  static let none = Rulebook(files: [])
}

@Suite struct `Rows of the official lists for nodes that are each other's parent` {
  @Test(
    arguments: ["program", "kegiatan", "sub_kegiatan"],
    ["Pengelolaan Mutasi ASN", "PROGRAM KEPEGAWAIAN DAERAH", "Lain"])
  func `are found all the same`(level: String, name: String) {
    let plan = """
      selaras: 1
      dokumen: renja
      \(level):
        - {id: A, nama: \(name), induk: B}
        - {id: B, nama: \(name), induk: A}
        - {id: C, nama: \(name), induk: C}
      """
    let report = check([Input(Source(name: "a.yaml", text: plan), isNamed: true)], Rulebook.builtIn)
    #expect(report.diagnostics.contains { $0.code == "STR004" })
  }
}
