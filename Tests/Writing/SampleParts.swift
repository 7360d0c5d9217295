@testable import Selaras

/// The parts of a workbook that a program could have written.
struct SampleParts {
  var types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
    """
  var packageRelations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="xl/workbook.xml"/></Relationships>
    """
  var workbook = """
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews/><sheets>\
    <sheet name="Sasaran" sheetId="7" r:id="rId1"/></sheets><definedNames/></workbook>
    """
  var relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s.xml"/>\
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
    Target="/xl/styles.xml"/></Relationships>
    """
  var styles: String? = """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>\
    <fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" fillId="1" \
    applyFill="0"><alignment wrapText="1"/></xf></cellXfs><dxfs/></styleSheet>
    """
  var sheet = """
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="5"><c r="A5" \
    t="s"><v>0</v></c><c r="D5" s="1"><v>1</v></c></row><row><c/><c s="1"/></row></sheetData></worksheet>
    """

  func packed() -> [UInt8] {
    var writer = ZipWriter()
    let parts = [
      ("[Content_Types].xml", types), ("_rels/.rels", packageRelations), ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", relations), ("xl/worksheets/s.xml", sheet),
      ("xl/media/foto.bin", "\u{0}\u{1}"),
      ("docProps/app.xml", String(repeating: "<a/>", count: 100)),
    ]
    for (name, text) in parts + (styles.map { [("xl/styles.xml", $0)] } ?? []) {
      writer.add(name, Array(text.utf8))
    }
    return writer.finished()
  }
}

extension SampleParts {
  /// Findings as they are written beside it.
  static let table: WrittenTable = {
    var table = WrittenTable(name: "Temuan Selaras", columns: [.init(title: "kode", width: 9)])
    table.rows = [[WrittenCell("KIN001", .link, link: "Sasaran!D5")]]
    return table
  }()

  /// Cells to mark, by sheet.
  static let marks: [String: CellMarks] = {
    var marks = CellMarks()
    marks.add(row: 4, column: 3, .warning)
    marks.add(row: 4, column: 3, .error)
    marks.add(row: 4, column: 3, .info)
    marks.add(row: 4, column: 0, .info)
    marks.add(row: 5, column: 1, .error)
    marks.add(row: 77, column: 1, .error)
    return ["Sasaran": marks, "Lain": marks]
  }()

  /// The parts of a copy as text, by their names.
  static func copied(_ file: [UInt8]) throws -> [String: String] {
    let bytes = try WorkbookCopy.bytes(of: file, adding: [table], marks: marks, limits: Limits())
    return try texts(of: bytes)
  }

  /// The parts of a workbook as text, by their names.
  static func texts(of file: [UInt8]) throws -> [String: String] {
    let archive = try ZipArchive(file, limits: Limits())
    var parts: [String: String] = [:]
    for entry in archive.entries {
      parts[entry.name] = String(decoding: try archive.contents(entry), as: UTF8.self)
    }
    return parts
  }
}
