/// Mappings and sequences in brackets.
extension YAMLReader {
  /// Reads the collection whose `[` or `{` is at `at`. Its further lines are indented more than `parent`.
  /// If it is given up, `isFlowBroken` is set and `at` is where reading goes on.
  mutating func flowCollection(under parent: Int) {
    guard open < depth else { return skipTooDeepFlow() }
    let isSequence = bytes[at] == UInt8(ascii: "[")
    let flow = Flow(
      kind: isSequence ? .sequence : .mapping, opener: at, parent: parent,
      closer: isSequence ? UInt8(ascii: "]") : UInt8(ascii: "}"))
    open += 1
    count(flow, 1)
    let index = tree.open(flow.kind, at: at)
    at += 1
    content(of: flow)
    lastEnd = max(lastEnd, min(at, bytes.count))
    tree.close(index, at: isFlowBroken ? lastContentEnd(index) : at)
    if isSequence { joinDecimals(inSequence: index) }
    count(flow, -1)
    open -= 1
  }

  /// A collection in brackets that is being read.
  struct Flow {
    var kind: Tree.Kind
    /// Offset of its opening bracket.
    var opener: Int
    var parent: Int
    var closer: UInt8
  }

  mutating func endBrokenFlow() {
    isFlowBroken = false
  }

  private mutating func count(_ flow: Flow, _ change: Int) {
    if flow.kind == .sequence { openSquare += change } else { openCurly += change }
  }

  private func lastContentEnd(_ index: Int) -> Int {
    let last = tree.elements.indices.last ?? index
    return last == index ? Int(tree.elements[index].start) + 1 : Int(tree.elements[last].end)
  }

  private mutating func content(of flow: Flow) {
    var needsComma = false
    while skip(in: flow) {
      switch bytes[at] {
      case flow.closer:
        at += 1
        return
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if wrongCloser(flow) { return }
      case UInt8(ascii: ","):
        if !needsComma { reportStrayComma() }
        needsComma = false
        at += 1
      default:
        if needsComma { reportMissingComma() }
        if flow.kind == .sequence { item(of: flow) } else { entry(of: flow) }
        needsComma = true
      }
    }
  }

  /// Goes to the next content in brackets; false if the collection is given up, which is reported.
  private mutating func skip(in flow: Flow) -> Bool {
    guard !isFlowBroken else { return false }
    while true {
      skip()
      if isAtEnd || isMarker || log.isFull {
        reportUnclosed(flow)
        return false
      }
      if bytes[at] == UInt8(ascii: "#") {
        finishLine(after: ("isi", "content"))
        continue
      }
      guard isFresh, line.indent <= flow.parent, bytes[at] != flow.closer else { return true }
      guard line.hasTabs, line.column > flow.parent else {
        reportUnclosed(flow)
        return false
      }
      reportTab()
      return true
    }
  }

  /// Whether a `:` at `at` ends a key; behind quotation marks and brackets it needs no blank.
  private func isColon(afterClosed isClosed: Bool) -> Bool {
    bytes[at] == UInt8(ascii: ":") && (isClosed || bytes.isSpace(at + 1) || bytes.isFlowMark(at + 1))
  }

  private var isQuestion: Bool { isIndicator(UInt8(ascii: "?")) }

  /// Whether nothing more comes before the next comma or bracket.
  private var isOver: Bool {
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: isAtEnd
    }
  }

  /// Reads an item of a sequence, which may be one pair `key: value`.
  private mutating func item(of flow: Flow) {
    let index = tree.elements.count
    let start = at
    let firstLine = line.start
    let isExplicit = isQuestion
    var isClosed = false
    if isExplicit {
      at += 1
      lastEnd = at
    }
    if isExplicit, !skip(in: flow) || isOver || isColon(afterClosed: false) {
      addEmpty(lastEnd)
    } else if isColon(afterClosed: false) {
      addEmpty(at)
    } else {
      isClosed = value(of: flow)
    }
    let isInside = skip(in: flow)
    guard isExplicit || isInside && isColon(afterClosed: isClosed) else { return }
    if !isExplicit, line.start != firstLine { reportLongKey(index) }
    if tree.elements[index].kind != .scalar { refuseCollectionKey(from: index) }
    tree.elements.insert(Tree.Element(.mapping, at: start), at: index)
    pairValue(of: flow, isClosed: isClosed)
    tree.close(index, at: max(lastContentEnd(index), start))
  }

  /// Reads an entry of a mapping; what is missing of it is empty.
  private mutating func entry(of flow: Flow) {
    let index = tree.elements.count
    var isClosed = false
    if isQuestion {
      at += 1
      lastEnd = at
      _ = skip(in: flow)
    }
    if isFlowBroken || isOver {
      addEmpty(lastEnd)
    } else if isColon(afterClosed: false) {
      addEmpty(at)
    } else {
      isClosed = value(of: flow)
    }
    let key = tree.elements[index]
    if key.kind != .scalar {
      refuseCollectionKey(from: index)
    } else {
      refuseMerge(Scalar(range: Int(key.start)..<Int(key.end), isQuoted: key.isQuoted))
    }
    _ = skip(in: flow)
    pairValue(of: flow, isClosed: isClosed)
  }

  /// Reads the `:` of a pair and its value, if they are there.
  private mutating func pairValue(of flow: Flow, isClosed: Bool) {
    guard !isFlowBroken, isColon(afterClosed: isClosed) else {
      addEmpty(Int(tree.elements[tree.elements.count - 1].end))
      return
    }
    at += 1
    lastEnd = at
    let behind = at
    if skip(in: flow), !isOver {
      _ = value(of: flow)
      if flow.kind == .mapping { joinDecimals() }
    } else {
      addEmpty(behind)
    }
  }

  /// Reads one node in brackets, always adding one; true if it has an end of its own.
  private mutating func value(of flow: Flow) -> Bool {
    while bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!") {
      let behind = at
      refuseProperty()
      guard skip(in: flow), !isOver, !isColon(afterClosed: false) else {
        addEmpty(behind)
        return false
      }
    }
    switch bytes[at] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flowCollection(under: flow.parent)
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let scalar = quoted(under: flow.parent)
      add(scalar)
      if scalar.isBroken { isFlowBroken = true }
      return true
    case UInt8(ascii: "*"):
      add(refuseAlias())
      return false
    default:
      checkFirst(inFlow: true)
      let first = plainEnd(from: at, inFlow: true)
      let end = max(first.end, bytes.character(at: at).upperBound)
      add(plainRest(at..<end, first.stop, under: flow.parent, inFlow: true).0)
      return false
    }
  }
}
