/// The operators that compute: no value is converted, no integer wraps around.
enum Arithmetic {
  static func apply(
    _ operation: Syntax.Operator, _ a: Value, _ b: Value, _ frame: inout Frame
  ) throws(EvaluationError) -> Value {
    switch (a, b) {
    case (.int(let a), .int(let b)): return .int(try integers(operation, a, b))
    case (.double(let x), .double(let y)):
      if let result = doubles(operation, x, y) { return .double(result) }
    case (.string(let a), .string(let b)) where operation == .add:
      if b.string.isEmpty { return .string(a) }
      if a.string.isEmpty { return .string(b) }
      try frame.spend(bytes: a.string.utf8.count + b.string.utf8.count)
      return .text(a.string + b.string)
    case (.list(let a), .list(let b)) where operation == .add:
      try frame.spend(a.count + b.count)
      return .list(a + b)
    default: break
    }
    throw .noOverload(operation.rawValue, a, b)
  }

  static func integers(
    _ operation: Syntax.Operator, _ a: Int64, _ b: Int64
  ) throws(EvaluationError) -> Int64 {
    let result: (partialValue: Int64, overflow: Bool)
    switch operation {
    case .add: result = a.addingReportingOverflow(b)
    case .subtract: result = a.subtractingReportingOverflow(b)
    case .multiply: result = a.multipliedReportingOverflow(by: b)
    case .divide where b != 0: result = a.dividedReportingOverflow(by: b)
    case .modulo where b != 0: result = a.remainderReportingOverflow(dividingBy: b)
    case .divide, .modulo: throw .divisionByZero
    default: throw .noSuchOverload(operation.rawValue, [.int, .int])
    }
    if result.overflow { throw .overflow }
    return result.partialValue
  }

  private static func doubles(_ operation: Syntax.Operator, _ a: Double, _ b: Double) -> Double? {
    switch operation {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    default: nil
    }
  }

  static func negate(_ value: Value) throws(EvaluationError) -> Value {
    switch value {
    case .int(let int):
      if int == .min { throw .overflow }
      return .int(-int)
    case .double(let double): return .double(-double)
    default: throw .noOverload("-", value)
    }
  }
}
