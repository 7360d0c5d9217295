/// A text as it is compared with the official ones, as a number: blanks, punctuation and case do not count.
///
/// Two texts that fold to the same letters and digits have the same number, others, as good as never, do not.
struct Fingerprint: Hashable, Sendable {
  private(set) var value: UInt64 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var mix = Mix()
    for byte in bytes {
      // Bit 5 makes a letter a small one and is set in digits.
      let folded = byte | 0x20
      if folded &- 0x61 < 26 || byte &- 0x30 < 10 {
        mix.add(folded)
      } else if byte >= 0x80 {
        self = Self(unicode: String(decoding: bytes, as: UTF8.self))
        return
      }
    }
    value = mix.result
  }

  init(_ text: some StringProtocol) {
    var text = String(text)
    self = text.withUTF8 { Self($0) }
  }

  private init(unicode text: String) {
    var mix = Mix()
    for word in FoldedWords(text).folded where word != "%" && word != "‰" {
      for byte in word.utf8 { mix.add(byte) }
    }
    value = mix.result
  }

  /// Takes bytes in eights, so that long tables are read quickly.
  private struct Mix {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var pending: UInt64 = 0
    private var count: UInt64 = 0

    mutating func add(_ byte: UInt8) {
      pending = pending << 8 | UInt64(byte)
      count &+= 1
      if count & 7 == 0 {
        hash = Self.stir(hash ^ pending)
        pending = 0
      }
    }

    var result: UInt64 { Self.stir(Self.stir(hash ^ pending) ^ count) }

    private static func stir(_ value: UInt64) -> UInt64 {
      let product = value &* 0x9E37_79B9_7F4A_7C15
      return product ^ (product >> 29)
    }
  }
}
