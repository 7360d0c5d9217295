extension Tree {
  /// Adds a scalar and returns its index.
  @discardableResult
  mutating func addScalar(_ range: Range<Int>, isQuoted: Bool = false, decoded: Int32 = -1) -> Int {
    elements.append(Element(scalar: range, isQuoted: isQuoted, decoded: decoded))
    return elements.count - 1
  }

  /// Begins a sequence or mapping and returns its index; ``close(_:at:)`` ends it.
  mutating func open(_ kind: Kind, at start: Int) -> Int {
    elements.append(Element(kind, at: start))
    return elements.count - 1
  }

  mutating func close(_ index: Int, at end: Int) {
    elements[index].end = max(elements[index].start, UInt32(truncatingIfNeeded: end))
    elements[index].extent = elements.count - index
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
