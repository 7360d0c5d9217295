/// A number as most values are written: digits with no sign before them and nothing behind, and no more than one mark,
/// which cannot be one of thousands: `62`, `86.41`, `97,5`.
struct PlainNumber {
  var value: Double
  /// What the number says about the document's decimals.
  var evidence = DecimalMark.unknown

  /// So many digits are exact in a `Double`.
  private static let most = 15

  init?(_ text: some Collection<UInt8>) {
    guard !text.isEmpty, text.count <= Self.most else { return nil }
    var digits = 0
    var scale = 1
    var before = 0
    for byte in text {
      switch byte {
      case 0x30...0x39:
        digits = digits * 10 + Int(byte - 0x30)
        if evidence != .unknown { scale *= 10 } else { before += 1 }
      case 0x2C where evidence == .unknown: evidence = .comma
      case 0x2E where evidence == .unknown: evidence = .dot
      default: return nil
      }
    }
    guard before > 0, evidence == .unknown || scale == 10 || scale == 100 else { return nil }
    value = Double(digits) / Double(scale)
  }
}
