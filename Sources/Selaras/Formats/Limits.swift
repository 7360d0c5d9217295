/// How much of a source a reader takes in, and how much of what is found in it is kept.
public struct Limits: Sendable {
  /// Bytes of one source.
  public var bytes = 1 << 30
  /// Containers inside containers, and elements of XML inside elements.
  public var depth = 128
  /// Syntax faults of one source that are reported before the reader gives up.
  public var faults = 100
  /// Parts of one archive.
  public var parts = 1 << 14
  /// Bytes of all parts of one archive when they are unpacked.
  public var unpacked = 1 << 29
  /// How many times larger a part may be than it is packed, if it has more than 8 MiB: workbooks stay below 60.
  public var ratio = 200
  /// Cells of one workbook that show something; of a table as text all cells.
  public var cells = 1 << 23
  /// Bytes of the texts of one workbook.
  public var text = 1 << 28

  /// Findings of one code in one file; nil for what a file of its size may honestly have.
  public var findings: Int?

  public init() {}

  /// The most findings of one code that are kept of a source: 10,000, or one for each thousand bytes where that is more.
  func findings(in source: Source) -> Int { findings ?? max(10_000, source.bytes.count / 1_000) }
}
