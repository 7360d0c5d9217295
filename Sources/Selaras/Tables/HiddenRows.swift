/// What is read of a sheet with hidden rows: all that is shown, and those hidden rows that begin what rows that are shown
/// stand below. A sub-kegiatan does not lose its parent because the row of that is filtered out.
struct HiddenRows {
  /// The sheet without the hidden rows that are not read.
  let shown: Sheet
  /// By number, 0-based: hidden rows that are read.
  private(set) var read: [Int] = []
  /// By number, 0-based: hidden rows with cells that are not read.
  private(set) var passedOver: [Int] = []

  init(_ sheet: Sheet, _ texts: CellTexts, _ forms: TableForms, onlyForm: Int?) {
    let marked = Set(sheet.hiddenRows)
    let hidden = Set(sheet.cells.lazy.map { Int($0.row) }.filter(marked.contains))
    guard !hidden.isEmpty else {
      shown = sheet
      return
    }
    let needed = Self.needed(hidden, in: sheet, texts, forms, onlyForm)
    shown = sheet.without(hidden.subtracting(needed))
    read = needed.sorted()
    passedOver = hidden.subtracting(needed).sorted()
  }

  /// The hidden rows without which a row that is shown would stand elsewhere in the plan.
  private static func needed(
    _ hidden: Set<Int>, in sheet: Sheet, _ texts: CellTexts, _ forms: TableForms, _ onlyForm: Int?
  ) -> Set<Int> {
    func tables(_ rows: Set<Int>) -> SheetTables? {
      Grid(sheet.without(rows), holdsText: texts.holdsText).map {
        SheetTables($0, texts, forms, onlyForm: onlyForm)
      }
    }
    guard let visible = tables(hidden), let first = visible.tables.first else { return [] }
    // A header that nobody sees is none.
    let top = visible.grid.rowNumbers[first.header.rows.lowerBound]
    let below = hidden.filter { $0 > top }
    guard !below.isEmpty, let whole = tables(hidden.subtracting(below)) else { return [] }
    let stated = Lines(visible, texts, forms).byRow
    var needed: Set<Int> = []
    for (row, line) in Lines(whole, texts, forms).byRow where !hidden.contains(row) {
      let own = Set(stated[row]?.map(\.name) ?? [])
      for step in line where hidden.contains(step.row) && !own.contains(step.name) { needed.insert(step.row) }
    }
    return needed
  }
}

/// Where the rows of a sheet stand in its plan: by the number of the row its node and those above it.
private struct Lines {
  var byRow: [Int: [Step]] = [:]

  struct Step {
    /// The level and what makes the node the one it is.
    var name: [UInt8]
    /// The number of the row that begins it.
    var row: Int
  }

  init(_ tables: SheetTables, _ texts: CellTexts, _ forms: TableForms) {
    let grid = tables.grid
    for table in tables.tables {
      let form = forms.forms[table.match.form]
      var reader = RowReader(
        grid, ColumnPlan(table.match, form), form, forms, texts, Outline(), table: 0, rows: table.rows)
      var rows: [Int] = []
      for row in table.rows.joined() {
        let isTaken = reader.read(row)
        while rows.count < reader.outline.nodes.count { rows.append(grid.rowNumbers[row]) }
        let deepest = reader.touched.max { reader.outline.nodes[$0].depth < reader.outline.nodes[$1].depth }
        guard isTaken, var node = deepest ?? reader.current else { continue }
        var line = [Step(name: reader.name(of: node), row: rows[node])]
        while let parent = reader.outline.nodes[node].parent {
          node = parent
          line.append(Step(name: reader.name(of: node), row: rows[node]))
        }
        byRow[grid.rowNumbers[row]] = line
      }
    }
  }
}

extension RowReader {
  fileprivate func name(of node: Int) -> [UInt8] {
    var name = [outline.nodes[node].level.rawValue]
    for key in [Key.id, .kode, .nama, .kinerja] {
      name += [0] + (outline.nodes[node].text(key).map { texts.bytes($0).trimmed } ?? [])
    }
    return name
  }
}

extension Sheet {
  /// The sheet without some rows. What a merged cell says that begins in one of them stands in the next one it covers, as
  /// it does on the screen.
  fileprivate func without(_ rows: Set<Int>) -> Sheet {
    guard !rows.isEmpty else { return self }
    var sheet = self
    var moved: [Int: [Int: Int]] = [:]
    for (index, block) in merged.enumerated() where rows.contains(block.rows.lowerBound) {
      guard let next = block.rows.first(where: { !rows.contains($0) }) else { continue }
      moved[block.rows.lowerBound, default: [:]][block.columns.lowerBound] = next
      sheet.merged[index].rows = next..<block.rows.upperBound
    }
    sheet.cells = cells.compactMap { cell in
      guard rows.contains(Int(cell.row)) else { return cell }
      guard let row = moved[Int(cell.row)]?[Int(cell.column)] else { return nil }
      var cell = cell
      cell.row = Int32(truncatingIfNeeded: row)
      return cell
    }
    if !moved.isEmpty { sheet.cells.sort { ($0.row, $0.column) < ($1.row, $1.column) } }
    return sheet
  }
}
