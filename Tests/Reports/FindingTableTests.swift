import Testing

@testable import Selaras

private let sample: Report = {
  let text = "visi: Maju\nmisi: \"e\u{301} \u{202E}dua\"\n"
  var first = finding(place("baik", of: sampleBook), "kata `baik`, \"salah\"")
  first.help = Phrase(id: "hapus", en: "remove it")
  first.basis = ["Permendagri 86/2017", "LKE AKIP"]
  first.node = "tujuan 1 > sasaran 2"
  first.level = "sasaran"
  let cells = finding(
    place("Persentase ASN\nterdidik", of: sampleBook), "=1+1", severity: .warning, code: "IND002")
  let line = finding(place("dua", in: text, source: 1), "\u{1B}", severity: .info, code: "TEK002")
  var sample = Report(
    sources: [sampleBook, Source(name: "a.yaml", text: text)], diagnostics: [first, cells, line])
  sample.unchecked = [.init(file: "b.xls", why: Phrase(id: "bentuk lama", en: "an old form"))]
  return sample
}()

struct `The CSV report` {
  @Test func `has a row for each finding, and for what was not checked`() {
    let lines = [
      "\u{FEFF}kode,tingkat,berkas,lembar,tempat,simpul,jenjang,pesan,saran,dasar,teks",
      "KIN001,error,Renstra.xlsx,Sasaran,D6,tujuan 1 > sasaran 2,sasaran,\"kata `baik`, \"\"salah\"\"\",hapus,"
        + "\"Permendagri 86/2017; LKE AKIP\",baik",
      "IND002,warning,Renstra.xlsx,Sasaran,D6,,,'=1+1,,,Persentase ASN terdidik",
      "TEK002,info,a.yaml,,2:12,,,\\u{1B},,,dua",
      ",note,b.xls,,,,,tidak diperiksa sepenuhnya: bentuk lama,,,",
    ]
    #expect(written { writeCSV(sample, to: &$0, in: .id) } == lines.map { $0 + "\r\n" }.joined())
    let english = written { writeCSV(sample, to: &$0, in: .en) }
    #expect(
      english.hasPrefix("\u{FEFF}code,severity,file,sheet,place,node,level,message,help,basis,text\r\n"))
    #expect(english.contains(",remove it,") && english.contains(",not fully checked: an old form,"))
  }

  @Test func `quotes the beginning of a long text`() {
    let text = String(repeating: "é", count: 2000)
    let report = report([("a.yaml", text)], [finding(place(text, in: text))])
    let csv = written { writeCSV(report, to: &$0, in: .id) }
    #expect(csv.hasSuffix("," + String(repeating: "é", count: 500) + "…\r\n"))
  }
}

struct `The report in a workbook` {
  /// The parts of a workbook as text.
  private static func parts(_ bytes: [UInt8]) throws -> [String: String] {
    let archive = try ZipArchive(bytes, limits: Limits())
    var parts: [String: String] = [:]
    for entry in archive.entries {
      parts[entry.name] = String(decoding: try archive.contents(entry), as: UTF8.self)
    }
    return parts
  }

  @Test func `is the same table, with the titles and the severities marked`() throws {
    var one = sample
    one.diagnostics = [sample.diagnostics[1]]
    one.unchecked = []
    let parts = try Self.parts(findingsWorkbook(one, in: .id))
    #expect(
      parts.keys.sorted() == [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
      ])
    #expect(
      parts["xl/workbook.xml"]?.contains("<sheet name=\"Temuan Selaras\" sheetId=\"1\" r:id=\"rId1\"/>")
        == true)
    func cell(_ name: String, _ style: Int, _ text: String) -> String {
      "<c r=\"\(name)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    }
    let titles = [
      "kode", "tingkat", "berkas", "lembar", "tempat", "simpul", "jenjang", "pesan", "saran", "dasar", "teks",
    ]
    let first = zip("ABCDEFGHIJK", titles).map { cell("\($0)1", 2, $1) }.joined()
    let second =
      cell("A2", 1, "IND002") + cell("B2", 5, "warning") + cell("C2", 1, "Renstra.xlsx")
      + cell("D2", 1, "Sasaran")
      + cell("E2", 1, "D6") + cell("H2", 1, "=1+1") + cell("K2", 1, "Persentase ASN terdidik")
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let rows = "<row r=\"1\" ht=\"15\">\(first)</row><row r=\"2\" ht=\"15\">\(second)</row>"
    #expect(sheet.contains("<sheetData>\(rows)</sheetData>"))
    #expect(sheet.contains("<autoFilter ref=\"A1:K2\"/>") && !sheet.contains("hyperlink"))
  }

  @Test func `links each place to its cell if that is in the same workbook`() {
    let table = FindingTable.table(of: sample, in: .id, isLinked: true)
    #expect(table.rows.map { $0[4].link } == ["Sasaran!D6", "Sasaran!D6", nil, nil])
    #expect(table.rows.map { $0[4].look } == [.link, .link, .text, .text])
    let plain = FindingTable.table(of: sample, in: .id, isLinked: false)
    #expect(plain.rows.allSatisfy { $0.allSatisfy { $0.link == nil } })
  }
}
