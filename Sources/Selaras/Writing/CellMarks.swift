/// The cells of a sheet that have findings, and how grave the gravest is.
struct CellMarks {
  /// By row, then by column, both 0-based.
  private var severities: [Place: Severity] = [:]

  private struct Place: Hashable, Comparable {
    var row: Int
    var column: Int
    static func < (a: Place, b: Place) -> Bool { (a.row, a.column) < (b.row, b.column) }
  }

  var isEmpty: Bool { severities.isEmpty }

  /// - Parameters:
  ///   - row: 0-based.
  ///   - column: 0-based.
  mutating func add(row: Int, column: Int, _ severity: Severity) {
    let place = Place(row: row, column: column)
    severities[place] = max(severity, severities[place] ?? severity)
  }

  /// A sheet with these marks, and without those of an earlier copy. Cells are marked by conditional formatting, which
  /// leaves their own looks as they are, moves with them, and is known again by its condition.
  func mark(
    _ part: XMLPart, of contents: [UInt8], depth: Int, _ styles: StyleEdits
  ) throws(PackageFault) -> [UInt8] {
    let conditions = try part.scan(depth: depth) { (scanner) throws(PackageFault) in
      try SheetConditions(&scanner)
    }
    var edits = PartEdits(part, of: contents)
    for range in conditions.ours { edits.replace(range, with: "") }
    if let end = conditions.end { edits.insert(elements(conditions, styles), at: end) }
    return edits.result()
  }

  /// The most cells that one element names.
  private static let mostNames = 500

  private func elements(_ conditions: SheetConditions, _ styles: StyleEdits) -> String {
    var text = ""
    var priority = conditions.lastPriority
    let prefix = conditions.prefix
    for severity in SheetStyles.marked {
      let places = severities.filter { $0.value == severity }.keys.sorted()
      guard let format = styles.number(of: severity) else { continue }
      for start in stride(from: 0, to: places.count, by: Self.mostNames) {
        let names = places[start..<min(start + Self.mostNames, places.count)]
          .map { cellName(row: $0.row, column: $0.column) }
        priority += 1
        text +=
          "<\(prefix)conditionalFormatting sqref=\"\(names.joined(separator: " "))\"><\(prefix)cfRule type=\"expression\""
          + " dxfId=\"\(format)\" priority=\"\(priority)\"><\(prefix)formula>\(SheetConditions.mark)</\(prefix)formula>"
          + "</\(prefix)cfRule></\(prefix)conditionalFormatting>"
      }
    }
    return text
  }
}
