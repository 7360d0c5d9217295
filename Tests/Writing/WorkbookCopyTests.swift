import Testing

@testable import Selaras

struct `A copy of a workbook` {
  @Test func `has the findings on a sheet of their own, and is else the same`() throws {
    let file = SampleParts().packed()
    let copy = try SampleParts.copied(file)
    #expect(
      copy["xl/workbook.xml"] == """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews/><sheets>\
        <sheet name="Sasaran" sheetId="7" r:id="rId1"/>\
        <sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="Temuan Selaras" \
        sheetId="8" r:id="rIdTemuanSelaras"/></sheets><definedNames/></workbook>
        """)
    #expect(
      copy["xl/_rels/workbook.xml.rels"]?.hasSuffix(
        """
        Target="/xl/styles.xml"/><Relationship Id="rIdTemuanSelaras" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
        Target="/xl/worksheets/temuanSelaras.xml"/></Relationships>
        """) == true)
    #expect(
      copy["[Content_Types].xml"]?.hasSuffix(
        """
        <Override PartName="/xl/worksheets/temuanSelaras.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """) == true)
    #expect(
      copy["xl/worksheets/temuanSelaras.xml"]?.contains("<hyperlink ref=\"A2\" location=\"Sasaran!D5\"/>")
        == true)

    let old = try ZipArchive(file, limits: Limits())
    let new = try ZipArchive(
      WorkbookCopy.bytes(of: file, adding: [SampleParts.table], marks: SampleParts.marks, limits: Limits()),
      limits: Limits())
    #expect(new.entries.map(\.name) == old.entries.map(\.name) + ["xl/worksheets/temuanSelaras.xml"])
    for name in ["_rels/.rels", "xl/media/foto.bin", "docProps/app.xml"] {
      let (before, after) = (try #require(try old.entry(name)), try #require(try new.entry(name)))
      #expect(
        old.packed(before) == new.packed(after) && before.crc == after.crc && before.method == after.method)
    }
  }

  @Test func `has its marked cells in a colour that leaves their own looks as they are`() throws {
    let sample = SampleParts()
    let copy = try SampleParts.copied(sample.packed())
    func rule(_ cells: String, _ format: Int, _ priority: Int) -> String {
      "<conditionalFormatting sqref=\"\(cells)\"><cfRule type=\"expression\" dxfId=\"\(format)\" priority=\"\(priority)\">"
        + "<formula>LEN(\"Temuan Selaras\")=14</formula></cfRule></conditionalFormatting>"
    }
    #expect(
      copy["xl/worksheets/s.xml"]
        == sample.sheet.replacing(
          "</sheetData>", with: "</sheetData>" + rule("D5 B6 B78", 0, 1) + rule("A5", 2, 2)))
    let styles = try #require(copy["xl/styles.xml"])
    #expect(
      styles.contains("<fonts count=\"4\"><font/>") && styles.contains("<fills count=\"6\"><fill/><fill/>"))
    #expect(
      styles.contains(
        "<cellXfs count=\"11\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\" fillId=\"1\" applyFill=\"0\">"))
    #expect(
      styles.hasSuffix(
        """
        </cellXfs><dxfs><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor \
        rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor \
        rgb="FFFFEB9C"/><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf><dxf><fill><patternFill \
        patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor rgb="FFDDEBF7"/></patternFill></fill></dxf></dxfs>\
        </styleSheet>
        """))
  }

  @Test func `can be of one without styles, or without some of their lists`() throws {
    var sample = SampleParts()
    sample.styles = nil
    sample.relations =
      String(
        sample.relations.prefix(
          upTo: try #require(sample.relations.range(of: "<Relationship Id=\"rId2")).lowerBound))
      + "</Relationships>"
    var copy = try SampleParts.copied(sample.packed())
    #expect(
      copy["xl/_rels/workbook.xml.rels"]?.contains("relationships/styles\" Target=\"/xl/styles.xml\"/>")
        == true)
    #expect(copy["[Content_Types].xml"]?.contains("PartName=\"/xl/styles.xml\"") == true)
    #expect(copy["xl/styles.xml"]?.contains("<cellXfs count=\"10\"><xf numFmtId=\"0\" fontId=\"0\"") == true)

    sample = SampleParts()
    sample.styles =
      "<x:styleSheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:fills count=\"0\"/><x:dxfs/></x:styleSheet>"
    copy = try SampleParts.copied(sample.packed())
    let styles = try #require(copy["xl/styles.xml"])
    let order = [
      "<x:fonts count=\"4\">", "<x:fills count=\"4\"><x:fill>", "</x:fills><x:cellXfs count=\"10\">",
      "</x:cellXfs><x:dxfs><x:dxf>",
    ]
    let found = order.map { styles.range(of: $0)?.lowerBound }
    #expect(
      found.allSatisfy { $0 != nil } && found.compactMap(\.self) == found.compactMap(\.self).sorted(),
      "\(styles)")
  }

  @Test func `speaks as the workbook does, strict and with prefixes`() throws {
    var sample = SampleParts()
    sample.workbook = """
      <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" \
      xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="Sasaran" sheetId="1" \
      q:id="rId1"/><x:sheet name="TEMUAN selaras" sheetId="3" q:id="rId9"/></x:sheets></x:workbook>
      """
    let copy = try SampleParts.copied(sample.packed())
    #expect(
      copy["xl/workbook.xml"]?.hasSuffix(
        """
        q:id="rId9"/><x:sheet xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" \
        name="Temuan Selaras (2)" sheetId="4" r:id="rIdTemuanSelaras"/></x:sheets></x:workbook>
        """) == true)
    #expect(
      copy["xl/worksheets/temuanSelaras.xml"]?.contains(
        "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">")
        == true)
    #expect(
      copy["xl/_rels/workbook.xml.rels"]?.contains(
        "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\"")
        == true)
  }

  @Test func `can be of one whose type is that of all its parts`() throws {
    var sample = SampleParts()
    let type = "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
    sample.types = sample.types.replacing(
      "Override PartName=\"/xl/workbook.xml\" \(type)", with: "Default Extension=\"XML\" \(type)")
    #expect(sample.types.contains("<Default Extension=\"XML\""))
    let copy = try SampleParts.copied(sample.packed())
    #expect(copy["xl/worksheets/temuanSelaras.xml"] != nil)
  }

  @Test func `is UTF-8 where a part was not, and says so`() throws {
    var sample = SampleParts()
    sample.sheet = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + sample.sheet
    var bytes = Array(sample.sheet.utf8)
    let value = try #require(bytes.indices.first { bytes[$0...].starts(with: "<v>".utf8) })
    bytes.insert(0xE9, at: value + 3)
    var writer = ZipWriter()
    let old = try ZipArchive(sample.packed(), limits: Limits())
    for entry in old.entries {
      writer.add(entry.name, entry.name == "xl/worksheets/s.xml" ? bytes : try old.contents(entry))
    }
    let copy = try SampleParts.copied(writer.finished())
    let sheet = try #require(copy["xl/worksheets/s.xml"])
    #expect(sheet.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet "))
    #expect(!sheet.contains("iso-8859") && sheet.contains("é"))
  }

  @Test func `is not made of a workbook with macros, of a document, or of what cannot be read`() throws {
    var sample = SampleParts()
    sample.types = sample.types.replacing("sheet.main", with: "sheet.macroEnabled.main")
    for file in [sample.packed(), Array("PK".utf8), []] {
      #expect(throws: PackageFault.self) { try SampleParts.copied(file) }
    }
    let report = Report(sources: [Source(name: "a.xlsm", bytes: [], cells: CellMap())], diagnostics: [])
    let (bytes, why) = findingsWorkbook(report, in: .id, into: Source(name: "a.xlsm", bytes: sample.packed()))
    #expect(bytes == nil && why?.en == "only an ordinary .xlsx workbook can be copied")
  }

  @Test func `is told from one without findings`() throws {
    let file = SampleParts().packed()
    let plain = try WorkbookCopy.bytes(of: file, adding: [SampleParts.table], marks: [:], limits: Limits())
    let report = Report(sources: [], diagnostics: [])
    let written = findingsWorkbook(report, in: .en, into: Source(name: "a.xlsx", bytes: file)).bytes
    let copy = Source(name: "a.xlsx", bytes: try #require(written))
    #expect(!holdsFindings(Source(name: "a.xlsx", bytes: file)))
    // A sheet of that name is none of ours by its name alone.
    #expect(!holdsFindings(Source(name: "a.xlsx", bytes: plain)))
    #expect(holdsFindings(copy) && !isChangedSinceFindings(copy))
    var edited = ZipWriter()
    let archive = try ZipArchive(copy.bytes, limits: Limits())
    for entry in archive.entries {
      let text = String(decoding: try archive.contents(entry), as: UTF8.self)
      edited.add(entry.name, Array(text.replacing(">severity<", with: ">severity, seen by me<").utf8))
    }
    let changed = Source(name: "a.xlsx", bytes: edited.finished())
    #expect(holdsFindings(changed) && isChangedSinceFindings(changed))
    #expect(
      holdsFindings(
        Source(name: "a.xlsx", bytes: findingsWorkbook(Report(sources: [], diagnostics: []), in: .id))))
    #expect(!holdsFindings(Source(name: "a.xlsx", bytes: Array("PK\u{3}\u{4}".utf8))))
  }

  @Test(arguments: 0..<30)
  func `is made or refused, whatever is changed in a workbook`(seed: UInt64) throws {
    var random = SeededNumbers(seed)
    let old = try ZipArchive(SampleParts().packed(), limits: Limits())
    for _ in 0..<40 {
      var writer = ZipWriter()
      for entry in old.entries {
        var contents = try old.contents(entry)
        if !contents.isEmpty, Int.random(in: 0..<3, using: &random) == 0 {
          for _ in 0..<Int.random(in: 1...4, using: &random) where !contents.isEmpty {
            let at = Int.random(in: 0..<contents.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: contents[at] = UInt8.random(in: 0...255, using: &random)
            case 1: contents.remove(at: at)
            default: contents.insert(contentsOf: contents[at..<min(at + 9, contents.count)], at: at)
            }
          }
        }
        writer.add(entry.name, contents)
      }
      let file = writer.finished()
      guard
        let copy = try? WorkbookCopy.bytes(
          of: file, adding: [SampleParts.table], marks: SampleParts.marks, limits: Limits())
      else {
        continue
      }
      let before = try SampleParts.texts(of: file)
      for (name, text) in try SampleParts.texts(of: copy) where text != before[name] {
        let part = try XMLPart(Array(text.utf8), name: name)
        #expect(throws: Never.self) {
          try part.scan(depth: 128) { (scanner) throws(PackageFault) in while try scanner.next() != .over {} }
        }
      }
    }
  }
}
