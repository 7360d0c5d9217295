/// What can be wrong in brackets.
extension YAMLReader {
  /// Gives a collection in brackets up, and says so once for all that are open.
  mutating func reportUnclosed(_ flow: Flow) {
    isFlowBroken = true
    let range = flow.opener..<flow.opener + 1
    let opener = bytes.quote(range)
    let closer = flow.kind == .sequence ? "`]`" : "`}`"
    let isIndentation = !isAtEnd && !isMarker
    log.add(
      .syntax, range, id: "\(opener) tidak ditutup dengan \(closer)",
      en: "\(opener) is not closed with \(closer)",
      help: isIndentation
        ? Phrase(
          id: "tambahkan \(closer), dan jorokkan baris di dalam kurung lebih dari kuncinya",
          en: "add \(closer), and indent the lines in brackets more than the key")
        : Phrase(id: "tambahkan \(closer)", en: "add \(closer)"))
  }

  /// Meets a closing bracket of the other kind; true if it belongs to a collection around this one.
  mutating func wrongCloser(_ flow: Flow) -> Bool {
    let range = at..<at + 1
    let opener = bytes.quote(flow.opener..<flow.opener + 1)
    log.add(
      .syntax, range, id: "\(bytes.quote(range)) tidak menutup \(opener)",
      en: "\(bytes.quote(range)) does not close \(opener)",
      help: Phrase(
        id: flow.kind == .sequence ? "pakai `]`" : "pakai `}`",
        en: flow.kind == .sequence ? "use `]`" : "use `}`"),
      note: log.note(flow.opener..<flow.opener + 1, id: "dibuka di sini", en: "opened here"))
    if flow.kind == .sequence ? openCurly > 0 : openSquare > 0 { return true }
    at += 1
    return false
  }

  mutating func reportStrayComma() {
    log.add(
      .syntax, at..<at + 1, id: "`,` tanpa isi di depannya", en: "`,` with nothing before it",
      help: Phrase(id: "hapus `,` ini, atau tulis `\"\"`", en: "delete this `,`, or write `\"\"`"))
  }

  mutating func reportMissingComma() {
    let range = at..<bytes.character(at: at).upperBound
    log.add(
      .syntax, range, id: "`,` tidak ada sebelum \(bytes.quote(range))",
      en: "there is no `,` before \(bytes.quote(range))",
      help: Phrase(id: "pisahkan dengan `,`", en: "separate with `,`"))
  }

  mutating func reportLongKey(_ index: Int) {
    let range = at..<at + 1
    log.add(
      .syntax, range, id: "`:` di dalam daftar tidak sebaris dengan kuncinya",
      en: "`:` in a list is not on the line of its key",
      help: Phrase(id: "tulis kunci dan `:` dalam satu baris", en: "write key and `:` on one line"))
  }

  /// Says that a collection in brackets is too deep, and skips it.
  mutating func skipTooDeepFlow() {
    let start = at
    log.add(tooDeep: at..<at + 1, depth: depth)
    var level = 0
    var quote: UInt8 = 0
    repeat {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte {
          quote = 0
        } else if quote == 0, bytes.isSpace(at - 1) || bytes.isFlowMark(at - 1) {
          quote = byte
        }
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): at += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): if quote == 0 { level += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): if quote == 0 { level -= 1 }
      case 0x0A, 0x0D:
        at = bytes.afterBreak(at)
        beginLine()
        continue
      default: break
      }
      at += 1
    } while at < bytes.count && level > 0
    at = min(at, bytes.count)
    tree.addScalar(start..<at)
  }
}
