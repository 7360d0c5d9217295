@testable import Selaras

/// Bits as DEFLATE has them: the first one lowest.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  mutating func put(_ value: Int, _ length: Int) {
    for bit in 0..<length {
      if count % 8 == 0 { bytes.append(0) }
      if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(count % 8) }
      count += 1
    }
  }

  /// A code, whose first bit is the highest.
  mutating func put(code: (code: Int, length: Int)) {
    for bit in (0..<code.length).reversed() { put(code.code >> bit & 1, 1) }
  }

  mutating func toByte() { count = bytes.count * 8 }
}

/// What a packed block is made of.
enum PackedPiece {
  case literal(UInt8)
  case copy(length: Int, distance: Int)
}

/// A canonical Huffman code of some lengths (RFC 1951, 3.2.2).
func canonicalCodes(_ lengths: [Int]) -> [(code: Int, length: Int)] {
  var next = [Int](repeating: 0, count: 17)
  for length in 1...15 {
    next[length + 1] = (next[length] + lengths.count { $0 == length }) << 1
  }
  return lengths.map { length in
    defer { next[length] += 1 }
    return (next[length], length)
  }
}

/// Lengths of a full code in which only some symbols occur: as equal as they can be, or one longer than the other.
func fullLengths(of used: [Int], count: Int, isSkewed: Bool) -> [Int] {
  var lengths = [Int](repeating: 0, count: count)
  guard used.count > 1 else {
    if let only = used.first { lengths[only] = 1 }
    return lengths
  }
  var left = used
  var depth = 0
  if isSkewed {
    while left.count > 2, depth < 6 {
      depth += 1
      lengths[left.removeFirst()] = depth
    }
  }
  var bits = 0
  while 1 << bits < left.count { bits += 1 }
  let short = (1 << bits) - left.count
  for (place, symbol) in left.enumerated() { lengths[symbol] = depth + (place < short ? bits - 1 : bits) }
  return lengths
}

extension BitWriter {
  private static func symbol(length: Int) -> (symbol: Int, extra: Int, bits: Int) {
    if length == 258 { return (285, 0, 0) }
    var (symbol, base, bits) = (257, 3, 0)
    while true {
      let span = 1 << bits
      if length < base + span { return (symbol, length - base, bits) }
      base += span
      symbol += 1
      if symbol >= 265, (symbol - 265) % 4 == 0 { bits += 1 }
    }
  }

  private static func symbol(distance: Int) -> (symbol: Int, extra: Int, bits: Int) {
    var (symbol, base, bits) = (0, 1, 0)
    while true {
      let span = 1 << bits
      if distance < base + span { return (symbol, distance - base, bits) }
      base += span
      symbol += 1
      if symbol >= 4, symbol % 2 == 0 { bits += 1 }
    }
  }

  /// A block without packing.
  mutating func stored(_ text: [UInt8], isLast: Bool) {
    put(isLast ? 1 : 0, 1)
    put(0, 2)
    toByte()
    put(text.count, 16)
    put(~text.count & 0xFFFF, 16)
    for byte in text { put(Int(byte), 8) }
  }

  /// A block in the fixed code.
  mutating func fixed(_ pieces: [PackedPiece], isLast: Bool) {
    put(isLast ? 1 : 0, 1)
    put(1, 2)
    let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    put(pieces, canonicalCodes(lengths), canonicalCodes([Int](repeating: 5, count: 32)))
  }

  /// A block in a code of its own.
  mutating func dynamic(_ pieces: [PackedPiece], isLast: Bool, isSkewed: Bool) {
    var literals: Set<Int> = [256]
    var distances: Set<Int> = []
    for piece in pieces {
      switch piece {
      case .literal(let byte): literals.insert(Int(byte))
      case .copy(let length, let distance):
        literals.insert(Self.symbol(length: length).symbol)
        distances.insert(Self.symbol(distance: distance).symbol)
      }
    }
    let first = fullLengths(of: literals.sorted(), count: 286, isSkewed: isSkewed)
    let second = fullLengths(of: distances.sorted(), count: 30, isSkewed: isSkewed)
    put(isLast ? 1 : 0, 1)
    put(2, 2)
    put(286 - 257, 5)
    put(30 - 1, 5)
    put(19 - 4, 4)
    // A code of 4 bits for the lengths 0...15, none for repetitions.
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] {
      put(symbol < 16 ? 4 : 0, 3)
    }
    let ofLengths = canonicalCodes((0..<19).map { $0 < 16 ? 4 : 0 })
    for length in first + second { put(code: ofLengths[length]) }
    put(pieces, canonicalCodes(first), canonicalCodes(second))
  }

  private mutating func put(
    _ pieces: [PackedPiece], _ literals: [(code: Int, length: Int)], _ distances: [(code: Int, length: Int)]
  ) {
    for piece in pieces {
      switch piece {
      case .literal(let byte): put(code: literals[Int(byte)])
      case .copy(let length, let distance):
        let (symbol, extra, bits) = Self.symbol(length: length)
        put(code: literals[symbol])
        put(extra, bits)
        let far = Self.symbol(distance: distance)
        put(code: distances[far.symbol])
        put(far.extra, far.bits)
      }
    }
    put(code: literals[256])
  }
}

/// Random pieces that can follow a text, and the text with what they say behind it.
func randomPieces(after text: inout [UInt8], using random: inout SeededNumbers) -> [PackedPiece] {
  (0..<Int.random(in: 0...60, using: &random)).map { _ in
    if text.isEmpty || Bool.random(using: &random) {
      let byte = UInt8.random(in: 0...(Bool.random(using: &random) ? 255 : 4), using: &random)
      text.append(byte)
      return .literal(byte)
    }
    let distance = Int.random(
      in: 1...min(text.count, Bool.random(using: &random) ? 12 : 32768), using: &random)
    let length = Bool.random(using: &random) ? Int.random(in: 3...258, using: &random) : 258
    for _ in 0..<length { text.append(text[text.count - distance]) }
    return .copy(length: length, distance: distance)
  }
}

/// A text packed in random blocks.
func randomPacked(using random: inout SeededNumbers) -> (packed: [UInt8], text: [UInt8]) {
  var text: [UInt8] = []
  var writer = BitWriter()
  let blocks = Int.random(in: 1...6, using: &random)
  for block in 1...blocks {
    let start = text.count
    let pieces = randomPieces(after: &text, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: writer.stored(Array(text[start...].prefix(0xFFFF)), isLast: block == blocks)
    case 1: writer.fixed(pieces, isLast: block == blocks)
    default: writer.dynamic(pieces, isLast: block == blocks, isSkewed: Bool.random(using: &random))
    }
  }
  return (writer.bytes, text)
}
