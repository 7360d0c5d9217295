/// Turns the prose of a page, which is Markdown, into text for a terminal: headings, paragraphs, lists and blocks
/// of code. What is marked `⟦…⟧` in a block is underlined by carets.
struct ExplanationPage {
  let width: Int
  let palette: Palette
  /// The ink of what is marked.
  let marks: Ink
  private var text = ""
  private var paragraph: [String] = []
  private var lead = ""

  init(width: Int, palette: Palette, marks: Ink) {
    self.width = width
    self.palette = palette
    self.marks = marks
  }

  mutating func text(of markdown: String) -> String {
    text = ""
    var block: MarkedLines?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = Self.safe(line)
      if line.hasPrefix("```") {
        if block == nil {
          endParagraph()
          // A file of several is shown under its name.
          if let space = line.firstIndex(of: " ") { text += line[space...].trimmedOfBlanks + ":\n" }
          block = MarkedLines(ink: marks)
        } else {
          block = nil
          text += "\n"
        }
      } else if block != nil {
        text += block?.text(of: line, palette) ?? ""
      } else {
        take(line)
      }
    }
    endParagraph()
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  /// A line of the page without anything that could move the cursor.
  private static func safe(_ line: Substring) -> String {
    var safe = ""
    for scalar in line.unicodeScalars where scalar != "\r" {
      if scalar == "\t" { safe += "    " } else { safe.unicodeScalars.append(scalar) }
    }
    return terminalSafe(safe)
  }

  private mutating func take(_ line: String) {
    let trimmed = line.trimmedOfBlanks
    if trimmed.isEmpty {
      endParagraph()
    } else if trimmed.hasPrefix("#"), let end = trimmed.firstIndex(of: " ") {
      endParagraph()
      text += palette.paint(trimmed[end...].dropFirst(), .strong) + "\n\n"
    } else if trimmed.hasPrefix("|") {
      if paragraph.isEmpty { text += trimmed + "\n" } else { paragraph.append(trimmed) }
    } else if let item = Self.item(trimmed) {
      if !lead.isEmpty { endParagraph(isTight: true) } else { endParagraph() }
      lead = item.lead
      paragraph = [item.rest]
    } else {
      paragraph.append(trimmed)
    }
  }

  /// The sign that begins a list item, and what follows it.
  private static func item(_ line: String) -> (lead: String, rest: String)? {
    if line.hasPrefix("- ") || line.hasPrefix("* ") { return ("- ", String(line.dropFirst(2))) }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.count), line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
    return (digits + ". ", String(line.dropFirst(digits.count + 2)))
  }

  private mutating func endParagraph(isTight: Bool = false) {
    if !paragraph.isEmpty {
      let indent = String.blanks(lead.count)
      let lines = StyledText(markdown: paragraph.joined(separator: " ")).wrapped(
        to: width - lead.count, palette)
      text += lead + lines.joined(separator: "\n" + indent) + "\n"
    }
    if !isTight, !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    paragraph = []
    lead = ""
  }
}

/// Lines of an example, with carets below what is marked `⟦…⟧`; a mark may go on over several lines.
private struct MarkedLines {
  let ink: Ink
  private var isOpen = false
  private static let indent = "    "

  init(ink: Ink) { self.ink = ink }

  mutating func text(of line: String, _ palette: Palette) -> String {
    var plain = ""
    var carets = ""
    var column = 0
    var start = column
    for scalar in line.unicodeScalars {
      switch scalar {
      case "⟦":
        isOpen = true
        start = column
      case "⟧":
        isOpen = false
        if column == start { mark(column..<column + 1, &carets) }
      default:
        plain.unicodeScalars.append(scalar)
        if isOpen, scalar != " " || column > start { mark(column..<column + scalar.columns, &carets) }
        column += scalar.columns
      }
    }
    let shown = plain.isEmpty ? "\n" : Self.indent + plain + "\n"
    return carets.isEmpty ? shown : shown + Self.indent + palette.paint(carets, ink) + "\n"
  }

  private func mark(_ columns: Range<Int>, _ carets: inout String) {
    carets += .blanks(columns.lowerBound - carets.utf8.count)
    carets += String(repeating: "^", count: max(0, columns.upperBound - carets.utf8.count))
  }
}
