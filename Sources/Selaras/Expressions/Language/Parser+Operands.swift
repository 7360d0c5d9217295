extension Parser {
  /// Something and what is asked of it: `.name`, `.method(..)`, `[index]`.
  mutating func member() throws(ExpressionFault) -> Syntax {
    let start = next.range.lowerBound
    var result = try primary()
    while true {
      if take(.dot) {
        if isNext(.question) { throw .unsupported("?.", next.range) }
        result = try selection(of: result, start)
      } else if take(.openSquare) {
        if isNext(.question) { throw .unsupported("[?", next.range) }
        let index = try expression()
        try expect(.closeSquare)
        result = try node(.index(result, index), start, [result, index])
      } else if isNext(.openCurly) {
        throw .unsupported("T{...}", next.range)
      } else {
        return result
      }
    }
  }

  private mutating func selection(
    of receiver: Syntax, _ start: Int
  ) throws(ExpressionFault) -> Syntax {
    let token = next
    switch token.kind {
    case .name(let text) where !Token.isLiteral(text):
      position += 1
      let name = Syntax.Name(text: text, range: token.range)
      guard take(.openRound) else { return try node(.select(receiver, name), start, [receiver]) }
      let arguments = try arguments()
      if let macro = try comprehension(receiver, name, arguments, start) { return macro }
      return try node(.method(receiver, name, arguments), start, [receiver] + arguments)
    case .quotedName(let text):
      position += 1
      let name = Syntax.Name(text: text, range: token.range)
      return try node(.select(receiver, name), start, [receiver])
    default: throw unexpected()
    }
  }

  private mutating func primary() throws(ExpressionFault) -> Syntax {
    let token = next
    let start = token.range.lowerBound
    switch token.kind {
    case .symbol(.openRound):
      position += 1
      var inner = try expression()
      try expect(.closeRound)
      inner.range = start..<tokens[position - 1].range.upperBound
      return inner
    case .symbol(.openSquare): return try list()
    case .symbol(.openCurly): return try map()
    case .symbol(.dot):
      position += 1
      return try named(start)
    case .name: return try named(start)
    default: return try literal()
    }
  }

  private mutating func literal() throws(ExpressionFault) -> Syntax {
    let token = next
    let start = token.range.lowerBound
    let isNegative = take(.minus)
    let value: Value
    switch next.kind {
    case .string(let text): value = .text(text)
    case .double(let double): value = .double(isNegative ? -double : double)
    case .int(let magnitude):
      guard isNegative || magnitude < 1 << 63 else {
        throw ExpressionFault(
          token.range, id: "bilangan `\(magnitude)` di luar jangkauan",
          en: "the number `\(magnitude)` is out of range")
      }
      value = .int(isNegative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(magnitude))
    default: throw unexpected()
    }
    position += 1
    return try node(.literal(value), start, [])
  }

  /// A name, a literal that is a word, or a call of a function.
  private mutating func named(_ start: Int) throws(ExpressionFault) -> Syntax {
    guard case .name(let text) = next.kind else { throw unexpected() }
    let name = Syntax.Name(text: text, range: next.range)
    let isRooted = start != next.range.lowerBound
    if Token.isLiteral(text) {
      if isRooted || text == "in" { throw unexpected() }
      position += 1
      let value: Value = text == "null" ? .null : .bool(text == "true")
      return try node(.literal(value), start, [])
    }
    if Token.isReserved(text) {
      throw ExpressionFault(
        next.range, id: "`\(text)` adalah kata yang dicadangkan",
        en: "`\(text)` is a reserved word")
    }
    position += 1
    guard take(.openRound) else { return try node(.name(text), start, []) }
    let arguments = try arguments()
    if text == "has", !isRooted, arguments.count == 1 { return try has(name, arguments[0], start) }
    return try node(.call(name, arguments), start, arguments)
  }

  /// The arguments of a call, behind its opening bracket and with the closing one.
  private mutating func arguments() throws(ExpressionFault) -> [Syntax] {
    var arguments: [Syntax] = []
    if take(.closeRound) { return [] }
    repeat { arguments.append(try expression()) } while take(.comma)
    try expect(.closeRound)
    return arguments
  }

  private mutating func list() throws(ExpressionFault) -> Syntax {
    let start = next.range.lowerBound
    position += 1
    var elements: [Syntax] = []
    while !isNext(.closeSquare) {
      if isNext(.question) { throw .unsupported("[?", next.range) }
      elements.append(try expression())
      if !take(.comma) { break }
    }
    try expect(.closeSquare)
    return try node(.list(elements), start, elements)
  }

  private mutating func map() throws(ExpressionFault) -> Syntax {
    let start = next.range.lowerBound
    position += 1
    var entries: [Syntax.Entry] = []
    while !isNext(.closeCurly) {
      if isNext(.question) { throw .unsupported("{?", next.range) }
      let key = try expression()
      try expect(.colon)
      entries.append(Syntax.Entry(key: key, value: try expression()))
      if !take(.comma) { break }
    }
    try expect(.closeCurly)
    return try node(.map(entries), start, entries.flatMap { [$0.key, $0.value] })
  }
}
