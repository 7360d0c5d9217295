import Testing

@testable import Selaras

/// A cell of a source that is made by hand.
struct SampleCell {
  var sheet: UInt16 = 0
  var row: UInt32
  var column: UInt16
  var text: String
}

extension Source {
  /// A workbook's source: the texts of its cells, each followed by a line feed.
  static func ofCells(
    _ name: String, sheets: [String], _ cells: [SampleCell], titles: [CellMap.Title] = [],
    isDocument: Bool = false
  ) -> Source {
    var map = CellMap()
    map.sheets = sheets
    map.isDocument = isDocument
    map.setTitles(titles)
    var bytes: [UInt8] = []
    for cell in cells {
      map.entries.append(
        .init(start: UInt32(bytes.count), sheet: cell.sheet, row: cell.row, column: cell.column))
      bytes += Array(cell.text.utf8) + [0x0A]
    }
    return Source(name: name, bytes: bytes, cells: map)
  }
}

/// A workbook with two sheets; the second has a name of two words.
let sampleBook = Source.ofCells(
  "Renstra.xlsx", sheets: ["Sasaran", "Program 2025"],
  [
    SampleCell(row: 4, column: 0, text: "Meningkatnya kompetensi ASN"),
    SampleCell(row: 5, column: 3, text: "Persentase ASN\nterdidik\tbaik\nJumlah pelatihan"),
    SampleCell(row: 5, column: 4, text: "Persen"),
    SampleCell(sheet: 1, row: 9, column: 27, text: "Terlaksananya pelatihan"),
  ],
  titles: [
    .init(sheet: 0, rows: 4..<50, columns: 3..<4, "Indikator"),
    .init(sheet: 1, rows: 2..<50, columns: 20..<28, "Outcome"),
  ])

/// The place of a word in a source.
func place(_ word: String, of source: Source, number: UInt32 = 0) -> Place {
  place(word, in: String(decoding: source.bytes, as: UTF8.self), source: number)
}

private func text(_ source: Source, _ diagnostic: Diagnostic, in language: Language = .id) -> String {
  let style = ReportStyle(hasSummary: false)
  let report = Report(sources: [source], diagnostics: [diagnostic])
  return written { writeText(report, to: &$0, in: language, style: style) }
}

