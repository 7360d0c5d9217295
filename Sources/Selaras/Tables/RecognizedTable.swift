/// A table that was read, and as what.
public struct RecognizedTable: Hashable, Sendable {
  /// The name of the sheet; of a CSV file nothing.
  public var sheet: String
  /// As `A5:K48`, with the header.
  public var cells: String
  /// Whether it is a table of a document, whose cells have no names.
  public var isInDocument: Bool
  /// The name of the form, and what it is called.
  public var form: String
  public var title: Phrase
  /// The kind of the document it belongs to, as `renstra`; empty if that cannot be told.
  public var kind: String
  /// Whether the form is of that kind only.
  public var isOfOneKind: Bool
  /// How many nodes it added, by the name of the level.
  public var nodes: [LevelCount]
  public var indicators: Int
  /// What was not read of it, and what is in doubt.
  public var remarks: [Phrase]

  /// As `Sasaran!A5:K48`; a table of a document by its name alone.
  public var place: String {
    if sheet.isEmpty { return cells }
    return isInDocument ? sheet : "\(quotedSheetName(sheet))!\(cells)"
  }

  public struct LevelCount: Hashable, Sendable {
    public var level: String
    public var count: Int
  }
}

/// A file with tables, and what was read of it.
public struct WorkbookSummary: Hashable, Sendable {
  public var file: String
  public var tables: [RecognizedTable]
  /// What of the file is in none of its tables.
  public var remarks: [Phrase]

  public init(file: String, tables: [RecognizedTable], remarks: [Phrase]) {
    self.file = file
    self.tables = tables
    self.remarks = remarks
  }
}

/// What a workbook's tables tell.
struct WorkbookReading {
  /// One document for each kind that its tables have.
  var documents: [Document] = []
  var tables: [RecognizedTable] = []
  /// What the headers call the columns.
  var titles: [CellMap.Title] = []
  /// What of the workbook is in no table.
  var remarks: [Phrase] = []
  /// The tables that look like one of a plan, and what they lack; if nothing else was found.
  var misses: [Miss] = []
  /// What may be of the plan and was not read.
  var losses: [TableLoss] = []
  /// The numbers of the sheets that Selaras wrote.
  var ownSheets: Set<UInt16> = []
  /// Sheets that are too large to be taken in, by the place of their first cell.
  var tooLarge: [(place: Range<Int>, rows: Int, columns: Int)] = []

  struct Document {
    var kind: DocumentKind?
    var outline: Outline
    var texts: CellTexts
    /// Rows that were not taken in.
    var faults: [TableNotices.Fault]
    /// Where its first table begins.
    var place: Range<Int>
    /// What its tables, or their forms, call the keys of a cascade file.
    var headings: [Key: String] = [:]
    /// What its tables have no place for.
    var gaps = FormGaps()

    /// As a reader of a text format gives it.
    func reading(source: UInt32) -> Reading {
      var reading = Reading(tree: outline.tree(source: source, texts))
      reading.diagnostics = faults.map { fault in
        var diagnostic = Diagnostic(
          .unknownValue, at: Place(source: source, fault.place), fault.message, help: fault.help)
        diagnostic.loss = .content
        return diagnostic
      }
      return reading
    }
  }
}
