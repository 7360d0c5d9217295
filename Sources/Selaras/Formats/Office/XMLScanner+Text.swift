extension XMLScanner {
  /// Takes the text up to the next tag; false if it is nothing but blanks outside of the outermost element.
  mutating func takeText() throws(PackageFault) -> Bool {
    let bytes = bytes
    let start = at
    var (index, isPlain) = (start, true)
    while index < bytes.count {
      if let word = bytes.word(at: index), Self.isPlain(word) {
        index &+= 8
        continue
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") || byte == 0x0D { isPlain = false }
      index &+= 1
    }
    at = index
    text = start..<index
    self.isPlain = isPlain
    isLiteral = false
    guard open.isEmpty else {
      if !isPlain { try checkReferences(text) }
      return true
    }
    guard bytes[text].allSatisfy({ Self.isBlank($0) }) else {
      at = start
      throw broken("ada teks di luar elemen", "there is text outside of the elements")
    }
    return false
  }

  /// Whether eight bytes hold no tag, no reference and no line end of other systems.
  @inline(__always)
  static func isPlain(_ word: UInt64) -> Bool {
    let low = 0x0101_0101_0101_0101 as UInt64
    func has(_ byte: UInt64) -> UInt64 {
      let found = word ^ (low &* byte)
      return (found &- low) & ~found
    }
    return (has(0x3C) | has(0x26) | has(0x0D)) & (low &* 0x80) == 0
  }

  /// Adds the last text to others.
  @inline(__always)
  func appendText(to target: inout [UInt8]) {
    if isPlain {
      bytes.append(text, to: &target)
    } else {
      decode(text, to: &target, isAttribute: false)
    }
  }

  /// Adds what a text says; a reference that says nothing stays as it is.
  func decode(_ range: Range<Int>, to target: inout [UInt8], isAttribute: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), !isLiteral || isAttribute,
        let (scalar, end) = reference(at: index, until: range.upperBound)
      {
        target.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index = end
        continue
      }
      if byte == 0x0D {
        if bytes[index + 1] != 0x0A || index + 1 == range.upperBound {
          target.append(isAttribute ? 0x20 : 0x0A)
        }
      } else {
        target.append(isAttribute && byte < 0x20 ? 0x20 : byte)
      }
      index += 1
    }
  }

  mutating func checkReferences(_ text: Range<Int>) throws(PackageFault) {
    for index in text where bytes[index] == UInt8(ascii: "&") {
      guard reference(at: index, until: text.upperBound) == nil else { continue }
      at = index
      let shown = bytes.quote(index..<min(index + 12, text.upperBound))
      throw broken("rujukan \(shown) tidak dikenal", "the reference \(shown) is unknown")
    }
  }

  /// The character that a reference stands for, and where the reference ends.
  private func reference(at start: Int, until end: Int) -> (Unicode.Scalar, end: Int)? {
    var close = start + 1
    while close < end, close - start < 12, bytes[close] != UInt8(ascii: ";") { close += 1 }
    guard close < end, bytes[close] == UInt8(ascii: ";") else { return nil }
    let name = start + 1..<close
    if bytes[name.lowerBound] == UInt8(ascii: "#") {
      let isHex = bytes[name.lowerBound + 1] == UInt8(ascii: "x")
      let digits = bytes.text(name.lowerBound + (isHex ? 2 : 1)..<close)
      guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
        let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value),
        Self.isAllowed(scalar)
      else { return nil }
      return (scalar, close + 1)
    }
    for (known, scalar) in Self.entities where bytes.isText(known, name.lowerBound, close) {
      return (scalar, close + 1)
    }
    return nil
  }

  /// Whether XML 1.0 has a character at all.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static let entities: [(StaticString, Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
  ]
}

extension Bytes {
  /// Adds a range of them to others.
  @inline(__always)
  func append(_ range: Range<Int>, to target: inout [UInt8]) {
    target.append(contentsOf: UnsafeBufferPointer(rebasing: self[range]))
  }
}
