/// A Huffman code of DEFLATE as a table to look up the next bits in (RFC 1951, 3.2.2).
///
/// The first `1 << root` entries are found with the next `root` bits; codes that are longer have a table of their own
/// behind, for the bits that follow. A symbol's entry holds its meaning (`base`, how many extra bits are added to it)
/// and how long its code is; an entry of zero is no code.
struct HuffmanTable {
  /// What an entry says, in the bits of an `UInt32`.
  enum Entry {
    static let literal: UInt32 = 1 << 31
    static let end: UInt32 = 1 << 14
    static let table: UInt32 = 1 << 15

    /// Bits of the code; of a link to a further table how many bits choose in it.
    @inline(__always) static func length(_ entry: UInt32) -> Int { Int(entry & 0xFF) }
    @inline(__always) static func extra(_ entry: UInt32) -> Int { Int((entry >> 8) & 0xF) }
    @inline(__always) static func base(_ entry: UInt32) -> Int { Int((entry >> 16) & 0x7FFF) }
  }

  let root: Int
  private(set) var entries: [UInt32]

  /// - Parameters:
  ///   - lengths: of each symbol's code, 0...15; 0 for a symbol that does not occur.
  ///   - meaning: what an entry says of a symbol besides the length of its code.
  /// - Returns: nil if the lengths are those of no code. A code of a single symbol may leave the other bit unused.
  init?(_ lengths: ArraySlice<UInt8>, root: Int, meaning: (Int) -> UInt32) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var starts = [Int](repeating: 0, count: 17)
    var left = 1
    for length in 1...15 {
      left = left * 2 - counts[length]
      guard left >= 0 else { return nil }
      starts[length + 1] = starts[length] + counts[length]
    }
    let used = starts[16]
    guard left == 0 || used <= 1 else { return nil }
    var symbols = [Int](repeating: 0, count: used)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[starts[Int(length)]] = symbol
      starts[Int(length)] += 1
    }
    self.root = root
    entries = [UInt32](repeating: 0, count: 1 << root)
    let first = lengths.startIndex
    var code = 0
    var length = 0
    /// The further table that is being filled: the root bits before it, where it begins, and how many bits it takes.
    var prefix = -1
    var offset = 0
    var bits = 0
    for (place, symbol) in symbols.enumerated() {
      let wanted = Int(lengths[first + symbol])
      code <<= wanted - length
      length = wanted
      let entry = meaning(symbol) | UInt32(length)
      if length <= root {
        fill(0, Self.reversed(code, length), step: 1 << length, until: 1 << root, entry)
      } else {
        let head = code >> (length - root)
        if head != prefix {
          prefix = head
          offset = entries.count
          bits = longest(from: place, of: symbols, lengths, code: code, head: head) - root
          entries.append(contentsOf: repeatElement(0, count: 1 << bits))
          entries[Self.reversed(head, root)] = UInt32(offset) << 16 | Entry.table | UInt32(bits)
        }
        let tail = Self.reversed(code & ((1 << (length - root)) - 1), length - root)
        fill(offset, tail, step: 1 << (length - root), until: 1 << bits, entry)
      }
      code += 1
    }
  }

  private mutating func fill(_ offset: Int, _ start: Int, step: Int, until end: Int, _ entry: UInt32) {
    for index in stride(from: start, to: end, by: step) { entries[offset + index] = entry }
  }

  /// The length of the longest code that begins with the same root bits; codes are in order, so it is the last of them.
  private func longest(
    from place: Int, of symbols: [Int], _ lengths: ArraySlice<UInt8>, code: Int, head: Int
  ) -> Int {
    var code = code
    var length = Int(lengths[lengths.startIndex + symbols[place]])
    var longest = length
    for symbol in symbols[(place + 1)...] {
      let next = Int(lengths[lengths.startIndex + symbol])
      code = (code + 1) << (next - length)
      length = next
      guard code >> (length - root) == head else { break }
      longest = length
    }
    return longest
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (code, reversed) = (code, 0)
    for _ in 0..<length {
      reversed = reversed << 1 | code & 1
      code >>= 1
    }
    return reversed
  }
}
