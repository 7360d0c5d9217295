/// Characters that XML cannot hold, as Office writes them: `_x000D_` (ST_Xstring, ECMA-376 22.9.2.19).
enum OfficeString {
  /// Puts the characters themselves for what was added from an offset on.
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard let first = find(in: bytes, from: start) else { return }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var index = 0
    while index < rest.count {
      guard rest[index] == UInt8(ascii: "_"), let unit = unit(rest, at: index) else {
        bytes.append(rest[index])
        index += 1
        continue
      }
      var units = [unit]
      if UTF16.isLeadSurrogate(unit), let next = self.unit(rest, at: index + 7), UTF16.isTrailSurrogate(next)
      {
        units.append(next)
      }
      bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
      index += 7 * units.count
    }
  }

  /// Where the first escape may begin.
  private static func find(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 7 <= bytes.count {
        if bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
          bytes[index + 6] == UInt8(ascii: "_")
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[index + 2..<index + 6]
    guard digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-") else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
