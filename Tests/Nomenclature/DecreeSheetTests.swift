import Testing

@testable import Selaras

@Suite struct `The annex of a decree as a workbook` {
  private static let head = [
    ["NOMENKLATUR URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"],
    ["KODE", "", "", "", "", "NOMENKLATUR URUSAN KABUPATEN/KOTA", "KINERJA", "INDIKATOR", "SATUAN"],
    ["URUSAN/ UNSUR", "BIDANG URUSAN/ BIDANG UNSUR", "PROGRAM", "KEGIATAN", "SUB KEGIATAN"],
    ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  ]

  private func source(_ rows: [[String]], sheet: String = "Lampiran") -> Source {
    let cells = rows.enumerated().map { row, cells in
      "<row r=\"\(row + 1)\">"
        + cells.enumerated().filter { !$1.isEmpty }.map { column, text in
          "<c r=\"\(cellName(row: row, column: column))\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }.joined() + "</row>"
    }
    return SampleWorkbook([(sheet, "<sheetData>\(cells.joined())</sheetData>")]).source
  }

  private func rows(_ list: Nomenclature) -> [String] {
    (0..<list.count).map { index in
      let row = list.row(index)
      return [
        row.government.rawValue, row.level.rawValue, row.code, row.name, row.performance, row.indicator,
        row.unit,
      ].joined(separator: "|")
    }
  }

  @Test func `is read with its code over five columns`() throws {
    let (list, faults) = Nomenclature.read(
      source(
        Self.head + [
          ["5", "", "", "", "", "UNSUR PENUNJANG"], ["5", "03", "", "", "", "KEPEGAWAIAN"],
          ["5", "03", "02", "", "", "PROGRAM KEPEGAWAIAN DAERAH"],
          ["5", "03", "02", "2.02", "", "Mutasi dan Promosi ASN"],
          [
            "5", "03", "02", "2.02", "0001", "Pengelolaan Mutasi ASN", "Terkelolanya Mutasi", "Jumlah Mutasi",
            "Orang",
          ],
          [
            "", "", "", "", "2", "Pengelolaan Promosi ASN", "Terkelolanya Promosi", "Jumlah Promosi", "Orang",
          ],
        ]))
    #expect(faults.map(\.message.en) == [])
    #expect(
      try rows(#require(list)) == [
        "kabkota|bidang|5.03|KEPEGAWAIAN|||", "kabkota|program|5.03.02|PROGRAM KEPEGAWAIAN DAERAH|||",
        "kabkota|kegiatan|5.03.02.2.02|Mutasi dan Promosi ASN|||",
        "kabkota|sub_kegiatan|5.03.02.2.02.0001|Pengelolaan Mutasi ASN|Terkelolanya Mutasi|Jumlah Mutasi|Orang",
        "kabkota|sub_kegiatan|5.03.02.2.02.0002|Pengelolaan Promosi ASN|Terkelolanya Promosi|Jumlah Promosi|Orang",
      ])
  }

  @Test func `says whose it is by its codes, if no title does`() throws {
    let rows = [
      ["Kode", "Nomenklatur", "Kinerja", "Indikator", "Satuan"], ["5.03.02.1.02", "Mutasi dan Promosi ASN"],
      ["5.03.02.1.02.0001", "Pengelolaan Mutasi ASN", "K", "I", "Orang"],
    ]
    let list = try #require(Nomenclature.read(source(rows)).list)
    #expect(self.rows(list).map { $0.prefix(5) } == ["prov|", "prov|"])
    let mixed = rows + [["5.03.02.2.02", "A"], ["5.03.02.2.02.0001", "B", "K", "I", "Orang"]]
    let (none, faults) = Nomenclature.read(source(mixed))
    #expect(
      none == nil
        && faults.map(\.message.en) == [
          "it is not clear whether this sheet is for provinsi or for kabupaten/kota"
        ])
    #expect(Nomenclature.read(source(mixed, sheet: "Provinsi")).list == nil)
  }

  @Test func `is refused where it is none, or where a row is wrong`() {
    let none = Nomenclature.read(source([["Program", "Pagu"], ["A", "1"]]))
    #expect(
      none.list == nil
        && none.diagnostics.map(\.message.en) == ["there is no annex of the nomenclature in this workbook"])
    let wrong = Nomenclature.readList(
      source(
        Self.head + [
          ["5", "03", "02", "2.02", "", "A"], ["5", "03", "02", "2.02", "0001", "A"],
          ["5", "03", "02", "2.02", "0001", "B"],
        ]))
    #expect(wrong.list == nil)
    #expect(
      wrong.diagnostics.map(\.message.en) == ["the code `5.03.02.2.02.0001` is there twice for kabkota"])
    #expect(wrong.diagnostics.map { wrong.source.text($0.place.range) } == ["0001"])
  }

  @Test func `counts as the edition of a run`() throws {
    let own = try #require(
      Nomenclature.read(
        source(
          Self.head + [["5", "03", "02", "2.02", "0001", "Pengelolaan Rotasi ASN", "K", "I", "Orang"]])
      ).list)
    var options = CheckOptions()
    options.lists = OfficialLists(own: own)
    options.selection = Selection(select: ["NOM005"])
    let plan =
      "selaras: 1\ndokumen: renja\ndaerah: Kota Gorontalo\nsub_kegiatan:\n  - {kode: 5.03.02.2.02.0001, nama: Pengelolaan Mutasi ASN}\n"
    let report = check([Input(Source(name: "a.yaml", text: plan), isNamed: true)], .builtIn, options)
    #expect(report.diagnostics.map(\.code) == ["NOM005"])
  }
}
