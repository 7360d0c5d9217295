extension Compiler {
  /// The truth value of an expression; anything else is an error.
  static func test(_ typed: Typed) -> Test {
    switch typed.kind {
    case .constant(.bool(let bool)): return { _ in bool }
    case .not(let operand):
      let operand = test(operand)
      return { frame throws(EvaluationError) in !(try operand(&frame)) }
    case .and(let operands): return conjunction(operands[...], decisive: false)
    case .or(let operands): return conjunction(operands[...], decisive: true)
    case .binary(let operation, let left, let right) where !operation.isArithmetic:
      return comparison(operation, left, right)
    case .conditional(let condition, let first, let second):
      let condition = test(condition)
      let first = test(first)
      let second = test(second)
      return { frame throws(EvaluationError) in
        try condition(&frame) ? try first(&frame) : try second(&frame)
      }
    case .has(let operand, let name, let members):
      return has(operand, name, members)
    case .call(let name, let functions, let arguments, isChecked: true):
      if name == "matches", let test = match(arguments) { return test }
      if case .textTest(let body) = functions[0].body { return textTest(body, arguments) }
    case .comprehension(let comprehension) where comprehension.result == nil:
      if let quantifier = quantifier(comprehension) { return quantifier }
    default: break
    }
    return test(of: evaluator(typed))
  }

  /// Whether a value is true.
  static func test(of value: @escaping Evaluator) -> Test {
    { frame throws(EvaluationError) in
      let value = try value(&frame)
      guard case .bool(let bool) = value else { throw .noOverload("bool", value) }
      return bool
    }
  }

  /// `&&` (decided by false) and `||` (decided by true): an error counts only if no operand decides.
  private static func conjunction(_ operands: ArraySlice<Typed>, decisive: Bool) -> Test {
    guard let operand = operands.first else { return { _ in !decisive } }
    let first = test(operand)
    if operands.count == 1 { return first }
    let rest = conjunction(operands.dropFirst(), decisive: decisive)
    return { frame throws(EvaluationError) in
      let isDecided: Bool
      do throws(EvaluationError) {
        isDecided = try first(&frame) == decisive
      } catch {
        return try goOn(behind: error, rest, &frame, decisive: decisive)
      }
      return isDecided ? decisive : try rest(&frame)
    }
  }

  /// The operands behind one that failed: if none of them decides, its error is the answer.
  private static func goOn(
    behind failure: EvaluationError, _ rest: Test, _ frame: inout Frame, decisive: Bool
  ) throws(EvaluationError) -> Bool {
    if failure.isFinal { throw failure }
    do throws(EvaluationError) {
      if try rest(&frame) == decisive { return decisive }
    } catch {
      if error.isFinal { throw error }
    }
    throw failure
  }

  private static func has(
    _ operand: Typed, _ name: String, _ members: [Vocabulary.Member]
  ) -> Test {
    let isNullable = operand.type != .dyn
    let operand = evaluator(operand)
    return { frame throws(EvaluationError) in
      try Lookup.has(operand(&frame), name, members, isNullable: isNullable, &frame)
    }
  }

  private static func textTest(
    _ body: @escaping @Sendable (inout Frame, Text, Text) throws(EvaluationError) -> Bool,
    _ arguments: [Typed]
  ) -> Test {
    let first = evaluator(arguments[0])
    if case .constant(.string(let second)) = arguments[1].kind {
      return { frame throws(EvaluationError) in try body(&frame, text(try first(&frame)), second) }
    }
    let second = evaluator(arguments[1])
    return { frame throws(EvaluationError) in
      let a = try text(try first(&frame))
      return try body(&frame, a, text(try second(&frame)))
    }
  }

  /// A search for a constant pattern, which is read once.
  private static func match(_ arguments: [Typed]) -> Test? {
    guard arguments.count == 2, case .constant(.string(let source)) = arguments[1].kind,
      let pattern = try? Pattern(source.string)
    else { return nil }
    let operand = evaluator(arguments[0])
    return { frame throws(EvaluationError) in
      let text = try text(try operand(&frame)).string
      try frame.spend(bytes: text.utf8.count)
      return try pattern.isFound(in: text, &frame)
    }
  }

  static func text(_ value: Value) throws(EvaluationError) -> Text {
    guard case .string(let text) = value else { throw .noOverload("string", value) }
    return text
  }
}
