extension Bytes {
  @inline(__always)
  func isBlank(_ index: Int) -> Bool { self[index] == 0x20 || self[index] == 0x09 }

  @inline(__always)
  func isBreak(_ index: Int) -> Bool { self[index] == 0x0A || self[index] == 0x0D }

  /// Whether a blank, a line end or the end of the file is at an offset.
  @inline(__always)
  func isSpace(_ index: Int) -> Bool {
    index >= count || isBlank(index) || isBreak(index)
  }

  /// Whether one of `,[]{}` is at an offset.
  @inline(__always)
  func isFlowMark(_ index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// The offset behind the line end at an offset; CR LF is one.
  @inline(__always)
  func afterBreak(_ index: Int) -> Int {
    self[index] == 0x0D && self[index + 1] == 0x0A ? index + 2 : index + 1
  }

  func afterBlanks(_ index: Int) -> Int {
    var index = index
    while isBlank(index) { index += 1 }
    return index
  }
}

extension YAMLReader {
  /// Takes up the line that begins at `at`, and goes to its content.
  mutating func beginLine() {
    line.start = at
    while bytes[at] == 0x20 { at += 1 }
    line.indent = at - line.start
    line.column = line.indent
    line.hasTabs = false
    while bytes.isBlank(at) {
      if bytes[at] == 0x09 {
        line.hasTabs = true
        line.column += 4
      } else {
        line.column += 1
      }
      at += 1
    }
    line.content = at
  }

  /// Skips blanks, comments and line ends up to the next content.
  mutating func skip() {
    while true {
      at = bytes.afterBlanks(at)
      if bytes[at] == UInt8(ascii: "#"), isCommentStart { skipComment() }
      guard !isAtEnd, bytes.isBreak(at) else { return }
      at = bytes.afterBreak(at)
      beginLine()
    }
  }

  /// Whether a `#` at `at` begins a comment: at the start of a line or behind a blank.
  private var isCommentStart: Bool {
    at == line.start || at == line.content || bytes.isBlank(at - 1)
  }

  private mutating func skipComment() {
    let start = at
    while !isAtEnd, !bytes.isBreak(at) { at += 1 }
    if isRemark(start), start >= tree.remarks.last?.upperBound ?? 0 {
      tree.remarks.append(start..<bytes.endOfLine(from: start))
    }
  }

  /// Whether a comment is for Selaras: `# selaras:`, with as many blanks and capitals as one likes; also one that lacks
  /// only the colon, `# selaras abaikan`, to be told so. The word alone is one of the language.
  private func isRemark(_ start: Int) -> Bool {
    guard let end = end(of: "selaras", from: bytes.afterBlanks(start + 1)) else { return false }
    let next = bytes.afterBlanks(end)
    if bytes[next] == UInt8(ascii: ":") { return true }
    return next > end && self.end(of: "abaikan", from: next) != nil
  }

  /// Where a word of small letters ends that stands at an offset, in whatever case.
  private func end(of word: String, from start: Int) -> Int? {
    var at = start
    for letter in word.utf8 {
      guard at < bytes.count, bytes[at] | 0x20 == letter else { return nil }
      at += 1
    }
    return at
  }

  /// Whether `---` or `...` is at `at`, at the start of a line.
  var isMarker: Bool { isMarker(at) && at == line.start }

  func isMarker(_ index: Int) -> Bool {
    let byte = bytes[index]
    return (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")) && bytes[index + 1] == byte
      && bytes[index + 2] == byte && bytes.isSpace(index + 3)
  }

  /// Whether an indicator with a blank behind it is at `at`.
  @inline(__always)
  func isIndicator(_ byte: UInt8) -> Bool { bytes[at] == byte && !isAtEnd && bytes.isSpace(at + 1) }

  var isDash: Bool { isIndicator(UInt8(ascii: "-")) }

  /// The rest of the line from `at` on, without blanks at its end.
  var restOfLine: Range<Int> { at..<bytes.endOfLine(from: at) }

  /// Goes to the end of the line.
  mutating func skipLine() {
    while !isAtEnd, !bytes.isBreak(at) { at += 1 }
  }

  /// Expects nothing but a comment up to the end of the line, and says so if there is something.
  mutating func finishLine(after what: (id: String, en: String)) {
    let end = at
    at = bytes.afterBlanks(at)
    guard !isAtEnd, !bytes.isBreak(at) else { return }
    if bytes[at] == UInt8(ascii: "#") {
      if at > end || isCommentStart { return }
      log.add(
        .syntax, at..<at + 1, id: "`#` menempel pada isi di depannya",
        en: "`#` stands directly behind the content",
        help: Phrase(id: "tulis spasi sebelum `#`", en: "write a blank before `#`"))
    } else {
      let name = bytes.quote(restOfLine)
      log.add(
        .syntax, restOfLine, id: "\(name) tidak terbaca sesudah \(what.id)",
        en: "\(name) cannot be read after \(what.en)",
        help: Phrase(
          id: "hapus, pindahkan ke baris baru, atau apit seluruh nilai dengan tanda kutip",
          en: "delete it, move it to a new line, or put the whole value in quotation marks"))
    }
    skipLine()
  }
}
