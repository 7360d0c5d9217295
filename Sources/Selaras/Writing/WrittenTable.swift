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

  static func of(_ severity: Severity) -> CellLook {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
