/// A text broken into words, for comparing and matching: case, punctuation and blanks do not count.
///
/// A word is a run of letters, digits and the marks that join them (`e-kinerja`, `dan/atau` are two words each);
/// `%` and `‰` are words of their own; what cannot be seen counts for nothing. Letters are folded to lower case, ASCII and Latin-1 by table, others by Unicode.
struct FoldedWords: Sendable {
  /// The words in lower case.
  var folded: [String] = []
  /// The UTF-8 offsets of each word in the text.
  var ranges: [Range<Int>] = []

  init(_ text: String) {
    var word = ""
    var start = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if Self.isWordScalar(scalar) {
        if word.isEmpty { start = offset }
        Self.append(scalar, to: &word)
      } else if !Self.isInvisible(scalar) || word.isEmpty {
        if !word.isEmpty { add(word, start..<offset) }
        word = ""
        if scalar == "%" || scalar == "‰" { add(String(scalar), offset..<offset + width) }
      }
      offset += width
    }
    if !word.isEmpty { add(word, start..<offset) }
  }

  private mutating func add(_ word: String, _ range: Range<Int>) {
    folded.append(word)
    ranges.append(range)
  }

  /// The words joined by single blanks.
  var joined: String { folded.joined(separator: " ") }

  /// Soft hyphens, zero-width and direction marks, which come with text copied from a page: they part no word.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    // A combining mark stays with its letter.
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    if scalar.value < 0x80 {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    } else {
      word += scalar.properties.lowercaseMapping
    }
  }
}
