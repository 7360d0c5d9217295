/// What a workbook, the tables of a document, or a CSV file show: sheets with cells of text.
public struct Workbook: Sendable {
  public var sheets: [Sheet]
  /// Of a document the paragraphs behind its last table: byte ranges of the source.
  public var after: [Range<Int>] = []
  /// What the places of the cells point into. Of CSV the file as it is, in UTF-8; else the texts of the cells one after
  /// the other, with a ``CellMap``.
  public var source: Source
  /// The texts that are not just the bytes of their range: of CSV with quotes written twice, of a document the numbers
  /// that stand alone in a cell and are counted by Word.
  public var decoded: [Tree.Decoded] = []
  /// Sheets that have no cells: charts and dialogs.
  public var withoutCells: [String] = []
  /// Texts of drawings, boxes and diagrams, which stand in no cell: byte ranges of the source.
  public var drawn: [Range<Int>] = []
  /// Of a document the paragraphs of lists in its cells, by where they begin in the source: the numbers before them are in
  /// no text.
  public var labels: [Int: ListLabel] = [:]
  /// The tables of a document outside of its body.
  public var margins: [Margin] = []
  /// What was wrong with the file, and what of it could not be read.
  public var diagnostics: [Diagnostic] = []

  public init(sheets: [Sheet] = [], source: Source) {
    self.sheets = sheets
    self.source = source
  }
}

/// The tables of a part of a document that is none of its body.
public struct Margin: Sendable {
  /// What the part is, as `catatan kaki`.
  public var name: Phrase
  public var tables: Workbook
}

/// One sheet of a workbook, or one table of a document.
public struct Sheet: Sendable {
  /// Of a table of a document `Tabel 1`, of a CSV file nothing.
  public var name: String
  public var isHidden = false
  /// Whether it is one of macros, with commands for cells.
  public var holdsMacros = false
  /// By row, then by column; only cells that show something.
  public var cells: [Cell] = []
  public var merged: [CellRange] = []
  /// Cells with a text of their own that nobody sees, because another one is merged over them.
  public var covered: [CoveredCell] = []
  /// 0-based and by number.
  public var hiddenRows: [Int] = []
  /// 0-based and by number.
  public var hiddenColumns: [Int] = []
  /// The first cell with a number that is computed and was read as it is shown, rounded; and how many there are.
  public var rounded: (first: String, count: Int)?
  /// Texts that are struck through: byte ranges of the source, in order.
  public var struck: [Range<Int>] = []
  /// Of a table of a document the headings and paragraphs between it and the table before: byte ranges of the source.
  public var above: [Range<Int>] = []

  public init(name: String) { self.name = name }
}

/// What stands before the paragraph of a list.
public struct ListLabel: Equatable, Sendable {
  /// As `1.`, `a)` or `•`.
  public var text: String
  /// How deep in its list it stands, from 0.
  public var level: Int
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

/// A cell under a merged one.
public struct CoveredCell: Sendable {
  public var cell: Cell
  /// 0-based; where the merged cell begins.
  public var origin: (row: Int, column: Int)
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
