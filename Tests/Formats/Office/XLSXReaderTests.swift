import Testing

@testable import Selaras

@Suite struct `A workbook` {
  func read(_ sample: SampleWorkbook, limits: Limits = Limits()) -> Workbook {
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
      faults(workbook) == """
        FMT015 sheet `Data`: the number format of the cell B2 is not in the file
        FMT018 ‹#REF!› sheet `Data`: the cell H1 holds an error, and so is read as empty
        """)
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

  @Test func `says where a value is not there, is there twice, or is of a kind that there is not`() {
    var sample = SampleWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="s"><v> </v></c><c r="C1" t="b"><v></v></c><c r="D1" t="d"><v/></c>\
        <c r="E1" t="e"><v/></c><c r="F1"><v/></c><c r="G1" t="s"/><c r="H1" t="str"><v/></c><c r="I1" t="s"><v>1</v></c></row>
        <row r="2"><c r="A2"><v>71.5</v><v>99</v></c><c r="B2"><v>7</v><is><t>a</t></is></c><c r="C2"><v>1<x>2</x></v></c>\
        <c r="D2" t="str"><v>a</v><v>b</v></c><c r="E2" t="s"><v>0</v><v>1</v></c><c r="F2"><v/><v>5</v></c></row>
        <row r="3"><c r="A3" t="zzz"><v>0</v></c><c r="B3" t="x"><v>1</v></c><c r="C3" t=""><v>2</v></c><c r="D3" t="zzz"/></row>
        <row r="4"><c r="A4" t="b"><f>B1</f><v/></c><c r="B4" t="s"><f>B1</f><v>1</v></c></row>
        """)
    sample.strings = "<si><t>nol</t></si><si><t/></si>"
    let workbook = read(sample)
    #expect(
      faults(workbook) == """
        FMT021 sheet `Data`: the cell A1 and 4 more is said to hold a value that is not in the file, and so is read as empty
        FMT015 sheet `Data`: the cell A2 and 5 more holds more than one value; the first one is read
        FMT015 sheet `Data`: the cell A3 and 2 more is said to hold what is not known, and so is read as a text
        FMT018 sheet `Data`: the formula in the cell A4 was saved without a value, so the cell is read as empty
        """)
    #expect(
      dump(workbook) == """
        Data!A2 71.5 (number)
        Data!B2 7 (number)
        Data!C2 1 (number)
        Data!D2 a
        Data!E2 nol
        Data!A3 0
        Data!B3 1
        Data!C3 2
        Data!A4  (fault)
        """)
  }

  @Test func `says where a number names a format that is not there`() {
    let rows =
      "<row><c s=\"0\"><v>1</v></c><c s=\"2\"><v>2</v></c><c s=\"x\"><v>3</v></c><c s=\"9\" t=\"str\"><v>a</v></c></row>"
    var sample = SampleWorkbook(rows: rows)
    #expect(
      faults(read(sample)) == "FMT015 sheet `Data`: the number format of the cell C1 is not in the file")
    sample.styles = "<cellXfs><xf numFmtId=\"0\"/></cellXfs>"
    #expect(
      faults(read(sample))
        == "FMT015 sheet `Data`: the number format of the cell B1 and 1 more is not in the file")
  }

  @Test func `says where a sheet has no part for its cells, or two of them`() {
    let rows = { (row: Int) in "<sheetData><row r=\"\(row)\"><c><v>\(row)</v></c></row></sheetData>" }
    let workbook = read(SampleWorkbook([("A", rows(1) + rows(2)), ("B", "<cols/>"), ("C", rows(3))]))
    #expect(
      faults(workbook) == """
        FMT015 sheet `A`: there is more than one part in it that holds its cells; all are read
        FMT015 sheet `B`: there is no part in it that holds its cells
        """)
    #expect(dump(workbook) == "A!A1 1 (number)\nA!A2 2 (number)\nC!A3 3 (number)")
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
        $0.severity == .warning && $0.hindersCheck
      })
  }
}
