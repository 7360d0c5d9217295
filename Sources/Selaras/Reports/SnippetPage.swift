/// The lines of one finding in the text report, behind a common margin for the numbers of the lines or the names of
/// the cells.
struct SnippetPage {
  private(set) var text = ""
  /// Columns for the text of a source line.
  let room: Int
  private let palette: Palette
  /// Columns of the longest name of a line.
  private let margin: Int

  init(margin: Int, width: Int, palette: Palette) {
    self.margin = margin
    room = max(20, width - margin - 4)
    self.palette = palette
  }

  mutating func title(_ severity: Severity, code: String, _ message: String) {
    put("\(severity.rawValue)[\(terminalSafe(code))]", .severity(severity))
    put(": " + terminalSafe(message), .strong)
    text += "\n"
  }

  /// `-->` and `:::` and where it is.
  mutating func arrow(_ sign: String, _ location: String) {
    put(.blanks(margin + 1) + sign, .gutter)
    text += " " + terminalSafe(location) + "\n"
  }

  /// The bar alone.
  mutating func bar() {
    put(.blanks(margin + 2) + "|", .gutter)
    text += "\n"
  }

  /// A source line under its name.
  mutating func line(_ name: String, _ source: String) {
    put(.blanks(margin - name.utf8.count + 1) + name + " |", .gutter)
    text += (source.isEmpty ? "" : " " + source) + "\n"
  }

  /// What is under a source line.
  mutating func row(_ row: MarkRows.Row) {
    put(.blanks(margin + 2) + "|", .gutter)
    text += " "
    for piece in row { put(piece.text, piece.ink) }
    text += "\n"
  }

  /// Lines that are left out.
  mutating func gap() {
    put(" ...", .gutter)
    text += "\n"
  }

  /// `= word: text`.
  mutating func remark(_ word: String, _ remark: String) {
    put(.blanks(margin + 2) + "=", .gutter)
    put(" \(word):", .strong)
    text += " " + terminalSafe(remark) + "\n"
  }

  private mutating func put(_ piece: String, _ ink: Ink) { text += palette.paint(piece, ink) }
}
