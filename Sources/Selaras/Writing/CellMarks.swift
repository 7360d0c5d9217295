/// The cells of a sheet that have findings, and how grave the gravest is.
struct CellMarks {
  private var severities: [Int: Severity] = [:]

  var isEmpty: Bool { severities.isEmpty }

  /// - Parameters:
  ///   - row: 0-based.
  ///   - column: 0-based.
  mutating func add(row: Int, column: Int, _ severity: Severity) {
    let key = Self.key(row, column)
    severities[key] = max(severity, severities[key] ?? severity)
  }

  func severity(row: Int, column: Int) -> Severity? { severities[Self.key(row, column)] }

  private static func key(_ row: Int, _ column: Int) -> Int { row << 20 | column }

  /// A sheet whose marked cells have formats with the fill of their mark.
  func mark(
    _ part: XMLPart, of contents: [UInt8], depth: Int, _ styles: inout StyleEdits
  ) throws(PackageFault) -> [UInt8] {
    let before = styles
    let (edits, after) = try part.scan(depth: depth) { (scanner) throws(PackageFault) in
      var edits = PartEdits(part, of: contents)
      var styles = before
      try mark(&scanner, &edits, &styles)
      return (edits, styles)
    }
    styles = after
    return edits.result()
  }

  private func mark(
    _ scanner: inout XMLScanner, _ edits: inout PartEdits, _ styles: inout StyleEdits
  ) throws(PackageFault) {
    var row = -1
    var column = -1
    while true {
      switch try scanner.next() {
      case .start where scanner.isElement("row", .sheet):
        row = scanner.number("r").map { $0 - 1 } ?? row + 1
        column = -1
      case .start where scanner.isElement("c", .sheet):
        if let reference = scanner.attribute("r").flatMap({ CellReference(scanner.bytes, $0.value) }) {
          (row, column) = (reference.row, reference.column)
        } else {
          column += 1
        }
        guard let severity = severity(row: row, column: column) else { continue }
        let format = scanner.attribute("s")
        let number = styles.number(
          of: format.flatMap { scanner.bytes.number($0.value) } ?? 0, marked: severity)
        if let format {
          edits.replace(format.value, with: "\(number)")
        } else {
          edits.insert(" s=\"\(number)\"", at: scanner.element.end)
        }
      case .over: return
      default: break
      }
    }
  }
}
