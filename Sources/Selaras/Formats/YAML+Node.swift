extension YAMLReader {
  /// A scalar that was read and is not yet in the tree.
  struct Scalar {
    var range: Range<Int>
    var isQuoted = false
    var decoded: Int32 = -1
    /// Whether it goes over a line end.
    var isLong = false
    /// Whether its end was not found; `at` is on the line where reading goes on.
    var isBroken = false
  }

  /// Where a node stands.
  enum Slot {
    /// The whole content, behind `---` or at the start.
    case root
    /// Behind `- `.
    case item
    /// Behind `? `.
    case key
    /// Behind `key:`.
    case value
    /// Behind the `: ` that belongs to a `? `.
    case explicitValue

    /// Whether a mapping or sequence may begin on the same line.
    var mayHoldCompact: Bool { self == .item || self == .key || self == .explicitValue }
  }

  @discardableResult
  mutating func add(_ scalar: Scalar) -> Int {
    lastEnd = max(lastEnd, scalar.range.upperBound)
    return tree.addScalar(scalar.range, isQuoted: scalar.isQuoted, decoded: scalar.decoded)
  }

  /// Reads a node of the block that is indented by `parent`; the node has to be indented more.
  mutating func node(under parent: Int, as slot: Slot) {
    let origin = min(at, bytes.count)
    var isNew = false
    var column: Int?
    while true {
      skip()
      guard !isAtEnd, !isMarker, !log.isFull else { return addEmpty(origin) }
      if isFresh {
        if line.indent <= parent {
          if line.indent == parent, isDash, !line.hasTabs, slot != .item, slot != .root {
            return sequence(
              Spot(parent: parent - 1, slot: slot, column: parent, origin: origin, start: at, isNew: true))
          }
          guard line.hasTabs, line.column > parent else { return addEmpty(origin) }
          reportTab()
        }
        isNew = true
        column = line.hasTabs ? line.column : line.indent
      }
      guard bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!") else { break }
      column = column ?? currentColumn
      refuseProperty()
    }
    content(
      Spot(
        parent: parent, slot: slot, column: column ?? currentColumn, origin: origin, start: at,
        isNew: isNew))
  }

  private var currentColumn: Int { line.column + at - line.content }

  mutating func addEmpty(_ origin: Int) { tree.addScalar(origin..<origin) }

  /// What is known of a node before its first byte is looked at.
  struct Spot {
    /// The indentation of the block it stands in.
    var parent: Int
    var slot: Slot
    var column: Int
    /// Offset behind the mark before it.
    var origin: Int
    /// Offset of its first byte.
    var start: Int
    /// Whether it begins on a line of its own.
    var isNew: Bool

    /// Whether it may be a mapping or sequence without brackets.
    var mayHoldBlock: Bool { isNew || slot.mayHoldCompact }
  }

  private mutating func content(_ spot: Spot) {
    switch bytes[at] {
    case UInt8(ascii: "-") where isDash: dash(spot)
    case UInt8(ascii: "-") where spot.isNew && isDashBeforeKey:
      reportMissingBlank(at..<at + 1)
      sequence(spot)
    case UInt8(ascii: "?") where isIndicator(UInt8(ascii: "?")),
      UInt8(ascii: ":") where isIndicator(UInt8(ascii: ":")):
      if !spot.mayHoldBlock { reportSameLine(spot) }
      mapping(spot)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): blockScalar(under: spot.parent)
    case UInt8(ascii: "["), UInt8(ascii: "{"): flowNode(spot)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      closed(quoted(under: spot.parent), spot)
    case UInt8(ascii: "*"): closed(refuseAlias(), spot)
    case UInt8(ascii: "#"):
      finishLine(after: ("penanda di depannya", "the mark before it"))
      addEmpty(spot.origin)
    default: plainNode(spot)
    }
  }

  /// Offset of a `:` with a blank behind it that follows on the line.
  private var colonAhead: Int? {
    let colon = bytes.afterBlanks(at)
    return bytes[colon] == UInt8(ascii: ":") && bytes.isSpace(colon + 1) ? colon : nil
  }

  /// A scalar with an end of its own, which may turn out to be the first key of a mapping.
  private mutating func closed(_ scalar: Scalar, _ spot: Spot) {
    if scalar.isBroken {
      add(scalar)
      return
    }
    if let colon = colonAhead {
      if spot.mayHoldBlock {
        mapping(spot, first: scalar)
        return
      }
      add(scalar)
      at = colon
      let range = restOfLine
      log.add(
        .syntax, range, id: "nilai kedua di baris yang sama: \(bytes.quote(range))",
        en: "a second value on the same line: \(bytes.quote(range))",
        help: Phrase(
          id: "apit seluruh nilai dengan satu pasang tanda kutip, atau pindahkan ke baris baru",
          en: "put the whole value in one pair of quotation marks, or move it to a new line"))
      skipLine()
      return
    }
    add(scalar)
    finishLine(after: ("akhir nilai", "the end of the value"))
  }

  private mutating func flowNode(_ spot: Spot) {
    let index = tree.elements.count
    let start = at
    let firstLine = line.start
    isFlowBroken = false
    flowCollection(under: spot.parent)
    guard !isFlowBroken else {
      endBrokenFlow()
      return
    }
    if colonAhead != nil {
      refuseCollectionKey(from: index)
      tree.drop(from: index)
      let key = Scalar(range: start..<at, isLong: line.start != firstLine)
      mapping(spot, first: key)
      return
    }
    lastEnd = at
    finishLine(after: ("kurung penutup", "the closing bracket"))
  }

  private mutating func dash(_ spot: Spot) {
    if !spot.mayHoldBlock {
      let range = restOfLine
      if range.count == 1 {
        log.add(
          .syntax, range, id: "`-` sendirian adalah tanda butir daftar",
          en: "`-` alone is the mark of an item",
          help: Phrase(id: "tulis `\"-\"`", en: "write `\"-\"`"))
        add(Scalar(range: range))
        at = range.upperBound
        return
      }
      reportSameLine(spot)
    }
    checkTabs(spot)
    sequence(spot)
  }

  /// Says that a mapping or sequence begins on the line of something else.
  mutating func reportSameLine(_ spot: Spot) {
    let name = bytes.quote(restOfLine)
    log.add(
      .syntax, restOfLine, id: "\(name) tidak boleh dimulai di baris ini",
      en: "\(name) must not begin on this line",
      help: Phrase(
        id: "pindahkan ke baris baru dengan indentasi, atau apit dengan tanda kutip",
        en: "move it to a new line with indentation, or put it in quotation marks"))
  }

  /// Says that a block is indented with tabs.
  mutating func checkTabs(_ spot: Spot) {
    if spot.isNew {
      if line.hasTabs, spot.start == line.content { reportTab() }
      return
    }
    guard spot.slot.mayHoldCompact, spot.origin < spot.start,
      bytes[spot.origin..<spot.start].contains(0x09)
    else { return }
    log.add(
      .tabIndentation, spot.origin..<spot.start, id: "tab sebagai indentasi sesudah penanda",
      en: "a tab as indentation behind a mark",
      help: Phrase(id: "pakai spasi", en: "use blanks"))
  }

  /// Says that the line is indented with tabs; a run of such lines is one fault.
  mutating func reportTab() {
    guard line.start != tabs.line else { return }
    let isRun = line.start == tabs.next
    tabs = (line.start, nextLineStart)
    if isRun { return }
    log.add(
      .tabIndentation, line.start..<line.content, id: "baris ini diindentasi dengan tab",
      en: "this line is indented with a tab",
      help: Phrase(
        id: "pakai spasi, misalnya dua untuk setiap tingkat",
        en: "use blanks, two for each level for example"))
  }

  private var nextLineStart: Int {
    var index = line.content
    while index < bytes.count, !bytes.isBreak(index) { index += 1 }
    return bytes.afterBreak(index)
  }
}
