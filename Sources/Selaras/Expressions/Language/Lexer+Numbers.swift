extension Lexer {
  /// `12`, `0x1F`, `1.5`, `.5`, `1e-3`; the `u` of an unsigned integer is refused.
  mutating func number() throws(ExpressionFault) -> Token.Kind {
    let start = position
    if peek() == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x"), peek(2).hexValue != nil {
      position += 2
      while peek().hexValue != nil { position += 1 }
      return try integer(start, digits: start + 2..<position, radix: 16)
    }
    skipDigits()
    var isDouble = false
    if peek() == UInt8(ascii: "."), peek(1).isDigit {
      isDouble = true
      position += 1
      skipDigits()
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let signs = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if peek(1 + signs).isDigit {
        isDouble = true
        position += 1 + signs
        skipDigits()
      }
    }
    if !isDouble { return try integer(start, digits: start..<position, radix: 10) }
    try endNumber(start)
    guard let value = Double(text(start..<position)), value.isFinite else {
      throw outOfRange(start)
    }
    return .double(value)
  }

  private mutating func skipDigits() {
    while peek().isDigit { position += 1 }
  }

  private mutating func integer(
    _ start: Int, digits: Range<Int>, radix: Int
  ) throws(ExpressionFault) -> Token.Kind {
    if peek() | 0x20 == UInt8(ascii: "u") {
      position += 1
      try endNumber(start)
      throw .unsupported("uint", start..<position)
    }
    try endNumber(start)
    guard let value = UInt64(text(digits), radix: radix), value <= 1 << 63 else {
      throw outOfRange(start)
    }
    return .int(value)
  }

  /// A number does not run into a name: `12abc` is no number.
  private mutating func endNumber(_ start: Int) throws(ExpressionFault) {
    guard peek().isNameStart || peek().isDigit else { return }
    while peek().isNameStart || peek().isDigit { position += 1 }
    let number = text(start..<position)
    throw ExpressionFault(
      start..<position, id: "`\(number)` bukan bilangan", en: "`\(number)` is not a number")
  }

  private func outOfRange(_ start: Int) -> ExpressionFault {
    let number = text(start..<position)
    return ExpressionFault(
      start..<position, id: "bilangan `\(number)` di luar jangkauan",
      en: "the number `\(number)` is out of range")
  }
}
