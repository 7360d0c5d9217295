/// The text of a scalar while it is put together from pieces of the source.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [(text: UInt32, source: UInt32)] = []
  /// Where the next byte of the source would go on with the last run; -1 after something put in.
  private var following = -1

  /// Copies bytes as they stand.
  mutating func copy(_ range: Range<Int>, of source: Bytes) {
    guard !range.isEmpty else { return }
    if range.lowerBound != following { begin(range.lowerBound) }
    bytes.append(contentsOf: source[range])
    following = range.upperBound
  }

  /// Puts in one character that the source says differently, from an offset on.
  mutating func put(_ scalar: Unicode.Scalar, from source: Int) {
    begin(source)
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    following = -1
  }

  private mutating func begin(_ source: Int) {
    runs.append((UInt32(truncatingIfNeeded: bytes.count), UInt32(truncatingIfNeeded: source)))
  }
}
