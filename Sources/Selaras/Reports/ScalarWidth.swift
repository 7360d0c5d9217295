extension Unicode.Scalar {
  /// Columns a terminal gives to the scalar: 0, 1 or 2. What is not assigned counts as 1.
  ///
  /// Says nothing of controls and other invisible scalars, which are shown escaped.
  var columns: Int {
    if value < 0x300 { return 1 }
    if Self.contains(value, in: WidthTable.zero) { return 0 }
    return Self.contains(value, in: WidthTable.wide) ? 2 : 1
  }

  private static func contains(_ value: UInt32, in table: [UInt32]) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if table[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return 2 * low < table.count && table[2 * low] <= value
  }
}
