/// What a workbook, the tables of a document, or a CSV file show: sheets with cells of text.
public struct Workbook: Sendable {
  public var sheets: [Sheet]
  /// Of a document the paragraphs behind its last table: byte ranges of the source.
  public var after: [Range<Int>] = []
  /// What the places of the cells point into. Of CSV the file as it is, in UTF-8; else the texts of the cells one after
  /// the other, with a ``CellMap``.
  public var source: Source
  /// Of CSV the texts that are not just the bytes of their range: with quotes written twice.
  public var decoded: [Tree.Decoded] = []
  /// What was wrong with the file, and what of it could not be read.
  public var diagnostics: [Diagnostic] = []

  public init(sheets: [Sheet] = [], source: Source) {
    self.sheets = sheets
    self.source = source
  }
}

/// One sheet of a workbook, or one table of a document.
public struct Sheet: Sendable {
  /// Of a table of a document `Tabel 1`, of a CSV file nothing.
  public var name: String
  public var isHidden = false
  /// By row, then by column; only cells that show something.
  public var cells: [Cell] = []
  public var merged: [CellRange] = []
  /// 0-based and by number.
  public var hiddenRows: [Int] = []
  /// 0-based and by number.
  public var hiddenColumns: [Int] = []
  /// Of a table of a document the headings and paragraphs between it and the table before: byte ranges of the source.
  public var above: [Range<Int>] = []

  public init(name: String) { self.name = name }
}

/// A cell that shows something.
public struct Cell: Sendable {
  public enum Kind: UInt8, Sendable {
    case text, number, boolean, date
    /// An error as `#REF!`, or a formula whose value was not kept.
    case fault
  }

  /// 0-based.
  public var row: Int32
  /// 0-based.
  public var column: Int32
  /// The byte range of its text in the workbook's source.
  public var start: UInt32
  public var end: UInt32
  public var kind: Kind
  public var isBold: Bool
  /// Steps of indentation of the text.
  public var indent: UInt8
  /// Index in ``Workbook/decoded``, or -1 if the text is the bytes of its range.
  public var decoded: Int32

  public init(
    row: Int32, column: Int32, _ range: Range<Int>, kind: Kind = .text, isBold: Bool = false,
    indent: UInt8 = 0, decoded: Int32 = -1
  ) {
    self.row = row
    self.column = column
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    self.kind = kind
    self.isBold = isBold
    self.indent = indent
    self.decoded = decoded
  }

  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A block of cells; bounds are 0-based.
public struct CellRange: Hashable, Sendable {
  public var rows: Range<Int>
  public var columns: Range<Int>

  public init(rows: Range<Int>, columns: Range<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
