import Fingerprints

/// A character that looks like a blank, or like nothing at all, and is not the blank of the keyboard: it comes with text
/// copied from a page, and keeps a word or a sign from being understood.
struct OddBlank: Equatable {
  var scalar: Unicode.Scalar

  /// The one that a text begins with; nil if it begins with another character.
  init?(startOf bytes: some Sequence<UInt8>) {
    var iterator = bytes.makeIterator()
    // All of them take two or three bytes.
    guard let first = iterator.next() else { return nil }
    switch first {
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: break
    default: return nil
    }
    var text = [first]
    for _ in 1..<(first == 0xC2 ? 2 : 3) { if let next = iterator.next() { text.append(next) } }
    guard let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first else { return nil }
    let isBlank = scalar.properties.generalCategory == .spaceSeparator || scalar.isInvisible
    guard isBlank else { return nil }
    self.scalar = scalar
  }

  /// The one that a text ends with; nil if it ends with another character.
  init?(endOf bytes: ArraySlice<UInt8>) {
    guard let start = bytes.suffix(3).lastIndex(where: { $0 >= 0xC2 }),
      let blank = OddBlank(startOf: bytes[start...]), start + blank.length == bytes.endIndex
    else { return nil }
    self = blank
  }

  /// The first one in some text.
  init?(in bytes: ArraySlice<UInt8>) {
    for index in bytes.indices where bytes[index] >= 0xC2 {
      guard let blank = OddBlank(startOf: bytes[index...]) else { continue }
      self = blank
      return
    }
    return nil
  }

  /// Whether it has a width, as a blank has.
  var isSpace: Bool { !scalar.isInvisible }

  /// Of its UTF-8.
  var length: Int { UTF8.width(scalar) }

  /// As `U+00A0`.
  var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// What to do about it.
  var help: Phrase {
    isSpace
      ? Phrase(
        id: "yang tampak seperti spasi di sini bukan spasi biasa (\(name)): ganti dengan spasi biasa",
        en: "what looks like a blank here is another character (\(name)): replace it with a blank")
      : Phrase(
        id: "di sini ada karakter yang tidak tampak (\(name)): hapus",
        en: "a character that cannot be seen (\(name)) stands here: delete it")
  }
}

extension Diagnostic {
  /// Names the odd blank in what could not be understood, or directly behind it: nobody sees it.
  ///
  /// - Parameter bytes: those of the source.
  mutating func nameOddBlank(in bytes: [UInt8]) {
    let range = place.range.clamped(to: 0..<bytes.count)
    let seen = bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + Self.mostSeen)]
    guard let blank = OddBlank(in: seen) ?? OddBlank(startOf: bytes[range.upperBound...]) else { return }
    help =
      help.map { Phrase(id: "\(blank.help.id); \($0.id)", en: "\(blank.help.en); \($0.en)") } ?? blank.help
  }

  /// The bytes of a text that are looked at.
  private static let mostSeen = 400
}

extension ReadingFault {
  /// Whether a character that nobody sees may be why.
  var isOfWords: Bool {
    switch self {
    case .syntax, .unknownKey, .unknownValue, .version, .wrongShape, .wrongRemark: true
    default: false
    }
  }
}
