/// A fingerprint of bytes, the same on every machine and in every run: 64-bit FNV-1a over words of eight bytes.
public struct Digest: Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  /// Adds bytes, and how many they are.
  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      var rest: UInt64 = 0
      for offset in whole..<bytes.count { rest = rest << 8 | UInt64(bytes[offset]) }
      add(rest)
      add(UInt64(bytes.count))
    }
  }

  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  private mutating func add(_ word: UInt64) {
    hash = (hash ^ word) &* 0x100_0000_01B3
    // What only the upper bits differ in would never reach the lower ones.
    hash ^= hash >> 32
  }

  /// Sixteen digits.
  public var hex: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
