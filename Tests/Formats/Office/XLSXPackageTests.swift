import Testing

@testable import Selaras

/// The parts that a workbook is made of, and what is missing or wrong with them.
extension `A workbook` {
  @Test func `is found by its relationships, whatever its parts are called`() {
    let sheet = SampleWorkbook(rows: "").archive.parts
    #expect(sheet.count == 4)
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let archive = SampleArchive([
      (
        "_rels/.rels",
        "<p:Relationships xmlns:p=\"\(SampleWorkbook.package)\"><p:Relationship Id=\"a\" Type=\"\(strict)/officeDocument\" Target=\"/buku/isi.xml\"/></p:Relationships>"
      ),
      (
        "buku/_rels/isi.xml.rels",
        "<Relationships xmlns=\"\(SampleWorkbook.package)\"><Relationship Id=\"a\" Type=\"\(strict)/worksheet\" Target=\"../lembar%201.xml\"/><Relationship Id=\"b\" Type=\"\(strict)/chartsheet\" Target=\"c.xml\"/></Relationships>"
      ),
      (
        "buku/isi.xml",
        "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"\(strict)\"><x:sheets><x:sheet name=\"A &amp; B\" q:id=\"a\"/><x:sheet name=\"Grafik\" q:id=\"b\"/></x:sheets></x:workbook>"
      ),
      (
        "Lembar 1.xml",
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
      ),
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/buku/isi.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
      ),
    ])
    let workbook = Workbook.read(Source(name: "tanpa-nama", bytes: archive.bytes))
    #expect(dump(workbook) == "A & B!A1 1 (number)" && workbook.sheets.count == 1)
    #expect(faults(workbook) == "")
  }

  @Test func `is read as far as it is whole`() {
    var sample = SampleWorkbook([
      ("Satu", "<sheetData><row><c><v>1</v></c></row>"),
      ("Dua", "<sheetData><row><c><v>2</v></c></row></sheetData>"),
      ("Tiga", "<sheetData/>"),
    ])
    sample.parts = [("xl/worksheets/sheet3.xml", nil)]
    let workbook = read(sample)
    #expect(dump(workbook) == "Satu!A1 1 (number)\nDua!A1 2 (number)")
    #expect(
      faults(workbook) == """
        FMT015 the part `xl/worksheets/sheet1.xml` is damaged at byte 116: the end tag does not fit `sheetData`
        FMT015 the part `xl/worksheets/sheet3.xml` of the sheet `Tiga` is missing
        """)
    #expect(workbook.diagnostics.allSatisfy { $0.hindersCheck })
  }

  @Test(
    arguments: [
      ("xl/workbook.xml", nil, "FMT015 the part `xl/workbook.xml` is missing: this is no workbook"),
      (
        "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "FMT003 the part `xl/workbook.xml` holds a DTD (`<!DOCTYPE`), which no Office file has"
      ),
      (
        "xl/workbook.xml", "<workbook xmlns=\"\(SampleWorkbook.namespace)\"/>",
        "FMT015 this workbook has no sheets"
      ),
      ("xl/_rels/workbook.xml.rels", nil, "FMT015 the sheet `Data` is not in the file"),
      (
        "xl/sharedStrings.xml", "<sst>",
        "FMT015 the part `xl/sharedStrings.xml` is damaged at byte 5: it is cut off"
      ),
      (
        "xl/styles.xml", "x",
        "FMT015 the part `xl/styles.xml` is damaged at byte 0: there is text outside of the elements"
      ),
    ] as [(String, String?, String)])
  func `says which part of it is broken`(_ part: String, _ text: String?, _ fault: String) {
    var sample = SampleWorkbook(rows: "<row><c><v>1</v></c></row>")
    sample.parts = [(part, text)]
    #expect(faults(read(sample)) == fault)
  }

  @Test
  func `is not read without end when its list names one part many times, or one text is shown many times`() {
    var sample = SampleWorkbook([
      ("A", "<sheetData><row><c><v>1</v></c></row></sheetData>"), ("B", "<sheetData/>"),
    ])
    sample.properties = "<sheets><sheet name=\"C\" r:id=\"s1\"/><sheet name=\"D\" r:id=\"s1\"/></sheets>"
    #expect(
      faults(read(sample)) == """
        FMT015 the sheet `D` is the same part as another sheet
        FMT015 the sheet `A` is the same part as another sheet
        """)
    var long = SampleWorkbook(rows: String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1000))
    long.strings = "<si><t>\(String(repeating: "panjang ", count: 100))</t></si>"
    var limits = Limits()
    limits.text = 10000
    let workbook = read(long, limits: limits)
    #expect(workbook.source.bytes.count < 12000)
    #expect(
      faults(workbook).contains("FMT006 the text of this file is more than 10000 bytes, the rest is not read")
    )
    limits = Limits()
    limits.cells = 10
    #expect(
      faults(read(long, limits: limits)).contains(
        "FMT006 this file has more than 10 cells that show something"))
  }
}
