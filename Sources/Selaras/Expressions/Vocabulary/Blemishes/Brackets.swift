extension WrittenText {
  /// The first bracket without its partner, with all that follows it if it opens; or a pair with nothing in it.
  var bracket: Blemish? {
    var open: [(sign: UInt8, offset: Int)] = []
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): open.append((byte, offset))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        // `a)` and `1)` number what follows.
        guard let last = open.popLast() else {
          if isNumbering(before: offset) { continue }
          return Blemish(kind: .bracket, range: offset..<offset + 1)
        }
        if last.sign != (byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")) {
          return Blemish(kind: .bracket, range: last.offset..<offset + 1)
        }
        if bytes[last.offset + 1..<offset].allSatisfy({ $0 == 0x20 }) {
          return Blemish(kind: .bracket, range: last.offset..<offset + 1)
        }
      default: break
      }
    }
    return open.first.map { Blemish(kind: .bracket, range: $0.offset..<trimmedEnd) }
  }

  /// Whether a letter or number stands alone before an offset.
  private func isNumbering(before offset: Int) -> Bool {
    let word = bytes[..<offset].suffix(4).reversed().prefix { $0 != 0x20 && $0 != 0x0A }
    return word.count <= 3 && !word.isEmpty
      && word.allSatisfy { $0 < 0x80 && ($0 >= 0x41 || $0 >= 0x30 && $0 <= 0x39) }
  }

  /// A last word, or a comma, that something must follow.
  var cut: Blemish? {
    guard let last = words.folded.indices.last, last > 0 else { return nil }
    let end = words.ranges[last].upperBound
    let rest = bytes[end..<trimmedEnd]
    if rest.elementsEqual(",".utf8) {
      return Blemish(kind: .cut, range: words.ranges[last].lowerBound..<end + 1)
    }
    guard rest.isEmpty, wording.joining?.contains(words.folded[last]) ?? false,
      !["di", "ke", "dari", "pihak", "bagian"].contains(words.folded[last - 1])
    else { return nil }
    return Blemish(kind: .cut, range: words.ranges[last])
  }

  private var trimmedEnd: Int { (bytes.lastIndex { $0 != 0x20 && $0 != 0x0A } ?? -1) + 1 }
}
