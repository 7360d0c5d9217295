/// A text that fixes are applied to.
public struct Mending: Sendable {
  public private(set) var bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Applies the fixes that can stand together; of those that meet the one that begins first, and of those the shortest.
  /// What is left over is to be looked for again in the new text.
  ///
  /// - Parameter fixes: of one source, whose text this is.
  /// - Returns: which of them were applied.
  public mutating func apply(_ fixes: [Fix]) -> [Int] {
    let sorted = fixes.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      return (a.place.start, a.place.end, a.replacement) < (b.place.start, b.place.end, b.replacement)
    }
    var mended: [UInt8] = []
    var end = 0
    var last: Int?
    var applied: [Int] = []
    for (index, fix) in sorted {
      let range = fix.place.range
      // Two that only touch are apart, but for two that put something in one place.
      guard range.lowerBound >= end, range.upperBound <= bytes.count, range.lowerBound != last else {
        continue
      }
      mended += bytes[end..<range.lowerBound]
      mended += Array(fix.replacement.utf8)
      end = range.upperBound
      last = range.lowerBound
      applied.append(index)
    }
    bytes = mended + bytes[end...]
    return applied
  }
}
