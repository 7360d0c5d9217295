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
    var text = text
    text.withUTF8 { read($0) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var word: [UInt8] = []
    word.reserveCapacity(24)
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      let isNew = word.isEmpty
      var next = offset + 1
      var ends = false
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0..<0x80: ends = true
      default:
        let scalar = Self.scalar(text, at: offset)
        next = offset + UTF8.width(scalar)
        if Self.isWordScalar(scalar) {
          word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
          ends = !Self.isInvisible(scalar)
        }
      }
      if isNew, !word.isEmpty { start = offset }
      if ends {
        if !word.isEmpty { add(word, start..<offset) }
        word.removeAll(keepingCapacity: true)
        if Self.isSign(text[offset..<next]) { add(Array(text[offset..<next]), offset..<next) }
      }
      offset = next
    }
    if !word.isEmpty { add(word, start..<text.count) }
  }

  private mutating func add(_ word: [UInt8], _ range: Range<Int>) {
    folded.append(String(decoding: word, as: UTF8.self))
    ranges.append(range)
  }

  /// `%` or `‰`.
  private static func isSign(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.first == 0x25 || bytes.elementsEqual([0xE2, 0x80, 0xB0])
  }

  /// The scalar that begins at an offset of valid UTF-8.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Unicode.Scalar {
    let first = UInt32(text[offset])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for index in offset + 1..<min(offset + length, text.count) {
      value = value << 6 | UInt32(text[index]) & 0x3F
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The words joined by single blanks.
  var joined: String { folded.count == 1 ? folded[0] : folded.joined(separator: " ") }

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
}
