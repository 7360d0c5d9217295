/// Packs bytes (RFC 1951): one block with the fixed codes, repetitions found by a hash of three bytes.
///
/// For XML, that repeats itself much: a third larger than what the best packers make of it, and in one pass.
struct Deflate {
  private let input: [UInt8]
  private var output: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount = 0

  private static let window = 1 << 15
  private static let longest = 258

  static func bytes(_ input: [UInt8]) -> [UInt8] {
    var deflate = Deflate(input: input)
    deflate.pack()
    return deflate.output
  }

  private init(input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count / 4 + 16)
  }

  private mutating func pack() {
    // The last block, with the fixed codes.
    put(0b011, 3)
    /// Where each hash was seen last.
    var seen = [Int](repeating: -2 * Self.window, count: 1 << 15)
    var at = 0
    while at < input.count {
      var length = 0
      var from = 0
      if at + 3 <= input.count {
        let hash = hash(at: at)
        from = seen[hash]
        seen[hash] = at
        if at - from <= Self.window { length = match(from, at) }
      }
      guard length >= 3 else {
        putLiteral(Int(input[at]))
        at += 1
        continue
      }
      putMatch(length: length, distance: at - from)
      for skipped in at + 1..<min(at + length, input.count - 2) where skipped + 3 <= input.count {
        seen[hash(at: skipped)] = skipped
      }
      at += length
    }
    putLiteral(256)
    put(0, (8 - bitCount % 8) % 8)
    flush()
  }

  private func hash(at index: Int) -> Int {
    let word = UInt32(input[index]) | UInt32(input[index + 1]) << 8 | UInt32(input[index + 2]) << 16
    return Int((word &* 0x9E37_79B1) >> 17)
  }

  /// How many bytes are the same from two offsets on.
  private func match(_ from: Int, _ at: Int) -> Int {
    let most = min(Self.longest, input.count - at)
    var length = 0
    while length < most, input[from + length] == input[at + length] { length += 1 }
    return length
  }

  // MARK: Codes

  /// A literal, or one of the length codes, in the fixed code.
  private mutating func putLiteral(_ value: Int) {
    switch value {
    case 0..<144: putCode(0x30 + value, 8)
    case 144..<256: putCode(0x190 + value - 144, 9)
    case 256..<280: putCode(value - 256, 7)
    default: putCode(0xC0 + value - 280, 8)
    }
  }

  private mutating func putMatch(length: Int, distance: Int) {
    let lengthCode = Self.lengths.partition { $0.base <= length } - 1
    putLiteral(257 + lengthCode)
    put(length - Self.lengths[lengthCode].base, Self.lengths[lengthCode].extra)
    let distanceCode = Self.distances.partition { $0.base <= distance } - 1
    putCode(distanceCode, 5)
    put(distance - Self.distances[distanceCode].base, Self.distances[distanceCode].extra)
  }

  private typealias Steps = [(base: Int, extra: Int)]

  /// The shortest length of each code, and how many bits more say which it is.
  private static let lengths: Steps = {
    var steps: Steps = []
    var base = 3
    for code in 0..<28 {
      let extra = max(0, code / 4 - 1)
      steps.append((base, extra))
      base += 1 << extra
    }
    return steps + [(258, 0)]
  }()

  private static let distances: Steps = {
    var steps: Steps = []
    var base = 1
    for code in 0..<30 {
      let extra = max(0, code / 2 - 1)
      steps.append((base, extra))
      base += 1 << extra
    }
    return steps
  }()

  // MARK: Bits

  /// A code, of which the highest bit comes first.
  private mutating func putCode(_ code: Int, _ count: Int) {
    var reversed = 0
    for bit in 0..<count where code & (1 << bit) != 0 { reversed |= 1 << (count - 1 - bit) }
    put(reversed, count)
  }

  /// A number, of which the lowest bit comes first.
  private mutating func put(_ value: Int, _ count: Int) {
    bits |= UInt64(value) << UInt64(bitCount)
    bitCount += count
    if bitCount >= 32 { flush() }
  }

  private mutating func flush() {
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }
}
