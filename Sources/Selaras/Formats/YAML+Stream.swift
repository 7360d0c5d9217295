extension YAMLReader {
  /// Reads the file: directives, one document, and nothing after it.
  mutating func readStream() {
    if bytes.has("\u{FEFF}", at: 0) { at = 3 }
    beginLine()
    directives()
    if !isAtEnd, !isMarker || bytes[at] == UInt8(ascii: "-") {
      if isMarker { at += 3 }
      node(under: -1, as: .root)
      lastEnd = max(lastEnd, at)
    }
    while !isAtEnd, !log.isFull {
      skip()
      guard !isAtEnd else { break }
      if isMarker {
        guard bytes[at] == UInt8(ascii: ".") else {
          refuseDocument()
          return
        }
        guard endOfDocument() else { return }
      } else {
        leftOver()
      }
    }
  }

  /// Reads `...`; false if another document follows.
  private mutating func endOfDocument() -> Bool {
    at += 3
    finishLine(after: ("`...`", "`...`"))
    skip()
    if isAtEnd || isMarker && bytes[at] == UInt8(ascii: ".") { return true }
    refuseDocument()
    return false
  }

  /// Content after the outermost node: it is read for its faults, and not kept.
  private mutating func leftOver() {
    let name = bytes.quote(restOfLine)
    log.add(
      line.hasTabs ? .tabIndentation : .syntax, restOfLine,
      id: "\(name) tidak terbaca pada tingkat ini", en: "\(name) cannot be read at this level",
      help: Phrase(
        id: "tulis setiap isi sebagai `kunci: nilai`, dengan indentasi yang sama dengan kunci lain",
        en: "write everything as `key: value`, with the indentation of the other keys"))
    discard(under: -1)
  }

  /// Reads a node where none belongs, for its faults only.
  mutating func discard(under parent: Int) {
    let start = at
    let elements = tree.elements.count
    let decoded = tree.decoded.count
    node(under: parent, as: .root)
    tree.drop(from: elements)
    tree.decoded.removeSubrange(decoded...)
    if at == start { skipLine() }
    if at == start, !isAtEnd { at = bytes.afterBreak(at) }
  }

  private mutating func directives() {
    var version: Range<Int>?
    var last: Range<Int>?
    while true {
      skip()
      guard bytes[at] == UInt8(ascii: "%"), at == line.start else { break }
      let range = restOfLine
      last = range
      if bytes.has("%YAML", at: at), bytes.isBlank(at + 5) {
        if version != nil {
          log.add(
            .syntax, range, id: "`%YAML` sudah ada", en: "`%YAML` is there already",
            help: Phrase(id: "hapus baris ini", en: "delete this line"))
        }
        version = range
        yamlVersion(range)
      } else if bytes.has("%TAG", at: at), bytes.isBlank(at + 4) {
        log.add(
          .unsupported, range, id: "`%TAG` tidak didukung", en: "`%TAG` is not supported",
          help: Phrase(id: "hapus baris ini", en: "delete this line"))
      }
      skipLine()
    }
    guard let last, !isMarker || bytes[at] != UInt8(ascii: "-") else { return }
    log.add(
      .syntax, last, id: "sesudah \(bytes.quote(last)) harus ada baris `---`",
      en: "after \(bytes.quote(last)) a line `---` must follow",
      help: Phrase(
        id: "tulis `---` sebelum isi, atau apit teks ini dengan tanda kutip",
        en: "write `---` before the content, or put this text in quotation marks"))
  }

  /// Checks `%YAML 1.2`, with nothing but a comment behind it.
  private mutating func yamlVersion(_ range: Range<Int>) {
    let start = bytes.afterBlanks(range.lowerBound + 5)
    var index = start
    func digits() -> Int {
      let first = index
      while bytes[index] &- 0x30 < 10 { index += 1 }
      return index - first
    }
    let isOne = bytes[index] == UInt8(ascii: "1") && digits() == 1
    let hasPoint = bytes[index] == UInt8(ascii: ".")
    index += hasPoint ? 1 : 0
    let isVersion = isOne && hasPoint && digits() > 0 && bytes.isSpace(index)
    let behind = bytes.afterBlanks(index)
    if isVersion, behind >= range.upperBound || bytes[behind] == UInt8(ascii: "#") { return }
    log.add(
      .syntax, range, id: "\(bytes.quote(range)) bukan versi YAML yang dikenal",
      en: "\(bytes.quote(range)) is not a known version of YAML",
      help: Phrase(
        id: "tulis `%YAML 1.2`, atau hapus baris ini", en: "write `%YAML 1.2`, or delete this line"))
  }
}
