/// What a YAML or JSON file holds: texts, sequences and mappings, each with its byte range.
///
/// The elements stand in one array in the order of the file, a container before its content; in a mapping
/// keys and values alternate. Every scalar is text as it stands in the file: `5.10`, `no` and `null` stay so.
public struct Tree: Sendable {
  public enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping
  }

  public struct Element: Sendable {
    public var kind: Kind
    /// Whether a scalar was written in quotes or as a block, and so is text even if it looks like nothing.
    public var isQuoted: Bool
    /// The byte range in the source: of a scalar its content without quotes, of a container all of it.
    public var start: UInt32
    public var end: UInt32
    /// Index of the first element that is not inside this one.
    public var next: UInt32
    /// Index in ``decoded`` if a scalar's text is not just the bytes of its range, or -1.
    public var decoded: Int32
  }

  /// The text of a scalar whose bytes say it differently: with escapes, folded or indented lines.
  public struct Decoded: Sendable {
    public var text: String
    /// Where runs of bytes came from: offset in `text` (UTF-8) and offset in the source, both growing.
    /// Between two entries the bytes are the same in both; an escape starts a run of its own.
    public var runs: [(text: UInt32, source: UInt32)]
  }

  public var source: UInt32
  public var elements: [Element] = []
  public var decoded: [Decoded] = []
  /// The comments that begin with `# selaras:`, from the `#` to the end of the line.
  public var remarks: [Range<Int>] = []

  public init(source: UInt32) { self.source = source }

  public func place(_ index: Int) -> Place {
    Place(source: source, start: elements[index].start, end: elements[index].end)
  }
}
