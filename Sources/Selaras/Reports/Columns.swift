extension String {
  /// So many blanks; none for less than one.
  static func blanks(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }

  /// How many columns of a terminal the text takes.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text with blanks behind it, up to a width.
  func padded(to width: Int) -> String { self + .blanks(width - columns) }

  /// The text with blanks before it, up to a width.
  func alignedRight(in width: Int) -> String { .blanks(width - columns) + self }
}

/// Names and what is said of each, in two columns; what does not fit the right one goes on below itself, and below
/// a name that does not fit the left one.
///
/// - Parameters:
///   - column: where the right column begins.
///   - width: of both columns together.
public func twoColumns(
  _ rows: [(name: String, text: String)], at column: Int, width: Int, palette: Palette = .none
) -> String {
  let newLine = "\n" + .blanks(column)
  var text = ""
  for row in rows {
    let name = "  " + row.name
    text += palette.paint(name, .strong)
    text += name.columns < column ? .blanks(column - name.columns) : newLine
    text += StyledText(row.text).wrapped(to: width - column, palette).joined(separator: newLine) + "\n"
  }
  return text
}
