import Testing

@testable import Selaras

@Suite struct `A workbook` {
  private func read(_ sample: SampleWorkbook, limits: Limits = Limits()) -> Workbook {
    Workbook.read(sample.source, limits: limits)
  }

  @Test func `has the texts of its cells, shared and their own`() {
    var sample = SampleWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>di sini</t></is></c></row>
        <row r="3"><c r="A3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" s="0"/>
        <c r="D3" t="inlineStr"><is><r><t>A</t></r><r><rPr><b/></rPr><t xml:space="preserve"> B</t></r></is></c></row>
        """)
    sample.strings = """
      <si><t>Sasaran &amp; Tujuan</t></si><si><r><rPr><b/></rPr><t>M\u{B3}</t></r><r><t>/Hari</t></r><rPh sb="0" eb="1"><t>baca</t></rPh></si>
      <si><t>1. satu_x000D_
      2. dua _x0041_x</t><phoneticPr fontId="1"/></si>
      """
    let workbook = read(sample)
    #expect(
      dump(workbook) == """
        Data!A1 Sasaran & Tujuan
        Data!B1 M³/Hari
        Data!D1 di sini
        Data!A3 ab
        Data!B3 1. satu\r
        2. dua Ax
        Data!D3 A B
        """)
    #expect(faults(workbook) == "")
    let cell = workbook.sheets[0].cells[1]
    #expect(
      workbook.source.cells?.cell(at: Int(cell.start))
        == .init(start: cell.start, sheet: 0, row: 0, column: 1))
    #expect(workbook.source.cells?.cell(at: 0) == nil)
  }

  @Test func `shows numbers, dates, truth and errors as its styles say`() {
    var sample = SampleWorkbook(
      rows: """
        <row><c><v>1250.5</v></c><c s="1"><v>1250.5</v></c><c s="2"><v>0.755</v></c><c s="3"><v>45962</v></c>
        <c s="4"><v>46148</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c></row>
        <row><c t="n"><f>1+1</f><v>2</v></c><c s="9"><v>5.10</v></c><c s="3" t="d"><v>2025-11-01T00:00:00</v></c><c t="s"/>
        <c t="n"><v/></c><c><v> 7 </v></c><c s="5"><v>0</v></c></row>
        """)
    sample.styles = """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="[$-421]d mmmm yyyy"/><numFmt numFmtId="165" formatCode="0;-0;"/></numFmts>
      <fonts><font><b/></font><font><b val="0"/></font></fonts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0" fontId="1"/><xf numFmtId="4" fontId="0"><alignment horizontal="left" indent="2"/></xf>
      <xf numFmtId="10" fontId="1"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      """
    let workbook = read(sample)
    #expect(
      dump(workbook)
        == """
        Data!A1 1250.5 (number)
        Data!B1 1,250.50 (number) bold >2
        Data!C1 75.50% (number) bold
        Data!D1 2025-11-01 (date) bold
        Data!E1 6 Mei 2026 (date) bold
        Data!F1 TRUE (boolean)
        Data!G1 FALSE (boolean)
        Data!H1 #REF! (fault)
        Data!A2 2 (number)
        Data!B2 5.1 (number)
        Data!C2 2025-11-01 (date) bold
        Data!F2 7 (number)
        """.replacing("C1 75.50% (number) bold", with: "C1 75.50% (number)"))
    #expect(
      faults(workbook) == "FMT018 ‹#REF!› sheet `Data`: the cell H1 holds an error, and so is read as empty")
  }

  @Test func `counts days from 1904 where it says so`() {
    var sample = SampleWorkbook(rows: "<row><c s=\"1\"><v>44500</v></c></row>")
    sample.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    sample.properties = "<workbookPr date1904=\"1\"/>"
    #expect(dump(read(sample)) == "Data!A1 2025-11-01 (date)")
  }

  @Test func `tells what is merged and what is hidden, and shows nothing under a merged cell`() {
    var sample = SampleWorkbook([
      (
        "Satu",
        """
        <cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/><col min="16384" max="99999" hidden="true"/></cols>
        <sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>
        <row r="3"><c r="A3"><v>3</v></c><c r="C3"><v>4</v></c><c r="D3"><v>5</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="D4:C3"/><mergeCell ref="F1"/></mergeCells>
        """
      ), ("Dua", "<sheetData/>"),
    ])
    sample.attributes = "state=\"veryHidden\""
    let workbook = read(sample)
    #expect(dump(workbook) == "Satu!A2 1 (number)\nSatu!C3 4 (number)")
    #expect(workbook.sheets.map(\.isHidden) == [true, true])
    #expect(
      workbook.sheets[0].merged == [
        CellRange(rows: 1..<3, columns: 0..<2), CellRange(rows: 2..<4, columns: 2..<4),
      ])
    #expect(workbook.sheets[0].hiddenRows == [1])
    #expect(workbook.sheets[0].hiddenColumns == [1, 2, 16383])
    #expect(faults(workbook) == "")
  }

  @Test func `is read in any order, with places said or not`() {
    let workbook = read(
      SampleWorkbook(
        rows: """
          <row r="5"><c r="B5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>
          <row r="2"><c r="C2"><v>5</v></c><c r="A2"><v>4</v></c><c r="A9"><v>6</v></c></row>
          """))
    #expect(
      dump(workbook)
        == "Data!A2 4 (number)\nData!C2 5 (number)\nData!B5 1 (number)\nData!C5 2 (number)\nData!A6 3 (number)\nData!A9 6 (number)"
    )
    #expect(faults(workbook) == "")
  }

  @Test func `says which cells cannot be read, once of each kind`() {
    var sample = SampleWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>x</v></c><c r="C1"><v>dua</v></c><c r="ZZ"><v>1</v></c></row>
        <row r="2"><c r="XFE2"><v>1</v></c><c r="A1048577"><v>1</v></c><c r="A2"><f>B1</f></c><c r="B2"><f>B1</f><v></v></c><c r="C2" t="str"><f>B1</f></c><c r="D2" t="e"><f>B1</f><v>#REF!</v></c><c r="E2" t="str"><f>B1</f><v></v></c></row>
        <row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c><c r="B3"><v>1</v></c><c r="B3"><v>1</v></c></row>
        """)
    sample.sheets[0].content += "<mergeCells><mergeCell ref=\"A1:XFE1\"/></mergeCells>"
    let workbook = read(sample)
    #expect(
      faults(workbook) == """
        FMT015 sheet `Data`: the text of the cell A1 and 1 more is not in the file
        FMT015 sheet `Data`: `ZZ` is no name of a cell; it is not read
        FMT006 sheet `Data`: the cell XFE2 and 1 more is outside of 1,048,576 rows and 16,384 columns; it is not read
        FMT015 sheet `Data`: `A1:XFE1` is no range of merged cells
        FMT015 ‹dua› sheet `Data`: the cell C1 is said to be a number, but holds none
        FMT018 sheet `Data`: the formula in the cell A2 and 2 more was saved without a value, so the cell is read as empty
        FMT018 ‹#REF!› sheet `Data`: the cell D2 holds an error, and so is read as empty
        FMT015 ‹2› sheet `Data`: the cell A3 is there twice with different contents; the last one is read
        """)
    #expect(
      dump(workbook).hasSuffix(
        "Data!A2  (fault)\nData!B2  (fault)\nData!C2  (fault)\nData!D2 #REF! (fault)\n"
          + "Data!A3 2 (number)\nData!B3 1 (number)"
      ))
    #expect(
      workbook.diagnostics.filter { $0.code == "FMT018" }.allSatisfy {
        $0.severity == .warning && $0.losesContent
      })
  }

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
    #expect(workbook.diagnostics.allSatisfy { $0.losesContent })
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
    var sample = SampleWorkbook([("A", "<sheetData><row><c><v>1</v></c></row></sheetData>"), ("B", "")])
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

  // MARK: Written and read back

  /// A random workbook, and what it must show.
  private static func random(using random: inout SeededNumbers) -> (sample: SampleWorkbook, dump: String) {
    let words = ["Sasaran", "0,75", "M³/Hari", "a & b", "<c>", "x\ny", "  ", "5.03.02", "“q”"]
    var strings: [String] = []
    var (rows, lines) = ("", [String]())
    var row = 0
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      row += Int.random(in: 1...3, using: &random)
      var (cells, column) = ("", 0)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        column += Int.random(in: 1...4, using: &random)
        let name = cellName(row: row - 1, column: column - 1)
        let text = words.randomElement(using: &random) ?? ""
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          cells += "<c r=\"\(name)\" t=\"s\"><v>\(strings.count)</v></c>"
          strings.append("<si><t xml:space=\"preserve\">\(escaped)</t></si>")
          lines.append("Data!\(name) \(text)")
        case 1:
          cells += "<c t=\"inlineStr\" r='\(name)'><is><t>\(escaped)</t></is></c>"
          lines.append("Data!\(name) \(text)")
        case 2:
          let number = Int.random(in: -99999...99999, using: &random)
          cells += "<c r=\"\(name)\" s=\"1\"><v>\(number)</v></c>"
          lines.append("Data!\(name) \(number) (number)")
        default:
          cells += "<c r=\"\(name)\" s=\"1\"/>"
        }
      }
      rows += "<row r=\"\(row)\">\(cells)</row>"
    }
    var sample = SampleWorkbook(rows: rows)
    sample.strings = strings.joined()
    return (sample, lines.joined(separator: "\n"))
  }

  @Test(arguments: 1...100) func `is read back as it was written`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (sample, wanted) = Self.random(using: &random)
    let workbook = read(sample)
    #expect(dump(workbook) == wanted)
    #expect(faults(workbook) == "")
    // Every place is a byte range of the text, and the map knows its cell.
    for cell in workbook.sheets[0].cells {
      let entry = workbook.source.cells?.cell(at: Int(cell.start))
      #expect(entry?.row == UInt32(cell.row) && entry?.column == UInt16(cell.column))
      #expect(workbook.source.cells?.text(at: Int(cell.start), of: workbook.source.bytes.count) == cell.range)
    }
  }

  @Test func `is refused with a reason when it is cut off anywhere`() {
    let bytes = SampleWorkbook(rows: "<row><c><v>1</v></c></row>").archive.bytes
    for end in bytes.indices {
      let workbook = Workbook.read(Source(name: "a.xlsx", bytes: Array(bytes[..<end])))
      #expect(workbook.diagnostics.contains { $0.losesContent }, "\(end)")
    }
  }

  @Test(arguments: 1...200) func `survives every mutation of its parts and of its archive`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (sample, _) = Self.random(using: &random)
    var archive = sample.archive
    let signs = Array("<>/&;'\"= rstcv019AZ:".utf8) + [0, 0xFF]
    let part = Int.random(in: archive.parts.indices, using: &random)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !archive.parts[part].bytes.isEmpty {
      let place = Int.random(in: archive.parts[part].bytes.indices, using: &random)
      archive.parts[part].bytes[place] = signs.randomElement(using: &random) ?? 0
    }
    check(Workbook.read(Source(name: "a.xlsx", bytes: archive.bytes)))
    var bytes = sample.archive.bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    check(Workbook.read(Source(name: "a.xlsx", bytes: bytes)))
  }

  /// What holds for every reading: cells in order, within a sheet, and places within the text.
  private func check(_ workbook: Workbook) {
    #expect(!workbook.sheets.isEmpty || !workbook.diagnostics.isEmpty)
    let count = workbook.source.bytes.count
    for sheet in workbook.sheets {
      for (cell, next) in zip(sheet.cells, sheet.cells.dropFirst()) {
        #expect((cell.row, cell.column) < (next.row, next.column))
      }
      #expect(
        sheet.cells.allSatisfy {
          $0.start <= $0.end && Int($0.end) < count && $0.row < 1 << 20 && $0.column < 1 << 14
        })
    }
    #expect(workbook.diagnostics.allSatisfy { $0.place.range.upperBound <= count })
  }

  @Test func `takes time in proportion to its size, whatever it is`() {
    let count = 5000
    let samples = [
      "<sheetData>" + (0..<count).map { "<row r=\"\(count - $0)\"><c><v>1</v></c></row>" }.joined()
        + "</sheetData>",
      "<sheetData><row>" + String(repeating: "<c r=\"A1\"><v>1</v></c>", count: count) + "</row></sheetData>",
      "<cols>" + String(repeating: "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", count: count) + "</cols>",
      "<sheetData>" + (1...count).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
        + "</sheetData><mergeCells>"
        + (1...count).map { "<mergeCell ref=\"A\($0):XFD1048576\"/>" }.joined() + "</mergeCells>",
      "<sheetData>" + (1...count).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
        + "</sheetData><mergeCells>"
        + String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: count) + "</mergeCells>",
    ]
    for content in samples {
      let sample = SampleWorkbook([("A", content)])
      let source = sample.source
      let time = ContinuousClock().measure { check(Workbook.read(source)) }
      #expect(time < .seconds(10), "\(content.prefix(60))")
    }
  }
}
