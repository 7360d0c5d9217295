/// The words of a label, broken into a few lines of a box by what they are about wide: a picture breaks no lines itself.
struct LabelLines {
  private(set) var lines: [String] = []

  /// - Parameters:
  ///   - width: of a line, in pixels, for letters of 12 pixels.
  ///   - limit: the most lines; what has no room is left out, and shown by an ellipsis.
  init(_ text: String, width: Double, limit: Int) {
    var words = terminalSafe(text.split { "\n\r\t ".contains($0) || $0 == "\r\n" }.joined(separator: " "))
      .split(separator: " ").map(String.init)[...]
    while let word = words.first {
      let line = lines.last ?? ""
      let longer = line.isEmpty ? word : line + " " + word
      if !lines.isEmpty, Self.width(of: longer) <= width {
        lines[lines.count - 1] = longer
        words.removeFirst()
      } else if lines.count == limit {
        lines[limit - 1] = Self.cut(line + " " + word, to: width)
        return
      } else if Self.width(of: word) > width {
        let head = Self.head(of: word, within: width)
        lines.append(head)
        words[words.startIndex] = String(word.unicodeScalars.dropFirst(head.unicodeScalars.count))
      } else {
        lines.append(word)
        words.removeFirst()
      }
    }
  }

  private static func cut(_ line: String, to width: Double) -> String {
    var head = head(of: line, within: width - 12)
    while head.last == " " { head.removeLast() }
    return head + "…"
  }

  /// As many scalars as there is room for, at least one.
  private static func head(of text: String, within width: Double) -> String {
    var head = String.UnicodeScalarView()
    var left = width
    for scalar in text.unicodeScalars {
      left -= self.width(of: scalar)
      if left < 0, !head.isEmpty { break }
      head.append(scalar)
    }
    return String(head)
  }

  private static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// About what a scalar takes in a sans-serif of 12 pixels, rather too much than too little.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 3.2
    case " ", "f", "t", "r", "(", ")", "[", "]", "/", "-", "\"": 4.4
    case "m", "M", "W", "w", "%", "@": 10.6
    case "A"..."Z": 8.6
    case "0"..."9": 6.8
    default: scalar.isASCII ? 6.8 : Double(scalar.columns) * 8
    }
  }
}
