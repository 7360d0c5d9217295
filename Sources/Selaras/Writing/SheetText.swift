/// A sheet of a workbook as its part: titles that stay in sight, filters, links, texts broken at the edge.
struct SheetText {
  private var text = ""
  /// The most rows of a sheet.
  static let mostRows = 1 << 20
  /// The most links of a sheet: Excel takes no more.
  static let mostLinks = 65_530
  /// The most UTF-16 units of a cell.
  static let longestText = 32_767

  /// - Parameters:
  ///   - namespace: that of the workbook.
  ///   - tab: the colour of its tab, as `FFC00000`.
  static func part(
    _ table: WrittenTable, _ styles: SheetStyles, namespace: String = WorkbookParts.mainNamespace,
    tab: String? = nil
  ) -> [UInt8] {
    var sheet = SheetText()
    sheet.write(table, styles, namespace, tab)
    return Array(sheet.text.utf8)
  }

  private mutating func write(
    _ table: WrittenTable, _ styles: SheetStyles, _ namespace: String, _ tab: String?
  ) {
    let last = columnName(max(0, table.columns.count - 1))
    let head = table.above.count + 1
    let end = "\(last)\(head + table.rows.count)"
    text = WorkbookParts.head + "<worksheet xmlns=\"\(namespace)\"><sheetPr>"
    if let tab { text += "<tabColor rgb=\"\(tab)\"/>" }
    text += "<pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:\(end)\"/>"
    text +=
      "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"\(head)\" topLeftCell=\"A\(head + 1)\""
    text += " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    text += "<sheetFormatPr defaultRowHeight=\"15\"/><cols>"
    for (number, column) in table.columns.enumerated() {
      text += "<col min=\"\(number + 1)\" max=\"\(number + 1)\" width=\"\(column.width)\""
      text += " style=\"\(styles.number(of: .text))\" customWidth=\"1\"/>"
    }
    text += "</cols><sheetData>"
    let widths = table.columns.map(\.width)
    for (number, cells) in table.above.enumerated() { row(number, cells, [], styles) }
    row(head - 1, table.columns.map { WrittenCell($0.title, .title) }, widths, styles)
    for (number, cells) in table.rows.enumerated() { row(head + number, cells, widths, styles) }
    text += "</sheetData><autoFilter ref=\"A\(head):\(end)\"/>"
    links(table, below: head)
    if table.printsGrid { text += "<printOptions gridLines=\"1\"/>" }
    text +=
      "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
    text += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
    if !table.footer.isEmpty {
      text += "<headerFooter><oddFooter>&amp;L\(XMLText.escaped(table.footer))</oddFooter></headerFooter>"
    }
    text += "</worksheet>"
  }

  private mutating func row(_ number: Int, _ cells: [WrittenCell], _ widths: [Int], _ styles: SheetStyles) {
    let lines = zip(cells, widths).map { Self.lines(of: $0.text, in: $1) }.max() ?? 1
    text += "<row r=\"\(number + 1)\" ht=\"\(min(15 * lines, Self.highestRow))\">"
    for (column, cell) in cells.enumerated() where !cell.text.isEmpty || cell.look != .text {
      text += "<c r=\"\(cellName(row: number, column: column))\" s=\"\(styles.number(of: cell.look))\""
      if cell.text.isEmpty {
        text += "/>"
      } else if cell.look == .number || cell.look == .score {
        let formula = cell.formula.map { "<f>\(XMLText.escaped($0))</f>" } ?? ""
        text += ">\(formula)<v>\(cell.text)</v></c>"
      } else {
        text +=
          " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.escaped(Self.fitting(cell.text)))</t></is></c>"
      }
    }
    text += "</row>"
  }

  private mutating func links(_ table: WrittenTable, below head: Int) {
    var links = ""
    var count = 0
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let link = cell.link, count < Self.mostLinks else { continue }
        count += 1
        links +=
          "<hyperlink ref=\"\(cellName(row: head + row, column: column))\" location=\"\(XMLText.attribute(link))\"/>"
      }
    }
    if !links.isEmpty { text += "<hyperlinks>\(links)</hyperlinks>" }
  }

  /// The most points of a row.
  private static let highestRow = 405

  /// How many lines a text takes, at a guess: programs that do not measure it show the row as high as it is said to be.
  private static func lines(of text: String, in width: Int) -> Int {
    let room = max(1, width * 9 / 10)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, ($1.unicodeScalars.count + room - 1) / room)
    }
  }

  /// A text as long as a cell can hold it.
  private static func fitting(_ text: String) -> String {
    guard text.utf16.count > longestText else { return text }
    var fitting = ""
    var count = 1
    for scalar in text.unicodeScalars {
      count += UTF16.width(scalar)
      if count > longestText { break }
      fitting.unicodeScalars.append(scalar)
    }
    return fitting + "…"
  }
}
