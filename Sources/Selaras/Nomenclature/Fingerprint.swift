/// A text as it is compared with the official ones, as a number: blanks, punctuation and case do not count.
///
/// 64-bit FNV-1a over the folded letters and digits.
struct Fingerprint: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      let folded = Self.folded[Int(byte)]
      if folded == Self.isNoWord { continue }
      if folded == Self.isNotASCII {
        self = Self(unicode: String(decoding: bytes, as: UTF8.self))
        return
      }
      add(folded)
    }
  }

  init(_ text: some StringProtocol) {
    var text = String(text)
    self = text.withUTF8 { Self($0) }
  }

  private init(unicode text: String) {
    for word in FoldedWords(text).folded where word != "%" && word != "‰" {
      for byte in word.utf8 { add(byte) }
    }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private static let isNoWord: UInt8 = 0
  private static let isNotASCII: UInt8 = 0xFF
  /// What each byte counts as.
  private static let folded: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte) + 32
    case 0x80...: isNotASCII
    default: isNoWord
    }
  }
}
