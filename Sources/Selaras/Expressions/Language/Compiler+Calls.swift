extension Compiler {
  /// A call. If the types were not certain, the values choose among the overloads.
  static func call(
    _ name: String, _ functions: [Vocabulary.Function], _ arguments: [Typed], isChecked: Bool
  ) -> Evaluator {
    if isChecked { return certain(name, functions[0].body, arguments) }
    let arguments = arguments.map { Part(evaluator($0)) }
    return { frame throws(EvaluationError) in
      var values: [Value] = []
      values.reserveCapacity(arguments.count)
      for argument in arguments { values.append(try argument.value(&frame)) }
      for function in functions where fits(function, values) {
        return try apply(name, function.body, values, &frame)
      }
      throw .noSuchOverload(name, values.map(\.type))
    }
  }

  private static func fits(_ function: Vocabulary.Function, _ values: [Value]) -> Bool {
    zip(function.arguments, values).allSatisfy { type, value in
      guard case .list(let element) = type, element != .dyn, case .list(let list) = value else {
        return type.accepts(value.type)
      }
      return list.allSatisfy { element.accepts($0.type) }
    }
  }

  private static func apply(
    _ name: String, _ body: Vocabulary.Function.Body, _ values: [Value], _ frame: inout Frame
  ) throws(EvaluationError) -> Value {
    switch body {
    case .one(let body) where values.count == 1: return try body(&frame, values[0])
    case .two(let body) where values.count == 2: return try body(&frame, values[0], values[1])
    case .three(let body) where values.count == 3:
      return try body(&frame, values[0], values[1], values[2])
    case .textTest(let body) where values.count == 2:
      return .bool(try body(&frame, text(values[0]), text(values[1])))
    case .many(let body): return try body(&frame, values)
    default: throw .noSuchOverload(name, values.map(\.type))
    }
  }

  private static func certain(
    _ name: String, _ body: Vocabulary.Function.Body, _ arguments: [Typed]
  ) -> Evaluator {
    switch body {
    case .one(let body) where arguments.count == 1:
      let first = evaluator(arguments[0])
      return { frame throws(EvaluationError) in
        let a = try first(&frame)
        return try body(&frame, a)
      }
    case .two(let body) where arguments.count == 2:
      let first = evaluator(arguments[0])
      let second = evaluator(arguments[1])
      return { frame throws(EvaluationError) in
        let a = try first(&frame)
        let b = try second(&frame)
        return try body(&frame, a, b)
      }
    case .three(let body) where arguments.count == 3:
      let first = evaluator(arguments[0])
      let second = evaluator(arguments[1])
      let third = evaluator(arguments[2])
      return { frame throws(EvaluationError) in
        let a = try first(&frame)
        let b = try second(&frame)
        let c = try third(&frame)
        return try body(&frame, a, b, c)
      }
    default:
      let arguments = arguments.map { Part(evaluator($0)) }
      return { frame throws(EvaluationError) in
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments { values.append(try argument.value(&frame)) }
        return try apply(name, body, values, &frame)
      }
    }
  }
}
