/// Which cell of a workbook each part of a source's text stands in.
///
/// The text of such a source is made of the texts of its cells, each followed by a line feed, so that every ``Place``
/// stays a byte range; where a place is shown, the map turns it into a sheet and a cell.
public struct CellMap: Sendable {
  /// A cell, by the offset at which its text begins.
  public struct Entry: Sendable {
    public var start: UInt32
    /// Index in ``sheets``.
    public var sheet: UInt16
    /// 0-based.
    public var row: UInt32
    /// 0-based.
    public var column: UInt16

    public init(start: UInt32, sheet: UInt16, row: UInt32, column: UInt16) {
      self.start = start
      self.sheet = sheet
      self.row = row
      self.column = column
    }
  }

  /// The names of the sheets, or of the tables of a document.
  public var sheets: [String] = []
  /// By `start`.
  public var entries: [Entry] = []

  public init() {}

  /// The cell that holds an offset; nil before the first one.
  public func cell(at offset: Int) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? entries[low - 1] : nil
  }
}
