/// The lines of one finding in the text report, behind a common margin for the line numbers.
struct SnippetPage {
  private(set) var text = ""
  /// Columns for the text of a source line.
  let room: Int
  private let palette: Palette
  /// Digits of the largest line number.
  private let digits: Int

  init(lastLine: Int, width: Int, palette: Palette) {
    digits = String(lastLine).utf8.count
    room = max(20, width - digits - 4)
    self.palette = palette
  }

  mutating func title(_ severity: Severity, code: String, _ message: String) {
    put("\(severity.rawValue)[\(terminalSafe(code))]", .severity(severity))
    put(": " + terminalSafe(message), .strong)
    text += "\n"
  }

  /// `-->` and `:::` and where it is.
  mutating func arrow(_ sign: String, _ location: String) {
    put(.blanks(digits + 1) + sign, .gutter)
    text += " " + terminalSafe(location) + "\n"
    bar()
  }

  /// The bar alone.
  mutating func bar() {
    put(.blanks(digits + 2) + "|", .gutter)
    text += "\n"
  }

  /// A source line.
  mutating func line(_ number: Int, _ source: String) {
    let number = String(number)
    put(.blanks(digits - number.utf8.count + 1) + number + " |", .gutter)
    text += (source.isEmpty ? "" : " " + source) + "\n"
  }

  /// What is under a source line.
  mutating func row(_ row: MarkRows.Row) {
    put(.blanks(digits + 2) + "|", .gutter)
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
    put(.blanks(digits + 2) + "=", .gutter)
    put(" \(word):", .strong)
    text += " " + terminalSafe(remark) + "\n"
  }

  private mutating func put(_ piece: String, _ ink: Ink) { text += palette.paint(piece, ink) }
}
