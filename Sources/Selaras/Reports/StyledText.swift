/// Prose whose words may be bold or code, to be broken into lines.
struct StyledText {
  private typealias Run = (text: String, ink: Ink)

  /// What is between two blanks.
  private var words: [[Run]] = [[]]
  private var ink = Ink.plain

  /// Text without any signs.
  init(_ text: String) {
    for scalar in terminalSafe(text).unicodeScalars { append(scalar) }
  }

  /// Text in which `**` encloses what is bold, and a backtick what is code; the backticks stay, because without
  /// colours nothing else tells code from prose.
  init(markdown text: String) {
    var isCode = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "`" {
        if !isCode { ink = .secondary }
        append(scalar)
        isCode.toggle()
        if !isCode { ink = .plain }
      } else if !isCode, scalar == "*", rest.first == "*" {
        rest.removeFirst()
        ink = ink == .strong ? .plain : .strong
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == " " {
      if words.last?.isEmpty == false { words.append([]) }
      return
    }
    let last = words.count - 1
    if let run = words[last].last, run.ink == ink {
      words[last][words[last].count - 1].text.unicodeScalars.append(scalar)
    } else {
      words[last].append((String(scalar), ink))
    }
  }

  /// Lines of at most so many columns; a longer word has a line of its own.
  func wrapped(to width: Int, _ palette: Palette) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in words where !word.isEmpty {
      let wide = word.reduce(0) { $0 + $1.text.columns }
      if columns > 0, columns + 1 + wide > max(width, 20) {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      if columns > 0 {
        line += " "
        columns += 1
      }
      for run in word { line += palette.paint(run.text, run.ink) }
      columns += wide
    }
    return lines + [line]
  }
}
