/// Some lines of one source and the marks under them: of a text lines that are near each other, else those of one cell.
struct Snippet {
  let source: UInt32
  let table: LineTable
  let cells: CellMap?
  /// The first one on a line is the one that is shown if there is no room for all.
  private(set) var marks: [Mark]

  /// A place farther away than this many lines has a snippet of its own.
  private static let reach = 8

  init(source: UInt32, table: LineTable, cells: CellMap?, marks: [Mark]) {
    self.source = source
    self.table = table
    self.cells = cells
    self.marks = marks
  }

  /// Columns of the longest name of a line.
  var margin: Int { marks.map { name(ofLine: $0.line).utf8.count }.max() ?? 1 }

  /// Whether there is nothing to show: what is said of a workbook as a whole, or of a file that is no text.
  var isBlank: Bool { cells != nil && marks.allSatisfy { cell(ofLine: $0.line) == nil } }

  /// The cell that a line belongs to.
  private func cell(ofLine line: Int) -> CellMap.Entry? {
    cells?.cell(at: table.range(ofLine: line).lowerBound)
  }

  /// The number of a line of a text, or the name of the cell it stands in; a cell of a document as `2:4`.
  private func name(ofLine line: Int) -> String {
    guard let cells else { return String(line) }
    guard let cell = cell(ofLine: line), cell.isCell else { return "" }
    return cells.isDocument
      ? "\(cell.row + 1):\(cell.column + 1)" : cellName(row: Int(cell.row), column: Int(cell.column))
  }

  /// Takes marks of the same source that are near.
  mutating func take(_ others: [Mark]) -> Bool {
    guard let first = others.first, let last = others.last, isNear(first.line...last.line) else {
      return false
    }
    marks += others
    return true
  }

  private func isNear(_ lines: ClosedRange<Int>) -> Bool {
    if cells == nil {
      return marks.contains { ($0.line - Self.reach...$0.line + Self.reach).overlaps(lines) }
    }
    let cell = cell(ofLine: lines.lowerBound)
    return marks.contains { self.cell(ofLine: $0.line) == cell }
  }

  /// Writes the lines; gives back the marks that are too far to the left or right to be shown with the
  /// first one of their line.
  func write(to page: inout SnippetPage, ink severity: Ink) -> [Mark] {
    var hidden: [Mark] = []
    var previous: Int?
    for (line, marks) in Dictionary(grouping: marks, by: \.line).sorted(by: { $0.key < $1.key }) {
      // A cell is named once; its other lines have no name.
      let isSameCell = previous.map { cells != nil && cell(ofLine: $0) == cell(ofLine: line) } ?? false
      if let previous { bridge(previous, line, isSameCell, &page) }
      let (text, placed, left) = layOut(marks, on: line, room: page.room, ink: severity)
      page.line(isSameCell ? "" : name(ofLine: line), text)
      for row in MarkRows.rows(for: placed) { page.row(row) }
      hidden += left
      previous = line
    }
    return hidden
  }

  /// What stands between two marked lines: the one line there is, or that some are left out.
  private func bridge(_ previous: Int, _ line: Int, _ isSameCell: Bool, _ page: inout SnippetPage) {
    guard line - previous > 1 else { return }
    if line - previous == 2, cells == nil || isSameCell {
      page.line(isSameCell ? "" : name(ofLine: line - 1), shown(line - 1, page.room).text)
    } else {
      page.gap()
    }
  }

  private func shown(_ line: Int, _ room: Int) -> (text: String, shift: Int) {
    let range = table.range(ofLine: line)
    let shown = ShownLine(range, of: table, around: range.lowerBound, room: room)
    return shown.text(of: shown.window(showing: 0..<1, room: room))
  }

  private func layOut(
    _ marks: [Mark], on line: Int, room: Int, ink severity: Ink
  ) -> (text: String, placed: [MarkRows.Placed], hidden: [Mark]) {
    let anchor = marks[0].anchor
    let shown = ShownLine(table.range(ofLine: line), of: table, around: anchor, room: room)
    let columns = marks.map { shown.columns(of: $0.range) }
    var wanted = shown.columns(of: anchor..<anchor) ?? 0..<1
    for case let columns? in columns {
      let both = min(wanted.lowerBound, columns.lowerBound)..<max(wanted.upperBound, columns.upperBound)
      if both.count <= room - 2 { wanted = both }
    }
    let window = shown.window(showing: wanted, room: room)
    let (text, shift) = shown.text(of: window)
    var placed: [MarkRows.Placed] = []
    var hidden: [Mark] = []
    for (index, mark) in marks.enumerated() {
      let columns = index == 0 ? columns[0] ?? wanted : columns[index]
      guard let columns, index == 0 || columns.overlaps(window) else {
        hidden.append(mark)
        continue
      }
      let seen = columns.clamped(to: window)
      placed.append(
        MarkRows.Placed(
          columns: max(0, seen.lowerBound - shift)..<max(1, seen.upperBound - shift), label: mark.label,
          ink: mark.isPrimary ? severity : .secondary, isPrimary: mark.isPrimary))
    }
    return (text, placed, hidden)
  }
}
