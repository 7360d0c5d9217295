/// A text in a cell of a table, in which only pieces in backquotes are more than text.
func markdownSafe(_ text: String) -> String {
  var safe = ""
  for (index, piece) in terminalSafe(text).split(separator: "`", omittingEmptySubsequences: false)
    .enumerated()
  {
    // Between backquotes stands what the plan says; without a partner a backquote is only a sign.
    if index % 2 == 1 {
      safe += "<code>" + html(piece) + "</code>"
    } else {
      safe += html(piece)
    }
  }
  return safe
}

/// A piece of text in which nothing is taken for Markdown or HTML.
private func html(_ piece: Substring) -> String {
  piece.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "&", "<", ">", "\"", "|", "*", "_", "[", "]", "\\", "~", "#", "@", "!":
      result += "&#\(scalar.value);"
    default: result.unicodeScalars.append(scalar)
    }
  }
}

/// A row of a table; its cells are safe.
func markdownRow(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
