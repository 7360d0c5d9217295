/// Makes a tree of tokens. Macros are recognised here, as CEL wants it, before any name has a meaning.
struct Parser {
  let tokens: [Token]
  var position = 0
  /// How many expressions we are inside of.
  var nesting = 0

  /// How many expressions may stand inside each other in brackets.
  static let deepestNesting = 128
  /// How deep the tree may be, long chains of operators included.
  static let deepestTree = 256
  /// The longest expression that is read, in bytes.
  static let longestText = 32_768

  static func parse(_ text: String) throws(ExpressionFault) -> Syntax {
    guard text.utf8.count <= longestText else {
      throw ExpressionFault(
        0..<longestText, id: "ungkapan lebih panjang dari \(longestText) byte",
        en: "the expression is longer than \(longestText) bytes")
    }
    var lexer = Lexer(text)
    var parser = Parser(tokens: try lexer.tokens())
    let syntax = try parser.expression()
    guard parser.next.kind == .end else { throw parser.unexpected() }
    return syntax
  }

  var next: Token { tokens[position] }

  func isNext(_ symbol: Token.Symbol) -> Bool {
    if case .symbol(let next) = tokens[position].kind { next == symbol } else { false }
  }

  mutating func take(_ symbol: Token.Symbol) -> Bool {
    if !isNext(symbol) { return false }
    position += 1
    return true
  }

  mutating func expect(_ symbol: Token.Symbol) throws(ExpressionFault) {
    if take(symbol) { return }
    var fault = unexpected()
    fault.help = Phrase(
      id: "di sini seharusnya `\(symbol.rawValue)`", en: "expected `\(symbol.rawValue)` here")
    throw fault
  }

  func unexpected() -> ExpressionFault {
    if next.kind == .end {
      return ExpressionFault(
        next.range, id: "ungkapan belum selesai", en: "the expression is incomplete")
    }
    let word: String
    switch next.kind {
    case .name(let name), .quotedName(let name): word = "`\(name)`"
    case .symbol(let symbol): word = "`\(symbol.rawValue)`"
    case .int(let int): word = "`\(int)`"
    case .double(let double): word = "`\(double)`"
    case .string, .end: word = "teks"
    }
    return ExpressionFault(
      next.range, id: "\(word) tidak diharapkan di sini",
      en: "unexpected \(word == "teks" ? "string" : word)")
  }

  /// A node whose tree is not too deep.
  func node(
    _ kind: Syntax.Kind, _ start: Int, _ children: [Syntax]
  ) throws(ExpressionFault) -> Syntax {
    let end = position > 0 ? tokens[position - 1].range.upperBound : start
    let range = start..<max(start, end)
    let depth = 1 + (children.lazy.map(\.depth).max() ?? 0)
    if depth > Parser.deepestTree { throw tooDeep(range) }
    return Syntax(kind: kind, range: range, depth: depth)
  }

  mutating func enter() throws(ExpressionFault) {
    nesting += 1
    if nesting > Parser.deepestNesting { throw tooDeep(next.range) }
  }

  private func tooDeep(_ range: Range<Int>) -> ExpressionFault {
    ExpressionFault(
      range, id: "ungkapan bersarang terlalu dalam", en: "the expression is nested too deeply")
  }

  /// A whole expression: the conditional operator binds weakest.
  mutating func expression() throws(ExpressionFault) -> Syntax {
    try enter()
    defer { nesting -= 1 }
    let start = next.range.lowerBound
    let condition = try binary(1)
    guard take(.question) else { return condition }
    let first = try binary(1)
    try expect(.colon)
    let second = try expression()
    return try node(.conditional(condition, first, second), start, [condition, first, second])
  }

  /// How strongly the next token binds as an operator between two operands; 0 if it is none.
  private var strength: Int {
    switch tokens[position].kind {
    case .symbol(.or): 1
    case .symbol(.and): 2
    case .symbol(.equal), .symbol(.notEqual), .symbol(.less), .symbol(.atMost), .symbol(.greater),
      .symbol(.atLeast), .name("in"):
      3
    case .symbol(.plus), .symbol(.minus): 4
    case .symbol(.times), .symbol(.divide), .symbol(.modulo): 5
    default: 0
    }
  }

  /// Operands with operators between them that bind at least so strongly, from left to right.
  private mutating func binary(_ minimum: Int) throws(ExpressionFault) -> Syntax {
    let start = next.range.lowerBound
    var left = try unary()
    while case let strength = strength, strength >= minimum {
      if strength <= 2 {
        let symbol: Token.Symbol = strength == 1 ? .or : .and
        var operands = [left]
        while take(symbol) {
          operands.append(try binary(strength + 1))
        }
        left = try node(strength == 1 ? .or(operands) : .and(operands), start, operands)
      } else {
        guard let operation = takeOperator() else { throw unexpected() }
        let right = try binary(strength + 1)
        left = try node(.binary(operation, left, right), start, [left, right])
      }
    }
    return left
  }

  private mutating func takeOperator() -> Syntax.Operator? {
    let operation: Syntax.Operator? =
      switch next.kind {
      case .symbol(let symbol): Syntax.Operator(rawValue: symbol.rawValue)
      case .name(let name): Syntax.Operator(rawValue: name)
      default: nil
      }
    position += 1
    return operation
  }

  private mutating func unary() throws(ExpressionFault) -> Syntax {
    let start = next.range.lowerBound
    guard isNext(.not) || isNext(.minus) else { return try member() }
    try enter()
    defer { nesting -= 1 }
    if take(.not) {
      let operand = try unary()
      return try node(.not(operand), start, [operand])
    }
    switch tokens[position + 1].kind {
    case .int, .double: return try member()
    default:
      position += 1
      let operand = try unary()
      return try node(.negate(operand), start, [operand])
    }
  }
}
