extension StringProtocol {
  /// Without blanks, tabs and odd blanks of a width at either end.
  var trimmedOfBlanks: String {
    let bytes = Substring(self).utf8
    guard let first = bytes.first, let last = bytes.last, Self.mayBeBlank(first) || Self.mayBeBlank(last)
    else { return String(self) }
    return String(decoding: ArraySlice(bytes).trimmed { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }

  /// Whether a blank begins or ends with a byte.
  private static func mayBeBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte >= 0x80
  }
}

extension ArraySlice<UInt8> {
  /// Without plain blanks and odd ones of a width at either end.
  ///
  /// - Parameter isPlain: whether a byte is a blank by itself.
  func trimmed(_ isPlain: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      if isPlain(first) {
        rest.removeFirst()
      } else if first >= 0xC2, let blank = OddBlank(startOf: rest), blank.isSpace {
        rest.removeFirst(blank.length)
      } else {
        break
      }
    }
    while let last = rest.last {
      if isPlain(last) {
        rest.removeLast()
      } else if last & 0xC0 == 0x80, let blank = OddBlank(endOf: rest), blank.isSpace {
        rest.removeLast(blank.length)
      } else {
        break
      }
    }
    return rest
  }
}
