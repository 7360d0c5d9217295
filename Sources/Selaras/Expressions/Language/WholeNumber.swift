extension Double {
  /// The integer between this number and zero; nil if there is none, or none of 64 bits.
  ///
  /// `rounded` and `Int64(exactly:)` would do, but need the C library's mathematics, which only Foundation
  /// brings along.
  var truncatedInteger: Int64? {
    self >= -0x1p63 && self < 0x1p63 ? Int64(self) : nil
  }

  /// The integer that is the same number.
  var wholeNumber: Int64? {
    guard let integer = truncatedInteger, Double(integer) == self else { return nil }
    return integer
  }
}
