/// Decimal commas in brackets, where a comma separates: `{2025: 0,75}`.
extension YAMLReader {
  /// Behind a value in a mapping: takes the decimals in that a comma without blank has split from it,
  /// unless they are a key with a value.
  mutating func joinDecimals() {
    guard let index = tree.elements.indices.last, isNumberText(index),
      Int(tree.elements[index].end) == at
    else { return }
    let start = Int(tree.elements[index].start)
    let end = at
    while bytes[at] == UInt8(ascii: ","), isDigit(at - 1), isDigit(at + 1) {
      let more = plainEnd(from: at + 1, inFlow: true)
      if more.stop == .colon { break }
      at = more.end
    }
    guard at > end else { return }
    tree.elements[index].end = UInt32(at)
    lastEnd = at
    reportSplit(start..<at)
  }

  /// In a sequence that is closed: joins the pairs of items that are surely one number. A list such as
  /// `[1,2,3]` stays one; in `[0,70, 0,75]` the blanks show what the commas mean.
  mutating func joinDecimals(inSequence index: Int) {
    let items = Array(tree.items(of: index))
    var isJoint = false
    var isSure = false
    var hasWideComma = false
    var isRun = false
    for (item, next) in zip(items, items.dropFirst()) {
      guard isTight(item, next) else {
        isJoint = false
        hasWideComma = true
        continue
      }
      if isJoint { isRun = true }
      isJoint = true
      if hasDecimalLook(item, next) { isSure = true }
    }
    guard isSure, !isRun, hasWideComma || items.count == 2 && isLongDecimal(items) else { return }
    var kept: [Tree.Element] = []
    var position = 0
    while position < items.count {
      let item = items[position]
      let isPair = position + 1 < items.count && isTight(item, items[position + 1])
      kept += tree.elements[item..<tree.next(after: item)]
      if isPair {
        kept[kept.count - 1].end = tree.elements[items[position + 1]].end
        let element = kept[kept.count - 1]
        reportSplit(Int(element.start)..<Int(element.end))
      }
      position += isPair ? 2 : 1
    }
    tree.drop(from: index + 1)
    tree.elements += kept
    tree.elements[index].extent = tree.elements.count - index
  }

  private func isDigit(_ offset: Int) -> Bool { bytes[offset] &- 0x30 < 10 }

  private func isNumberText(_ index: Int) -> Bool {
    let element = tree.elements[index]
    return element.kind == .scalar && !element.isQuoted && element.decoded < 0
      && element.end > element.start && isDigit(Int(element.end) - 1)
  }

  /// Whether digits, a comma and digits follow each other without a blank.
  private func isTight(_ item: Int, _ next: Int) -> Bool {
    let end = Int(tree.elements[item].end)
    return isNumberText(item) && tree.elements[next].kind == .scalar && !tree.elements[next].isQuoted
      && Int(tree.elements[next].start) == end + 1 && isDigit(end + 1)
  }

  /// Whether the part before the comma is 0, or the one behind it begins with 0.
  private func hasDecimalLook(_ item: Int, _ next: Int) -> Bool {
    let start = Int(tree.elements[item].start)
    let isZero = tree.elements[item].end - tree.elements[item].start == 1 && bytes[start] == 0x30
    let behind = Int(tree.elements[next].start)
    return isZero || bytes[behind] == 0x30 && isDigit(behind + 1)
  }

  private func isLongDecimal(_ items: [Int]) -> Bool {
    let element = tree.elements[items[1]]
    return element.end - element.start > 1
  }

  private mutating func reportSplit(_ range: Range<Int>) {
    let name = bytes.quote(range)
    let text = bytes.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 60))
    let fix = "`\"\(CurlyQuotes.stripped(text))\"`"
    log.add(
      .splitDecimal, range, id: "koma desimal memotong \(name) di dalam kurung",
      en: "the decimal comma splits \(name) in brackets",
      help: Phrase(
        id: "apit dengan tanda kutip lurus: \(fix), atau tulis setiap nilai di baris sendiri tanpa kurung",
        en:
          "put it in straight quotation marks: \(fix), or write each value on a line of its own without brackets"
      ))
  }
}
