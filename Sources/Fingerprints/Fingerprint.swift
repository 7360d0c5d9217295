/// A text as it is compared with the official ones, as a number: blanks, punctuation and case do not count.
///
/// Two texts that fold to the same letters and digits have the same number, others, as good as never, do not.
package struct Fingerprint: Hashable, Sendable {
  package let value: UInt64

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let room = bytes.count + 8
    let plain = withUnsafeTemporaryAllocation(byteCount: room, alignment: 8) { letters -> UInt64? in
      var count = 0
      var seen: UInt8 = 0
      // Without branches: every word ends somewhere else, and all texts of the lists go through here.
      for byte in bytes {
        // Bit 5 makes a letter a small one and is set in digits.
        let folded = byte | 0x20
        letters[count] = folded
        count += (folded &- 0x61 < 26 ? 1 : 0) | (byte &- 0x30 < 10 ? 1 : 0)
        seen |= byte
      }
      return seen < 0x80 ? Self.hash(letters, count) : nil
    }
    value = plain ?? Self.hash(unicode: String(decoding: bytes, as: UTF8.self))
  }

  package init(_ text: some StringProtocol) {
    var text = String(text)
    self = text.withUTF8 { Self($0) }
  }

  private static func hash(unicode text: String) -> UInt64 {
    let letters = text.unicodeScalars.filter(\.isPartOfWord)
    let bytes = letters.flatMap { $0.properties.lowercaseMapping.utf8 }
    return withUnsafeTemporaryAllocation(byteCount: bytes.count + 8, alignment: 8) { letters in
      letters.copyBytes(from: bytes)
      return hash(letters, bytes.count)
    }
  }

  /// Eight bytes at a time; there is room for eight more behind the last.
  private static func hash(_ letters: UnsafeMutableRawBufferPointer, _ count: Int) -> UInt64 {
    letters.storeBytes(of: 0, toByteOffset: count, as: UInt64.self)
    var hash = stir(0xCBF2_9CE4_8422_2325 ^ UInt64(count))
    for offset in stride(from: 0, to: count, by: 8) {
      hash = stir(hash ^ letters.load(fromByteOffset: offset, as: UInt64.self))
    }
    return hash
  }

  private static func stir(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}

extension Unicode.Scalar {
  /// Whether it stands in words: a letter, a digit, or a mark that stays with its letter.
  package var isPartOfWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
    }
  }

  /// Soft hyphens, zero-width and direction marks, which come with text copied from a page: they part no word.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }
}
