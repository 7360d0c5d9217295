/// Text in XML as office programs write it.
enum XMLText {
  /// A text between tags or in an attribute.
  ///
  /// What XML cannot hold, and a carriage return, is written as `_x000D_`, as spreadsheets do; a text that looks like
  /// that already gets its underscore written so.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var escaped = ""
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "_" where looksEscaped(rest): escaped += "_x005F_"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
      default: escaped.unicodeScalars.append(scalar)
      }
      rest.removeFirst()
    }
    return escaped
  }

  /// A text in an attribute, where a line feed must be spelled out to stay.
  static func attribute(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "_"), 0xEF:
      true
    default: false
    }
  }

  /// Whether a text begins like `_x000D_`.
  private static func looksEscaped(_ text: Substring.UnicodeScalarView) -> Bool {
    let piece = Array(text.prefix(7))
    return piece.count == 7 && piece[1] == "x" && piece[6] == "_"
      && piece[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
