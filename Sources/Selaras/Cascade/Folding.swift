import Fingerprints

/// A text broken into words, for comparing and matching: case, punctuation and blanks do not count.
///
/// A word is a run of letters, digits and the marks that join them (`e-kinerja`, `dan/atau` are two words each);
/// `%` and `‰` are words of their own; what cannot be seen counts for nothing. Letters are folded to lower case, ASCII and Latin-1 by table, others by Unicode.
///
/// An object, because the words of a text are handed around all the time.
final class FoldedWords: Sendable {
  /// The words in lower case.
  let folded: [String]
  /// The words as numbers, to be looked up in lists.
  let keys: [WordKey]
  /// The UTF-8 offsets of each word in the text.
  let ranges: [Range<Int>]

  /// No words at all.
  static let empty = FoldedWords([], [], [])

  private init(_ folded: [String], _ keys: [WordKey], _ ranges: [Range<Int>]) {
    self.folded = folded
    self.keys = keys
    self.ranges = ranges
  }

  init(_ text: String) {
    var folded: [String] = []
    var keys: [WordKey] = []
    var ranges: [Range<Int>] = []
    WordFolder.fold(text) { folder in
      // Words of plans have seven letters on average.
      folded.reserveCapacity(text.utf8.count / 6 + 1)
      keys.reserveCapacity(text.utf8.count / 6 + 1)
      ranges.reserveCapacity(text.utf8.count / 6 + 1)
      while let word = folder.next() {
        folded.append(folder.string(word.letters))
        keys.append(folder.key(word.letters))
        ranges.append(word.range)
      }
    }
    self.folded = folded
    self.keys = keys
    self.ranges = ranges
  }

  /// The words of a part of the text, given in UTF-8 offsets; nil if it begins or ends inside a word.
  func part(_ bytes: Range<Int>) -> FoldedWords? {
    let first = ranges.partition { $0.lowerBound < bytes.lowerBound }
    let last = ranges.partition { $0.upperBound <= bytes.upperBound }
    guard first == 0 || ranges[first - 1].upperBound <= bytes.lowerBound,
      last == ranges.count || ranges[last].lowerBound >= bytes.upperBound
    else { return nil }
    guard first < last else { return .empty }
    return FoldedWords(
      Array(folded[first..<last]), Array(keys[first..<last]),
      ranges[first..<last].map { $0.lowerBound - bytes.lowerBound..<$0.upperBound - bytes.lowerBound })
  }

  /// The words joined by single blanks.
  var joined: String { folded.count == 1 ? folded[0] : folded.joined(separator: " ") }

  /// The words of a text, joined by single blanks.
  static func joined(_ text: String) -> String {
    if isFolded(text) { return text }
    return WordFolder.fold(text) { folder in
      while folder.next() != nil {}
      return folder.string(0..<folder.count)
    }
  }

  /// The words of a text as numbers.
  static func keys(of text: String) -> [WordKey] {
    WordFolder.fold(text) { folder in
      var keys: [WordKey] = []
      while let word = folder.next() { keys.append(folder.key(word.letters)) }
      return keys
    }
  }

  /// Whether a text holds nothing but small letters and digits with single blanks between them, as most words of lists.
  private static func isFolded(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { letters in
      var before = UInt8(ascii: " ")
      for byte in letters {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: break
        case UInt8(ascii: " ") where before != byte: break
        default: return false
        }
        before = byte
      }
      return before != UInt8(ascii: " ")
    }
  }
}

/// Goes over a text word by word, and puts the folded words one behind the other, with a blank between them.
private struct WordFolder {
  private let text: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeMutableRawBufferPointer
  private(set) var count = 0
  private var offset = 0

  /// Folds a text into memory that lives as long as the call.
  static func fold<Result>(_ text: String, _ body: (inout WordFolder) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      // In lower case a letter takes half as many bytes again at the most; a sign, a blank before it.
      withUnsafeTemporaryAllocation(byteCount: 2 * bytes.count + 8, alignment: 1) { letters in
        var folder = WordFolder(text: bytes, letters: letters)
        return body(&folder)
      }
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>, letters: UnsafeMutableRawBufferPointer) {
    self.text = text
    self.letters = letters
  }

  func string(_ range: Range<Int>) -> String { String(decoding: letters[range], as: UTF8.self) }

  func key(_ range: Range<Int>) -> WordKey { WordKey(UnsafeRawBufferPointer(rebasing: letters[range])) }

  /// The next word: where its folded letters are, and where it stands in the text.
  mutating func next() -> (letters: Range<Int>, range: Range<Int>)? {
    let first = count > 0 ? count + 1 : 0
    var end = first
    var start = offset
    while offset < text.count {
      if end == first { start = offset }
      putLetters(&end)
      guard offset < text.count else { break }
      let byte = text[offset]
      switch byte {
      case 0x80...:
        let scalar = scalar(at: offset)
        if scalar.isPartOfWord {
          for byte in scalar.properties.lowercaseMapping.utf8 { put(byte, &end) }
        }
        if scalar.isPartOfWord || scalar.isInvisible {
          offset += UTF8.width(scalar)
          continue
        }
      default: break
      }
      // What parts words; a sign behind a word is come back to.
      if end > first { break }
      let width = byte < 0x80 ? 1 : UTF8.width(scalar(at: offset))
      offset += width
      if byte == 0x25 || (byte == 0xE2 && Self.isPerMille(text[offset - width..<offset])) {
        for byte in text[offset - width..<offset] { put(byte, &end) }
        break
      }
    }
    guard end > first else { return nil }
    if first > 0 { letters[first - 1] = UInt8(ascii: " ") }
    count = end
    return (first..<end, start..<offset)
  }

  /// Takes the plain letters and digits that follow.
  private mutating func putLetters(_ end: inout Int) {
    var (from, to) = (offset, end)
    while from < text.count {
      // Bit 5 makes a letter a small one and is set in digits.
      let folded = text[from] | 0x20
      guard folded &- 0x61 < 26 || text[from] &- 0x30 < 10 else { break }
      letters[to] = folded
      from += 1
      to += 1
    }
    (offset, end) = (from, to)
  }

  private mutating func put(_ byte: UInt8, _ end: inout Int) {
    letters[end] = byte
    end += 1
  }

  private static func isPerMille(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.elementsEqual([0xE2, 0x80, 0xB0])
  }

  /// The scalar that begins at an offset of valid UTF-8.
  private func scalar(at offset: Int) -> Unicode.Scalar {
    let first = UInt32(text[offset])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for index in offset + 1..<min(offset + length, text.count) {
      value = value << 6 | UInt32(text[index]) & 0x3F
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
