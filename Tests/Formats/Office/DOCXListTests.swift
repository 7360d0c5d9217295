import Testing

@testable import Selaras

/// Numbers that Word counts, signs of other fonts, and texts that are struck through.
@Suite struct `Behind the letters of a document` {
  /// A document of one table with a cell for each paragraph, given as its properties and its runs.
  private func read(_ paragraphs: [String], numbering: String = "", styles: String = "") -> Workbook {
    let rows = paragraphs.map { ["<w:p>\($0)</w:p>"] }
    var archive = SampleDocument(body: SampleDocument.table(rows)).archive
    func part(_ name: String, _ root: String, _ content: String) {
      archive.parts.append(
        .init(
          "word/\(name).xml", "<w:\(root) xmlns:w=\"\(SampleDocument.namespace)\">\(content)</w:\(root)>"))
    }
    part("numbering", "numbering", numbering)
    part("styles", "styles", styles)
    archive.parts.append(
      .init(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"\(SampleWorkbook.package)\">"
          + ["numbering", "styles"].map {
            "<Relationship Id=\"\($0)\" Type=\"\(SampleWorkbook.relationship)/\($0)\" Target=\"\($0).xml\"/>"
          }.joined() + "</Relationships>"))
    return Workbook.read(Source(name: "a.docx", bytes: archive.bytes))
  }

  private func run(_ text: String, _ look: String = "") -> String {
    "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func list(_ number: Int, _ level: Int = 0) -> String {
    "<w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr></w:pPr>"
  }

  private func level(_ number: Int, _ format: String, _ text: String, start: Int = 1) -> String {
    "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private var numbering: String {
    "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
      + level(2, "lowerLetter", "%3)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
      + level(0, "bullet", "\u{F0B7}") + level(1, "upperRoman", "(%2)", start: 4)
      + level(2, "none", "") + "</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
      + "</w:lvlOverride></w:num>"
  }

  /// The cells, each with what stands before its paragraphs; one that Word counts alone in `[]`.
  private func shown(_ workbook: Workbook) -> [String] {
    workbook.sheets.flatMap(\.cells).map { cell in
      if cell.decoded >= 0 { return "[\(workbook.decoded[Int(cell.decoded)].text)]" }
      let labels = workbook.labels.filter { cell.range.contains($0.key) }.sorted { $0.key < $1.key }
      return (labels.map { "\($0.value.text)@\($0.value.level)" } + [workbook.source.text(cell.range)])
        .joined(separator: " ")
    }
  }

  @Test func `are the numbers of its lists, counted as Word counts them`() {
    let style = "<w:pPr><w:pStyle w:val=\"B\"/></w:pPr>"
    let workbook = read(
      [
        list(1) + run("a"), list(1, 1) + run("b"), list(1, 1) + run("c"), list(1, 2) + run("d"),
        list(1), list(1, 1) + run("e"), list(2) + run("f"), list(2, 1) + run("g"), list(2, 2) + run("h"),
        list(3) + run("i"), list(1) + run("j"), list(0) + run("k"), list(9) + run("l"), style + run("m"),
        "<w:pPr><w:pStyle w:val=\"B\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + run("n"),
        run("o"),
      ], numbering: numbering,
      styles:
        "<w:style w:styleId=\"A\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
    #expect(
      shown(workbook) == [
        "1.@0 a", "1.1@1 b", "1.2@1 c", "a)@2 d", "[2.]", "2.1@1 e", "•@0 f", "(IV)@1 g", "h", "5.@0 i",
        "6.@0 j", "k", "l", "6.1@1 m", "n", "o",
      ])
    // What the cells say is what their paragraphs say.
    #expect(workbook.sheets[0].cells[4].range.isEmpty && workbook.diagnostics.isEmpty)
  }

  @Test func `are the items of a list in a cell, of which deeper ones are a part`() {
    let cells = ["Sasaran", "Indikator", "Target"].map { "<w:p>\(run($0))</w:p>" }
    let names = [
      list(2) + run("Angka putus sekolah"), list(2) + run("literasi murid"), list(2, 1) + run("kelas 5"),
    ]
    let targets = [list(2) + run("1"), list(2) + run("2")]
    let row =
      [run("S")].map { "<w:p>\($0)</w:p>" }
      + [names, targets].map { $0.map { "<w:p>\($0)</w:p>" }.joined() }
    var archive = SampleDocument(body: SampleDocument.table([cells, row])).archive
    archive.parts.append(
      .init(
        "word/numbering.xml",
        "<w:numbering xmlns:w=\"\(SampleDocument.namespace)\">\(numbering)</w:numbering>"))
    archive.parts.append(
      .init(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"\(SampleWorkbook.package)\"><Relationship Id=\"n\" Type=\"\(SampleWorkbook.relationship)/numbering\" Target=\"numbering.xml\"/></Relationships>"
      ))
    var table = DrawnTable("")
    table.workbook = Workbook.read(Source(name: "pk.docx", bytes: archive.bytes))
    #expect(
      table.told(as: DocumentKind(rawValue: "pk")) == """
        Tabel 1 pk: 1 sasaran, 2 indikator
        pk
          sasaran kinerja ‹S›
            * ‹Angka putus sekolah›; target ‹1›
            * ‹literasi murid kelas 5›; target ‹2›
        """)
  }

