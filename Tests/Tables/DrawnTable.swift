@testable import Selaras

/// A workbook drawn as text: a row on each line, cells between `|`, `^` for a cell that the one above is merged over,
/// `<` for one that the cell before is merged over, `⏎` for a line end in a cell. A line `== Name` begins a sheet,
/// `== Name (hidden)` a hidden one, a line that begins with `!` is a hidden row, with `*` one in bold letters, `>` before
/// a cell's text indents it by a step.
struct DrawnTable {
  var workbook: Workbook

  init(_ text: String, name: String = "a.xlsx") {
    var bytes: [UInt8] = []
    var map = CellMap()
    var sheets: [Sheet] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") || sheets.isEmpty {
        let title = line.hasPrefix("== ") ? String(line.dropFirst(3)) : "Lembar1"
        let isHidden = title.hasSuffix(" (hidden)")
        sheets.append(Sheet(name: isHidden ? String(title.dropLast(9)) : title))
        sheets[sheets.count - 1].isHidden = isHidden
        map.sheets.append(sheets[sheets.count - 1].name)
        lastRow = -1
        open = [:]
        if line.hasPrefix("== ") { continue }
      }
      lastRow += 1
      var line = line
      if line.hasPrefix("!") {
        sheets[sheets.count - 1].hiddenRows.append(lastRow)
        line = line.dropFirst()
      }
      let isBold = line.hasPrefix("*")
      if isBold { line = line.dropFirst() }
      Self.add(
        line, lastRow, isBold, to: &sheets[sheets.count - 1], UInt16(sheets.count - 1), &bytes, &map, &open)
    }
    workbook = Workbook(sheets: sheets, source: Source(name: name, bytes: bytes, cells: map))
  }

  private var lastRow = -1
  /// The merged block that covers a column, by its index.
  private var open: [Int: Int] = [:]

  private static func add(
    _ line: Substring, _ row: Int, _ isBold: Bool, to sheet: inout Sheet, _ number: UInt16,
    _ bytes: inout [UInt8], _ map: inout CellMap, _ open: inout [Int: Int]
  ) {
    var left: Int?
    for (column, cell) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      var text = cell.drop { $0 == " " }.replacing("⏎", with: "\n")
      while text.hasSuffix(" ") { text.removeLast() }
      switch text {
      case "^":
        guard let block = open[column] else { continue }
        let range = sheet.merged[block]
        sheet.merged[block].rows = range.rows.lowerBound..<row + 1
        left = nil
      case "<":
        guard let block = left ?? open[column] else { continue }
        sheet.merged[block].columns =
          sheet.merged[block].columns.lowerBound..<max(column + 1, sheet.merged[block].columns.upperBound)
        open[column] = block
      case "":
        open[column] = nil
        left = nil
      default:
        let indent = text.prefix { $0 == ">" }.count
        let start = bytes.count
        bytes += Array(text.dropFirst(indent).utf8)
        sheet.cells.append(
          Cell(
            row: Int32(row), column: Int32(column), start..<bytes.count, isBold: isBold, indent: UInt8(indent)
          ))
        map.entries.append(
          CellMap.Entry(start: UInt32(start), sheet: number, row: UInt32(row), column: UInt16(column)))
        bytes.append(0x0A)
        sheet.merged.append(CellRange(rows: row..<row + 1, columns: column..<column + 1))
        left = sheet.merged.count - 1
        open[column] = left
      }
    }
  }

  /// What the table tells, as lines: how it was recognised, and the plans.
  func told(as kind: DocumentKind? = nil, form: String? = nil, _ book: Rulebook = .builtIn) -> String {
    let reading = TableReader.read(workbook, book.tableForms, form: form, kind: kind)
    var reader = CascadeReader(sources: [workbook.source], marks: book.marks)
    var lines: [String] = []
    for table in reading.tables {
      let counts = table.nodes.map { "\($0.count) \($0.level)" } + ["\(table.indicators) indikator"]
      lines.append("\(table.place) \(table.form): \(counts.joined(separator: ", "))")
      lines += table.remarks.map { "- \($0.id)" }
    }
    lines += reading.remarks.map { "- \($0.id)" }
    lines += reading.misses.map { "? \($0.form.id) tanpa \($0.missing.map(\.name).joined(separator: ", "))" }
    for (number, document) in reading.documents.enumerated() {
      let source = number == 0 ? 0 : reader.cascade.add(workbook.source)
      reader.read(document.reading(source: source), kind: kind, gaps: document.gaps)
    }
    reader.cascade.link()
    for document in reader.cascade.documents.handles { lines += reader.cascade.outline(of: document) }
    lines += reader.diagnostics.map {
      "! \($0.code) ‹\(workbook.source.text($0.place.range))› \($0.message.id)"
    }
    lines += reading.losses.map {
      "! \($0.fault.code) ‹\(workbook.source.text($0.place))› \($0.message.id) (\($0.help.id))"
    }
    return lines.joined(separator: "\n")
  }

  /// Only what may be of the plan and was not read.
  func losses(form: String? = nil) -> [String] {
    told(form: form).split(separator: "\n").filter { $0.hasPrefix("! ") }.map { String($0.dropFirst(2)) }
  }
}

extension Cascade {
  /// A document as an indented list: nodes with their fields, `*` for indicators.
  fileprivate func outline(of document: DocumentID) -> [String] {
    let heads = [Key.daerah, .perangkatDaerah, .periode].compactMap { key in
      field(key, of: document).map { "\(key.name) \(string($0))" }
    }
    let kind = self[document].kind?.rawValue ?? "?"
    var lines = [([kind] + heads).joined(separator: ", ")]
    for node in self[document].nodes {
      var depth = 1
      var parent = self[node].parent
      while let above = parent, depth < 12 {
        depth += 1
        parent = self[above].parent
      }
      let margin = String(repeating: "  ", count: depth)
      lines.append(margin + self[node].level.name + shown(self[node].fields, self[node].points, main: nil))
      for indicator in self[node].indicators {
        let value = self[indicator]
        let statement = value.statement.map { "(\($0.index + 1))" } ?? ""
        lines.append(margin + "  *" + statement + shown(value.fields, value.points, main: .nama))
      }
    }
    return lines
  }

  private func shown(_ fields: Range<FieldID>, _ points: Range<PointID>, main: Key?) -> String {
    let values = points.map { point -> String in
      let value = self[point]
      return
        "\(value.series.name) \(value.period.name.isEmpty ? "" : value.period.name + " ")‹\(string(value.field))›"
    }
    let series = Set(points.map { self[$0].field })
    let texts = fields.filter { !series.contains($0) }.map { field -> String in
      self[field].key == main ? "‹\(string(field))›" : "\(self[field].key.name) ‹\(string(field))›"
    }
    return (texts + values).map { " " + $0 }.joined(separator: ";")
  }
}