struct `A finding in a cell` {
  @Test func `is shown at the cell, with the column's title and carets under the word`() {
    let diagnostic = finding(place("Terlaksananya", of: sampleBook), label: "keluaran")
    #expect(
      text(sampleBook, diagnostic) == """
        error[KIN001]: salah
             --> Renstra.xlsx › 'Program 2025'!AB10 (kolom "Outcome")
              |
         AB10 | Terlaksananya pelatihan
              | ^^^^^^^^^^^^^ keluaran


        """)
    #expect(text(sampleBook, diagnostic, in: .en).contains("!AB10 (column \"Outcome\")\n"))
  }

  @Test func `shows the line of the cell that is meant`() {
    #expect(
      text(sampleBook, finding(place("baik", of: sampleBook))) == """
        error[KIN001]: salah
           --> Renstra.xlsx › Sasaran!D6 (kolom "Indikator")
            |
         D6 | terdidik    baik
            |             ^^^^


        """)
  }

  @Test func `has other places in the same cell beside it and those in other cells below it`() {
    let notes = [
      note(place("pelatihan", of: sampleBook), "yang kedua"),
      note(place("Persen\n", of: sampleBook), "satuannya"),
      note(place("Terlaksananya", of: sampleBook), "programnya"),
    ]
    #expect(
      text(sampleBook, finding(place("Persentase", of: sampleBook), label: "yang pertama", notes: notes))
        == """
        error[KIN001]: salah
             --> Renstra.xlsx › Sasaran!D6 (kolom "Indikator")
              |
           D6 | Persentase ASN
              | ^^^^^^^^^^ yang pertama
              | terdidik    baik
              | Jumlah pelatihan
              |        --------- yang kedua
              |
             ::: Renstra.xlsx › Sasaran!E6
              |
           E6 | Persen
              | ------ satuannya
              |
             ::: Renstra.xlsx › 'Program 2025'!AB10 (kolom "Outcome")
              |
         AB10 | Terlaksananya pelatihan
              | ------------- programnya


        """)
  }

  @Test func `can take all of a cell with several lines, or several cells`() {
    #expect(
      text(sampleBook, finding(place("Persentase ASN\nterdidik\tbaik\nJumlah pelatihan", of: sampleBook)))
        == """
        error[KIN001]: salah
           --> Renstra.xlsx › Sasaran!D6 (kolom "Indikator")
            |
         D6 | Persentase ASN
            | ^^^^^^^^^^^^^^ …
            | terdidik    baik
            | Jumlah pelatihan
            | ^^^^^^^^^^^^^^^^


        """)
    let start = place("kompetensi", of: sampleBook).start
    let end = place("Persentase", of: sampleBook).end
    #expect(
      text(sampleBook, finding(Place(source: 0, start: start, end: end))) == """
        error[KIN001]: salah
           --> Renstra.xlsx › Sasaran!A5
            |
         A5 | Meningkatnya kompetensi ASN
            |              ^^^^^^^^^^^^^^ …
         D6 | Persentase ASN
            | ^^^^^^^^^^


        """)
  }

  @Test func `of a document is shown by table, row and column`() {
    let document = Source.ofCells(
      "PK.docx", sheets: ["Tabel 3"], [SampleCell(row: 1, column: 3, text: "Persen")], isDocument: true)
    let diagnostic = finding(place("Persen", of: document))
    #expect(
      text(document, diagnostic) == """
        error[KIN001]: salah
            --> PK.docx › Tabel 3, baris 2 kolom 4
             |
         2:4 | Persen
             | ^^^^^^


        """)
    let report = Report(sources: [document], diagnostics: [diagnostic])
    #expect(
      written { writeConcise(report, to: &$0, in: .en) }
        == "PK.docx › Tabel 3, row 2 column 4: error[KIN001]: in English: salah\n")
  }

  @Test func `can be the file itself, or a text of a sheet outside of its cells`() {
    let empty = Source(name: "a.xlsx", bytes: [], cells: CellMap())
    #expect(text(empty, finding(Place(source: 0, 0..<0))) == "error[KIN001]: salah\n --> a.xlsx\n\n")
    var map = CellMap()
    map.sheets = ["Tabel 1"]
    map.entries = [.outside(start: 0, sheet: 0)]
    map.isDocument = true
    let heading = Source(name: "a.docx", bytes: Array("PERJANJIAN KINERJA\n".utf8), cells: map)
    #expect(
      text(heading, finding(place("KINERJA", of: heading))) == """
        error[KIN001]: salah
         --> a.docx › Tabel 1
          |
          | PERJANJIAN KINERJA
          |            ^^^^^^^


        """)
  }

  @Test func `has one safe line in the concise report`() {
    let book = Source.ofCells("a.xlsx", sheets: ["S\u{202E}\n1"], [SampleCell(row: 0, column: 0, text: "x")])
    let report = Report(
      sources: [sampleBook, book],
      diagnostics: [finding(place("baik", of: sampleBook)), finding(Place(source: 1, 0..<1))])
    #expect(
      written { writeConcise(report, to: &$0, in: .id) } == """
        Renstra.xlsx › Sasaran!D6: error[KIN001]: salah
        a.xlsx › 'S\\u{202E}\\u{A}1'!A1: error[KIN001]: salah

        """)
  }

  @Test func `has its sheet and its cell in the JSON report`() throws {
    var diagnostic = finding(
      place("baik", of: sampleBook),
      notes: [note(place("Terlaksananya", of: sampleBook), "program"), note(Place(source: 1, 0..<1), "teks")])
    diagnostic.fix = Fix(place: diagnostic.place, replacement: "unggul", isSafe: true)
    let report = Report(
      sources: [sampleBook, Source(name: "a.yaml", text: "x")], diagnostics: [diagnostic])
    let json = written { writeJSON(report, to: &$0, in: .id, isPretty: false) }
    let finding = json.split(separator: #""diagnostics":["#)[1].split(separator: #"],"summary""#)[0]
    #expect(
      finding == #"""
        {"file":"Renstra.xlsx","line":6,"column":4,"endLine":6,"endColumn":5,"sheet":"Sasaran","cell":"D6",\#
        "code":"KIN001","name":"keluaran-di-tingkat-hasil","family":"KIN","severity":"error","message":"salah",\#
        "help":null,"basis":[],"node":null,"level":null,"notes":[{"file":"Renstra.xlsx","line":10,"column":28,\#
        "sheet":"Program 2025","cell":"AB10","message":"program"},{"file":"a.yaml","line":1,"column":1,\#
        "message":"teks"}],"fix":{"line":6,"column":4,"endLine":6,"endColumn":5,\#
        "replacement":"Persentase ASN\nterdidik\tunggul\nJumlah pelatihan","safe":true}}
        """#)
  }

  @Test func `that takes several cells ends at the last of its sheet`() {
    var locator = Locator([sampleBook])
    let one = locator.location(of: Place(source: 0, start: 0, end: place("Persen\n", of: sampleBook).end))
    #expect(one?.endLine == 6 && one?.endColumn == 6)
    let all = locator.location(of: Place(source: 0, 0..<sampleBook.bytes.count))
    #expect(all?.cell == "A5" && all?.endLine == 5 && all?.endColumn == 2)
  }
}
