/// A source line as it is shown, laid out in columns; of a long line, the part around one offset.
///
/// Tabs become spaces, hidden scalars are spelled out, bytes that are no UTF-8 become U+FFFD. The work
/// depends on the room, not on the length of the line.
struct ShownLine {
  /// What is shown together: a scalar and the marks on it.
  struct Cell {
    var bytes: Range<Int>
    var columns: Range<Int>
    var text: String
  }

  /// Never empty if `reachesEnd`: the last cell is then the one column behind the line.
  private(set) var cells: [Cell] = []
  let reachesStart: Bool
  private(set) var reachesEnd = false

  private static let tab = 4
  /// More marks than this on one scalar are spelled out.
  private static let marks = 8

  /// - Parameters:
  ///   - line: the bytes of the line, without its line end.
  ///   - anchor: an offset that has to be shown.
  ///   - room: how many columns there are.
  init(_ line: Range<Int>, of table: LineTable, around anchor: Int, room: Int) {
    let anchor = min(max(anchor, line.lowerBound), line.upperBound)
    var offset = line.lowerBound
    if line.count > 8 * room, anchor - offset > 2 * room {
      offset = max(offset, table.scalarStart(near: anchor - 2 * room))
    }
    reachesStart = offset == line.lowerBound

    var bytes = table.bytes[offset..<line.upperBound].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var marks = 0
    var column = 0
    var last = Int.max
    while column <= last {
      let scalar: Unicode.Scalar
      let length: Int
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded): (scalar, length) = (Unicode.UTF8.decode(encoded), encoded.count)
      case .error(let count): (scalar, length) = ("\u{FFFD}", count)
      case .emptyInput:
        cells.append(Cell(bytes: offset..<Int.max, columns: column..<column + 1, text: ""))
        reachesEnd = true
        return
      }
      let next = offset + length
      if !scalar.isHidden, scalar.columns == 0, marks < Self.marks, !cells.isEmpty {
        marks += 1
        cells[cells.count - 1].text.unicodeScalars.append(scalar)
        cells[cells.count - 1].bytes = cells[cells.count - 1].bytes.lowerBound..<next
      } else {
        let (text, width) = Self.look(of: scalar, at: column)
        cells.append(Cell(bytes: offset..<next, columns: column..<column + width, text: text))
        column += width
        marks = 0
      }
      if last == Int.max, next > anchor { last = column + room }
      offset = next
    }
  }

  /// What stands for a scalar, and its width.
  private static func look(of scalar: Unicode.Scalar, at column: Int) -> (String, Int) {
    if scalar == "\t" {
      let width = tab - column % tab
      return (.blanks(width), width)
    }
    let width = scalar.columns
    if scalar.isHidden || width == 0 {
      let text = scalar.spelledOut
      return (text, text.utf8.count)
    }
    return (String(scalar), width)
  }

  /// The columns a byte range takes, at least one; nothing if it is outside of what is laid out.
  func columns(of range: Range<Int>) -> Range<Int>? {
    guard let first = cells.first(where: { $0.bytes.upperBound > range.lowerBound }),
      first.bytes.lowerBound <= range.lowerBound || first.bytes.lowerBound < range.upperBound
    else { return nil }
    let last = cells.last { $0.bytes.lowerBound < range.upperBound } ?? first
    return first.columns.lowerBound..<max(first.columns.upperBound, last.columns.upperBound)
  }

  /// The columns to show, so that at least the first part of `wanted` is among them: all if there is
  /// room, else an equal part on either side. One column on each side that is cut is for the ellipsis.
  func window(showing wanted: Range<Int>, room: Int) -> Range<Int> {
    let total = cells.last?.columns.upperBound ?? 0
    if reachesStart, reachesEnd, total <= room { return 0..<total }
    let inner = room - 2
    let slack = max(inner - wanted.count, inner / 4)
    var left = min(wanted.lowerBound - slack / 2, total - inner)
    if reachesStart, wanted.upperBound + 10 <= inner { left = 0 }
    left = max(left, 0)
    return left..<min(left + inner, total)
  }

  /// The text of the columns of a window, with an ellipsis where it is cut, and how many columns
  /// everything in it moves to the left.
  func text(of window: Range<Int>) -> (text: String, shift: Int) {
    let shown = cells.filter {
      window.lowerBound <= $0.columns.lowerBound && $0.columns.upperBound <= window.upperBound
    }
    guard let first = shown.first, let last = shown.last else { return ("", 0) }
    let cutsStart = !reachesStart || first.columns.lowerBound > 0
    let cutsEnd = !reachesEnd || last.columns.upperBound < (cells.last?.columns.upperBound ?? 0)
    var text = cutsStart ? "…" : ""
    for cell in shown { text += cell.text }
    if cutsEnd { text += "…" }
    while text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
    return (text, first.columns.lowerBound - (cutsStart ? 1 : 0))
  }
}
