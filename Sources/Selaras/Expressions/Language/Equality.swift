extension Value {
  /// Equality as CEL has it: numbers are equal if they are the same number, other values of different
  /// kinds are unequal, and nothing is an error but a comparison that takes too long.
  static func equal(_ a: Value, _ b: Value, _ frame: inout Frame) throws(EvaluationError) -> Bool {
    try equal(a, b, &frame, 0)
  }

  private static func equal(
    _ a: Value, _ b: Value, _ frame: inout Frame, _ depth: Int
  ) throws(EvaluationError) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.int(let int), .double(let double)), (.double(let double), .int(let int)):
      double.wholeNumber == int
    case (.string(let a), .string(let b)): a.string.hasSameBytes(as: b.string)
    case (.object(let a), .object(let b)): a == b
    case (.type(let a), .type(let b)): a == b
    case (.list(let a), .list(let b)): try equalLists(a, b, &frame, depth)
    case (.map(let a), .map(let b)): try equalMaps(a, b, &frame, depth)
    default: false
    }
  }

  private static func equalLists(
    _ a: [Value], _ b: [Value], _ frame: inout Frame, _ depth: Int
  ) throws(EvaluationError) -> Bool {
    if a.count != b.count { return false }
    if depth > Frame.deepestValue { throw .tooDeep }
    try frame.spend(1 + a.count)
    for index in a.indices where !(try equal(a[index], b[index], &frame, depth + 1)) { return false }
    return true
  }

  private static func equalMaps(
    _ a: MapValue, _ b: MapValue, _ frame: inout Frame, _ depth: Int
  ) throws(EvaluationError) -> Bool {
    if a.count != b.count { return false }
    if depth > Frame.deepestValue { throw .tooDeep }
    try frame.spend(1 + a.count)
    for (key, value) in zip(a.keys, a.values) {
      guard let other = b[key] else { return false }
      if !(try equal(value, other, &frame, depth + 1)) { return false }
    }
    return true
  }
}

/// How one value stands to another in an order.
enum Ranking: Sendable {
  case less, same, greater
  /// Not a number is in no order.
  case none

  init<T: Comparable>(_ a: T, _ b: T) {
    self = a < b ? .less : a == b ? .same : a > b ? .greater : .none
  }

  /// Compares exactly, as on one line of numbers.
  init(integer a: Int64, double b: Double) {
    if let whole = b.truncatedInteger {
      self = a == whole ? Ranking(0.0, b - Double(whole)) : Ranking(a, whole)
    } else {
      self = b.isNaN ? .none : b > 0 ? .less : .greater
    }
  }

  /// Nil if values of these kinds have no order.
  init?(_ a: Value, _ b: Value) {
    switch (a, b) {
    case (.int(let a), .int(let b)): self.init(a, b)
    case (.double(let a), .double(let b)): self.init(a, b)
    case (.int(let a), .double(let b)): self.init(integer: a, double: b)
    case (.double(let a), .int(let b)): self = Ranking(integer: b, double: a).reversed
    case (.string(let a), .string(let b)):
      self =
        a.string.hasBytes(before: b.string)
        ? .less : a.string.hasSameBytes(as: b.string) ? .same : .greater
    case (.bool(let a), .bool(let b)): self.init(a ? 1 : 0, b ? 1 : 0)
    default: return nil
    }
  }

  private var reversed: Ranking {
    switch self {
    case .less: .greater
    case .greater: .less
    case .same, .none: self
    }
  }

  func satisfies(_ operation: Syntax.Operator) -> Bool {
    switch operation {
    case .less: self == .less
    case .atMost: self == .less || self == .same
    case .greater: self == .greater
    case .atLeast: self == .greater || self == .same
    default: false
    }
  }
}
