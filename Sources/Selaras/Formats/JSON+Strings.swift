extension JSONReader {
  /// Reads a string; `at` is on its opening quotation mark.
  @inline(__always)
  mutating func string() {
    let start = at + 1
    let end = plainEnd(from: start)
    if bytes[end] == UInt8(ascii: "\"") {
      tree.addScalar(start..<end, isQuoted: true)
      at = end + 1
    } else {
      stringWithMore(start, end)
    }
  }

  /// The first offset that holds `"`, `\` or a control character, or the end.
  @inline(__always)
  private func plainEnd(from start: Int) -> Int {
    var index = start
    while let word = bytes.word(at: index) {
      let quotes = word ^ 0x2222_2222_2222_2222
      let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let low = 0x0101_0101_0101_0101 as UInt64
      let high = 0x8080_8080_8080_8080 as UInt64
      // A byte's high bit is set where it is `"`, `\` or below 0x20; only the lowest one is exact.
      let found =
        ((quotes &- low) & ~quotes) | ((slashes &- low) & ~slashes)
        | ((word &- low &* 0x20) & ~word)
      let mask = found & high
      if mask != 0 {
        return index + mask.littleEndian.trailingZeroBitCount / 8
      }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    return index
  }

  /// Reads on where a string has an escape, or a fault.
  @inline(never)
  private mutating func stringWithMore(_ start: Int, _ firstEnd: Int) {
    var text = DecodedText()
    var end = firstEnd
    var copied = start
    var hasEscapes = false
    while true {
      guard end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D else {
        unclosed(start - 1)
        break
      }
      if bytes[end] == UInt8(ascii: "\"") { break }
      if bytes[end] == UInt8(ascii: "\\") {
        hasEscapes = true
        text.copy(copied..<end, of: bytes)
        end = escape(end, into: &text)
        copied = end
      } else {
        control(end)
        end += 1
      }
      end = plainEnd(from: end)
    }
    text.copy(copied..<end, of: bytes)
    let decoded = hasEscapes ? tree.addDecoded(text) : -1
    tree.addScalar(start..<end, isQuoted: true, decoded: decoded)
    at = bytes[end] == UInt8(ascii: "\"") ? end + 1 : end
  }

  /// Decodes the escape at an offset and returns the offset behind it.
  private mutating func escape(_ start: Int, into text: inout DecodedText) -> Int {
    let simple: Unicode.Scalar
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): simple = "\""
    case UInt8(ascii: "\\"): simple = "\\"
    case UInt8(ascii: "/"): simple = "/"
    case UInt8(ascii: "b"): simple = "\u{8}"
    case UInt8(ascii: "f"): simple = "\u{C}"
    case UInt8(ascii: "n"): simple = "\n"
    case UInt8(ascii: "r"): simple = "\r"
    case UInt8(ascii: "t"): simple = "\t"
    case UInt8(ascii: "u"): return unicodeEscape(start, into: &text)
    default: return unknownEscape(start, into: &text)
    }
    text.put(simple, from: start)
    return start + 2
  }

  private mutating func unicodeEscape(_ start: Int, into text: inout DecodedText) -> Int {
    guard let unit = bytes.hex(start + 2, digits: 4) else { return unknownEscape(start, into: &text) }
    if let scalar = Unicode.Scalar(unit) {
      text.put(scalar, from: start)
      return start + 6
    }
    if unit < 0xDC00, bytes.has("\\u", at: start + 6), let low = bytes.hex(start + 8, digits: 4),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    {
      text.put(scalar, from: start)
      return start + 12
    }
    let name = bytes.quote(start..<start + 6)
    log.add(
      .syntax, start..<start + 6, id: "\(name) adalah separuh dari sebuah karakter",
      en: "\(name) is half of a character",
      help: Phrase(
        id: "tulis karakternya langsung, atau kedua bagiannya",
        en: "write the character itself, or both of its halves"))
    text.put("\u{FFFD}", from: start)
    return start + 6
  }

  private mutating func unknownEscape(_ start: Int, into text: inout DecodedText) -> Int {
    let next = bytes.character(at: start + 1)
    guard let byte = bytes[next].first, byte >= 0x20 else {
      // The line or the file ends after the backslash: the string is not closed either.
      text.copy(start..<start + 1, of: bytes)
      return start + 1
    }
    let name = bytes.quote(start..<next.upperBound)
    log.add(
      .syntax, start..<next.upperBound, id: "\(name) tidak dikenal di dalam teks JSON",
      en: "\(name) is not known in a JSON text",
      help: Phrase(
        id: "tulis `\\\\` untuk satu garis miring terbalik",
        en: "write `\\\\` for one backslash"))
    text.copy(start..<next.upperBound, of: bytes)
    return next.upperBound
  }

  private mutating func control(_ offset: Int) {
    let isTab = bytes[offset] == 0x09
    let name = "U+" + String(Int(bytes[offset]) + 0x10000, radix: 16, uppercase: true).dropFirst()
    log.add(
      .syntax, offset..<offset + 1, id: "karakter kendali `\(name)` di dalam teks",
      en: "the control character `\(name)` in a text",
      help: isTab
        ? Phrase(id: "tulis `\\t` untuk tab", en: "write `\\t` for a tab")
        : Phrase(id: "hapus karakter itu", en: "delete the character"))
  }

  private mutating func unclosed(_ quote: Int) {
    log.add(
      .syntax, quote..<quote + 1, id: "teks ini tidak ditutup dengan `\"` di baris yang sama",
      en: "this text is not closed with `\"` on its line",
      help: Phrase(
        id: "tambahkan `\"` di akhir teks; tulis `\\n` untuk baris baru",
        en: "add `\"` at the end of the text; write `\\n` for a new line"))
  }
}

extension Bytes {
  /// The number that some hexadecimal digits stand for; nil if there are others.
  func hex(_ start: Int, digits: Int) -> UInt32? {
    var number: UInt32 = 0
    for index in start..<start + digits {
      guard let digit = Character(Unicode.Scalar(self[index])).hexDigitValue else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }
}
