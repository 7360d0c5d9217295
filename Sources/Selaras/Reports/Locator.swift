/// A place as a person or a program is told of it.
///
/// In a text, lines and columns are 1-based, columns count Unicode scalars, the end column is exclusive. In a cell the
/// line is its row and the column its number, both 1-based; the end is that of the last cell of the place, its column
/// exclusive, so that for one cell it is the line and the column behind.
public struct Location: Hashable, Sendable {
  public var file: String
  public var line: Int
  public var column: Int
  public var endLine: Int
  public var endColumn: Int
  public var form = Form.text
  /// Set for a cell of a workbook, or of a table of a document.
  public var sheet: String?
  /// As `D6`; nil for a text of a sheet that stands in no cell.
  public var cell: String?
  /// What the header of its table calls the cell's column.
  public var title: String?

  /// What a file is made of.
  public enum Form: Sendable {
    case text, workbook, document
  }

  /// Where it is in one line: `renja.yaml:3:11`, `Renstra.xlsx › Sasaran!D6`, `PK.docx › Tabel 3, baris 2 kolom 4`.
  public func text(in language: Language) -> String {
    if form == .text { return "\(file):\(line):\(column)" }
    return cellText(in: language).map { "\(file) › \($0)" } ?? file
  }

  /// What follows the arrow of the text report: with the title of the column.
  func arrow(in language: Language) -> String {
    guard let title else { return text(in: language) }
    return text(in: language) + Phrase(id: " (kolom \"\(title)\")", en: " (column \"\(title)\")")[language]
  }

  /// The place within a file with cells; nil for the file as a whole.
  func cellText(in language: Language) -> String? {
    guard let sheet, let cell else { return sheet }
    if form == .workbook { return "\(quotedSheetName(sheet))!\(cell)" }
    return sheet
      + Phrase(id: ", baris \(line) kolom \(column)", en: ", row \(line) column \(column)")[language]
  }
}

/// Turns places into locations. A source's line table is made when the first of its places is asked for.
public struct Locator: Sendable {
  public let sources: [Source]
  private var tables: [Int: LineTable] = [:]

  public init(_ sources: [Source]) {
    self.sources = sources
  }

  /// Nothing if the place is in none of the sources.
  public mutating func location(of place: Place) -> Location? {
    let index = Int(place.source)
    if sources.indices.contains(index), let cells = sources[index].cells {
      return Location(of: place, in: cells, of: sources[index].name)
    }
    guard let table = table(of: place.source) else { return nil }
    let start = table.position(of: Int(place.start))
    let end = place.end == place.start ? start : table.position(of: Int(place.end))
    return Location(
      file: sources[index].name, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column)
  }

  mutating func table(of source: UInt32) -> LineTable? {
    let index = Int(source)
    if let table = tables[index] { return table }
    guard sources.indices.contains(index) else { return nil }
    let table = LineTable(sources[index].bytes)
    tables[index] = table
    return table
  }

  /// The map of a source's cells, if it has cells.
  func cells(of source: UInt32) -> CellMap? {
    sources.indices.contains(Int(source)) ? sources[Int(source)].cells : nil
  }
}

extension Location {
  fileprivate init(of place: Place, in cells: CellMap, of file: String) {
    self.init(file: file, line: 1, column: 1, endLine: 1, endColumn: 1)
    form = cells.isDocument ? .document : .workbook
    guard let first = cells.cell(at: Int(place.start)) else { return }
    if cells.sheets.indices.contains(Int(first.sheet)) { sheet = cells.sheets[Int(first.sheet)] }
    guard first.isCell else { return }
    cell = cellName(row: Int(first.row), column: Int(first.column))
    title = cells.title(of: first)
    (line, column) = (Int(first.row) + 1, Int(first.column) + 1)
    var last = cells.cell(at: max(Int(place.start), Int(place.end) - 1)) ?? first
    if last.sheet != first.sheet || !last.isCell { last = first }
    (endLine, endColumn) = (Int(last.row) + 1, Int(last.column) + 2)
  }
}
