/// DEFLATE (RFC 1951): what ZIP archives are packed with.
enum Inflate {
  enum Fault: Error {
    /// The packed bytes end before their last block does.
    case truncated
    /// The packed bytes are none of DEFLATE.
    case broken
    /// There is more or less in them than was said.
    case wrongSize
  }

  /// Unpacks bytes of which is known how many they are.
  ///
  /// - Parameter count: at most that many bytes are written, whatever the packed ones say.
  static func bytes(_ packed: UnsafeBufferPointer<UInt8>, count: Int) throws(Fault) -> [UInt8] {
    var fault: Fault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      var stream = InflateStream(
        input: packed, output: UnsafeMutableBufferPointer(rebasing: buffer.prefix(count)))
      do throws(Fault) {
        try stream.read()
      } catch {
        fault = error
      }
      written = stream.written
    }
    if let fault { throw fault }
    guard bytes.count == count else { throw .wrongSize }
    return bytes
  }
}

/// The state of unpacking: the bits that were taken from the input, and how far the output is written.
private struct InflateStream {
  let input: UnsafeBufferPointer<UInt8>
  let output: UnsafeMutableBufferPointer<UInt8>
  var next = 0
  var written = 0
  /// Bits that were taken and not used, the next one lowest; above `count` they may hold what comes next anyway.
  var bits: UInt64 = 0
  var count = 0

