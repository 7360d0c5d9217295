/// A place as a person or a program is told of it.
///
/// Lines and columns are 1-based, columns count Unicode scalars, the end column is exclusive.
public struct Location: Hashable, Sendable {
  public var file: String
  public var line: Int
  public var column: Int
  public var endLine: Int
  public var endColumn: Int
  /// Set for a cell of a spreadsheet.
  public var sheet: String?
  public var cell: String?

  /// What follows the arrow of the text report.
  public var arrow: String { "\(file):\(line):\(column)" }
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
    guard let table = table(of: place.source) else { return nil }
    let start = table.position(of: Int(place.start))
    let end = place.end == place.start ? start : table.position(of: Int(place.end))
    return Location(
      file: sources[Int(place.source)].name, line: start.line, column: start.column,
      endLine: end.line, endColumn: end.column)
  }

  mutating func table(of source: UInt32) -> LineTable? {
    let index = Int(source)
    if let table = tables[index] { return table }
    guard sources.indices.contains(index) else { return nil }
    let table = LineTable(sources[index].bytes)
    tables[index] = table
    return table
  }
}
