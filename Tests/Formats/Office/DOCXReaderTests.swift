import Testing

@testable import Selaras

/// A document to be written for a test.
struct SampleDocument {
  /// What stands in its `w:body`.
  var body: String

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  var archive: SampleArchive {
    SampleArchive([
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(SampleWorkbook.package)\"><Relationship Id=\"r\" Type=\"\(SampleWorkbook.relationship)/officeDocument\" "
          + "Target=\"word/document.xml\"/></Relationships>"
      ),
      (
        "word/document.xml",
        "<w:document xmlns:w=\"\(Self.namespace)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
          + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:v\"><w:body>\(body)</w:body></w:document>"
      ),
    ])
  }

  var source: Source { Source(name: "PK.docx", bytes: archive.bytes) }

  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  /// A table of cells with blocks.
  static func table(_ rows: [[String]]) -> String {
    "<w:tbl><w:tblPr/>"
      + rows.map { row in "<w:tr>" + row.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>" }.joined()
      + "</w:tbl>"
  }
}

@Suite struct `A document` {
  private func read(_ body: String) -> Workbook { Workbook.read(SampleDocument(body: body).source) }

  private func p(_ text: String) -> String { SampleDocument.paragraph(text) }

  /// The sheets of a document: what stands above, merged cells, and cells.
  private func show(_ workbook: Workbook) -> String {
    var lines: [String] = []
    for sheet in workbook.sheets {
      lines += sheet.above.map { "\(sheet.name) above: \(workbook.source.text($0))" }
      for merged in sheet.merged {
        let (first, last) = (merged.rows.lowerBound, merged.rows.upperBound - 1)
        lines.append(
          "\(sheet.name) merged: \(cellName(row: first, column: merged.columns.lowerBound)):\(cellName(row: last, column: merged.columns.upperBound - 1))"
        )
      }
      for cell in sheet.cells {
        lines.append(
          "\(sheet.name) \(cellName(row: Int(cell.row), column: Int(cell.column))) \(workbook.source.text(cell.range))"
            + (cell.isBold ? " bold" : "") + (cell.indent > 0 ? " >\(cell.indent)" : ""))
      }
    }
    lines += workbook.after.map { "after: \(workbook.source.text($0))" }
    return lines.joined(separator: "\n")
  }

