/// The rows under a source line: carets and dashes, and the labels.
///
/// The mark that ends last has its label beside it; the others' labels hang below, from right to left:
/// ```
/// --- ^^^ label of the carets
/// |
/// label of the dashes
/// ```
struct MarkRows {
  struct Placed {
    var columns: Range<Int>
    var label: String?
    var ink: Ink
    var isPrimary: Bool
  }

  typealias Row = [(text: String, ink: Ink)]

  static func rows(for marks: [Placed]) -> [Row] {
    guard
      let inline = marks.indices.max(by: { a, b in
        let (a, b) = (marks[a], marks[b])
        return (a.columns.upperBound, a.columns.lowerBound, a.isPrimary ? 1 : 0)
          < (b.columns.upperBound, b.columns.lowerBound, b.isPrimary ? 1 : 0)
      })
    else { return [] }
    var first = line(under: marks)
    if let label = marks[inline].label { first.append((" " + label, marks[inline].ink)) }

    var hanging = marks
    hanging.remove(at: inline)
    hanging = hanging.filter { $0.label != nil }
    hanging.sort { $0.columns.lowerBound > $1.columns.lowerBound }
    if hanging.isEmpty { return [first] }

    var rows = [first, bars(hanging, before: Int.max).row]
    while !hanging.isEmpty {
      let mark = hanging.removeFirst()
      let column = mark.columns.lowerBound
      var (row, width) = bars(hanging, before: column)
      row.append((.blanks(column - width), .plain))
      row.append((mark.label ?? "", mark.ink))
      rows.append(row)
    }
    return rows
  }

  /// Carets and dashes; where both would be, carets.
  private static func line(under marks: [Placed]) -> Row {
    let width = marks.map(\.columns.upperBound).max() ?? 0
    var owners = [Int?](repeating: nil, count: width)
    for (index, mark) in marks.enumerated() {
      for column in mark.columns {
        if let owner = owners[column], marks[owner].isPrimary { continue }
        owners[column] = index
      }
    }
    var row: Row = []
    for owner in owners {
      let mark = owner.map { marks[$0] }
      let sign = mark.map { $0.isPrimary ? "^" : "-" } ?? " "
      let ink = mark?.ink ?? .plain
      if let last = row.last, last.ink == ink {
        row[row.count - 1].text += sign
      } else {
        row.append((sign, ink))
      }
    }
    return row
  }

  /// A bar under the start of each mark that starts before a column.
  private static func bars(_ marks: [Placed], before column: Int) -> (row: Row, width: Int) {
    var row: Row = []
    var width = 0
    for mark in marks.reversed() where (width..<column).contains(mark.columns.lowerBound) {
      row.append((.blanks(mark.columns.lowerBound - width), .plain))
      row.append(("|", mark.ink))
      width = mark.columns.lowerBound + 1
    }
    return (row, width)
  }
}
