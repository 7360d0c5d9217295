/// Several indicators in one cell, each with its part of the cells beside it.
extension RowReader {
  /// The indicators of a cell: several if it is a list, or if each of its lines begins as an indicator does, or as
  /// many lines stand in the cells beside it.
  mutating func names(in cell: CellText, beside others: [CellText]) -> [CellText] {
    // A long table has a row for each.
    if plan.levelName != nil { return [asWritten(cell)] }
    let items = texts.items(cell)
    if items.items.count == 1, let parts = conjoined(cell, others) ?? slashed(cell, others) {
      return parts.map { withoutLabel(texts.onOneLine(texts.part(cell, $0))) }
    }
    guard items.items.count > 1 else { return [withoutLabel(texts.onOneLine(cell))] }
    let parts = isSeveral(items, cell, others) ? items.items : wrapped(items.items, cell, others)
    guard let parts else { return [withoutLabel(texts.onOneLine(cell))] }
    return parts.map { withoutLabel(texts.onOneLine(texts.part(cell, $0))) }
  }

  /// The indicators of a cell whose names go on over several lines each, if some lines begin as an indicator does, the
  /// first of them, and a cell beside them has a value for each.
  private func wrapped(_ lines: [Range<Int>], _ cell: CellText, _ others: [CellText]) -> [Range<Int>]? {
    let starts = lines.indices.filter { isBegun(texts.string(cell, lines[$0])) }
    guard starts.first == 0, starts.count > 1,
      others.contains(where: { texts.items($0).items.count == starts.count })
    else { return nil }
    return zip(starts, starts.dropFirst() + [lines.count]).map { start, next in
      lines[start].lowerBound..<lines[next - 1].upperBound
    }
  }

  private func isSeveral(_ items: CellItems, _ cell: CellText, _ others: [CellText]) -> Bool {
    let bytes = texts.bytes(cell)
    let parts = items.items.map { texts.string(cell, $0) }
    if parts.allSatisfy(isBegun) { return true }
    if items.isList, !bytes.contains(UInt8(ascii: ";")) { return true }
    let isAligned = others.contains { texts.items($0).items.count == items.items.count }
    return isAligned && parts.allSatisfy(Self.beginsLarge)
  }

  /// Whether a text begins as an indicator does: with its label, or as `Persentase`.
  private func isBegun(_ part: String) -> Bool {
    if LevelWords.indicatorLabel(of: part) != nil { return true }
    return FoldedWords(String(part.prefix(60))).folded.first.map(forms.heads.contains) ?? false
  }

  private static func beginsLarge(_ part: String) -> Bool {
    part.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Both indicators of `Persentase X dan Persentase Y`, if a cell beside them has a number for each: `80% dan 90%`.
  private func conjoined(_ cell: CellText, _ others: [CellText]) -> [Range<Int>]? {
    guard let pair = CellItems.pair(texts.bytes(cell)), pair.allSatisfy({ isBegun(texts.string(cell, $0)) })
    else { return nil }
    return others.contains { numbers($0) != nil } ? pair : nil
  }

  /// The indicators of `Persentase X / Nilai Y`, if a cell beside them has a value for each; where they do not all begin
  /// as indicators do, a number. `Sarana / Prasarana`, `dan/atau` and `km/jam` are one.
  private func slashed(_ cell: CellText, _ others: [CellText]) -> [Range<Int>]? {
    let parts = CellItems.parts(texts.bytes(cell), between: " / ")
    guard parts.count > 1 else { return nil }
    let names = parts.map { texts.string(cell, $0) }
    let values = others.compactMap { self.parts(of: $0, parts.count) == nil ? nil : $0 }
    if names.allSatisfy(isBegun) { return values.isEmpty ? nil : parts }
    let isNamed = names.allSatisfy { Self.beginsLarge($0) && FoldedWords($0).folded.count > 1 }
    return isNamed && values.contains { beginsWithNumbers($0, parts.count) } ? parts : nil
  }

  private func beginsWithNumbers(_ text: CellText, _ count: Int) -> Bool {
    let bytes = texts.bytes(text)
    return parts(of: text, count)?.allSatisfy {
      (0x30...0x39).contains(bytes[bytes.startIndex + $0.lowerBound])
    } ?? false
  }

  /// Both numbers of `80% dan 90%`.
  private func numbers(_ text: CellText) -> [Range<Int>]? {
    let bytes = texts.bytes(text)
    return CellItems.pair(bytes).flatMap { pair in
      pair.allSatisfy { (0x30...0x39).contains(bytes[bytes.startIndex + $0.lowerBound]) } ? pair : nil
    }
  }

  /// The values for a number of indicators that a cell holds: on a line each, as a list, or as `80% / 90%`.
  private func parts(of text: CellText, _ count: Int) -> [Range<Int>]? {
    let bytes = texts.bytes(text)
    let items = texts.items(text).items
    if items.count == count { return items }
    guard items.count == 1 else { return nil }
    if count == 2, let pair = numbers(text) { return pair }
    let parts = CellItems.parts(bytes, between: " / ")
    if parts.count == count { return parts }
    let digits = CellItems.parts(bytes, between: "/")
    let isNumbers = digits.allSatisfy { (0x30...0x39).contains(bytes[bytes.startIndex + $0.lowerBound]) }
    return digits.count == count && isNumbers ? digits : nil
  }

  private mutating func withoutLabel(_ text: CellText) -> CellText {
    guard let rest = LevelWords.indicatorLabel(of: texts.string(text)) else { return text }
    return texts.part(text, rest..<texts.bytes(text).count)
  }

  /// Gives the indicators of a row what a cell says: each its line, or all of them the one text.
  mutating func align(
    _ text: CellText, _ key: Key, _ period: HeaderPeriod?, at node: Int, _ indicators: Range<Int>, _ row: Int
  ) {
    if case .quarter? = period, outline.year == nil {
      notices.quartersWithoutYear = true
      return
    }
    func add(_ text: CellText, _ index: Int) {
      outline.nodes[node].indicators[index].values.append((key, period, text))
    }
    if indicators.count == 1 {
      let isLong = plan.levelName != nil
      if isLong, isOneText(key, text) { return add(text, indicators.lowerBound) }
      let parts =
        isLong
        ? listed(key, text)
        : key == .pemilik || key == .sumber ? self.items(text, of: key) : [asWritten(text)]
      for part in parts {
        add(part, indicators.lowerBound)
      }
      return
    }
    if let parts = parts(of: text, indicators.count) {
      for (index, part) in zip(indicators, parts) {
        add(texts.onOneLine(texts.part(text, part)), index)
      }
    } else if texts.items(text).items.count == 1, ![.target, .realisasi, .baseline].contains(key) {
      let part = texts.onOneLine(text)
      for index in indicators { add(part, index) }
    } else {
      notices.misaligned.append(grid.rowNumbers[row])
      add(texts.onOneLine(text), indicators.lowerBound)
    }
  }
}
