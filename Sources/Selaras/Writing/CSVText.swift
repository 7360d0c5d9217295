/// Rows of a table as text (RFC 4180): commas between the cells, CR LF behind each row.
enum CSVText {
  /// What a file begins with: Excel takes a file without it for one in the code page of the computer.
  static let mark = "\u{FEFF}"

  /// A row. A cell is enclosed in quotation marks if it has to be.
  static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ text: String) -> String {
    let text = shield(text)
    let isPlain =
      text.utf8.allSatisfy { ![0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0) }
      && text.utf8.first != 0x20 && text.utf8.last != 0x20
    guard !isPlain else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that begins like
  /// such a text, so that taking away one apostrophe before `=`, `+`, `-` or `@` always gives the text back.
  ///
  /// Numbers and dashes are no formulas: `-3,5`, `+2`, `-`, `--`.
  static func shield(_ text: String) -> String {
    var rest = text.unicodeScalars.drop { $0 == "'" }
    guard let first = rest.popFirst(), "=+-@\t\r".unicodeScalars.contains(first) else { return text }
    let isNumber = rest.allSatisfy { "0123456789.,-–%".unicodeScalars.contains($0) || $0 == " " }
    if first == "-" || first == "+", isNumber { return text }
    return "'" + text
  }

  /// A text for people, in which nothing is a formula for a spreadsheet that parts cells by semicolons: it does not
  /// look at quotation marks in the middle of what it takes for a cell.
  static func defused(_ text: String) -> String {
    let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return text }
    return pieces.enumerated().map { number, piece in
      let bare = String(piece.drop { $0 == " " || $0 == "\"" })
      return number > 0 && shield(bare) != bare ? "'" + piece : String(piece)
    }.joined(separator: ";")
  }
}
