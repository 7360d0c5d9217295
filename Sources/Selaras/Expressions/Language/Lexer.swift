/// Cuts the text of an expression into tokens.
struct Lexer {
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  func peek(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func tokens() throws(ExpressionFault) -> [Token] {
    var tokens: [Token] = []
    while true {
      skipSpace()
      let start = position
      guard position < bytes.count else {
        tokens.append(Token(kind: .end, range: start..<start))
        return tokens
      }
      let kind = try token()
      tokens.append(Token(kind: kind, range: start..<position))
    }
  }

  /// White space, and comments from `//` to the end of the line.
  private mutating func skipSpace() {
    while position < bytes.count {
      switch peek() {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while position < bytes.count, peek() != 0x0A { position += 1 }
      default: return
      }
    }
  }

  private mutating func token() throws(ExpressionFault) -> Token.Kind {
    switch peek() {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: ".") where peek(1).isDigit: return try number()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return .string(try string(isRaw: false))
    case UInt8(ascii: "`"): return try quotedName()
    case let byte where byte.isNameStart: return try nameOrPrefixedString()
    default: return try symbol()
    }
  }

  private mutating func nameOrPrefixedString() throws(ExpressionFault) -> Token.Kind {
    let start = position
    while peek().isNameStart || peek().isDigit { position += 1 }
    let name = text(start..<position)
    guard peek() == UInt8(ascii: "'") || peek() == UInt8(ascii: "\"") else { return .name(name) }
    switch name {
    case "r", "R": return .string(try string(isRaw: true))
    case "b", "B", "br", "bR", "Br", "BR", "rb", "rB", "Rb", "RB":
      throw .unsupported("bytes", start..<position)
    default: return .name(name)
    }
  }

  private mutating func quotedName() throws(ExpressionFault) -> Token.Kind {
    let start = position
    position += 1
    while peek().isNameStart || peek().isDigit || [0x2E, 0x2D, 0x2F, 0x20].contains(peek()) {
      position += 1
    }
    guard peek() == UInt8(ascii: "`"), position > start + 1 else {
      throw ExpressionFault(
        start..<min(position + 1, bytes.count), id: "nama di antara ` tidak sah",
        en: "invalid name between backquotes")
    }
    position += 1
    return .quotedName(text(start + 1..<position - 1))
  }

  private mutating func symbol() throws(ExpressionFault) -> Token.Kind {
    if let symbol = Token.Symbol(peek(), peek(1)) {
      position += 2
      return .symbol(symbol)
    }
    if let symbol = Token.Symbol(peek()) {
      position += 1
      return .symbol(symbol)
    }
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let character = text(position..<end)
    throw ExpressionFault(
      position..<end, id: "`\(character)` tidak dikenal di dalam ungkapan",
      en: "unexpected character `\(character)`")
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// A letter of ASCII, or the low line.
  var isNameStart: Bool { self == 0x5F || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) }

  var hexValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x41 + 10)
    case 0x61...0x66: UInt32(self - 0x61 + 10)
    default: nil
    }
  }
}
