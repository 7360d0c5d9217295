@testable import Selaras

/// A table in CSV as a planner has it in Excel or Word: with the cells merged that CSV can only leave empty.
struct OfficeFile {
  /// By row: the texts, and how many rows and columns each covers; nil where another covers it, or nothing stands.
  private struct Place {
    var text: String
    var rows = 1
    var columns = 1
  }

  private var rows: [[Place?]] = []
  /// Where a place is covered by another.
  private var covers: [[(row: Int, column: Int)?]] = []

  /// - Parameters:
  ///   - merged: rows in which a text covers the empty cells beside it and below it.
  ///   - down: columns in which a text covers the empty cells below it, in the rows behind those.
  init(csv text: String, merged: Range<Int>, down: [Int]) {
    let workbook = Workbook(csv: Source(name: "a.csv", text: text))
    let cells = workbook.sheets[0].cells
    let width = 1 + Int(cells.map(\.column).max() ?? 0)
    rows = Array(repeating: Array(repeating: nil, count: width), count: 1 + Int(cells.map(\.row).max() ?? 0))
    covers = rows.map { $0.map { _ in nil } }
    let texts = CellTexts(workbook)
    for cell in cells {
      rows[Int(cell.row)][Int(cell.column)] = Place(text: texts.string(texts.text(of: cell)))
    }
    for row in merged {
      for column in 0..<width where rows[row][column] != nil {
        spread(row, column, below: merged.upperBound, width)
      }
    }
    for column in down {
      for row in merged.upperBound..<rows.count where rows[row][column] != nil {
        var end = row + 1
        while end < rows.count, isFree(end, column), !isBlank(end), !isSum(end) { end += 1 }
        cover(row, column, end - row, 1)
      }
    }
  }

  private func isFree(_ row: Int, _ column: Int) -> Bool {
    rows[row][column] == nil && covers[row][column] == nil
  }

  private func isBlank(_ row: Int) -> Bool { rows[row].allSatisfy { $0 == nil } }

  private func isSum(_ row: Int) -> Bool { rows[row].compactMap(\.self).first?.text == "JUMLAH" }

  private mutating func spread(_ row: Int, _ column: Int, below end: Int, _ width: Int) {
    var right = column + 1
    // A group covers what has a name of its own below it; a text of a matrix what is empty.
    while right < width, isFree(row, right) { right += 1 }
    if right == width, !(row + 1..<end).contains(where: { rows[$0][width - 1] != nil }), row == 0 {
      right = column + 1
    }
    var bottom = row + 1
    while bottom < end, (column..<right).allSatisfy({ isFree(bottom, $0) }) { bottom += 1 }
    cover(row, column, bottom - row, right - column)
  }

  private mutating func cover(_ row: Int, _ column: Int, _ height: Int, _ width: Int) {
    rows[row][column]?.rows = height
    rows[row][column]?.columns = width
    for r in row..<row + height {
      for c in column..<column + width where r != row || c != column { covers[r][c] = (row, column) }
    }
  }

  // MARK: Writing

  /// As a workbook with one sheet.
  func xlsx(sheet: String) -> [UInt8] {
    var data = ""
    var merges: [String] = []
    for (row, places) in rows.enumerated() where !isBlank(row) {
      data += "<row r=\"\(row + 1)\">"
      for (column, place) in places.enumerated() {
        guard let place else { continue }
        let name = cellName(row: row, column: column)
        data +=
          "<c r=\"\(name)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(place.text))</t></is></c>"
        if place.rows > 1 || place.columns > 1 {
          merges.append("\(name):\(cellName(row: row + place.rows - 1, column: column + place.columns - 1))")
        }
      }
      data += "</row>"
    }
    let merged =
      merges.isEmpty
      ? ""
      : "<mergeCells count=\"\(merges.count)\">"
        + merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return archive([
      (
        "[Content_Types].xml",
        types([
          ("/xl/workbook.xml", "spreadsheetml.sheet.main"),
          ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
        ])
      ),
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(Self.relations)\"><sheets><sheet name=\"\(sheet)\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", relations([("worksheet", "worksheets/sheet1.xml")])),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(data)</sheetData>\(merged)</worksheet>"
      ),
    ])
  }

  /// As a document: blocks of rows with several cells are tables, rows with one cell paragraphs.
  func docx() -> [UInt8] {
    var body = ""
    var row = 0
    while row < rows.count {
      var end = row
      while end < rows.count,
        rows[end].count(where: { $0 != nil }) > 1 || (end > row && covers[end].contains { $0 != nil })
      {
        end += 1
      }
      if end - row > 1 {
        body += "<w:tbl><w:tblPr/><w:tblGrid/>" + (row..<end).map(tableRow).joined() + "</w:tbl>"
        row = end
      } else {
        for place in rows[row] { if let place { body += paragraphs(place.text) } }
        row += 1
      }
    }
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return archive([
      ("[Content_Types].xml", types([("/word/document.xml", "wordprocessingml.document.main")])),
      ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
      ("word/document.xml", "<w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>"),
    ])
  }

  private func tableRow(_ row: Int) -> String {
    var cells = ""
    var column = 0
    while column < rows[row].count {
      let origin = covers[row][column]
      let place = origin.map { rows[$0.row][$0.column] } ?? rows[row][column]
      let width = place?.columns ?? 1
      let merge =
        origin != nil ? "<w:vMerge/>" : (place?.rows ?? 1) > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
      let text = origin == nil ? place?.text ?? "" : ""
      cells += "<w:tc><w:tcPr><w:gridSpan w:val=\"\(width)\"/>\(merge)</w:tcPr>\(paragraphs(text))</w:tc>"
      column += width
    }
    return "<w:tr>\(cells)</w:tr>"
  }

  private func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:p><w:r><w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t></w:r></w:p>"
    }.joined()
  }

  // MARK: The package

  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func types(_ parts: [(name: String, type: String)]) -> String {
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + parts.map {
        "<Override PartName=\"\($0.name)\" ContentType=\"application/vnd.openxmlformats-officedocument.\($0.type)+xml\"/>"
      }.joined() + "</Types>"
  }

  private func relations(_ targets: [(type: String, target: String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + targets.enumerated().map {
        "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.relations)/\($1.type)\" Target=\"\($1.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private func archive(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var zip = ZipWriter()
    for part in parts {
      zip.add(
        part.name, Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(part.text)".utf8))
    }
    return zip.finished()
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
