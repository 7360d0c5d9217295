/// A message as Markdown: what stands between backquotes is code, and elsewhere no sign means anything. What the plan says
/// is always quoted so.
func markdownMessage(_ text: String) -> String {
  let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
  var safe = ""
  for (index, piece) in pieces.enumerated() {
    // Without a partner a backquote is only a sign.
    let isAlone = index == pieces.count - 1 && index % 2 == 1
    if index > 0 { safe += isAlone ? "\\`" : "`" }
    safe += index % 2 == 1 && !isAlone ? String(piece) : escaped(piece)
  }
  return safe
}

private func escaped(_ piece: Substring) -> String {
  piece.unicodeScalars.reduce(into: "") { result, scalar in
    if "\\*_[]<>#~".unicodeScalars.contains(scalar) { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
}
