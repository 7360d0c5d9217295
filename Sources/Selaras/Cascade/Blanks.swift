extension StringProtocol {
  /// Without blanks, tabs and no-break blanks at either end.
  var trimmedOfBlanks: String {
    let bytes = Substring(self).utf8
    guard let first = bytes.first, let last = bytes.last, Self.mayBeBlank(first) || Self.mayBeBlank(last)
    else { return String(self) }
    var rest = Substring(self).unicodeScalars
    while let first = rest.first, first == " " || first == "\t" || first == "\u{A0}" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" || last == "\u{A0}" { rest.removeLast() }
    return String(Substring(rest))
  }

  /// Whether a blank begins or ends with a byte.
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0xC2 || byte == 0xA0
  }
}
