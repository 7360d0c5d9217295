import Testing

@testable import Selaras

@Suite struct `An official list` {
  static let editions = Edition.allCases.map { Nomenclature.of(OfficialList($0)) }

  private func rows(_ code: String, _ list: OfficialList = .y2027) -> [OfficialRow] {
    OfficialCode(code).map { Nomenclature.of(list).rows($0) } ?? []
  }

  @Test func `has all rows of its edition`() {
    #expect(OfficialList.builtIn.map { Nomenclature.of($0).count } == [9_707, 4_357, 5_349])
    #expect(Replacements.all.count == 346)
  }

  @Test func `is sorted, and has no sign that its reader does not know`() throws {
    for name in try Repository.names("Rules/nomenklatur") where name.hasSuffix(".csv") {
      let table = OfficialTable(path: "nomenklatur/\(name)")
      let text = try Repository.text("Rules/nomenklatur/\(name)")
      #expect(text.split(separator: "\n").count == table.count + 1)
      #expect(text.hasSuffix("\n") && !text.contains { "\r\\".contains($0) } && !text.contains("\"\""))
      #expect(
        (0..<table.count).allSatisfy { table.string($0, 0) == table.government($0).rawValue })
      let keys = (0..<table.count).map { table.string($0, 0) + " " + table.string($0, table.column("kode")) }
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(
        (0..<table.count).allSatisfy { table.cells($0).reduce(0) { n, _ in n + 1 } == table.columns.count })
    }
  }

  @Test func `gives the row of a code`() {
    #expect(
      rows("5.03.02.2.02.0002") == [
        OfficialRow(
          list: .y2027, government: .regency, level: .subactivity, code: "5.03.02.2.02.0002",
          name: "Pengelolaan Kenaikan Pangkat ASN",
          performance: "Terlaksananya Pengelolaan Kenaikan Pangkat ASN",
          indicator: "Jumlah Pengelolaan Kenaikan Pangkat ASN", unit: "Dokumen")
      ])
    #expect(rows("5.03.02").map(\.level) == [.program, .program])
    #expect(rows("5.03.02", .y2023).map(\.name) == ["PROGRAM KEPEGAWAIAN DAERAH"])
    #expect(rows("5.03.02.2.02").map(\.name) == ["Mutasi dan Promosi ASN"])
    #expect(rows("5.03").map(\.level) == [.field, .field])
    #expect(rows("5.03.02.2.02.0999") == [])
  }

  @Test func `finds the template for a document's own bidang`() {
    for code in ["5.03.01.2.01.0001", "7.01.01.2.01.0001", "X.XX.01.2.01.0001", " x.xx.01.2.01.0001. "] {
      #expect(rows(code).map(\.code) == ["X.XX.01.2.01.0001"])
      #expect(rows(code).map(\.name) == ["Penyusunan Dokumen Perencanaan Perangkat Daerah"])
    }
    #expect(rows("5.03.01.1.01.0001").map(\.government) == [.province])
    #expect(rows("5.03.01").map(\.government) == [.regency, .province])
    #expect(rows("5.03.02.2.01.0001").map(\.code) == ["5.03.02.2.01.0001"])
  }

  @Test func `knows the codes of 2020`() throws {
    let code = try #require(OfficialCode("5.03.02.2.02.01"))
    #expect(code.isLegacy)
    #expect(Nomenclature.of(.y2020).rows(code).count == 1)
    #expect(Self.editions.allSatisfy { $0.rows(code).isEmpty })
    #expect(rows("5.03.01.2.01.01", .y2020).map(\.code) == ["X.XX.01.2.01.01"])
  }

  @Test(arguments: [
    "", "5", "5.03.02.2", "5..02", "5.03.02.2.02.0001.1", "5.03.02.2.02.00001", "A.03", "5,03", "SS.1",
    "2025",
  ])
  func `has no row for what is no code`(_ text: String) { #expect(OfficialCode(text) == nil) }

  @Test func `finds every row by its code, and by its name below its parent`() throws {
    for list in Self.editions {
      var children: [String: [OfficialRow]] = [:]
      for index in 0..<list.count {
        let row = list.row(index)
        let code = try #require(OfficialCode(row.code))
        #expect(code.level == row.level)
        #expect(list.rows(code).contains(row))
        guard let parent = code.parent else { continue }
        children[row.government.rawValue + parent.text, default: []].append(row)
      }
      for rows in children.values {
        let code = try #require(OfficialCode(rows[0].code)?.parent)
        #expect(list.children(of: code, rows[0].government) == rows)
        #expect(list.rows(code).contains { $0.government == rows[0].government })
        for row in rows { #expect(OfficialText(row.name).equals(row.name)) }
      }
      for index in stride(from: 0, to: list.count, by: 37) {
        let row = list.row(index)
        guard let parent = OfficialCode(row.code)?.parent else { continue }
        #expect(list.rows(named: row.name.lowercased(), below: parent).contains(row))
      }
    }
  }

  @Test func `finds a name below a code however it is written`() throws {
    let list = Nomenclature.of(.y2027)
    let parent = try #require(OfficialCode("5.03.02.2.02"))
    for name in [
      "Pengelolaan Kenaikan Pangkat ASN", "PENGELOLAAN KENAIKAN PANGKAT ASN.",
      "Pengelolaan kenaikan pang kat ASN",
      "5.03.02.2.02.0002 Pengelolaan Kenaikan Pangkat ASN", "Pengelolaan Kenaikan Pangkat ASN (Dokumen)",
      "5.03.02.2.02.0002 - Pengelolaan Kenaikan Pangkat ASN (Dokumen) (positif)",
    ] {
      #expect(list.rows(named: name, below: parent).map(\.code) == ["5.03.02.2.02.0002"])
    }
    #expect(list.rows(named: "Pengelolaan Kenaikan Gaji ASN", below: parent) == [])
    #expect(list.rows(named: "Pengelolaan Kenaikan Pangkat ASN", below: OfficialCode("5.03.02.2.01")!) == [])
    #expect(
      list.rows(named: "Mutasi dan Promosi ASN", below: OfficialCode("5.03.02")!).map(\.code)
        == [parent.text, "5.03.02.1.02"])
    #expect(
      list.rows(
        named: "Penyusunan Dokumen Perencanaan Perangkat Daerah", below: OfficialCode("5.03.01.2.01")!
      )
      .map(\.code) == ["X.XX.01.2.01.0001"])
  }

  @Test(
    arguments: [
      // Conventions 10, D15 and D20.
      (nil, "PROGRAM PENUNJANG URUSAN PEMERINTAH DAERAH", "X.XX.01"),
      ("X.XX.01", "PENYEDIAAN JASA PENUNJANG URUSAN PEMERINTAH DAERAH", "X.XX.01.2.08"),
      ("5.03.02.2.01", "Koodinasi Pelaksanaan Administrasi Pemberhentian", "5.03.02.2.01.0006"),
      ("5.03.02.2.03", "Peningkatan Kapasitas ASN", "5.03.02.2.03.0001"),
      ("X.XX.01.2.02", "Pelaksanaan Penataan dan Pengujian / Verifikasi Keuangan", "X.XX.01.2.02.0003"),
      ("X.XX.01.2.06", "Penyelengraan Rapat Koordinasi dan Konsultansi SKPD", "X.XX.01.2.06.0009"),
      ("X.XX.01.2.08", "Penyedia Jasa Surat Menyurat", "X.XX.01.2.08.0001"),
      // As near to one as to another, and far from all.
      ("X.XX.01.2.01", "Koordinasi dan Penyusunan Dokumen SKPD", nil),
      ("X.XX.01.2.09", "Pemeliharaan / Rehabilitasi Gedung Kantor atau Bangunan Lainnya", nil),
      ("5.03.02.2.02", "Penyusunan Peta Talenta", nil), ("5.03.02.2.02", "Promosi", nil),
      ("5.03.02.2.02", "", nil), (nil, "qwerty uiop", nil),
    ] as [(String?, String, String?)])
  func `tells which name a text can only mean`(parent: String?, text: String, code: String?) {
    let rows = Nomenclature.of(.y2027).wordedRows(below: parent.flatMap { OfficialCode($0) }, .regency)
    #expect(rows.clearlyNearest(to: text, \.name)?.code == code)
  }

  @Test func `tells what replaces a retired code`() throws {
    let retired = try #require(OfficialCode("1.02.02.2.02.0021"))
    let replacements = Replacements.all.of(retired)
    #expect(replacements.map(\.newCode) == ["1.02.02.2.02.0055"])
    #expect(
      replacements.map(\.name) == [
        "Pengelolaan Pelayanan Kesehatan Orang dengan Masalah Kesehatan Jiwa (ODMK)"
      ])
    #expect(rows("1.02.02.2.02.0055").count == 1)
    #expect(
      Replacements.all.replaced(by: OfficialCode("1.02.02.2.02.0055")!).map(\.code).contains(retired.text))
    for index in 0..<Replacements.all.count {
      #expect(!rows(Replacements.all.replacement(index).newCode).isEmpty)
    }
  }

  @Test func `tells of a code with two digits what has its name now`() throws {
    let record = CodeRecord(try #require(OfficialCode("5.03.02.2.02.01")))
    #expect(record.rows.map(\.list) == [.y2020] && record.retired == [])
    #expect(Set(record.successors.map(\.code)) == ["5.03.02.2.02.0001"])
    #expect(record.replacements.map(\.newCode) == ["5.03.02.2.02.0001"])
    #expect(record.replacements.first.flatMap(record.newRow)?.name == "Pengelolaan Mutasi ASN")
  }

  @Test(
    arguments: [
      ([2025, 2026, 2027, 2028, 2029], .y2027), ([2027], .y2027), ([2026], .y2023), ([2021, 2026], .y2023),
      ([2019], .y2023), ([], .y2027),
    ] as [([Int], Edition)])
  func `is chosen by the period of a plan`(years: [Int], edition: Edition) {
    #expect(Edition.usual(for: years) == edition)
  }
}

