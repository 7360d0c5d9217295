import Fingerprints

extension Unicode.Scalar {
  /// Whether a reader would not see the scalar, or would see something else because of it: control
  /// characters, line and paragraph separators, bidi and other format characters, invisible fillers.
  var isHidden: Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F...0x9F, 0x34F, 0x61C, 0x115F, 0x180E, 0x2028, 0x2029, 0x2065: true
    case 0x3164, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: isInvisible
    }
  }

  /// The scalar spelled out, as `\u{202E}`: what stands for a hidden scalar.
  var spelledOut: String {
    "\\u{" + String(value, radix: 16, uppercase: true) + "}"
  }
}

/// A text on one line, with nothing in it that could move the cursor or hide something from the reader.
public func terminalSafe(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
  var safe = ""
  for scalar in text.unicodeScalars {
    if scalar.isHidden { safe += scalar.spelledOut } else { safe.unicodeScalars.append(scalar) }
  }
  return safe
}
