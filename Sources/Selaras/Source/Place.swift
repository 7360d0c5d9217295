/// Where something was read: a byte range of the text of one of a run's sources.
///
/// Line and column, or sheet and cell, are computed when a place is shown (``LineTable``).
public struct Place: Hashable, Sendable {
  /// Index in the run's list of sources.
  public var source: UInt32
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset behind the last byte; equal to `start` for a point.
  public var end: UInt32

  public init(source: UInt32, start: UInt32, end: UInt32) {
    self.source = source
    self.start = start
    self.end = max(start, end)
  }

  public init(source: UInt32, _ range: Range<Int>) {
    self.init(
      source: source, start: UInt32(clamping: range.lowerBound),
      end: UInt32(clamping: range.upperBound))
  }

  public var range: Range<Int> { Int(start)..<Int(end) }
}

extension Place: Comparable {
  public static func < (a: Place, b: Place) -> Bool {
    (a.source, a.start, a.end) < (b.source, b.start, b.end)
  }
}
