/// Numbers as they are shown, and what is taken from several of them.
extension [Double] {
  /// The middle one; of an even count the mean of the two; 0 of none.
  var median: Double {
    if isEmpty { return 0 }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

extension Double {
  /// With so many decimals, rounded.
  func shown(_ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    guard isFinite, abs(self) < 1e12 else { return "-" }
    let whole = Int((abs(self) * Double(scale)).rounded())
    let sign = self < 0 && whole > 0 ? "-" : ""
    if decimals == 0 { return "\(sign)\(whole)" }
    let fraction = String(whole % scale)
    return "\(sign)\(whole / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension String {
  /// With blanks in front.
  func padded(to width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - count)) + self }

  /// With blanks behind.
  func filled(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
