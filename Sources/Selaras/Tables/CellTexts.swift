/// A cell's text, or a part of it: a scalar to be.
struct CellText: Hashable {
  /// In the workbook's source.
  var range: Range<Int>
  /// Index in ``CellTexts/decoded``, or -1 if the text is the bytes of its range.
  var decoded: Int32 = -1
  /// Whether it is a text even if it looks like nothing.
  var isQuoted = false
}

/// The texts of a workbook's cells, and the parts that they are taken apart to.
struct CellTexts {
  let source: Source
  private(set) var decoded: [Tree.Decoded]
  /// The texts of cells of which a part is struck through, without that, by where they begin: indexes in ``decoded``.
  private var unstruck: [UInt32: Int32] = [:]
  /// The paragraphs of lists, by where they begin in the source.
  let labels: [Int: ListLabel]

  init(_ workbook: Workbook) {
    source = workbook.source
    decoded = workbook.decoded
    labels = workbook.labels
    for sheet in workbook.sheets where !sheet.struck.isEmpty {
      for cell in sheet.cells where cell.decoded < 0 { leaveOut(sheet.struck, of: cell) }
    }
    guard source.cells == nil else { return }
    for index in decoded.indices where Self.isShielded(ArraySlice(decoded[index].text.utf8)) {
      decoded[index].text.removeFirst()
      decoded[index].runs = decoded[index].runs.map {
        $0.text == 0 ? (0, $0.source + 1) : ($0.text - 1, $0.source)
      }
    }
  }

  /// Leaves out of a cell's text what is struck through: a text that was given up is none of the plan.
  private mutating func leaveOut(_ struck: [Range<Int>], of cell: Cell) {
    let first = struck.partition { $0.upperBound <= cell.range.lowerBound }
    let parts = struck[first...].prefix { $0.lowerBound < cell.range.upperBound }
    guard !parts.isEmpty else { return }
    var kept: [UInt8] = []
    var runs: [(text: UInt32, source: UInt32)] = []
    var at = cell.range.lowerBound
    for part in parts.map({ $0.clamped(to: cell.range) }) + [cell.range.upperBound..<cell.range.upperBound] {
      if part.lowerBound > at {
        runs.append((UInt32(kept.count), UInt32(truncatingIfNeeded: at)))
        kept += source.bytes[at..<part.lowerBound]
      }
      at = max(at, part.upperBound)
    }
    unstruck[cell.start] = Int32(decoded.count)
    decoded.append(Tree.Decoded(text: String(decoding: kept, as: UTF8.self), runs: runs))
  }

  /// Whether a part of a cell is struck through, and so is not in its text.
  func isStruck(_ cell: Cell) -> Bool { unstruck[cell.start] != nil }

  func text(of cell: Cell) -> CellText {
    var text = CellText(range: cell.range, decoded: cell.decoded)
    if !unstruck.isEmpty, let other = unstruck[cell.start] {
      text.decoded = other
      return text
    }
    if source.cells == nil, text.decoded < 0, Self.isShielded(bytes(text)) {
      text.range = text.range.lowerBound + 1..<text.range.upperBound
    }
    return text
  }