  @Test func `are signs of other fonts, known by their places in them`() {
    #expect(SymbolFont.scalar("Symbol", 0xF0B3) == "≥" && SymbolFont.scalar("symbol", 0xB1) == "±")
    #expect(SymbolFont.scalar("Symbol", 0xF025) == "%" && SymbolFont.scalar("Wingdings", 0xF0FC) == "✓")
    #expect(SymbolFont.scalar("Symbol", 0xF051) == nil && SymbolFont.scalar("Symbol", 0x2264) == nil)
    #expect(SymbolFont.scalar("Webdings", 0xF061) == nil)
    let sign = "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>"
    #expect(
      shown(read([sign + run(" 5"), "<w:r><w:sym w:font=\"X\" w:char=\"F0A3\"/></w:r>"])) == [
        "≤ 5", "\u{F0A3}",
      ])
  }

  @Test func `are texts that were given up, which are none of the plan`() {
    let workbook = read([
      run("12") + run(" 15", "<w:strike/>") + run(" Dokumen", "<w:strike w:val=\"0\"/>"),
      run("semua", "<w:dstrike/>"), run("tetap"),
    ])
    #expect(shown(workbook) == ["12 15 Dokumen", "semua", "tetap"])
    #expect(workbook.sheets[0].struck.map { workbook.source.text($0) } == [" 15", "semua"])
    let texts = CellTexts(workbook)
    let cells = workbook.sheets[0].cells
    #expect(cells.map { texts.string(texts.text(of: $0)) } == ["12 Dokumen", "", "tetap"])
    #expect(cells.map(texts.holdsText) == [true, false, true])
    // Places behind what is left out are where the letters stand.
    let text = texts.text(of: cells[0])
    let place = texts.place(of: 3, in: text)
    #expect(workbook.source.text(place..<place + 7) == "Dokumen")
  }

  @Test func `are hints of controls, which nobody has written, and ends of paragraphs that were deleted`() {
    let hint =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("Ketuk di sini"))</w:sdtContent></w:sdt>"
    let filled = hint.replacing("<w:showingPlcHdr/>", with: "<w:showingPlcHdr w:val=\"false\"/>")
    let deleted =
      "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("mutu ") + "</w:p><w:p>" + run("layanan")
    #expect(shown(read([hint + run("a"), filled, deleted])) == ["a", "Ketuk di sini", "mutu layanan"])
  }

  @Test func `are texts of a workbook that are struck through, in part or by the look of the cell`() {
    var book = SampleWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c><c r="C1" s="1"><v>7</v></c>\
        <c r="D1" s="1" t="s"><v>0</v></c><c r="E1" t="inlineStr"><is><r><rPr><strike/></rPr><t>lama_x000A_</t></r><r><t>baru</t></r>\
        </is></c><c r="XFE1" s="1"><v>9</v></c><c r="F1"><v>8</v></c></row>
        """)
    book.strings =
      "<si><r><t>80</t></r><r><rPr><strike/></rPr><t> 85</t></r><r><rPr><strike val=\"0\"/></rPr><t> %</t></r></si><si><t>dicoret</t></si>"
    book.styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
    let workbook = Workbook.read(book.source)
    let struck = workbook.sheets[0].struck.map { workbook.source.text($0) }
    #expect(struck == [" 85", "dicoret", "7", " 85", "lama\n"])
    let texts = CellTexts(workbook)
    #expect(
      workbook.sheets[0].cells.map { texts.string(texts.text(of: $0)) } == [
        "80 %", "", "", "80 %", "baru", "8",
      ])
  }

  @Test func `are told where they are left out`() {
    var table = DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Target
      Sasaran lama A|Indeks A|1
      Sasaran B|Indeks B|2
      """, name: "buku.xlsx")
    let text = String(decoding: table.workbook.source.bytes, as: UTF8.self)
    let struck = [" lama", "Indeks B"].compactMap { text.utf8.firstRange(of: $0.utf8) }
    table.workbook.sheets[0].struck = struck.map {
      text.utf8.distance(
        from: text.startIndex, to: $0.lowerBound)..<text.utf8.distance(
          from: text.startIndex, to: $0.upperBound)
    }
    #expect(
      table.told() == """
        Lembar1!A2:C4 pk: 2 sasaran, 2 indikator
        - Lembar1: teks yang dicoret di sel A3 dan 1 sel lain tidak dibaca
        pk, perangkat_daerah DINAS A, periode 2025
          sasaran kinerja ‹Sasaran A›
            * ‹Indeks A›; target ‹1›
          sasaran kinerja ‹Sasaran B›
            * target ‹2›
        """)
  }
}
