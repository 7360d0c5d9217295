import Testing

@testable import Selaras

/// Workbooks of public test collections, made by Excel, LibreOffice, Google and others.
@Suite(.enabled(if: Suites.folder != nil))
struct `Public suites of workbooks and documents` {
  @Test func `Workbooks are read cell by cell, or refused with a reason`() throws {
    guard let cases = try Suites.cases("xlsx.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let workbook = Workbook.read(one.file)
      let faults = workbook.diagnostics.filter { $0.severity == .error }.map(\.message.en)
      if one["opens"] == "false" {
        tally.count(
          one["name"], isRight: !faults.isEmpty || !workbook.sheets.isEmpty, "neither read nor refused")
        continue
      }
      let wrong = differences(workbook, one)
      tally.count(
        one["name"], isRight: wrong.isEmpty && faults.isEmpty,
        "\(faults) \(wrong.count) wrong: \(wrong.prefix(5))")
    }
    tally.report("XLSX")
  }

  @Test func `Documents are read table by table, with the paragraphs between them`() throws {
    guard let cases = try Suites.cases("docx.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let workbook = Workbook.read(one.file)
      let faults = workbook.diagnostics.map(\.message.en)
      let paragraphs = workbook.sheets.flatMap(\.above) + workbook.after
      let texts = paragraphs.map { workbook.source.text($0) }
      let wanted = one.tables
      let tables = zip(workbook.sheets.filter { !$0.name.contains(".") }, wanted).map { sheet, wanted in
        rows(sheet, workbook.source, like: wanted)
      }
      tally.count(
        one["name"], isRight: faults.isEmpty && texts == one.texts("paragraphs") && tables == wanted,
        "\(faults) \(texts) \(tables)")
    }
    tally.report("DOCX")
  }

  /// The texts of a table in rows as long as others; that of a merged cell in each place that it covers. The suite
  /// leaves out what is before and behind the cells of a row that is shorter than its table.
  private func rows(_ sheet: Sheet, _ source: Source, like wanted: [[String]]) -> [[String]] {
    var grid = wanted.map { _ in [Int: String]() }
    for cell in sheet.cells {
      let (row, column) = (Int(cell.row), Int(cell.column))
      let covered = sheet.merged.first { $0.rows.lowerBound == row && $0.columns.lowerBound == column }
      for row in covered?.rows ?? row..<row + 1 where grid.indices.contains(row) {
        for column in covered?.columns ?? column..<column + 1 { grid[row][column] = source.text(cell.range) }
      }
    }
    return zip(grid, wanted).map { found, wanted in
      let before = (0..<8).first { before in
        let texts = wanted.enumerated().filter { !$0.element.isEmpty }
        return found == Dictionary(uniqueKeysWithValues: texts.map { ($0.offset + before, $0.element) })
      }
      return before == nil ? found.sorted { $0.key < $1.key }.map(\.value) : wanted
    }
  }

  /// What is not as the case has it.
  private func differences(_ workbook: Workbook, _ one: Case) -> [String] {
    guard let index = one.index("sheets") else { return ["no sheets in the case"] }
    let wanted = one.tree.items(of: index).map { Case(tree: one.tree, source: one.source, root: $0) }
    var wrong: [String] = []
    if wanted.map({ $0["name"] }) != workbook.sheets.map(\.name) {
      wrong.append("sheets \(workbook.sheets.map(\.name)), not \(wanted.map { $0["name"] })")
    }
    for (sheet, found) in zip(wanted, workbook.sheets) {
      if sheet["hidden"] != "\(found.isHidden)" { wrong.append("\(found.name) hidden: \(found.isHidden)") }
      let merged = Set(
        found.merged.map { range in
          cellName(row: range.rows.lowerBound, column: range.columns.lowerBound) + ":"
            + cellName(row: range.rows.upperBound - 1, column: range.columns.upperBound - 1)
        })
      let wantedMerged = Set(sheet.texts("merged"))
      if merged != wantedMerged { wrong.append("\(found.name) merged \(merged), not \(wantedMerged)") }
      let cells = Dictionary(found.cells.map { (cellName(row: Int($0.row), column: Int($0.column)), $0) }) {
        $1
      }
      for (name, value, isText) in sheet.cells {
        let cell = cells[name]
        let text = cell.map { workbook.source.text($0.range) } ?? ""
        let isRight: Bool
        if isText {
          isRight = text == value
        } else if value == "true" || value == "false" {
          isRight = cell?.kind == .boolean && text == value.uppercased()
        } else {
          let (a, b) = (Double(text) ?? .nan, Double(value) ?? .infinity)
          isRight = cell?.kind == .number && abs(a - b) <= abs(b) * 1e-14
        }
        if !isRight {
          wrong.append("\(found.name)!\(name) is \(text.debugDescription), not \(value.debugDescription)")
        }
      }
    }
    return wrong
  }
}

extension Case {
  /// The cells of a sheet: name, value, and whether that is text.
  fileprivate var cells: [(name: String, value: String, isText: Bool)] {
    guard let index = index("cells") else { return [] }
    return tree.entries(of: index).map { key, value in
      (tree.text(of: key, in: source), tree.text(of: value, in: source), tree.elements[value].isQuoted)
    }
  }

  /// The tables of a document: rows of texts.
  fileprivate var tables: [[[String]]] {
    guard let index = index("tables") else { return [] }
    return tree.items(of: index).map { table in
      tree.items(of: table).map { row in tree.items(of: row).map { tree.text(of: $0, in: source) } }
    }
  }

  fileprivate func texts(_ key: String) -> [String] {
    guard let index = index(key) else { return [] }
    return tree.items(of: index).map { tree.text(of: $0, in: source) }
  }
}