  /// Whether an apostrophe keeps a spreadsheet from taking a text of CSV for a formula, as in `'- satu`: it does not
  /// belong to the text.
  private static func isShielded(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "'") else { return false }
    return bytes.first { $0 != UInt8(ascii: "'") }.map { "=+-@".utf8.contains($0) } ?? false
  }

  func bytes(_ text: CellText) -> ArraySlice<UInt8> {
    if text.decoded >= 0 { return ArraySlice(decoded[Int(text.decoded)].text.utf8) }
    return source.bytes[text.range.clamped(to: 0..<source.bytes.count)]
  }

  /// Where the bytes are no UTF-8, all that are no ASCII become question marks, so that offsets in the text are offsets
  /// in its bytes.
  func string(_ text: CellText) -> String {
    let bytes = bytes(text)
    let string = String(decoding: bytes, as: UTF8.self)
    if string.utf8.count == bytes.count { return string }
    return String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
  }

  /// A part of a text, by the UTF-8 offsets in it.
  func string(_ text: CellText, _ part: Range<Int>) -> String {
    let bytes = bytes(text)
    return String(
      decoding: bytes[bytes.startIndex + part.lowerBound..<bytes.startIndex + part.upperBound],
      as: UTF8.self)
  }

  /// What several lines of a text are.
  func items(_ text: CellText) -> CellItems {
    guard !labels.isEmpty else { return CellItems(bytes(text)) }
    let bytes = bytes(text)
    return CellItems(bytes) { line in labels[place(of: line - bytes.startIndex, in: text)]?.level }
  }

  /// The folded words of a text, joined by blanks.
  func folded(_ text: CellText) -> String { FoldedWords.joined(string(text)) }

  func isBlank(_ text: CellText) -> Bool { bytes(text).isBlank }

  /// Whether a cell shows more than blanks. `#REF!` is no text of a plan; the reader has told it.
  func holdsText(_ cell: Cell) -> Bool { cell.kind != .fault && !isBlank(text(of: cell)) }

  /// A text of ours that no cell holds; shown at an offset.
  mutating func added(_ text: String, at offset: Int) -> CellText {
    decoded.append(Tree.Decoded(text: text, runs: []))
    return CellText(range: offset..<offset, decoded: Int32(decoded.count - 1))
  }

  /// A text of ours that stands for what a range of cells says.
  mutating func added(_ text: String, for range: Range<Int>) -> CellText {
    decoded.append(Tree.Decoded(text: text, runs: [(0, UInt32(truncatingIfNeeded: range.lowerBound))]))
    return CellText(range: range, decoded: Int32(decoded.count - 1))
  }

  /// A text that a range of cells says in another way.
  mutating func added(
    _ text: String, _ runs: [(text: UInt32, source: UInt32)], for range: Range<Int>
  ) -> CellText {
    decoded.append(Tree.Decoded(text: text, runs: runs))
    return CellText(range: range, decoded: Int32(decoded.count - 1))
  }

  /// A part of a text, by the UTF-8 offsets in it, without blanks and line ends around it.
  mutating func part(_ text: CellText, _ part: Range<Int>) -> CellText {
    let bytes = bytes(text)
    let start = bytes.startIndex
    let inner = bytes[
      (start + part.lowerBound..<start + part.upperBound).clamped(to: start..<bytes.endIndex)
    ].trimmed
    let lower = inner.startIndex - start
    let upper = inner.endIndex - start
    if lower == 0, upper == bytes.count { return text }
    guard text.decoded >= 0 else {
      return CellText(range: text.range.lowerBound + lower..<text.range.lowerBound + upper)
    }
    let whole = decoded[Int(text.decoded)]
    let range = whole.range(of: lower..<upper, in: text.range)
    var runs: [(text: UInt32, source: UInt32)] = []
    for (index, run) in whole.runs.enumerated() where Int(run.text) < upper {
      let next = index + 1 < whole.runs.count ? Int(whole.runs[index + 1].text) : bytes.count
      guard next > lower else { continue }
      let skipped = max(0, lower - Int(run.text))
      runs.append((UInt32(Int(run.text) + skipped - lower), run.source + UInt32(skipped)))
    }
    decoded.append(Tree.Decoded(text: String(decoding: inner, as: UTF8.self), runs: runs))
    return CellText(range: range, decoded: Int32(decoded.count - 1))
  }

  /// The text on one line: each line end, with the blanks around it, becomes one blank.
  mutating func onOneLine(_ text: CellText) -> CellText {
    let bytes = bytes(text)
    guard bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    let trimmed = part(text, 0..<bytes.count)
    let inner = self.bytes(trimmed)
    let base = inner.startIndex
    var result: [UInt8] = []
    var runs: [(text: UInt32, source: UInt32)] = []
    var at = base
    var isNewRun = true
    while at < inner.endIndex {
      let blank = inner[at...].prefix { $0 <= 0x20 }
      if blank.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        runs.append((UInt32(result.count), UInt32(place(of: at - base, in: trimmed))))
        result.append(0x20)
        at = blank.endIndex
        isNewRun = true
        continue
      }
      if isNewRun { runs.append((UInt32(result.count), UInt32(place(of: at - base, in: trimmed)))) }
      isNewRun = false
      result.append(inner[at])
      at += 1
    }
    decoded.append(Tree.Decoded(text: String(decoding: result, as: UTF8.self), runs: runs))
    return CellText(range: trimmed.range, decoded: Int32(decoded.count - 1))
  }

  /// Where an offset of a text stands in the source.
  func place(of offset: Int, in text: CellText) -> Int {
    guard text.decoded >= 0 else { return text.range.lowerBound + offset }
    return decoded[Int(text.decoded)].range(of: offset..<offset + 1, in: text.range).lowerBound
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is nothing but blanks, odd blanks and line ends.
  var isBlank: Bool {
    // Nearly every text begins with a letter or a digit.
    if let first, first > 0x20, first < 0xC2 { return false }
    return trimmed.isEmpty
  }

  /// Without blanks, odd blanks and line ends at either end.
  var trimmed: ArraySlice<UInt8> { trimmed { $0 <= 0x20 } }
}
