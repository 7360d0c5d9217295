/// The checksum of ZIP (ISO 3309, polynomial 0xEDB88320).
enum CRC32 {
  /// Sixteen tables of 256: the first of one byte, each further one of a byte that stands one place earlier.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ (before >> 8)
    }
    return tables
  }()

  static func of(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { of($0) } }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      var crc = ~UInt32(0)
      var index = 0
      /// The tables of eight bytes, of which the last is so many places before the end of sixteen.
      @inline(__always) func look(_ word: UInt64, _ places: Int) -> UInt32 {
        var value: UInt32 = 0
        for place in 0..<8 {
          value ^= tables[(places &+ 7 &- place) &* 256 &+ Int((word >> (UInt64(place) &* 8)) & 0xFF)]
        }
        return value
      }
      while index &+ 16 <= bytes.count {
        let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
        crc = look(first ^ UInt64(crc), 8) ^ look(second, 0)
        index &+= 16
      }
      while index < bytes.count {
        crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ (crc >> 8)
        index += 1
      }
      return ~crc
    }
  }
}
