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
