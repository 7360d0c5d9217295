/// Pieces of strings, counted in code points as CEL does, cut in bytes.
extension Text {
  /// The part between two UTF-8 offsets that stand between characters. It knows where it stands in the
  /// cascade if this text stands there byte by byte.
  func slice(_ lower: Int, _ upper: Int) -> Text {
    let utf8 = string.utf8
    if lower == 0, upper == utf8.count { return self }
    let start = utf8.index(utf8.startIndex, offsetBy: lower)
    let end = utf8.index(start, offsetBy: upper - lower)
    return Text(String(string[start..<end]), origin: origin.part(lower, upper))
  }
}

extension String {
  /// The number of code points.
  var scalarCount: Int {
    let counted = utf8.withContiguousStorageIfAvailable { bytes in
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 != 0x80 ? 1 : 0 }
      return count
    }
    return counted ?? unicodeScalars.count
  }

  /// The UTF-8 offset of the code point of a number; nil if there are not so many.
  func byteOffset(ofScalar number: Int64) -> Int? {
    if number < 0 { return nil }
    var count: Int64 = 0
    var offset = 0
    for byte in utf8 {
      if byte & 0xC0 != 0x80 {
        if count == number { return offset }
        count += 1
      }
      offset += 1
    }
    return count == number ? offset : nil
  }
}

/// The search for one string in another, by bytes.
struct ByteSearch {
  let text: [UInt8]
  let wanted: [UInt8]

  init(_ text: String, _ wanted: String, _ frame: inout Frame) throws(EvaluationError) {
    self.text = Array(text.utf8)
    self.wanted = Array(wanted.utf8)
    try frame.spend(bytes: self.text.count + self.wanted.count)
    try frame.spend(self.text.count * self.wanted.count >> 8)
  }

  func matches(at offset: Int) -> Bool {
    guard offset + wanted.count <= text.count else { return false }
    for index in wanted.indices where text[offset + index] != wanted[index] { return false }
    return true
  }

  func first(from offset: Int) -> Int? {
    var offset = offset
    while offset + wanted.count <= text.count {
      if matches(at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  func last(upTo offset: Int) -> Int? {
    var offset = min(offset, text.count - wanted.count)
    while offset >= 0 {
      if matches(at: offset) { return offset }
      offset -= 1
    }
    return nil
  }

  /// The offsets of the matches that do not overlap, at most so many; an empty string matches before
  /// every character and at the end.
  func all(limit: Int) -> [Int] {
    var found: [Int] = []
    var offset = 0
    while found.count < limit {
      if wanted.isEmpty {
        if offset > text.count { break }
        found.append(offset)
        offset += 1
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      } else {
        guard let match = first(from: offset) else { break }
        found.append(match)
        offset = match + wanted.count
      }
    }
    return found
  }

  /// The number of code points before an offset.
  func scalar(at offset: Int) -> Int64 {
    var count: Int64 = 0
    for byte in text[..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
