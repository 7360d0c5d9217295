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
