extension Lexer {
  /// A string from its opening quote: `'..'`, `".."`, or between three quotes.
  mutating func string(isRaw: Bool) throws(ExpressionFault) -> String {
    let start = position
    let quote = peek()
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = peek()
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        position += isTriple ? 3 : 1
        return String(decoding: content, as: UTF8.self)
      }
      if !isTriple, byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\\"), !isRaw {
        content += try escape().utf8
      } else {
        content.append(byte)
        position += 1
      }
    }
    throw ExpressionFault(start..<position, id: "teks tidak ditutup", en: "unterminated string")
  }

  /// The character that a backslash and what follows it stand for.
  private mutating func escape() throws(ExpressionFault) -> String {
    let start = position
    let letter = peek(1)
    position += 2
    switch letter {
    case UInt8(ascii: "a"): return "\u{07}"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "v"): return "\u{0B}"
    case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"):
      return String(UnicodeScalar(letter))
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return try scalar(hexDigits: 2, start)
    case UInt8(ascii: "u"): return try scalar(hexDigits: 4, start)
    case UInt8(ascii: "U"): return try scalar(hexDigits: 8, start)
    case UInt8(ascii: "0")...UInt8(ascii: "3"): return try octal(start)
    default: throw invalidEscape(start)
    }
  }

  private mutating func octal(_ start: Int) throws(ExpressionFault) -> String {
    var value: UInt32 = 0
    position = start + 1
    for _ in 0..<3 {
      guard peek() >= 0x30, peek() <= 0x37 else { throw invalidEscape(start) }
      value = value * 8 + UInt32(peek() - 0x30)
      position += 1
    }
    return try character(value, start)
  }

  private mutating func scalar(hexDigits: Int, _ start: Int) throws(ExpressionFault) -> String {
    let value = try hex(hexDigits, start)
    guard hexDigits == 4, value & 0xFC00 == 0xD800 else { return try character(value, start) }
    guard peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
      throw invalidEscape(start)
    }
    position += 2
    let low = try hex(4, start)
    guard low & 0xFC00 == 0xDC00 else { throw invalidEscape(start) }
    return try character(0x10000 + (value & 0x3FF) << 10 + low & 0x3FF, start)
  }

  private mutating func hex(_ digits: Int, _ start: Int) throws(ExpressionFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = peek().hexValue else { throw invalidEscape(start) }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private func character(_ value: UInt32, _ start: Int) throws(ExpressionFault) -> String {
    guard let scalar = UnicodeScalar(value) else { throw invalidEscape(start) }
    return String(Character(scalar))
  }

  private func invalidEscape(_ start: Int) -> ExpressionFault {
    var end = max(position, min(start + 2, bytes.count))
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    end = min(end, bytes.count)
    let escape = text(start..<end)
    return ExpressionFault(
      start..<end, id: "tanda `\(escape)` tidak sah di dalam teks",
      en: "invalid escape `\(escape)` in a string")
  }
}
