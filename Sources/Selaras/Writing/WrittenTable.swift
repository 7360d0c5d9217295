/// A table to be written, as CSV or as the sheet of a workbook.
struct WrittenTable: Sendable {
  /// The name of its sheet.
  var name: String
  /// What stands above the titles, as `daerah` and its name.
  var above: [[WrittenCell]] = []
  var columns: [Column]
  var rows: [[WrittenCell]] = []
  /// What stands at the foot of its pages.
  var footer = ""
  /// Whether lines between the cells are printed.
  var printsGrid = false

  struct Column: Sendable {
    var title: String
    /// In characters, as spreadsheets count them.
    var width: Int
  }

  init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// As CSV: what stands above, the titles, then the rows; all of one length.
  func csv() -> String {
    var text = CSVText.mark
    for row in above {
      let blanks = [String](repeating: "", count: max(0, columns.count - row.count))
      text += CSVText.row(row.map(\.text) + blanks)
    }
    text += CSVText.row(columns.map(\.title))
    for row in rows { text += CSVText.row(row.map(\.text)) }
    return text
  }
}

/// A cell of a table to be written.
struct WrittenCell: Sendable {
  var text: String
  var look: CellLook
  /// Where a click leads within the workbook, as `Sasaran!D6`.
  var link: String?
  /// What the number is computed by, as `SUM(A1:B1)`.
  var formula: String?

  init(_ text: String, _ look: CellLook = .text, link: String? = nil) {
    self.text = text
    self.look = look
    self.link = link
  }
}

/// How a cell looks. The numbers are the order of the formats in ``SheetStyles``.
enum CellLook: Int, CaseIterable, Sendable {
  /// Text that is broken at the edge of the cell.
  case text
  /// The title of a column.
  case title
  /// Text that leads elsewhere.
  case link
  case error, warning, info
  /// A number that is shown with all its digits.
  case number
  /// A number, or where a person puts one.
  case score
  /// Text that runs on over the cells beside it.
  case line

  static func of(_ severity: Severity) -> CellLook {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}

extension WrittenCell {
  /// A cell with a value: a number where a spreadsheet shows it as it is written, `75`, `-3`, `0.75`.
  ///
  /// - Parameter hasPoints: whether a point stands before decimals.
  static func value(_ text: String, hasPoints: Bool) -> WrittenCell {
    let bytes = Array(text.utf8)
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isNumber =
      digits.count <= 15 && (parts.count == 1 || parts.count == 2 && hasPoints)
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
      && (parts[0].count == 1 || parts[0].first != UInt8(ascii: "0"))
      && (parts.count == 1 || parts[1].last != UInt8(ascii: "0"))
      && (digits.count == bytes.count || digits.contains { $0 > UInt8(ascii: "0") })
    return WrittenCell(text, isNumber ? .number : .text)
  }
}