  @Test func `has its tables, with the paragraphs above each`() {
    let workbook = read(
      p("PERJANJIAN KINERJA") + "<w:p/>" + p("TAHUN 2025")
        + SampleDocument.table([[p("No"), p("Sasaran")], [p("1"), p("A") + p("B") + p("")]])
        + p("Anggaran") + SampleDocument.table([[p(""), p("Program")]]) + p("Penutup") + "<w:sectPr/>")
    #expect(
      show(workbook) == """
        Tabel 1 above: PERJANJIAN KINERJA
        Tabel 1 above: TAHUN 2025
        Tabel 1 A1 No
        Tabel 1 B1 Sasaran
        Tabel 1 A2 1
        Tabel 1 B2 A
        B

        Tabel 2 above: Anggaran
        Tabel 2 B1 Program
        after: Penutup
        """)
    #expect(faults(workbook) == "")
    let map = workbook.source.cells
    #expect(map?.isDocument == true && map?.sheets == ["Tabel 1", "Tabel 2", "Teks"])
    let above = map?.cell(at: workbook.sheets[1].above[0].lowerBound)
    #expect(above?.isCell == false && above?.sheet == 1)
    #expect(map?.cell(at: workbook.after[0].lowerBound)?.sheet == 2)
    #expect(
      map?.cell(at: Int(workbook.sheets[1].cells[0].start))
        == .init(start: workbook.sheets[1].cells[0].start, sheet: 1, row: 0, column: 1))
  }

  @Test func `has merged cells, whose text stands once`() {
    func cell(_ text: String, _ properties: String) -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
    }
    let restart = "<w:vMerge w:val=\"restart\"/>"
    let workbook = read(
      "<w:tbl><w:tblGrid/><w:tr>" + cell("a", "<w:gridSpan w:val=\"2\"/>") + cell("b", restart)
        + "</w:tr><w:tr>" + cell("c", restart)
        + cell("d", "") + cell("tertutup", "<w:vMerge/>") + "</w:tr><w:tr>"
        + cell("", "<w:vMerge w:val=\"continue\"/>") + cell("e", restart)
        + cell("f", "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr></w:tcPrChange>")
        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
        + cell("g", "<w:hMerge w:val=\"restart\"/>")
        + cell("", "<w:hMerge/>") + "</w:tr></w:tbl>")
    #expect(
      show(workbook) == """
        Tabel 1 merged: A1:B1
        Tabel 1 merged: C1:C2
        Tabel 1 merged: A2:A3
        Tabel 1 merged: B4:C4
        Tabel 1 A1 a
        Tabel 1 C1 b
        Tabel 1 A2 c
        Tabel 1 B2 d
        Tabel 1 B3 e
        Tabel 1 C3 f
        Tabel 1 B4 g
        """)
  }

  @Test func `has tables within cells as tables of their own`() {
    let inner = SampleDocument.table([[p("x"), p("y") + SampleDocument.table([[p("z")]]) + p("")]])
    let workbook = read(
      SampleDocument.table([[p("a") + inner + p("b"), inner + p("c")]]) + SampleDocument.table([[p("d")]]))
    #expect(
      show(workbook) == """
        Tabel 1 A1 a
        b
        Tabel 1 B1 c
        Tabel 1.1 A1 x
        Tabel 1.1 B1 y

        Tabel 1.1.1 A1 z
        Tabel 1.2 A1 x
        Tabel 1.2 B1 y

        Tabel 1.2.1 A1 z
        Tabel 2 A1 d
        """)
  }

  @Test func `has the text that stays when all changes are taken`() {
    let run = { (text: String) in "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    let workbook = read(
      "<w:p>" + run("Meningkatnya ")
        + "<w:del w:id=\"1\"><w:r><w:delText>mutu</w:delText></w:r></w:del><w:ins w:id=\"2\">"
        + run("kualitas")
        + "</w:ins><w:moveFrom>" + run("x") + "</w:moveFrom><w:moveTo>" + run(" ASN")
        + "</w:moveTo></w:p><w:tbl><w:tr><w:tc>" + p("1")
        + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr><w:tc>" + p("2")
        + "</w:tc></w:tr><w:tr><w:trPr><w:ins w:id=\"4\"/></w:trPr><w:tc>"
        + p("3") + "</w:tc></w:tr></w:tbl>")
    #expect(show(workbook) == "Tabel 1 above: Meningkatnya kualitas ASN\nTabel 1 A1 1\nTabel 1 A2 3")
  }

  @Test func `has links, controls, signs, fields, text boxes and formulas as text`() {
    let box = "<w:txbxContent>\(p("Kotak"))</w:txbxContent>"
    let workbook = read(
      "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/><w:text/></w:sdtPr><w:sdtContent>" + p("Kendali")
        + "</w:sdtContent></w:sdt>"
        + "<w:p><w:hyperlink><w:r><w:t>Tautan</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>dan</w:t><w:br/><w:br w:type=\"page\"/><w:t>baris</w:t><w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"00B0\"/></w:r></w:p>"
        + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>2025</w:t></w:r></w:fldSimple><w:r><w:rPr><w:vanish/></w:rPr><w:t>tak tampak</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Dengan</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><v:shape>\(box)</v:shape></mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + "<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t> x 100%</w:t></w:r></w:p>"
    )
    #expect(
      workbook.after.map { workbook.source.text($0) } == [
        "Kendali", "Tautan\tdan\nbaris-°", "2025", "Dengan\nKotak", "a/b x 100%",
      ])
    #expect(faults(workbook) == "")
  }

  @Test func `shows which cells are bold and indented`() {
    func cell(_ paragraph: String, _ run: String, _ text: String) -> String {
      "<w:tc><w:p><w:pPr>\(paragraph)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>\(text)</w:t></w:r><w:r><w:t> </w:t></w:r></w:p></w:tc>"
    }
    let workbook = read(
      "<w:tbl><w:tr>" + cell("", "<w:b/>", "a")
        + cell("<w:ind w:left=\"720\"/>", "<w:b w:val=\"false\"/>", "b")
        + cell(
          "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>",
          "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", "c")
        + "</w:tr></w:tbl>")
    #expect(show(workbook) == "Tabel 1 A1 a  bold\nTabel 1 B1 b  >2\nTabel 1 C1 c  >1")
  }

  @Test(arguments: [
    ("<w:altChunk/>", "FMT003 this document includes another file, which is not read"),
    (
      "<w:tbl><w:tr><w:tc>",
      "FMT015 the part `word/document.xml` is damaged at byte 275: the end tag does not fit `w:tc`"
    ),
    ("<x:p/>", "FMT015 the part `word/document.xml` is damaged at byte 260: the prefix `x` is not declared"),
  ])
  func `says what of it is not read`(_ body: String, _ fault: String) {
    let found = faults(read(SampleDocument.table([[p("a")]]) + body))
    #expect(
      found.replacing(#/at byte \d+/#, with: "at byte") == fault.replacing(#/at byte \d+/#, with: "at byte"))
    #expect(show(read(SampleDocument.table([[p("a")]]) + body)).hasPrefix("Tabel 1 A1 a"))
  }

  @Test func `without its main part is none`() {
    var archive = SampleDocument(body: "").archive
    archive.parts.removeLast()
    #expect(
      faults(Workbook.read(Source(name: "a.docx", bytes: archive.bytes)))
        == "FMT015 the part `word/document.xml` is missing: this is no document".replacing(
          "`word", with: "`word"))
  }

  @Test func `is not read without end when it is nested or wide beyond reason`() {
    let deep = (0..<60).reduce(p("dalam")) { content, _ in SampleDocument.table([[content]]) }
    #expect(faults(read(deep)).contains("FMT006 the part `word/document.xml` is nested deeper than 128"))
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr>\(p("a"))</w:tc>"
    #expect(
      faults(read("<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>"))
        == "FMT006 a table of this document is wider than 16384 columns")
  }

  // MARK: Written and read back

  private func randomTable(_ random: inout SeededNumbers) -> (body: String, cells: [String]) {
    let words = ["Sasaran", "IKU", "0,75", "M³/Hari", "a b"]
    var lines: [String] = []
    let width = Int.random(in: 1...4, using: &random)
    let rows = (0..<Int.random(in: 1...4, using: &random)).map { row in
      (0..<width).map { column -> String in
        let texts = (0..<Int.random(in: 0...2, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }
        if !texts.isEmpty {
          lines.append("\(cellName(row: row, column: column)) \(texts.joined(separator: "\n"))")
        }
        return texts.map { p($0) }.joined()
      }
    }
    return (SampleDocument.table(rows), lines)
  }

  @Test(arguments: 1...100) func `is read back as it was written`(seed: UInt64) {
    var random = SeededNumbers(seed)
    var (body, wanted) = ("", [String]())
    for table in 1...Int.random(in: 1...3, using: &random) {
      let (text, cells) = randomTable(&random)
      body += p("Judul \(table)") + text
      wanted.append("Tabel \(table) above: Judul \(table)")
      wanted += cells.map { "Tabel \(table) \($0)" }
    }
    #expect(show(read(body)) == wanted.joined(separator: "\n"))
  }

  @Test(arguments: 1...150) func `survives every mutation of its text`(seed: UInt64) {
    var random = SeededNumbers(seed)
    var archive = SampleDocument(body: p("x") + randomTable(&random).body).archive
    let signs = Array("<>/&;'\"= w:tbrcpl0".utf8) + [0, 0xFF]
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: archive.parts[1].bytes.indices, using: &random)
      archive.parts[1].bytes[place] = signs.randomElement(using: &random) ?? 0
    }
    let workbook = Workbook.read(Source(name: "a.docx", bytes: archive.bytes))
    let count = workbook.source.bytes.count
    #expect(workbook.sheets.flatMap(\.cells).allSatisfy { Int($0.end) < count })
    #expect(workbook.sheets.flatMap(\.above).allSatisfy { $0.upperBound < count })
  }
}
