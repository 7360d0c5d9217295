/// Some lines of one source and the marks under them.
struct Snippet {
  let source: UInt32
  let table: LineTable
  /// The first one on a line is the one that is shown if there is no room for all.
  private(set) var marks: [Mark]

  /// A place farther away than this many lines has a snippet of its own.
  private static let reach = 8

  init(source: UInt32, table: LineTable, marks: [Mark]) {
    self.source = source
    self.table = table
    self.marks = marks
  }

  var lastLine: Int { marks.map(\.line).max() ?? 1 }

  /// Takes marks of the same source that are near.
  mutating func take(_ others: [Mark]) -> Bool {
    guard let first = others.first, let last = others.last,
      marks.contains(where: { ($0.line - Self.reach...$0.line + Self.reach).overlaps(first.line...last.line) }
      )
    else { return false }
    marks += others
    return true
  }

  /// Writes the lines; gives back the marks that are too far to the left or right to be shown with the
  /// first one of their line.
  func write(to page: inout SnippetPage, ink severity: Ink) -> [Mark] {
    var hidden: [Mark] = []
    var previous: Int?
    for (line, marks) in Dictionary(grouping: marks, by: \.line).sorted(by: { $0.key < $1.key }) {
      if let previous, line - previous > 2 { page.gap() }
      if let previous, line - previous == 2 { page.line(line - 1, shown(line - 1, page.room).text) }
      let (text, placed, left) = layOut(marks, on: line, room: page.room, ink: severity)
      page.line(line, text)
      for row in MarkRows.rows(for: placed) { page.row(row) }
      hidden += left
      previous = line
    }
    return hidden
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
