/// Where the lines of a text begin. Made for a source when the first of its places is shown.
public struct LineTable: Sendable {
  let bytes: [UInt8]
  /// Offset of the first byte of each line; CR LF, LF and CR each end a line.
  /// A byte order mark is before the first line.
  let starts: [Int]
  /// For a line longer than a block, by its index: the scalars before each of the line's blocks.
  private var scalarsBefore: [Int: [Int]] = [:]

  private static let block = 4096

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count,
          !Self.mayEndLine(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
          starts.append(index)
        }
      }
    }
    self.starts = starts
    for line in starts.indices {
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      if end - starts[line] > Self.block { scalarsBefore[line] = blocks(of: starts[line]..<end) }
    }
  }

  /// Whether one of eight bytes may be less than 0x0E; it is so where one is.
  private static func mayEndLine(_ bytes: UInt64) -> Bool {
    (bytes &- 0x0E0E_0E0E_0E0E_0E0E) & ~bytes & 0x8080_8080_8080_8080 != 0
  }

  /// The 1-based line that holds an offset.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a 1-based line, without its line end and without the byte order mark.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The 1-based line of an offset, and its 1-based column, counted in Unicode scalars.
  /// A byte order mark at the start of the file takes no column.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    var start = starts[line - 1]
    var column = 1
    if let counts = scalarsBefore[line - 1], offset > start {
      let block = min((offset - start) / Self.block, counts.count - 1)
      column += counts[block]
      if block > 0 { start = scalarStart(near: start + block * Self.block) }
    }
    return (line, column + scalars(in: start..<max(start, offset)))
  }

  /// The start of a scalar, at the offset or at most three bytes before it.
  func scalarStart(near offset: Int) -> Int {
    guard offset < bytes.count else { return bytes.count }
    for back in 0...min(3, offset) where bytes[offset - back] & 0xC0 != 0x80 {
      return offset - back
    }
    return offset
  }

  /// The number of scalars before each block of a line.
  private func blocks(of line: Range<Int>) -> [Int] {
    var counts = [0]
    var edge = line.lowerBound
    for start in stride(from: line.lowerBound + Self.block, to: line.upperBound, by: Self.block) {
      let next = scalarStart(near: start)
      counts.append(counts[counts.count - 1] + scalars(in: edge..<next))
      edge = next
    }
    return counts
  }

  private func scalars(in range: Range<Int>) -> Int {
    let isPlain = bytes[range].withUnsafeBufferPointer { bytes in bytes.allSatisfy { $0 < 0x80 } }
    if isPlain { return range.count }
    return String(decoding: bytes[range], as: UTF8.self).utf8.count { $0 & 0xC0 != 0x80 }
  }
}
