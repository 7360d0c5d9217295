/// Texts in quotation marks.
extension YAMLReader {
  /// Reads the text whose opening quotation mark is at `at`. Its further lines are indented more than
  /// `parent`.
  mutating func quoted(under parent: Int) -> Scalar {
    let quote = bytes[at]
    let isDouble = quote == UInt8(ascii: "\"")
    let opener = at
    let start = at + 1
    at = quotedEnd(from: start, quote)
    if bytes[at] == quote, isDouble || bytes[at + 1] != quote {
      let end = at
      at += 1
      return Scalar(range: start..<end, isQuoted: true)
    }
    var text = DecodedText()
    var copied = start
    var isLong = false
    while true {
      if isAtEnd {
        text.copy(copied..<at, of: bytes)
        reportUnclosed(opener)
        break
      }
      let byte = bytes[at]
      if byte == quote {
        text.copy(copied..<at, of: bytes)
        if isDouble || bytes[at + 1] != quote { break }
        text.put("'", from: at)
        at += 2
      } else if byte == UInt8(ascii: "\\") {
        text.copy(copied..<at, of: bytes)
        if bytes.isBreak(at + 1), at + 1 < bytes.count {
          isLong = true
          let start = at
          at += 1
          let breaks = skipBreaks()
          text.putLineEnds(breaks - 1, from: start, of: bytes, skipping: 1)
          guard isInside(parent, opener) else { return broken(start, opener, text) }
        } else {
          escape(into: &text)
        }
      } else {
        isLong = true
        var end = at
        while end > copied, bytes.isBlank(end - 1) { end -= 1 }
        text.copy(copied..<end, of: bytes)
        let breaks = skipBreaks()
        guard isInside(parent, opener) else { return broken(end, opener, text) }
        text.putBreaks(breaks, from: end, of: bytes)
      }
      copied = at
      at = quotedEnd(from: at, quote)
    }
    let end = at
    if !isAtEnd { at += 1 }
    let scalar = Scalar(range: start..<end, isQuoted: true, decoded: tree.addDecoded(text), isLong: isLong)
    return scalar
  }

  /// The first offset that holds the quotation mark, a line end or (in `"`) a backslash, or the end.
  private func quotedEnd(from start: Int, _ quote: UInt8) -> Int {
    let escape = quote == UInt8(ascii: "\"") ? UInt8(ascii: "\\") : quote
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote || byte == escape || byte == 0x0A || byte == 0x0D { break }
      index += 1
    }
    return index
  }

  /// Whether the text may go on on the line that `at` is in; if not it is reported.
  private mutating func isInside(_ parent: Int, _ opener: Int) -> Bool {
    if isAtEnd { return true }
    if line.indent > parent, !isMarker { return true }
    if line.hasTabs, line.column > parent, !isMarker {
      reportTab()
      return true
    }
    reportUnclosed(opener)
    return false
  }

  /// The text of a scalar that was given up at an offset; `at` stays on the line that ended it.
  private mutating func broken(_ end: Int, _ opener: Int, _ text: DecodedText) -> Scalar {
    Scalar(range: opener + 1..<end, isQuoted: true, decoded: tree.addDecoded(text), isBroken: true)
  }

  private mutating func reportUnclosed(_ opener: Int) {
    let mark = bytes.quote(opener..<opener + 1)
    log.add(
      .syntax, opener..<opener + 1, id: "tanda kutip \(mark) tidak ditutup",
      en: "the quotation mark \(mark) is not closed",
      help: Phrase(
        id: "tutup dengan \(mark); baris sambungan harus lebih menjorok daripada kuncinya",
        en: "close it with \(mark); further lines must be indented more than the key"))
  }

  /// Decodes the escape at `at`, and goes behind it.
  private mutating func escape(into text: inout DecodedText) {
    let start = at
    at += 2
    let scalar: Unicode.Scalar?
    switch bytes[start + 1] {
    case UInt8(ascii: "0"): scalar = "\0"
    case UInt8(ascii: "a"): scalar = "\u{7}"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "t"), 0x09: scalar = "\t"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "v"): scalar = "\u{B}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "e"): scalar = "\u{1B}"
    case UInt8(ascii: " "): scalar = " "
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "N"): scalar = "\u{85}"
    case UInt8(ascii: "_"): scalar = "\u{A0}"
    case UInt8(ascii: "L"): scalar = "\u{2028}"
    case UInt8(ascii: "P"): scalar = "\u{2029}"
    case UInt8(ascii: "x"): scalar = code(digits: 2)
    case UInt8(ascii: "u"): scalar = code(digits: 4)
    case UInt8(ascii: "U"): scalar = code(digits: 8)
    default: scalar = nil
    }
    if let scalar {
      text.put(scalar, from: start)
      return
    }
    at = bytes.character(at: start + 1).upperBound
    let name = bytes.quote(start..<at)
    log.add(
      .syntax, start..<at, id: "\(name) tidak dikenal di dalam tanda kutip ganda",
      en: "\(name) is not known in double quotation marks",
      help: Phrase(
        id: "pakai tanda kutip tunggal, atau `\\\\` untuk satu garis miring terbalik",
        en: "use single quotation marks, or `\\\\` for one backslash"))
    text.copy(start..<at, of: bytes)
  }

  /// The character with the number in the digits at `at`; nil if there is none.
  private mutating func code(digits: Int) -> Unicode.Scalar? {
    guard let number = bytes.hex(at, digits: digits) else { return nil }
    if (0xD800..<0xDC00).contains(number), digits == 4, bytes.has("\\u", at: at + 4),
      let low = bytes.hex(at + 6, digits: 4), (0xDC00...0xDFFF).contains(low)
    {
      at += 10
      return Unicode.Scalar(0x10000 + (number - 0xD800) << 10 + (low - 0xDC00))
    }
    guard let scalar = Unicode.Scalar(number) else { return nil }
    at += digits
    return scalar
  }
}
