/// Texts without quotation marks.
extension YAMLReader {
  /// Why a text without quotation marks ended on its line.
  enum Stop {
    case line, comment, colon, flow
  }

  /// Where a text that begins or goes on at an offset ends on its line, without blanks.
  func plainEnd(from start: Int, inFlow: Bool) -> (end: Int, stop: Stop) {
    var index = start
    var end = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > UInt8(ascii: ":") {
        if inFlow, bytes.isFlowMark(index) { return (end, .flow) }
        index += 1
        end = index
        continue
      }
      switch byte {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D: return (end, .line)
      case UInt8(ascii: ":") where bytes.isSpace(index + 1) || inFlow && bytes.isFlowMark(index + 1):
        return (end, .colon)
      case UInt8(ascii: "#") where index > start && bytes.isBlank(index - 1):
        return (end, .comment)
      case UInt8(ascii: ",") where inFlow: return (end, .flow)
      default:
        index += 1
        end = index
      }
    }
    return (end, .line)
  }

  /// A text without quotation marks, which may turn out to be the first key of a mapping.
  mutating func plainNode(_ spot: Spot) {
    checkFirst(inFlow: false)
    let first = plainEnd(from: at, inFlow: false)
    let range = at..<first.end
    if first.stop == .colon {
      at = first.end
      if spot.mayHoldBlock {
        mapping(spot, first: Scalar(range: range))
      } else {
        colonInValue(range.lowerBound)
      }
      return
    }
    let before = (at, line)
    let (scalar, isBeforeKey) = plainRest(range, first.stop, under: spot.parent, inFlow: false)
    let isRoot = spot.slot == .root && !scalar.isLong
    if let column = isBeforeKey, spot.mayHoldBlock, column == spot.column || isRoot && column > spot.column {
      // The lines after this one are entries of a mapping, so it should be one too.
      (at, line) = before
      mapping(spot)
      return
    }
    add(scalar)
  }

  /// Reads the lines on which a text goes on. Returns also the indentation of the line that ended it
  /// because it holds a key.
  mutating func plainRest(
    _ first: Range<Int>, _ firstStop: Stop, under parent: Int, inFlow: Bool
  ) -> (Scalar, isBeforeKey: Int?) {
    at = first.upperBound
    var isBeforeKey: Int?
    var stop = firstStop
    var text: DecodedText?
    while stop == .line {
      let end = at
      let before = line
      let breaks = skipBreaks()
      guard breaks > 0, !isAtEnd, line.indent > parent, !isMarker, bytes[at] != UInt8(ascii: "#") else {
        (at, line) = (end, before)
        break
      }
      let more = plainEnd(from: at, inFlow: inFlow)
      let isKey = more.stop == .colon && !inFlow
      guard more.end > at, !isKey else {
        if isKey { isBeforeKey = line.indent }
        (at, line) = (end, before)
        break
      }
      if text == nil {
        text = DecodedText()
        text?.copy(first, of: bytes)
      }
      text?.putBreaks(breaks, from: end, of: bytes)
      text?.copy(at..<more.end, of: bytes)
      at = more.end
      stop = more.stop
    }
    let decoded = text.map { tree.addDecoded($0) }
    return (
      Scalar(range: first.lowerBound..<at, decoded: decoded ?? -1, isLong: decoded != nil),
      isBeforeKey
    )
  }

  /// Skips blanks and line ends to the next content, which may be a comment; returns the line ends.
  mutating func skipBreaks() -> Int {
    var breaks = 0
    at = bytes.afterBlanks(at)
    while !isAtEnd, bytes.isBreak(at) {
      at = bytes.afterBreak(at)
      beginLine()
      breaks += 1
    }
    return breaks
  }

  /// A value with `: ` inside, as in `kinerja: Tujuan: naik`. The rest of the line is its text.
  private mutating func colonInValue(_ start: Int) {
    var stop = Stop.colon
    while stop == .colon {
      let behind = bytes.afterBlanks(at) + 1
      (at, stop) = plainEnd(from: behind, inFlow: false)
    }
    let range = start..<at
    log.add(
      .syntax, range, id: "nilai \(bytes.quote(range)) memuat `: `",
      en: "the value \(bytes.quote(range)) holds `: `",
      help: Phrase(
        id: "nilai yang memuat `: ` harus diapit tanda kutip",
        en: "put a value that holds `: ` in quotation marks"))
    add(Scalar(range: range))
  }

  /// Says so if a text at `at` begins with a character that has another meaning.
  mutating func checkFirst(inFlow: Bool) {
    switch bytes[at] {
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"):
      break
    case UInt8(ascii: "]"), UInt8(ascii: "}"): break
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      guard bytes.isSpace(at + 1) || inFlow && bytes.isFlowMark(at + 1) else { return }
    default: return
    }
    let mark = at..<at + 1
    // A grave accent cannot stand in backticks.
    let name = bytes[at] == UInt8(ascii: "`") ? "'`'" : bytes.quote(mark)
    log.add(
      .syntax, mark, id: "teks tidak boleh dimulai dengan \(name)",
      en: "a text must not begin with \(name)",
      help: Phrase(
        id: "apit teks dengan tanda kutip, atau hapus \(name)",
        en: "put the text in quotation marks, or delete \(name)"))
  }
}

extension DecodedText {
  /// Puts in what line ends at an offset come to: one is a blank, each further one a line end.
  mutating func putBreaks(_ count: Int, from start: Int, of bytes: Bytes) {
    if count == 1 {
      put(" ", from: start)
    } else {
      putLineEnds(count - 1, from: start, of: bytes)
    }
  }

  /// Puts in line ends, each at its place: the first from an offset on, the others on the next lines.
  ///
  /// - Parameter skipping: bytes before the first line end.
  mutating func putLineEnds(_ count: Int, from start: Int, of bytes: Bytes, skipping: Int = 0) {
    var index = start + skipping
    for number in 0..<max(0, count) {
      let end = bytes.afterBlanks(index)
      put("\n", from: number == 0 ? start : min(end, bytes.count))
      index = bytes.afterBreak(end)
    }
  }
}
