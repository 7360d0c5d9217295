/// What the value of a cell shows.
extension SheetReader {
  /// What a cell says its value is.
  enum Content: Equatable {
    case number, shared, text, boolean, fault, date

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
      default: self = .text
      }
    }
  }

  /// Adds the text that the value of a cell shows.
  mutating func readValue(
    _ scanner: inout XMLScanner, _ content: Content, style: Int, isBold: inout Bool
  ) throws(PackageFault) -> Cell.Kind {
    let start = text.bytes.count
    let outside = scanner.level - 1
    var event = try scanner.next()
    while !(event == .end && scanner.level == outside), event != .over {
      if event == .text { scanner.appendText(to: &text.bytes) }
      event = try scanner.next()
    }
    if content == .text {
      OfficeString.unescape(&text.bytes, from: start)
      return .text
    }
    let written = Array(text.bytes[start...])
    text.bytes.removeSubrange(start...)
    return written.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      return show(bytes, bytes.trimmed(0..<bytes.count), content, style: style, isBold: &isBold)
    }
  }

  /// Adds what a value shows that is no plain text.
  mutating func show(
    _ bytes: Bytes, _ range: Range<Int>, _ content: Content, style: Int, isBold: inout Bool
  ) -> Cell.Kind {
    guard !range.isEmpty else { return .text }
    switch content {
    case .shared:
      guard let index = bytes.number(range), index < shared.strings.count else {
        faults.add(.noSharedString, cellName(row: row, column: column))
        return .fault
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
