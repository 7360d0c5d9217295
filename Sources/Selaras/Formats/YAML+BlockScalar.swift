/// Texts that begin with `|` or `>`.
extension YAMLReader {
  /// What is done with the line ends behind the last line.
  private enum Chomping {
    case strip, clip, keep
  }

  /// Reads the text whose `|` or `>` is at `at`; its lines are indented more than `parent`.
  mutating func blockScalar(under parent: Int) {
    let isFolded = bytes[at] == UInt8(ascii: ">")
    let (chomping, given) = header()
    let headerEnd = at
    finishLine(after: ("penanda teks blok", "the mark of a block text"))
    skipLine()
    // A given indentation counts from the block around it, and at the outermost level from zero.
    var indent = given.map { $0 + max(parent, 0) }
    var text = DecodedText()
    var first = -1
    var end = at
    var breaks = 0
    var longestBlank = 0
    var wasIndented = false
    if !isAtEnd { at = bytes.afterBreak(at) }
    let start = at
    while !isAtEnd {
      var index = at
      while bytes[index] == 0x20, index - at < indent ?? Int.max { index += 1 }
      let blanks = index - at
      if index >= bytes.count || bytes.isBreak(index) {
        guard index < bytes.count || blanks > 0 else { break }
        longestBlank = max(longestBlank, blanks)
        breaks += 1
        at = min(bytes.afterBreak(index), bytes.count)
        continue
      }
      if blanks == 0, isMarker(at) { break }
      if let indent {
        guard blanks == indent else { break }
      } else {
        guard blanks > parent else { break }
        if longestBlank > blanks { reportLongBlank(at, blanks) }
        indent = blanks
      }
      let isIndented = bytes.isBlank(index)
      if first < 0 {
        first = index
        text.putLineEnds(breaks, from: start, of: bytes)
      } else if isFolded, !isIndented, !wasIndented {
        text.putBreaks(breaks, from: end, of: bytes)
      } else {
        text.putLineEnds(breaks, from: end, of: bytes)
      }
      end = index
      while end < bytes.count, !bytes.isBreak(end) { end += 1 }
      text.copy(index..<end, of: bytes)
      wasIndented = isIndented
      // The end of the file ends a line too.
      breaks = 1
      at = end < bytes.count ? bytes.afterBreak(end) : end
    }
    switch chomping {
    case .strip: break
    case .clip: if first >= 0 { text.putLineEnds(min(breaks, 1), from: end, of: bytes) }
    case .keep: text.putLineEnds(breaks, from: first < 0 ? start : end, of: bytes)
    }
    if first < 0 { (first, end) = (headerEnd, headerEnd) }
    let isVerbatim = text.runs.count <= 1 && text.bytes.count == end - first
    add(Scalar(range: first..<end, isQuoted: true, decoded: isVerbatim ? -1 : tree.addDecoded(text)))
    beginLine()
    if line.hasTabs, bytes.isBreak(at) || isAtEnd, line.start < bytes.count { reportTab() }
  }

  /// Reads `|` or `>` and what belongs to it: how the last line ends are taken, and the indentation.
  private mutating func header() -> (Chomping, Int?) {
    var chomping: Chomping?
    var indent: Int?
    at += 1
    while true {
      switch bytes[at] {
      case UInt8(ascii: "+") where chomping == nil: chomping = .keep
      case UInt8(ascii: "-") where chomping == nil: chomping = .strip
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indent == nil:
        indent = Int(bytes[at]) - 0x30
      default:
        return (chomping ?? .clip, indent)
      }
      at += 1
    }
  }

  private mutating func reportLongBlank(_ start: Int, _ blanks: Int) {
    log.add(
      .syntax, start..<start + blanks,
      id: "baris kosong di atasnya lebih menjorok daripada baris pertama teks ini",
      en: "an empty line above is indented more than the first line of this text",
      help: Phrase(
        id: "hapus spasi pada baris kosong di atasnya",
        en: "delete the blanks on the empty lines above"))
  }
}
