/// An expression that was read, but whose names have no meaning yet.
struct Expression: Sendable {
  let text: String
  let syntax: Syntax

  static func parse(_ text: String) throws(ExpressionFault) -> Expression {
    Expression(text: text, syntax: try Parser.parse(text))
  }

  /// Gives the names their meaning and compiles; in a strict check the value must be of the expected
  /// type, if there is one.
  ///
  /// - Parameter shared: what other expressions for the same frame have in common with this one.
  func compile(
    _ vocabulary: Vocabulary, _ mode: Checker.Mode = .strict, expecting expected: ValueType? = nil,
    _ shared: inout SharedExpressions?
  ) throws(ExpressionFaults) -> CompiledExpression {
    var checker = Checker(vocabulary, mode, shared)
    shared = nil
    let typed = checker.check(syntax)
    shared = checker.shared
    if let expected, mode == .strict, checker.faults.isEmpty, !expected.accepts(typed.type) {
      let wanted = checker.name(expected)
      let found = checker.name(typed.type)
      checker.faults.append(
        ExpressionFault(
          syntax.range, id: "hasilnya harus \(wanted), tetapi ini \(found)",
          en: "the result must be \(wanted), but this is \(found)"))
    }
    if !checker.faults.isEmpty {
      let faults = checker.faults.enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      throw ExpressionFaults(faults: faults.map(\.element))
    }
    return CompiledExpression(typed, slotCount: checker.slotCount)
  }
}

/// An expression ready to be evaluated, as often as wanted and on any thread. An object, because it is asked for all the
/// time.
final class CompiledExpression: Sendable {
  let type: ValueType
  private let slotCount: Int
  private let evaluator: Evaluator
  private let test: Test

  init(_ typed: Typed, slotCount: Int) {
    type = typed.type
    self.slotCount = slotCount
    if typed.type == .bool {
      let test = Compiler.test(typed)
      self.test = test
      evaluator = { frame throws(EvaluationError) in .bool(try test(&frame)) }
    } else {
      let evaluator = Compiler.evaluator(typed)
      self.evaluator = evaluator
      test = Compiler.test(of: evaluator)
    }
  }

  /// The value. The frame's first slots must hold the bound roots; its budget is spent on.
  func evaluate(_ frame: inout Frame) throws(EvaluationError) -> Value {
    makeRoom(&frame)
    return try evaluator(&frame)
  }

  /// The value of a condition, unboxed; an error if it is not a truth value.
  func holds(_ frame: inout Frame) throws(EvaluationError) -> Bool {
    makeRoom(&frame)
    return try test(&frame)
  }

  @inline(__always)
  private func makeRoom(_ frame: inout Frame) {
    while frame.slots.count < slotCount { frame.slots.append(.null) }
  }
}

extension CompiledExpression {
  /// Reads, checks and compiles a text.
  static func compile(
    _ text: String, _ vocabulary: Vocabulary, _ mode: Checker.Mode = .strict,
    expecting expected: ValueType? = nil
  ) throws(ExpressionFaults) -> CompiledExpression {
    let expression: Expression
    do throws(ExpressionFault) {
      expression = try .parse(text)
    } catch {
      throw ExpressionFaults(faults: [error])
    }
    var nothing: SharedExpressions?
    return try expression.compile(vocabulary, mode, expecting: expected, &nothing)
  }
}
