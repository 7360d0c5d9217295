/// What a YAML or JSON file holds: texts, sequences and mappings, each with its byte range.
///
/// The elements stand in one array in the order of the file, a container before its content; in a mapping
/// keys and values alternate. Every scalar is text as it stands in the file: `5.10`, `no` and `null` stay so.
public struct Tree: Sendable {
  public enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping
  }

  /// One of them, in twelve bytes: plans have millions.
  public struct Element: Sendable {
    /// The offsets, and in the highest bit of the one whether it is a container, of the other whether that is a mapping,
    /// or a scalar in quotes: sources are smaller than that bit.
    private var startAndIsContainer: UInt32
    private var endAndMark: UInt32
    /// Of a scalar one more than ``decoded``, of a container ``extent``.
    private var link: UInt32

    private static let mark: UInt32 = 1 << 31

    init(scalar range: Range<Int>, isQuoted: Bool = false, decoded: Int32 = -1) {
      startAndIsContainer = UInt32(truncatingIfNeeded: range.lowerBound) & ~Self.mark
      endAndMark = UInt32(truncatingIfNeeded: range.upperBound) & ~Self.mark | (isQuoted ? Self.mark : 0)
      link = UInt32(bitPattern: decoded &+ 1)
    }

    /// A container without content, as long as nothing else is said.
    init(_ kind: Kind, at start: Int) {
      startAndIsContainer = UInt32(truncatingIfNeeded: start) | Self.mark
      endAndMark = UInt32(truncatingIfNeeded: start) & ~Self.mark | (kind == .mapping ? Self.mark : 0)
      link = 1
    }

    private var isContainer: Bool { startAndIsContainer & Self.mark != 0 }
    private var isMarked: Bool { endAndMark & Self.mark != 0 }

    public var kind: Kind { isContainer ? isMarked ? .mapping : .sequence : .scalar }

    /// Whether a scalar was written in quotes or as a block, and so is text even if it looks like nothing.
    public var isQuoted: Bool { isMarked && !isContainer }

    /// The byte range in the source: of a scalar its content without quotes, of a container all of it.
    public var start: UInt32 { startAndIsContainer & ~Self.mark }
    public var end: UInt32 {
      get { endAndMark & ~Self.mark }
      set { endAndMark = newValue & ~Self.mark | endAndMark & Self.mark }
    }

    /// How many elements it is, with itself and all that is inside of it.
    public var extent: Int {
      get { isContainer ? Int(link) : 1 }
      set { link = UInt32(truncatingIfNeeded: newValue) }
    }

    /// Index in ``Tree/decoded`` if a scalar's text is not just the bytes of its range, or -1.
    public var decoded: Int32 { isContainer ? -1 : Int32(bitPattern: link) &- 1 }
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

  /// Index of the first element that is not inside of another one.
  public func next(after index: Int) -> Int { index + elements[index].extent }

  public func place(_ index: Int) -> Place {
    Place(source: source, start: elements[index].start, end: elements[index].end)
  }
}
