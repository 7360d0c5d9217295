@testable import Selaras

/// A workbook to be written for a test.
struct SampleWorkbook {
  /// Each sheet with its name and what stands in its `worksheet`.
  var sheets: [(name: String, content: String)]
  /// What stands in the shared strings, and in the styles.
  var strings: String?
  var styles: String?
  /// What stands before the list of the sheets.
  var properties = ""
  /// Further attributes of each sheet in the list.
  var attributes = ""
  /// Parts that are put in place of others, or taken away.
  var parts: [(name: String, text: String?)] = []

  init(_ sheets: [(String, String)]) { self.sheets = sheets }

  /// A workbook of one sheet with rows and cells.
  init(rows: String) { sheets = [("Data", "<sheetData>\(rows)</sheetData>")] }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var archive: SampleArchive {
    let numbers = sheets.indices.map { $0 + 1 }
    var parts = [
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"r\" Type=\"\(Self.relationship)/officeDocument\" "
          + "Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"\(Self.relationship)\">\(properties)<sheets>"
          + numbers.map {
            "<sheet name=\"\(sheets[$0 - 1].name)\" sheetId=\"\($0)\" r:id=\"s\($0)\" \(attributes)/>"
          }.joined()
          + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.package)\">"
          + numbers.map {
            "<Relationship Id=\"s\($0)\" Type=\"\(Self.relationship)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
          }.joined()
          + "<Relationship Id=\"t\" Type=\"\(Self.relationship)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
          + "<Relationship Id=\"u\" Type=\"\(Self.relationship)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
    ]
    for number in numbers {
      parts.append(
        (
          "xl/worksheets/sheet\(number).xml",
          "<worksheet xmlns=\"\(Self.namespace)\">\(sheets[number - 1].content)</worksheet>"
        ))
    }
    if let strings {
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.namespace)\">\(strings)</sst>"))
    }
    if let styles {
      parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(Self.namespace)\">\(styles)</styleSheet>"))
    }
    for (name, text) in self.parts {
      parts.removeAll { $0.0 == name }
      if let text { parts.append((name, text)) }
    }
    return SampleArchive(parts)
  }

  var source: Source { Source(name: "rencana.xlsx", bytes: archive.bytes) }
}

/// What a workbook shows, one cell a line: `Sheet!A1 text`, with its kind if that is not text, and its look.
func dump(_ workbook: Workbook) -> String {
  workbook.sheets.flatMap { sheet in
    sheet.cells.map { cell in
      var line = "\(sheet.name)!\(cellName(row: Int(cell.row), column: Int(cell.column))) "
      line += cell.decoded >= 0 ? workbook.decoded[Int(cell.decoded)].text : workbook.source.text(cell.range)
      if cell.kind != .text { line += " (\(cell.kind))" }
      if cell.isBold { line += " bold" }
      if cell.indent > 0 { line += " >\(cell.indent)" }
      return line
    }
  }.joined(separator: "\n")
}

/// The faults of a workbook, one a line, with the text that they are about.
func faults(_ workbook: Workbook) -> String {
  workbook.diagnostics.map { diagnostic in
    let range = diagnostic.place.range
    return "\(diagnostic.code) " + (range.isEmpty ? "" : "‹\(workbook.source.text(range))› ")
      + diagnostic.message.en
  }.joined(separator: "\n")
}
