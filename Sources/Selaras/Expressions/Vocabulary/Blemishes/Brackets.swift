extension WrittenText {
  /// The first bracket without its partner, with all that it holds if it opens; or a pair with nothing in it.
  var bracket: Blemish? {
    var open: [(isSquare: Bool, offset: Int)] = []
    var squares = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        open.append((byte == UInt8(ascii: "["), offset))
        if byte == UInt8(ascii: "[") { squares += 1 }
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        let isSquare = byte == UInt8(ascii: "]")
        guard let last = open.last, isSquare ? squares > 0 : squares < open.count else {
          // `a)` and `1)` number what follows, and `*)` points to a note below.
          if isNumbering(before: offset) || offset > 0 && bytes[offset - 1] == UInt8(ascii: "*") { continue }
          return Blemish(kind: .bracket, range: offset..<offset + 1)
        }
        // In `[a (b]` the second one is not closed.
        if last.isSquare != isSquare { return Blemish(kind: .bracket, range: last.offset..<offset) }
        if bytes[last.offset + 1..<offset].allSatisfy({ $0 == 0x20 }) {
          return Blemish(kind: .emptyBracket, range: last.offset..<offset + 1)
        }
        open.removeLast()
        if isSquare { squares -= 1 }
      default: break
      }
    }
    return open.first.map { Blemish(kind: .bracket, range: $0.offset..<trimmedEnd) }
  }

  /// Whether a letter or number stands alone before an offset: `a`, `12`, `viii`.
  private func isNumbering(before offset: Int) -> Bool {
    let word = bytes[..<offset].suffix(6).reversed().prefix { $0 != 0x20 && $0 != 0x0A }
    if word.count <= 3 {
      return !word.isEmpty
        && word.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }
    return word.count <= 5 && word.allSatisfy { "ivx".utf8.contains($0 | 0x20) }
  }

  /// A last word, or a comma, that something must follow. The end of a bracket that is not closed is told there.
  var cut: Blemish? {
    guard let last = words.folded.indices.last, last > 0 else { return nil }
    let word = words.ranges[last]
    let rest = bytes[word.upperBound..<trimmedEnd]
    let isCut =
      rest.isEmpty
      ? wording.joining?.contains(words.keys[last]) ?? false
        && !["di", "ke", "dari", "pihak", "bagian"].contains(words.folded[last - 1])
      : rest.elementsEqual(",".utf8)
    guard isCut, bracket?.range.upperBound != trimmedEnd else { return nil }
    return Blemish(kind: .cut, range: word.lowerBound..<trimmedEnd)
  }

  private var trimmedEnd: Int { (bytes.lastIndex { $0 != 0x20 && $0 != 0x0A } ?? -1) + 1 }
}
