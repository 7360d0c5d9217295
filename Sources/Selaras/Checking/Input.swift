/// One file of a run.
public struct Input: Sendable {
  public var source: Source
  /// Whether it was named by hand: such a file must be a cascade, others are passed over if they are none.
  public var isNamed: Bool

  public init(_ source: Source, isNamed: Bool) {
    self.source = source
    self.isNamed = isNamed
  }
}
