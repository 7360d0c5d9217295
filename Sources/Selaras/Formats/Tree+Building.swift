extension Tree {
  /// Adds a scalar and returns its index.
  @discardableResult
  mutating func addScalar(_ range: Range<Int>, isQuoted: Bool = false, decoded: Int32 = -1) -> Int {
    elements.append(
      Element(
        kind: .scalar, isQuoted: isQuoted, start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        next: UInt32(truncatingIfNeeded: elements.count + 1), decoded: decoded))
    return elements.count - 1
  }

  /// Begins a sequence or mapping and returns its index; ``close(_:at:)`` ends it.
  mutating func open(_ kind: Kind, at start: Int) -> Int {
    elements.append(
      Element(
        kind: kind, isQuoted: false, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: start), next: UInt32(truncatingIfNeeded: elements.count + 1),
        decoded: -1))
    return elements.count - 1
  }

  mutating func close(_ index: Int, at end: Int) {
    elements[index].end = max(elements[index].start, UInt32(truncatingIfNeeded: end))
    elements[index].next = UInt32(truncatingIfNeeded: elements.count)
  }

  /// Takes all elements from an index on away again.
  mutating func drop(from index: Int) {
    elements.removeSubrange(index...)
  }

  mutating func addDecoded(_ text: DecodedText) -> Int32 {
    decoded.append(Decoded(text: String(decoding: text.bytes, as: UTF8.self), runs: text.runs))
    return Int32(truncatingIfNeeded: decoded.count - 1)
  }
}
