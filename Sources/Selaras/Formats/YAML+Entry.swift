/// One entry of a mapping without brackets.
extension YAMLReader {
  /// Reads an entry of the mapping in a column; its key may be read already.
  mutating func entry(under column: Int, key first: Scalar?) {
    if let first {
      entry(under: column, first)
      return
    }
    while bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!") {
      refuseProperty()
      at = bytes.afterBlanks(at)
    }
    if isIndicator(UInt8(ascii: "?")) {
      explicitEntry(under: column)
    } else if !isAtEnd, !bytes.isBreak(at), let key = key(under: column) {
      if key.isBroken { return }
      entry(under: column, key)
    }
  }

  private mutating func explicitEntry(under column: Int) {
    let index = tree.elements.count
    at += 1
    lastEnd = at
    node(under: column, as: .key)
    if tree.elements[index].kind != .scalar { refuseCollectionKey(from: index) }
    skip()
    if isFresh, line.indent == column, !line.hasTabs, !isMarker, isIndicator(UInt8(ascii: ":")) {
      at += 1
      lastEnd = at
      node(under: column, as: .explicitValue)
    } else {
      addEmpty(Int(tree.elements[index].end))
    }
  }

  /// Reads a key up to the `:`; nil if it is none, and that is reported.
  private mutating func key(under column: Int) -> Scalar? {
    let start = at
    switch bytes[at] {
    case UInt8(ascii: ":") where isIndicator(UInt8(ascii: ":")): return Scalar(range: at..<at)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(under: column)
    case UInt8(ascii: "*"): return refuseAlias()
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let index = tree.elements.count
      isFlowBroken = false
      flowCollection(under: column)
      if isFlowBroken {
        endBrokenFlow()
        tree.drop(from: index)
        return nil
      }
      refuseCollectionKey(from: index)
      tree.drop(from: index)
      return Scalar(range: start..<at)
    default:
      checkFirst(inFlow: false)
      at = plainEnd(from: at, inFlow: false).end
      return Scalar(range: start..<at)
    }
  }

  /// Reads on behind a key.
  private mutating func entry(under column: Int, _ key: Scalar) {
    let colon = bytes.afterBlanks(at)
    guard bytes[colon] == UInt8(ascii: ":"), bytes.isSpace(colon + 1) else {
      missingColon(under: column, key)
      return
    }
    if key.isLong || key.range.count > 1024 {
      let shown =
        key.range
        .lowerBound..<min(
          key.range.upperBound, bytes.endOfLine(from: key.range.lowerBound))
      log.add(
        .syntax, shown, id: "kunci \(bytes.quote(shown)) terlalu panjang",
        en: "the key \(bytes.quote(shown)) is too long",
        help: Phrase(
          id: "tulis kunci dalam satu baris; nilai yang memuat `: ` diapit tanda kutip",
          en: "write a key on one line; put a value that holds `: ` in quotation marks"))
    }
    refuseMerge(key)
    add(key)
    at = colon + 1
    lastEnd = at
    node(under: column, as: .value)
  }

  /// Behind a key stands no `:` with a blank.
  private mutating func missingColon(under column: Int, _ key: Scalar) {
    if key.isQuoted, bytes[at] == UInt8(ascii: ":") {
      reportMissingBlank(at..<at + 1)
      at += 1
      add(key)
      node(under: column, as: .value)
      return
    }
    if let colon = colonInside(key) {
      reportMissingBlank(colon..<colon + 1)
      add(Scalar(range: key.range.lowerBound..<colon))
      at = colon + 1
      skipOddBlanks()
      node(under: column, as: .value)
      return
    }
    let range = key.range.lowerBound..<max(key.range.upperBound, bytes.endOfLine(from: at))
    let shown = range.lowerBound..<min(range.upperBound, bytes.endOfLine(from: range.lowerBound))
    log.add(
      .syntax, shown, id: "\(bytes.quote(shown)) bukan pasangan `kunci: nilai`",
      en: "\(bytes.quote(shown)) is no pair `key: value`",
      help: Phrase(
        id: "tulis `: ` sesudah kunci; sambungan teks di atasnya harus lebih menjorok",
        en: "write `: ` after the key; what continues the text above must be indented more"))
    skipLine()
    skip()
    let isParent = isFresh && (line.indent > column || line.indent == column && isDash)
    if isParent, !isAtEnd, !isMarker {
      add(key)
      node(under: column, as: .value)
    }
  }

  /// Offset of a `:` without blank that seems to end a key, as in `nama:Kota`.
  private func colonInside(_ key: Scalar) -> Int? {
    guard !key.isQuoted, !key.isLong else { return nil }
    var index = key.range.lowerBound
    while index < key.range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        let isKey = index > key.range.lowerBound && bytes[index + 1] != UInt8(ascii: "/")
        return isKey ? index : nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        index += 1
      default: return nil
      }
    }
    return nil
  }
}
