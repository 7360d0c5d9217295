extension Compiler {
  /// `==`, `<`, `in` and their like, with a constant on the right looked at once.
  static func comparison(
    _ operation: Syntax.Operator, _ left: Typed, _ right: Typed
  ) -> Test {
    switch operation {
    case .contained: return containment(left, right)
    case .equal, .notEqual:
      let wanted = operation == .equal
      let a = evaluator(left)
      if case .constant(let constant) = right.kind {
        return { frame throws(EvaluationError) in
          try Value.equal(a(&frame), constant, &frame) == wanted
        }
      }
      let b = evaluator(right)
      return { frame throws(EvaluationError) in
        let left = try a(&frame)
        let right = try b(&frame)
        return try Value.equal(left, right, &frame) == wanted
      }
    default: return order(operation, left, right)
    }
  }

  private static func order(_ operation: Syntax.Operator, _ left: Typed, _ right: Typed) -> Test {
    let a = evaluator(left)
    if case .constant(.int(let limit)) = right.kind {
      return { frame throws(EvaluationError) in
        let left = try a(&frame)
        if case .int(let int) = left { return Ranking(int, limit).satisfies(operation) }
        guard let ranking = Ranking(left, .int(limit)) else {
          throw .noOverload(operation.rawValue, left, .int(limit))
        }
        return ranking.satisfies(operation)
      }
    }
    let b = evaluator(right)
    return { frame throws(EvaluationError) in
      let left = try a(&frame)
      let right = try b(&frame)
      guard let ranking = Ranking(left, right) else {
        throw .noOverload(operation.rawValue, left, right)
      }
      return ranking.satisfies(operation)
    }
  }

  private static func containment(_ left: Typed, _ right: Typed) -> Test {
    let element = evaluator(left)
    if case .constant(.list(let list)) = right.kind, let words = WordSet(list) {
      return { frame throws(EvaluationError) in
        guard case .string(let text) = try element(&frame) else { return false }
        return words.contains(text.string)
      }
    }
    let container = evaluator(right)
    return { frame throws(EvaluationError) in
      let element = try element(&frame)
      return try Lookup.contains(container(&frame), element, &frame)
    }
  }
}

/// The strings of a constant list, to be asked often.
private struct WordSet {
  private let few: [String]
  private let many: Set<MapKey>

  /// Nil if there is anything but strings.
  init?(_ list: [Value]) {
    var words: [String] = []
    for value in list {
      guard case .string(let text) = value else { return nil }
      words.append(text.string)
    }
    few = words.count <= 6 ? words : []
    many = words.count <= 6 ? [] : Set(words.map { .string($0) })
  }

  func contains(_ word: String) -> Bool {
    for candidate in few where candidate.hasSameBytes(as: word) { return true }
    return !many.isEmpty && many.contains(.string(word))
  }
}
