/// Gives every name its meaning and every part its type.
struct Checker {
  enum Mode: Sendable {
    /// What can be known to be wrong is a fault: for rule pages.
    case strict
    /// What is wrong fails when it is evaluated, as in CEL without its checker.
    case lenient
  }

  struct Variable {
    var name: String
    var slot: Int
    var type: ValueType
    var nesting: Int
  }

  let vocabulary: Vocabulary
  let mode: Mode
  var faults: [ExpressionFault] = []
  /// The variables of the macros around, the innermost last.
  var variables: [Variable] = []
  /// How many slots of the frame are used at most.
  var slotCount: Int
  /// What the expressions of several rules have in common, if the values of such parts are to be kept.
  var shared: SharedExpressions?

  init(_ vocabulary: Vocabulary, _ mode: Mode, _ shared: SharedExpressions? = nil) {
    self.vocabulary = vocabulary
    self.mode = mode
    self.shared = shared
    slotCount = vocabulary.boundSlots
  }

  func name(_ type: ValueType) -> String { "`\(type.name(vocabulary.kinds))`" }

  /// Something wrong, as the mode wants it: a fault now, or an error when it is evaluated.
  mutating func wrong(_ error: EvaluationError, _ fault: ExpressionFault) -> Typed {
    if mode == .strict { faults.append(fault) }
    return Typed(.failure(error), .dyn, fault.range)
  }

  /// Something that is refused in every mode.
  mutating func refuse(_ fault: ExpressionFault) -> Typed {
    faults.append(fault)
    return Typed(.failure(.other(fault.message)), .dyn, fault.range)
  }

  mutating func check(_ syntax: Syntax) -> Typed {
    var typed = meaning(of: syntax)
    typed.number = shared?.number(of: typed)
    return typed
  }

  private mutating func meaning(of syntax: Syntax) -> Typed {
    let range = syntax.range
    switch syntax.kind {
    case .literal(let value): return Typed(.constant(value), value.type, range)
    case .name(let name): return root(name, range)
    case .select(let operand, let name): return select(operand, name, range)
    case .has(let operand, let name): return has(operand, name, range)
    case .call(let name, let arguments): return call(name, nil, arguments, range)
    case .method(let receiver, let name, let arguments): return call(name, receiver, arguments, range)
    case .index(let operand, let index): return self.index(operand, index, range)
    case .list(let elements): return list(elements, range)
    case .map(let entries): return map(entries, range)
    case .not(let operand):
      let operand = bool(check(operand), "!")
      return Typed(.not(operand), .bool, range, [operand])
    case .negate(let operand): return negate(operand, range)
    case .and(let operands):
      let operands = operands.map { bool(check($0), "&&") }
      return Typed(.and(operands), .bool, range, operands)
    case .or(let operands):
      let operands = operands.map { bool(check($0), "||") }
      return Typed(.or(operands), .bool, range, operands)
    case .binary(let operation, let left, let right):
      return binary(operation, check(left), check(right), range)
    case .conditional(let condition, let first, let second):
      return conditional(condition, first, second, range)
    case .comprehension(let comprehension): return self.comprehension(comprehension, range)
    }
  }

  /// An operand that has to be a truth value.
  mutating func bool(_ operand: Typed, _ operation: String) -> Typed {
    if ValueType.bool.accepts(operand.type) { return operand }
    let fault = ExpressionFault(
      operand.range, id: "`\(operation)` meminta `bool`, tetapi ini \(name(operand.type))",
      en: "`\(operation)` wants `bool`, but this is \(name(operand.type))")
    return wrong(.noSuchOverload(operation, [operand.type]), fault)
  }

  private mutating func negate(_ operand: Syntax, _ range: Range<Int>) -> Typed {
    let operand = check(operand)
    if operand.type == .dyn || operand.type.isNumber {
      return Typed(.negate(operand), operand.type, range, [operand])
    }
    return wrong(
      .noSuchOverload("-", [operand.type]),
      ExpressionFault(
        operand.range, id: "`-` meminta bilangan, tetapi ini \(name(operand.type))",
        en: "`-` wants a number, but this is \(name(operand.type))"))
  }

  private mutating func conditional(
    _ condition: Syntax, _ first: Syntax, _ second: Syntax, _ range: Range<Int>
  ) -> Typed {
    let condition = bool(check(condition), "?:")
    let first = check(first)
    let second = check(second)
    let type = first.joinedType(second)
    if type == nil, mode == .strict {
      return wrong(
        .noSuchOverload("?:", [first.type, second.type]),
        ExpressionFault(
          range,
          id: "kedua cabang `?:` berbeda jenis: \(name(first.type)) dan \(name(second.type))",
          en: "the branches of `?:` differ in type: \(name(first.type)) and \(name(second.type))"))
    }
    return Typed(
      .conditional(condition, first, second), type ?? .dyn, range, [condition, first, second],
      nesting: max(first.nesting, second.nesting))
  }
}
