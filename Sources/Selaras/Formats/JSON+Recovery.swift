/// What is said, and how reading goes on, where the structure is not as it should be.
extension JSONReader {
  private var here: Range<Int> { bytes.character(at: at) }

  /// Skips a comment, which JSON does not have; false if there is none.
  @inline(never)
  mutating func skipComment() -> Bool {
    let start = at
    if bytes.has("/*", at: at) {
      at += 2
      while at < bytes.count, !bytes.has("*/", at: at) { at += 1 }
      at = min(at + 2, bytes.count)
    } else if bytes.has("//", at: at) || bytes[at] == UInt8(ascii: "#") {
      at = bytes.endOfLine(from: at)
    } else {
      return false
    }
    let mark = start..<start + (bytes[start] == UInt8(ascii: "#") ? 1 : 2)
    log.add(
      .syntax, mark, id: "JSON tidak mengenal komentar", en: "JSON has no comments",
      help: Phrase(
        id: "hapus komentar ini, atau simpan berkas sebagai YAML",
        en: "delete the comment, or save the file as YAML"))
    return true
  }

  /// Says that a container is too deep, and skips it.
  mutating func skipTooDeep(_ kind: Tree.Kind) {
    let start = at
    var level = 0
    var isText = false
    repeat {
      switch bytes[at] {
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "\\") where isText: at += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): if !isText { level += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): if !isText { level -= 1 }
      default: break
      }
      at += 1
    } while at < bytes.count && level > 0
    at = min(at, bytes.count)
    tree.close(tree.open(kind, at: start), at: at)
    log.add(tooDeep: start..<start + 1, depth: depth)
  }

  mutating func missingValue() {
    if bytes[at] == UInt8(ascii: ","), !isInMapping {
      strayComma()
    } else if bytes[at] == UInt8(ascii: ":") {
      unexpected()
    } else if isInMapping {
      log.add(
        .syntax, here, id: "nilai tidak ada sebelum \(bytes.quote(here))",
        en: "there is no value before \(bytes.quote(here))",
        help: Phrase(id: "tulis nilainya, atau `null`", en: "write the value, or `null`"))
      tree.addScalar(at..<at)
      next = .separator
    } else {
      end()
    }
  }

  mutating func missingKey() {
    log.add(
      .syntax, here, id: "kunci tidak ada sebelum \(bytes.quote(here))",
      en: "there is no key before \(bytes.quote(here))",
      help: Phrase(
        id: "tulis kunci di antara tanda kutip, lalu `:`",
        en: "write a key in quotation marks, then `:`"))
    comma = nil
    tree.addScalar(at..<at)
    next = bytes[at] == UInt8(ascii: ":") ? .colon : .value
  }

  mutating func missingColon() {
    let isEqualsSign = bytes[at] == UInt8(ascii: "=")
    log.add(
      .syntax, here, id: "`:` tidak ada antara kunci dan nilai",
      en: "there is no `:` between key and value",
      help: Phrase(id: "tulis `:` sesudah kunci", en: "write `:` after the key"))
    if isEqualsSign { at += 1 }
    next = .value
    if bytes[at] == UInt8(ascii: "}") || bytes[at] == UInt8(ascii: ",") {
      tree.addScalar(at..<at)
      next = .separator
    }
  }

  mutating func missingComma() {
    if bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: ";") {
      unexpected()
      return
    }
    log.add(
      .syntax, here, id: "`,` tidak ada sebelum \(bytes.quote(here))",
      en: "there is no `,` before \(bytes.quote(here))",
      help: Phrase(
        id: "pisahkan dengan `,`, dan apit teks dengan `\"`",
        en: "separate with `,`, and put texts in `\"`"))
    next = isInMapping ? .key : .value
  }

  mutating func strayComma() {
    log.add(
      .syntax, here, id: "`,` tanpa isi di depannya", en: "`,` with nothing before it",
      help: Phrase(id: "hapus `,` ini", en: "delete this `,`"))
    comma = nil
    at += 1
  }

  mutating func trailingComma(_ comma: Int) {
    log.add(
      .syntax, comma..<comma + 1, id: "`,` sebelum \(bytes.quote(here))",
      en: "`,` before \(bytes.quote(here))",
      help: Phrase(
        id: "hapus `,` sesudah isi yang terakhir", en: "delete the `,` after the last item"))
  }

  /// Meets a `]` or `}` that does not belong to the innermost open container.
  mutating func wrongCloser(_ kind: Tree.Kind) {
    guard let innermost = open.last, open.contains(where: { tree.elements[$0].kind == kind }) else {
      unexpected()
      return
    }
    let start = Int(tree.elements[innermost].start)
    let opener = bytes.quote(start..<start + 1)
    log.add(
      .syntax, here, id: "\(bytes.quote(here)) tidak menutup \(opener)",
      en: "\(bytes.quote(here)) does not close \(opener)",
      help: Phrase(
        id: "tutup \(opener) sebelum \(bytes.quote(here))",
        en: "close \(opener) before \(bytes.quote(here))"),
      note: log.note(start..<start + 1, id: "dibuka di sini", en: "opened here"))
    closeInnermost(at: at)
  }

  private mutating func unexpected() {
    log.add(
      .syntax, here, id: "\(bytes.quote(here)) tidak pada tempatnya",
      en: "\(bytes.quote(here)) is out of place",
      help: Phrase(
        id: "hapus \(bytes.quote(here)) ini", en: "delete this \(bytes.quote(here))"))
    at = here.upperBound
  }

  mutating func textAfterEnd() {
    let range = at..<max(bytes.endOfLine(from: at), bytes.character(at: at).upperBound)
    log.add(
      .syntax, range, id: "\(bytes.quote(range)) berada sesudah akhir isi JSON",
      en: "\(bytes.quote(range)) stands after the end of the JSON content",
      help: Phrase(
        id: "hapus, atau masukkan ke dalam `{ }` atau `[ ]`",
        en: "delete it, or move it inside of `{ }` or `[ ]`"))
  }

  /// Closes what is open at the end of the file.
  mutating func finish() {
    let end = bytes.count..<bytes.count
    if tree.elements.isEmpty, !log.isFull {
      log.add(
        .syntax, end, id: "berkas JSON tidak berisi apa pun", en: "the JSON file holds nothing",
        help: Phrase(id: "tulis setidaknya `{}`", en: "write at least `{}`"))
    }
    if let innermost = open.last, !log.isFull {
      let start = Int(tree.elements[innermost].start)
      let opener = bytes.quote(start..<start + 1)
      let closer = tree.elements[innermost].kind == .mapping ? "`}`" : "`]`"
      log.add(
        .syntax, start..<start + 1, id: "\(opener) tidak ditutup",
        en: "\(opener) is not closed",
        help: Phrase(id: "tambahkan \(closer)", en: "add \(closer)"))
    }
    if isInMapping, next == .colon || next == .value {
      tree.addScalar(end)
    }
    for index in open.reversed() { tree.close(index, at: bytes.count) }
    open = []
  }
}

extension FaultLog {
  mutating func add(tooDeep range: Range<Int>, depth: Int) {
    add(
      .limit, range, id: "susunan lebih dalam dari \(depth) tingkat, isinya tidak dibaca",
      en: "deeper than \(depth) levels, the content is not read",
      help: Phrase(id: "kurangi tingkat susunannya", en: "use fewer levels"))
  }

  mutating func add(tooLarge count: Int, allowed: Int) {
    add(
      .limit, 0..<0, id: "berkas berukuran \(count) bita, batasnya \(allowed)",
      en: "the file has \(count) bytes, the limit is \(allowed)",
      help: Phrase(id: "pecah menjadi beberapa berkas", en: "split it into several files"))
  }
}
