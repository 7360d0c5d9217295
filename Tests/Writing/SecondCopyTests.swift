import Testing

@testable import Selaras

/// A copy that a planner mended and a program of spreadsheets saved is checked again, and copied again.
@Suite struct `A copy of a copy` {
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let ours =
    "<oddFooter>&amp;LTemuan Selaras 0123456789abcdef</oddFooter></headerFooter></worksheet>"
  private static let mark = "<formula>LEN(&quot;Temuan Selaras&quot;)=14</formula></cfRule>"

  /// The parts of a copy as a program has saved it: other names of parts, the order of sheets changed by hand, names of
  /// its own.
  private static let parts: [(name: String, text: String)] = [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
      PartName="/xl/worksheets/sheet1.xml" ContentType="a"/><Override PartName="/xl/worksheets/sheet2.xml" \
      ContentType="b"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
      Type="\(relations)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(relations)">\
      <bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews><sheets>\
      <sheet name="Hasil Cek" sheetId="2" r:id="r1"></sheet><sheet name="Renja" sheetId="1" r:id="r2"/></sheets>\
      <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Hasil Cek'!$A$1:$K$9</definedName>\
      <definedName name="_xlnm.Print_Titles" localSheetId="1">Renja!$1:$3</definedName><definedName name="semua">1</definedName>\
      </definedNames></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
      Type="\(relations)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="\(relations)/worksheet" \
      Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="\(relations)/calcChain" Target="calcChain.xml"/>\
      </Relationships>
      """
    ),
    (
      "xl/worksheets/sheet1.xml",
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" \
      t="inlineStr"><is><t>kode</t></is></c></row></sheetData><headerFooter>\(ours)
      """
    ),
    ("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships/>"),
    (
      "xl/worksheets/sheet2.xml",
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="4"><c r="A4"><v>1</v></c>\
      </row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A4 B9">\
      <cfRule type="expression" priority="1" dxfId="0">\(mark)</conditionalFormatting><conditionalFormatting sqref="C5">\
      <cfRule type="expression" priority="2" dxfId="0">\(mark)<cfRule type="expression" priority="3" dxfId="1"><formula>C5&gt;1\
      </formula></cfRule></conditionalFormatting><pageMargins left="1"/></worksheet>
      """
    ),
    ("xl/calcChain.xml", "<calcChain/>"),
  ]

  private func copied() throws -> [String: String] {
    var writer = ZipWriter()
    for (name, text) in Self.parts { writer.add(name, Array(text.utf8)) }
    var marks = CellMarks()
    marks.add(row: 3, column: 0, .error)
    let table = WrittenTable(name: "Temuan Selaras", columns: [.init(title: "kode", width: 9)])
    let bytes = try WorkbookCopy.bytes(
      of: writer.finished(), adding: [table], marks: ["Renja": marks], limits: Limits())
    let archive = try ZipArchive(bytes, limits: Limits())
    var parts: [String: String] = [:]
    for entry in archive.entries {
      parts[entry.name] = String(decoding: try archive.contents(entry), as: UTF8.self)
    }
    return parts
  }

  @Test func `has one set of sheets with findings, whatever the old ones are called`() throws {
    let copy = try copied()
    #expect(
      copy.keys.sorted() == [
        "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet2.xml", "xl/worksheets/temuanSelaras.xml",
      ])
    #expect(
      copy["xl/workbook.xml"] == """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(Self.relations)">\
        <bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>\
        <sheet name="Renja" sheetId="1" r:id="r2"/><sheet xmlns:r="\(Self.relations)" name="Temuan Selaras" \
        sheetId="3" r:id="rIdTemuanSelaras"/></sheets>\
        <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Renja!$1:$3</definedName>\
        <definedName name="semua">1</definedName></definedNames></workbook>
        """)
    let relations = try #require(copy["xl/_rels/workbook.xml.rels"])
    #expect(!relations.contains("r1") && relations.contains("r2") && !relations.contains("calcChain"))
    let types = try #require(copy["[Content_Types].xml"])
    #expect(!types.contains("sheet1") && types.contains("sheet2") && !types.contains("calcChain"))
  }

  @Test func `has none of the old colours, and all that are not ours`() throws {
    let sheet = try #require(try copied()["xl/worksheets/sheet2.xml"])
    let start = try #require(sheet.firstRange(of: "</mergeCells>"))
    #expect(
      sheet[start.upperBound...] == """
        <conditionalFormatting sqref="C5"><cfRule type="expression" priority="3" dxfId="1"><formula>C5&gt;1\
        </formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A4"><cfRule type="expression" \
        dxfId="0" priority="4"><formula>LEN("Temuan Selaras")=14</formula></cfRule></conditionalFormatting>\
        <pageMargins left="1"/></worksheet>
        """)
  }

  @Test func `uses the colours that are there, unless they do more`() throws {
    func styles(_ format: String) throws -> String {
      let text =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dxfs count=\"1\">\(format)</dxfs></styleSheet>"
      let part = try XMLPart(Array(text.utf8), name: "styles.xml")
      let edits = try StyleEdits(part, of: part.bytes, depth: 99)
      return "\(edits.number(of: .error) ?? -1) "
        + (String(decoding: edits.result(), as: UTF8.self).contains("<dxfs count=\"3\">") ? "3" : "4")
    }
    let fill = "<fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill>"
    #expect(try styles("<dxf>\(fill)</dxf>") == "0 3")
    #expect(try styles("<dxf><font><b/></font>\(fill)</dxf>") == "1 4")
  }
}
