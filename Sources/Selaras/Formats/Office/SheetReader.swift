/// Reads one sheet of a workbook (ECMA-376 18.3), cell by cell.
struct SheetReader {
  /// What the cells of all sheets refer to.
  struct Shared {
    var strings = SharedStrings()
    var styles = CellStyles()
    var dates = SerialDate.Epoch.y1900
  }

  let shared: Shared
  /// Which sheet of the workbook it is.
  let number: UInt16
  var text: WorkbookText
  var sheet: Sheet
  var faults = SheetFaults()
  /// Where the next cell is that does not say it.
  var row = -1
  var column = 0
  /// The place of the last cell, in the order of cells; whether all were in order.
  private var last = -1
  private var isSorted = true
  /// The texts of ``Shared/strings`` while the sheet is read.
  var sharedBytes: Bytes?
  /// Whether parts of the last cell's text have looks of their own.
  var isRich = false
  private var hiddenColumns = [Bool](repeating: false, count: CellReference.columns)

  init(_ name: String, number: UInt16, shared: Shared, text: WorkbookText) {
    sheet = Sheet(name: name)
    self.number = number
    self.shared = shared
    self.text = text
  }

  mutating func read(_ scanner: inout XMLScanner) throws(PackageFault) {
    let strings = shared.strings
    try strings.bytes.withUnsafeBufferPointer { (buffer) throws(PackageFault) in
      sharedBytes = Bytes(buffer)
      defer { sharedBytes = nil }
      try readParts(&scanner)
    }
  }

  private mutating func readParts(_ scanner: inout XMLScanner) throws(PackageFault) {
    var hasData = false
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("sheetData", .sheet) {
          if hasData { faults.add(.secondData, sheet.name) }
          hasData = true
          try readRows(&scanner)
        } else if scanner.isElement("col", .sheet) {
          readColumn(scanner)
        } else if scanner.isElement("mergeCell", .sheet) {
          try readMerge(scanner)
        }
      case .over:
        if !hasData { faults.add(.noData, sheet.name) }
        return
      default: break
      }
    }
  }

  /// Puts the cells in order; what is under a merged cell is not shown.
  mutating func finish() {
    if !isSorted { sort() }
    if !sheet.merged.isEmpty { MergedCover.uncover(&sheet) }
    sheet.hiddenRows = Array(Set(sheet.hiddenRows)).sorted()
    sheet.hiddenColumns = hiddenColumns.indices.filter { hiddenColumns[$0] }
  }

  // MARK: Rows and columns

  private mutating func readRows(_ scanner: inout XMLScanner) throws(PackageFault) {
    let outside = scanner.level - 1
    // A cell takes thirty bytes or more. What is reserved and not used costs nothing.
    let likely = min(scanner.bytes.count / 30, text.limits.cells, 1 << 20)
    sheet.cells.reserveCapacity(likely)
    text.reserve(cells: likely)
    while true {
      switch try scanner.next() {
      case .start:
        if scanner.isElement("c", .sheet) {
          try readCell(&scanner)
        } else if scanner.isElement("row", .sheet) {
          beginRow(scanner)
          guard !text.isFull else { throw text.fullFault() }
        }
      case .end where scanner.level == outside: return
      default: break
      }
    }
  }

  private mutating func beginRow(_ scanner: XMLScanner) {
    row += 1
    column = 0
    if let attribute = scanner.attribute("r") {
      if let found = scanner.bytes.number(attribute.value), found > 0 {
        row = found - 1
      } else {
        faults.add(.wrongName, scanner.bytes.text(attribute.value))
      }
    }
    if scanner.flag(scanner.attribute("hidden")) == true, row < CellReference.rows,
      sheet.hiddenRows.count < CellReference.rows
    {
      sheet.hiddenRows.append(row)
    }
  }

  private mutating func readColumn(_ scanner: XMLScanner) {
    guard scanner.flag(scanner.attribute("hidden")) == true, let first = scanner.number("min"), first > 0
    else { return }
    let last = min(scanner.number("max") ?? first, CellReference.columns)
    for column in first..<max(first, last + 1) { hiddenColumns[column - 1] = true }
  }

  private mutating func readMerge(_ scanner: XMLScanner) throws(PackageFault) {
    guard let attribute = scanner.attribute("ref") else { return }
    guard let range = CellRange(scanner.bytes, attribute.value) else {
      return faults.add(.wrongMerge, scanner.bytes.text(attribute.value))
    }
    guard sheet.merged.count < CellReference.rows else {
      throw .limit(
        "lembar `\(sheet.name)` memuat lebih dari \(CellReference.rows) sel gabungan",
        "the sheet `\(sheet.name)` has more than \(CellReference.rows) merged cells")
    }
    if range.rows.count > 1 || range.columns.count > 1 { sheet.merged.append(range) }
  }

  // MARK: Cells

  private mutating func readCell(_ scanner: inout XMLScanner) throws(PackageFault) {
    let bytes = scanner.bytes
    var style = 0
    var content: Content? = .number
    var isNamed = true
    for index in 0..<scanner.attributeCount {
      let attribute = scanner.attributeBuffer[index]
      guard attribute.end &- attribute.start == 1 else { continue }
      switch bytes[attribute.start] {
      case UInt8(ascii: "r"):
        if let place = CellReference(bytes, attribute.value) {
          (row, column) = (place.row, place.column)
        } else {
          isNamed = false
          faults.add(.wrongName, bytes.text(attribute.value))
        }
      case UInt8(ascii: "s"): style = bytes.number(attribute.value) ?? -1
      case UInt8(ascii: "t"): content = Content(bytes, attribute.value)
      default: break
      }
    }
    let start = text.bytes.count
    let value = try readValues(&scanner, content ?? .text, style: style)
    if content == nil, value.stated != .nothing {
      faults.add(.unknownType, cellName(row: row, column: column))
    }
    guard text.bytes.count > start || value.kind == .fault else {
      column += 1
      return
    }
    guard isNamed, row < CellReference.rows, column < CellReference.columns else {
      if isNamed { faults.add(.tooFar, cellName(row: row, column: column)) }
      text.bytes.removeSubrange(start...)
      while let last = sheet.struck.last, last.lowerBound >= start { sheet.struck.removeLast() }
      column += 1
      return
    }
    let look = shared.styles[style]
    let range = text.endCell(start, sheet: number, row: row, column: column)
    if look.isStruck, !isRich, !range.isEmpty { sheet.struck.append(range) }
    isRich = false
    if value.kind == .fault, range.isEmpty || content == .fault {
      faults.add(range.isEmpty ? .noValue : .errorValue, cellName(row: row, column: column), at: range)
    }
    sheet.cells.append(
      Cell(
        row: Int32(truncatingIfNeeded: row), column: Int32(truncatingIfNeeded: column), range,
        kind: value.kind,
        isBold: look.isBold || value.isBold, indent: look.indent))
    let place = row &* CellReference.columns &+ column
    if place <= last { isSorted = false }
    last = place
    column += 1
  }
}
