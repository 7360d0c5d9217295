/// A text of a plan on one line, safe between tags and in attributes.
func htmlText(_ text: some StringProtocol) -> String {
  markupSafe(text.split { "\n\r\t ".contains($0) || $0 == "\r\n" }.joined(separator: " "))
}

/// A message, in which what stands between backquotes is quoted.
func htmlMessage(_ message: String) -> String {
  var html = ""
  let pieces = message.split(separator: "`", omittingEmptySubsequences: false)
  for (index, piece) in pieces.enumerated() {
    // Without a partner a backquote is only a sign.
    if index % 2 == 1, index < pieces.count - 1 {
      html += "<code>\(markupSafe(String(piece)))</code>"
    } else {
      html += (index % 2 == 1 ? "`" : "") + markupSafe(String(piece))
    }
  }
  return html
}

extension Severity {
  /// The sign beside the word, so that no meaning hangs on a colour.
  var sign: String {
    switch self {
    case .error: "■"
    case .warning: "▲"
    case .info: "●"
    }
  }
}
