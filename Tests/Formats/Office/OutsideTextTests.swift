import Testing

@testable import Selaras

/// Texts of office files that stand in no cell of a sheet and no table of the body.
@Suite struct `A text outside of the tables` {
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let table = """
    <w:tbl>\(row("Sasaran", "Indikator", "Target"))\(row("S", "Indeks A", "1"))</w:tbl>
    """

  private static func row(_ cells: String...) -> String {
    "<w:tr>" + cells.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined() + "</w:tr>"
  }

  private func shapes(_ texts: String...) -> String {
    "<d xmlns:a=\"\(Self.drawing)\">"
      + texts.map { "<a:p><a:r><a:t>\($0)</a:t></a:r></a:p>" }.joined() + "</d>"
  }

  private func relations(_ all: [(kind: String, target: String)]) -> String {
    "<Relationships xmlns=\"\(SampleWorkbook.package)\">"
      + all.enumerated().map { number, one in
        "<Relationship Id=\"x\(number)\" Type=\"\(SampleWorkbook.relationship)/\(one.kind)\" Target=\"\(one.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// The findings of the family FMT, in a folder.
  private func faults(_ source: Source) -> [String] {
    let report = check([Input(source, isNamed: false)], .builtIn)
    return report.diagnostics.filter { $0.code.hasPrefix("FMT") }.map { "\($0.code) \($0.message.en)" }
  }

  @Test func `is told if it stands in the shapes of a workbook and looks like a plan`() {
    var book = SampleWorkbook(rows: "")
    book.parts = [
      ("xl/worksheets/_rels/sheet1.xml.rels", relations([("drawing", "../drawings/drawing1.xml")])),
      (
        "xl/drawings/drawing1.xml",
        shapes(
          "Meningkatnya kualitas pelayanan publik", "Kepala Dinas", "Persentase layanan yang memenuhi standar"
        )
      ),
    ]
    #expect(
      faults(book.source) == [
        "FMT023 2 texts in drawings, text boxes or SmartArt look like parts of a plan, and are not checked"
      ])
    book.parts[1].text = shapes("Halaman 1", "Kepala Dinas")
    #expect(faults(book.source) == [])
  }

  @Test func `is told if it stands in the diagrams of a drawing`() {
    var book = SampleWorkbook(rows: "")
    book.parts = [
      ("xl/worksheets/_rels/sheet1.xml.rels", relations([("drawing", "../drawings/drawing1.xml")])),
      ("xl/drawings/drawing1.xml", shapes()),
      ("xl/drawings/_rels/drawing1.xml.rels", relations([("diagramData", "../diagrams/data1.xml")])),
      (
        "xl/diagrams/data1.xml",
        shapes("Meningkatnya kualitas pelayanan publik", "Terwujudnya tata kelola yang baik")
      ),
    ]
    #expect(faults(book.source).map { $0.prefix(8) } == ["FMT023 2"])
  }

  @Test func `is told if it is a table in a footnote or a header of a document`() {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    func document(_ note: String) -> Source {
      let archive = SampleArchive([
        ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
        ("word/document.xml", "<w:document xmlns:w=\"\(word)\"><w:body>\(Self.table)</w:body></w:document>"),
        (
          "word/_rels/document.xml.rels",
          relations([("footnotes", "footnotes.xml"), ("footer", "footer.xml")])
        ),
        (
          "word/footnotes.xml",
          "<w:footnotes xmlns:w=\"\(word)\"><w:footnote>\(note)</w:footnote></w:footnotes>"
        ),
        ("word/footer.xml", "<w:ftr xmlns:w=\"\(word)\"><w:p><w:r><w:t>7</w:t></w:r></w:p></w:ftr>"),
      ])
      return Source(name: "pk.docx", bytes: archive.bytes)
    }
    #expect(faults(document(Self.table)) == ["FMT023 the table of a plan in a footnote is not checked"])
    #expect(faults(document("<w:p><w:r><w:t>Sumber: BPS</w:t></w:r></w:p>")) == [])
  }

  @Test func `is told if it is under a merged cell of a document`() {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    func cell(_ text: String, _ merge: String) -> String {
      "<w:tc><w:tcPr>\(merge)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
    }
    let begin = "<w:vMerge w:val=\"restart\"/>"
    let rows =
      Self.row("Sasaran", "Indikator", "Target")
      + "<w:tr>\(cell("S", begin))\(cell("Indeks A", ""))\(cell("1", ""))</w:tr>"
      + "<w:tr>\(cell("S2", "<w:vMerge/>"))\(cell("Indeks B", ""))\(cell("1", ""))</w:tr>"
    let archive = SampleArchive([
      ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
      (
        "word/document.xml",
        "<w:document xmlns:w=\"\(word)\"><w:body><w:tbl>\(rows)</w:tbl></w:body></w:document>"
      ),
    ])
    #expect(
      faults(Source(name: "pk.docx", bytes: archive.bytes)) == [
        "FMT022 the text of this cell is covered by a merged cell, and so is not checked"
      ])
  }

  @Test func `is no sheet: one of a chart is named, and one of macros is read`() {
    var book = SampleWorkbook([
      ("Grafik", ""), ("Makro", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"),
    ])
    book.parts = [
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(SampleWorkbook.package)\"><Relationship Id=\"s1\" Type=\"\(SampleWorkbook.relationship)/chartsheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" Type=\"http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
      )
    ]
    let workbook = Workbook.read(book.source)
    #expect(workbook.withoutCells == ["Grafik"])
    #expect(workbook.sheets.map { "\($0.name) \($0.holdsMacros)" } == ["Makro true"])
    #expect(
      TableReader.read(workbook, Rulebook.builtIn.tableForms).remarks.map(\.en) == [
        "the macro sheet `Makro` is passed over",
        "the chart or dialog sheet `Grafik` is passed over: it has no cells",
      ])
  }
}
