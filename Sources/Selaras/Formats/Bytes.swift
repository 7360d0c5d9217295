/// A look at the bytes of a source, only as long as they are borrowed; beyond the end stands NUL.
struct Bytes {
  private let base: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ base: UnsafeBufferPointer<UInt8>) {
    self.base = base
    count = base.count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
  }

  subscript(range: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    base[range.clamped(to: 0..<count)]
  }

  func raw(_ range: Range<Int>) -> Slice<UnsafeRawBufferPointer> {
    UnsafeRawBufferPointer(base)[range.clamped(to: 0..<count)]
  }

  /// Eight bytes at once, or nil where there are fewer.
  @inline(__always)
  func word(at index: Int) -> UInt64? {
    guard index >= 0, index &+ 8 <= count, let start = base.baseAddress else { return nil }
    return UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Whether the bytes from an offset on begin with a text.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(self[index..<index + $0.count]) }
  }

  /// The range of the character that begins at an offset.
  func character(at index: Int) -> Range<Int> {
    guard index < count else { return count..<count }
    var end = index + 1
    while end < count, end < index + 4, self[end] & 0xC0 == 0x80 { end += 1 }
    return index..<end
  }

  /// A few words of a range to show in a message, in backticks.
  func quote(_ range: Range<Int>) -> String {
    var words = ""
    var count = 0
    for scalar in text(range.lowerBound..<min(range.upperBound, range.lowerBound + 400)).unicodeScalars {
      guard count < 40 else {
        words += "…"
        break
      }
      count += 1
      words.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
    }
    return "`\(words)`"
  }

  /// The end of the line that holds an offset, before its line end and the blanks there.
  func endOfLine(from index: Int) -> Int {
    var end = index
    while end < count, self[end] != 0x0A, self[end] != 0x0D { end += 1 }
    while end > index, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