  private static let lengthBases: [UInt32] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let lengthExtras: [UInt32] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let fixed: (HuffmanTable, HuffmanTable)? = {
    let lengths = (0..<288).map { $0 < 144 ? UInt8(8) : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    let distances = [UInt8](repeating: 5, count: 32)
    guard let literals = literalTable(lengths[...]), let table = distanceTable(distances[...]) else {
      return nil
    }
    return (literals, table)
  }()

  init(input: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
    self.input = input
    self.output = output
  }

  mutating func read() throws(Inflate.Fault) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try stored()
      case 1:
        guard let fixed = Self.fixed else { throw .broken }
        try block(fixed.0, fixed.1)
      case 2: try dynamic()
      default: throw .broken
      }
    }
  }

  // MARK: Bits

  /// Takes bits until there are 56 of them, or all.
  @inline(__always)
  private mutating func refill() {
    if next &+ 8 <= input.count, let base = input.baseAddress {
      let word = UnsafeRawPointer(base + next).loadUnaligned(as: UInt64.self)
      bits |= UInt64(littleEndian: word) << UInt64(truncatingIfNeeded: count)
      next &+= (63 &- count) >> 3
      count |= 56
    } else {
      while count < 56, next < input.count {
        bits |= UInt64(input[next]) << UInt64(truncatingIfNeeded: count)
        next += 1
        count += 8
      }
    }
  }

  @inline(__always)
  private mutating func drop(_ length: Int) throws(Inflate.Fault) {
    bits >>= UInt64(truncatingIfNeeded: length)
    count &-= length
    if count < 0 { throw .truncated }
  }

  private mutating func take(_ length: Int) throws(Inflate.Fault) -> Int {
    if count < length { refill() }
    let value = Int(bits & ((1 << UInt64(length)) - 1))
    try drop(length)
    return value
  }

  // MARK: Blocks

  private mutating func stored() throws(Inflate.Fault) {
    try drop(count & 7)
    let size = try take(16)
    guard try take(16) == ~size & 0xFFFF else { throw .broken }
    // Whole bytes that were taken into the bits go back.
    next -= count / 8
    bits = 0
    count = 0
    guard next + size <= input.count else { throw .truncated }
    guard written + size <= output.count else { throw .wrongSize }
    for offset in 0..<size { output[written + offset] = input[next + offset] }
    next += size
    written += size
  }

  private mutating func dynamic() throws(Inflate.Fault) {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    let lengthCodes = try take(4) + 4
    guard literals <= 286, distances <= 30 else { throw .broken }
    var ofLengths = [UInt8](repeating: 0, count: 19)
    for place in 0..<lengthCodes { ofLengths[Self.orderOfLengths[place]] = UInt8(try take(3)) }
    guard let table = HuffmanTable(ofLengths[...], root: 7, meaning: { UInt32($0) << 16 }) else {
      throw .broken
    }
    var lengths: [UInt8] = []
    while lengths.count < literals + distances {
      refill()
      let entry = table.entries[Int(bits & 0x7F)]
      guard entry != 0 else { throw count < 7 ? .truncated : .broken }
      try drop(HuffmanTable.Entry.length(entry))
      switch HuffmanTable.Entry.base(entry) {
      case 16:
        guard let last = lengths.last else { throw .broken }
        lengths.append(contentsOf: repeatElement(last, count: try take(2) + 3))
      case 17: lengths.append(contentsOf: repeatElement(0, count: try take(3) + 3))
      case 18: lengths.append(contentsOf: repeatElement(0, count: try take(7) + 11))
      case let length: lengths.append(UInt8(length))
      }
    }
    guard lengths.count == literals + distances, lengths[256] > 0,
      let first = Self.literalTable(lengths[..<literals]),
      let second = Self.distanceTable(lengths[literals...])
    else { throw .broken }
    try block(first, second)
  }

  private static func literalTable(_ lengths: ArraySlice<UInt8>) -> HuffmanTable? {
    HuffmanTable(lengths, root: 10) { symbol in
      if symbol < 256 { return HuffmanTable.Entry.literal | UInt32(symbol) << 16 }
      if symbol == 256 { return HuffmanTable.Entry.end }
      // Two symbols of the fixed code stand for nothing.
      guard symbol < 286 else { return HuffmanTable.Entry.end | 1 << 16 }
      return lengthBases[symbol - 257] << 16 | lengthExtras[symbol - 257] << 8
    }
  }

  private static func distanceTable(_ lengths: ArraySlice<UInt8>) -> HuffmanTable? {
    HuffmanTable(lengths, root: 8) { symbol in
      // A base of 0 is no distance: two symbols of the fixed code stand for nothing.
      guard symbol < 30 else { return 0 }
      guard symbol > 3 else { return UInt32(symbol + 1) << 16 }
      let extra = UInt32(symbol / 2 - 1)
      return (UInt32(2 + symbol & 1) << extra + 1) << 16 | extra << 8
    }
  }

  // MARK: Symbols

  /// Literals and copies of what was written before, until the end of the block.
  private mutating func block(_ literals: HuffmanTable, _ distances: HuffmanTable) throws(Inflate.Fault) {
    var fault: Inflate.Fault?
    literals.entries.withUnsafeBufferPointer { first in
      distances.entries.withUnsafeBufferPointer { second in
        do throws(Inflate.Fault) {
          try symbols(first, literals.root, second, distances.root)
        } catch {
          fault = error
        }
      }
    }
    if let fault { throw fault }
  }

  @inline(__always)
  private mutating func symbols(
    _ literals: UnsafeBufferPointer<UInt32>, _ literalRoot: Int, _ distances: UnsafeBufferPointer<UInt32>,
    _ distanceRoot: Int
  ) throws(Inflate.Fault) {
    let literalMask = (1 << UInt64(literalRoot)) &- 1 as UInt64
    let distanceMask = (1 << UInt64(distanceRoot)) &- 1 as UInt64
    while true {
      // A length and a distance take 48 bits at the most, a literal 15.
      if count < 48 { refill() }
      let entry = entry(literals, literalMask, literalRoot)
      try drop(HuffmanTable.Entry.length(entry))
      if entry & HuffmanTable.Entry.literal != 0 {
        guard written < output.count else { throw .wrongSize }
        output[written] = UInt8(truncatingIfNeeded: entry >> 16)
        written &+= 1
        continue
      }
      if entry & HuffmanTable.Entry.end != 0 {
        guard HuffmanTable.Entry.base(entry) == 0 else { throw .broken }
        return
      }
      guard entry != 0 else { throw count < 15 ? .truncated : .broken }
      let length = try value(entry)
      if count < 28 { refill() }
      let far = self.entry(distances, distanceMask, distanceRoot)
      guard HuffmanTable.Entry.base(far) > 0 else { throw count < 15 ? .truncated : .broken }
      try drop(HuffmanTable.Entry.length(far))
      let distance = try value(far)
      guard distance <= written else { throw .broken }
      guard length <= output.count &- written else { throw .wrongSize }
      copy(length, from: distance)
    }
  }

  @inline(__always)
  private func entry(_ table: UnsafeBufferPointer<UInt32>, _ mask: UInt64, _ root: Int) -> UInt32 {
    let entry = table[Int(truncatingIfNeeded: bits & mask)]
    guard entry & HuffmanTable.Entry.table != 0 else { return entry }
    let tail = bits >> UInt64(root) & ((1 << UInt64(HuffmanTable.Entry.length(entry))) &- 1)
    return table[Int(entry >> 16) &+ Int(truncatingIfNeeded: tail)]
  }

  /// The base of an entry, and the bits that are added to it.
  @inline(__always)
  private mutating func value(_ entry: UInt32) throws(Inflate.Fault) -> Int {
    let extra = HuffmanTable.Entry.extra(entry)
    let value = HuffmanTable.Entry.base(entry) &+ Int(truncatingIfNeeded: bits & ((1 << UInt64(extra)) &- 1))
    try drop(extra)
    return value
  }

  /// Copies bytes that may overlap those that they are copied to.
  @inline(__always)
  private mutating func copy(_ length: Int, from distance: Int) {
    guard let base = output.baseAddress else { return }
    let target = base + written
    let end = written &+ length
    if distance >= 8, end &+ 8 <= output.count {
      // Eight at once; what is written too far is written again.
      var offset = 0
      while offset < length {
        let word = UnsafeRawPointer(target + offset - distance).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(target + offset).storeBytes(of: word, as: UInt64.self)
        offset &+= 8
      }
    } else {
      for offset in 0..<length { target[offset] = target[offset &- distance] }
    }
    written = end
  }
}
