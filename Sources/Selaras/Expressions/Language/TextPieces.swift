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
