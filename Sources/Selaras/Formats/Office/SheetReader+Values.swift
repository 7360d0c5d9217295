/// What the value of a cell shows.
extension SheetReader {
  /// What a cell says its value is.
  enum Content: Equatable {
    case number, shared, text, boolean, fault, date

    /// Nil for a kind that there is not.
    init?(_ bytes: Bytes, _ range: Range<Int>) {
      switch range.count {
      case 1:
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "s"): self = .shared
        case UInt8(ascii: "n"): self = .number
        case UInt8(ascii: "b"): self = .boolean
        case UInt8(ascii: "e"): self = .fault
        case UInt8(ascii: "d"): self = .date
        default: return nil
        }
      default:
        guard
          bytes.isText("str", range.lowerBound, range.upperBound)
            || bytes.isText("inlineStr", range.lowerBound, range.upperBound)
        else { return nil }
        self = .text
      }
    }
  }

  /// What a cell holds.
  struct CellValue {
    /// Whether a value is stated, and whether that says something. A text may well be empty.
    enum Statement {
      case nothing, empty, value
    }

    var stated = Statement.nothing
    var kind = Cell.Kind.text
    var isBold = false
  }

  /// Adds the text that the cell which has begun with the last event shows.
  mutating func readValues(
    _ scanner: inout XMLScanner, _ content: Content, style: Int
  ) throws(PackageFault) -> CellValue {
    var value = CellValue()
    var hasFormula = false
    let bytes = scanner.bytes
    let start = text.bytes.count
    let outside = scanner.level - 1
    while true {
      if content == .shared || content == .number, value.stated == .nothing,
        let range = scanner.takePlainElement(UInt8(ascii: "v"), .sheet)
      {
        show(bytes, bytes.trimmed(range), content, style: style, in: &value)
        continue
      }
      let event = try scanner.next()
      if event == .end, scanner.level == outside { break }
      guard event == .start else { continue }
      let isRichText = scanner.isElement("is", .sheet)
      guard isRichText || scanner.isElement("v", .sheet) else {
        if scanner.isElement("f", .sheet) { hasFormula = true }
        try scanner.skipElement()
        continue
      }
      // Nobody knows which of two is meant.
      guard value.stated == .nothing else {
        faults.add(.twoValues, cellName(row: row, column: column))
        try scanner.skipElement()
        continue
      }
      if isRichText {
        try readRichText(&scanner, in: &value)
      } else {
        try readValue(&scanner, content, style: style, in: &value)
      }
    }
    guard text.bytes.count == start, value.stated != .value else { return value }
    if hasFormula {
      value.kind = .fault
    } else if value.stated == .empty, content != .number {
      faults.add(.emptyValue, cellName(row: row, column: column))
    }
    return value
  }

  private mutating func readRichText(
    _ scanner: inout XMLScanner, in value: inout CellValue
  ) throws(PackageFault) {
    let look = try RichText.read(&scanner, to: &text.bytes)
    value = CellValue(stated: .value, isBold: look.isBold)
    isRich = look.isRich
    sheet.struck += look.struck
  }

  private mutating func readValue(
    _ scanner: inout XMLScanner, _ content: Content, style: Int, in value: inout CellValue
  ) throws(PackageFault) {
    let start = text.bytes.count
    let outside = scanner.level - 1
    var event = try scanner.next()
    while !(event == .end && scanner.level == outside), event != .over {
      if event == .text { scanner.appendText(to: &text.bytes) }
      if event == .start {
        faults.add(.twoValues, cellName(row: row, column: column))
        try scanner.skipElement()
      }
      event = try scanner.next()
    }
    if content == .text {
      OfficeString.unescape(&text.bytes, from: start)
      value.stated = .value
      return
    }
    let written = Array(text.bytes[start...])
    text.bytes.removeSubrange(start...)
    written.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      show(bytes, bytes.trimmed(0..<bytes.count), content, style: style, in: &value)
    }
  }

  /// Adds what a value shows that is no plain text.
  private mutating func show(
    _ bytes: Bytes, _ range: Range<Int>, _ content: Content, style: Int, in value: inout CellValue
  ) {
    value.stated = range.isEmpty ? .empty : .value
    if range.isEmpty { return }
    value.kind = show(bytes, range, content, style: style, isBold: &value.isBold)
    if content == .number || content == .date, !shared.styles.has(style) {
      faults.add(.noStyle, cellName(row: row, column: column))
    }
  }

  private mutating func show(
    _ bytes: Bytes, _ range: Range<Int>, _ content: Content, style: Int, isBold: inout Bool
  ) -> Cell.Kind {
    switch content {
    case .shared:
      guard let index = bytes.number(range), index < shared.strings.count else {
        faults.add(.noSharedString, cellName(row: row, column: column))
        return .text
      }
      let start = text.bytes.count
      sharedBytes?.append(shared.strings[index], to: &text.bytes)
      isBold = shared.strings.bold.contains(index)
      if !shared.strings.rich.isEmpty {
        isRich = shared.strings.rich.contains(index)
        let struck = shared.strings.struck[index] ?? []
        sheet.struck += struck.map { start + $0.lowerBound..<start + $0.upperBound }
      }
      return .text
    case .boolean:
      let isTrue = bytes.number(range) == 1 || bytes[range.lowerBound] | 0x20 == UInt8(ascii: "t")
      text.bytes.append(contentsOf: (isTrue ? "TRUE" : "FALSE").utf8)
      return .boolean
    case .fault, .text:
      bytes.append(range, to: &text.bytes)
      return content == .fault ? .fault : .text
    case .date:
      if let value = SerialDate.serial(ofISO: bytes.text(range), shared.dates) {
        return show(value, style: style)
      }
      bytes.append(range, to: &text.bytes)
      return .date
    case .number:
      let format = shared.styles[style].format
      if format == 0, bytes.isPlainNumber(range) {
        bytes.append(range, to: &text.bytes)
        return .number
      }
      guard let value = DecimalNumber(bytes, range) else {
        faults.add(
          .noNumber, cellName(row: row, column: column), at: text.bytes.count..<text.bytes.count + range.count
        )
        bytes.append(range, to: &text.bytes)
        return .fault
      }
      return show(value, style: style)
    }
  }

  private mutating func show(_ value: DecimalNumber, style: Int) -> Cell.Kind {
    let format = shared.styles.formats[shared.styles[style].format]
    guard !format.isGeneral else {
      value.appendGeneral(to: &text.bytes)
      return .number
    }
    let isRounded = format.rounds(value)
    let shown = isRounded == .slightly ? format.widened(for: value) : format
    if isRounded == .greatly {
      if sheet.rounded == nil { sheet.rounded = (cellName(row: row, column: column), 0) }
      sheet.rounded?.count += 1
    }
    return shown.append(value, dates: shared.dates, to: &text.bytes)
  }
}

extension Bytes {
  /// A range without the blanks at both ends.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start &+= 1 }
    while start < end, self[end &- 1] <= 0x20 { end &-= 1 }
    return start..<end
  }

  /// Whether a range is a number of at most 15 digits as `General` shows it.
  @inline(__always)
  fileprivate func isPlainNumber(_ range: Range<Int>) -> Bool {
    guard range.count <= 15 else { return false }
    var index = range.lowerBound
    if self[index] == UInt8(ascii: "-") { index &+= 1 }
    let start = index
    while index < range.upperBound, self[index] &- UInt8(ascii: "0") < 10 { index &+= 1 }
    guard index > start, self[start] != UInt8(ascii: "0") || index == start &+ 1 else { return false }
    guard index < range.upperBound else { return self[start] != UInt8(ascii: "0") || range.count == 1 }
    guard self[index] == UInt8(ascii: ".") else { return false }
    index &+= 1
    while index < range.upperBound, self[index] &- UInt8(ascii: "0") < 10 { index &+= 1 }
    let last = self[range.upperBound &- 1]
    return index == range.upperBound && last != UInt8(ascii: "0") && last != UInt8(ascii: ".")
  }
}
