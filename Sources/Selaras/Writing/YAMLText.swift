/// Texts as they are written in YAML, so that the reader gives back the same text.
enum YAMLText {
  /// A text as the value of a key or an item of a list, in quotation marks where it has to be.
  static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Whether a text stands for itself also inside of `{ }`.
  static func isSimple(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: ".") }
      && text.utf8.first != UInt8(ascii: ".") && !meansNothing(text)
  }

  /// Whether a text means itself as it stands: it begins with a letter, a digit or a bracket, holds nothing that ends
  /// a text or cannot be seen, and is no word for nothing.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, !meansNothing(text),
      first == "(" || first == "/" || first.properties.isAlphabetic || first.properties.numericType != nil,
      last != " ", last != ":", !first.isHidden
    else { return false }
    var before = first
    for scalar in scalars.dropFirst() {
      if scalar.isHidden || scalar == "\u{A0}" { return false }
      if before == ":", scalar == " " { return false }
      if before == " ", scalar == "#" { return false }
      before = scalar
    }
    return true
  }

  /// The words that are read as no value if they stand without quotation marks.
  private static func meansNothing(_ text: String) -> Bool { Nothing.isSaid(by: text) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// A text in quotation marks; what cannot be seen is spelled out.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{A0}": quoted += "\\_"
      case _ where scalar.isHidden: quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, count) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: count - digits.utf8.count) + digits
  }
}
