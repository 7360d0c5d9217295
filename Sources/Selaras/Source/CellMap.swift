/// Which cell of a workbook each part of a source's text stands in.
///
/// The text of such a source is made of the texts of its cells, each followed by a line feed, so that every ``Place``
/// stays a byte range; where a place is shown, the map turns it into a sheet and a cell.
public struct CellMap: Sendable {
  /// A cell, by the offset at which its text begins.
  public struct Entry: Hashable, Sendable {
    public var start: UInt32
    /// Index in ``sheets``.
    public var sheet: UInt16
    /// 0-based; `.max` for a text of the sheet that stands in no cell, as the heading above a table of a document.
    public var row: UInt32
    /// 0-based.
    public var column: UInt16

    public init(start: UInt32, sheet: UInt16, row: UInt32, column: UInt16) {
      self.start = start
      self.sheet = sheet
      self.row = row
      self.column = column
    }

    /// A text that stands in no cell.
    public static func outside(start: UInt32, sheet: UInt16) -> Entry {
      Entry(start: start, sheet: sheet, row: .max, column: 0)
    }

    public var isCell: Bool { row != .max }
  }

  /// What the header of a table calls some of its cells.
  public struct Title: Hashable, Sendable {
    /// Index in ``CellMap/sheets``.
    public var sheet: UInt16
    /// 0-based.
    public var rows: Range<Int>
    /// 0-based.
    public var columns: Range<Int>
    public var text: String

    public init(sheet: UInt16, rows: Range<Int>, columns: Range<Int>, _ text: String) {
      self.sheet = sheet
      self.rows = rows
      self.columns = columns
      self.text = text
    }
  }

  /// The names of the sheets, or of the tables of a document.
  public var sheets: [String] = []
  /// By `start`.
  public var entries: [Entry] = []
  /// Whether the sheets are tables of a document, whose cells are told by row and column: nobody knows them as `D6`.
  public var isDocument = false
  /// By sheet and first row.
  private var titles: [Title] = []

  public init() {}

  /// The entry that holds an offset; nil before the first one.
  public func cell(at offset: Int) -> Entry? { index(at: offset).map { entries[$0] } }

  /// The bytes of the text that holds an offset, without the line feed behind it.
  ///
  /// - Parameter count: the bytes of the source.
  public func text(at offset: Int, of count: Int) -> Range<Int>? {
    guard let index = index(at: offset) else { return nil }
    let start = Int(entries[index].start)
    let end = index + 1 < entries.count ? Int(entries[index + 1].start) : count
    return start..<max(start, end - 1)
  }

  private func index(at offset: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  // MARK: Titles

  /// Says what the headers of the tables call their columns, in any order.
  public mutating func setTitles(_ titles: [Title]) {
    self.titles = titles.sorted { ($0.sheet, $0.rows.lowerBound) < ($1.sheet, $1.rows.lowerBound) }
  }

  /// What the header calls a cell; of several titles the one that begins last. Looks at a limited number of them.
  public func title(of cell: Entry) -> String? {
    guard cell.isCell else { return nil }
    let (row, column) = (Int(cell.row), Int(cell.column))
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      let title = titles[middle]
      if (title.sheet, title.rows.lowerBound) <= (cell.sheet, row) { low = middle + 1 } else { high = middle }
    }
    for title in titles[max(0, low - 1024)..<low].reversed() {
      if title.sheet != cell.sheet { return nil }
      if title.rows.contains(row), title.columns.contains(column) { return title.text }
    }
    return nil
  }
}
