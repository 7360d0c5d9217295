/// Other documents that an answer depends on: without them it cannot be told what it would be.
struct OtherDocuments: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Those of the same unit.
  static let unit = OtherDocuments(rawValue: 1)
  /// Those of other agencies of the region, of the same kind and period.
  static let region = OtherDocuments(rawValue: 2)
}
