/// How much of a source a reader takes in.
public struct Limits: Sendable {
  /// Bytes of one source.
  public var bytes = 1 << 30
  /// Containers inside containers.
  public var depth = 128
  /// Syntax faults of one source that are reported before the reader gives up.
  public var faults = 100

  public init() {}
}
