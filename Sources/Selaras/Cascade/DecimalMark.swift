/// Which character a document writes before decimals.
enum DecimalMark: Int, Sendable, CaseIterable {
  case unknown, comma, dot, mixed

  /// What both together say about a document.
  func joined(_ other: DecimalMark) -> DecimalMark {
    if self == .unknown { return other }
    return other == .unknown || other == self ? self : .mixed
  }
}
