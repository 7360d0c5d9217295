extension RowReader {
  /// The code of a row's node, or of its node of a level.
  mutating func code(_ level: Level?, _ row: Int) -> CellText? {
    guard let columns = plan.codes.first(where: { $0.level == level })?.columns else { return nil }
    let pieces = columns.compactMap { fresh(row, $0) }
    guard let first = pieces.first, let last = pieces.last else { return nil }
    if columns.count == 1 {
      let text = texts.onOneLine(first)
      if let code = CodeText(texts.bytes(text)) { return texts.part(text, code.code) }
      // The number of an urusan; anything else is no code.
      let isNumber = texts.bytes(text).trimmed.allSatisfy {
        (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".")
      }
      if !isNumber { notices.strayCodes.append(grid.rowNumbers[row]) }
      return isNumber ? texts.part(text, 0..<texts.bytes(text).count) : nil
    }
    let written = pieces.map { texts.string($0).trimmedOfBlanks }
    let joined = CodeText.joined(written)
    if joined != written.joined(separator: ".") { notices.mendedCodes += 1 }
    return joined.isEmpty
      ? nil
      : texts.added(joined, for: first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound))
  }

  func groups(_ code: CellText) -> Int {
    texts.bytes(code).split(separator: UInt8(ascii: ".")).count { !$0.isBlank }
  }
}