@Suite struct `A text that is compared with an official one` {
  @Test(arguments: [
    ("Pengelolaan Administrasi Diklat", "Pengeloaan Administrasi Diklat", true),
    ("Jumlah Dokumen Hasil", "Jumah Dokumen Hasil", true),
    ("Evaluasi Diklat dan Sertifikasi Pejabat", "Evaluasi Diklat dan Sertfikasi Pejabat", true),
    ("Terlaksananya Koordinasi", "telaksananya koordinasi", true),
    // A misprint of the document is none of the decree.
    ("Koodinasi Penyusunan Laporan", "Koordinasi Penyusunan Laporan", false),
    ("Penyediaa Jasa", "Penyediaan Jasa", false),
    ("Pengelolaan Administrasi Sertifikasi", "Pengeloaan Administrasi Sertfikasi", true),
    ("Jumlah Pengelolaan Administrasi Sertifikasi", "Jumah Pengeloaan Administrasi Sertfikasi", false),
    // Two letters, or another word.
    ("Urusan Pemerintahan Daerah", "Urusan Pemerintah Daerah", false),
    ("Gedung Kantor atau Bangunan", "Gedung Kantor dan Bangunan", false),
    ("Koordinasi dan Penyusunan DPA-SKPD", "Koordinasi dan Penyusunan RKA-SKPD", false),
    ("Sub-Kegiatan  Satu", "subkegiatan satu", true), ("", "", false), ("-", "", false), ("...", "-", false),
  ])
  func `is the same but for blanks, signs, case and misprints of the decree`(
    text: String, official: String, isSame: Bool
  ) {
    #expect(OfficialText(text).equals(official) == isSame, "\(text) | \(official)")
  }
}
