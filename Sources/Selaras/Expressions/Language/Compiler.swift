/// Computes a value.
typealias Evaluator = @Sendable (inout Frame) throws(EvaluationError) -> Value
/// Answers a question, without boxing the answer.
typealias Test = @Sendable (inout Frame) throws(EvaluationError) -> Bool

/// An evaluator among others: in an array of its own type a function would be wrapped once more.
struct Part: Sendable {
  let value: Evaluator
  init(_ value: @escaping Evaluator) { self.value = value }
}

/// Turns a checked expression into closures, once.
enum Compiler {
  static func evaluator(_ typed: Typed) -> Evaluator {
    guard let number = typed.number, typed.isWorthKeeping else { return fresh(typed) }
    let evaluator = fresh(typed)
    return { frame throws(EvaluationError) in
      if let known = frame.kept[number] { return known }
      let value = try evaluator(&frame)
      frame.kept.keep(value, at: number)
      return value
    }
  }

  /// Computes the value each time.
  private static func fresh(_ typed: Typed) -> Evaluator {
    switch typed.kind {
    case .constant(let value): return { _ in value }
    case .slot(let slot): return { frame in frame.slots[slot] }
    case .computed(let root): return computed(root)
    case .member(let operand, let member): return self.member(operand, member)
    case .dynamicMember(let operand, let name, let members):
      let operand = evaluator(operand)
      return { frame throws(EvaluationError) in
        try Lookup.member(operand(&frame), name, members, &frame)
      }
    case .call(let name, let functions, let arguments, let isChecked):
      return call(name, functions, arguments, isChecked: isChecked)
    case .index(let container, let index):
      let container = evaluator(container)
      let index = evaluator(index)
      return { frame throws(EvaluationError) in
        try Lookup.index(container(&frame), index(&frame))
      }
    case .list(let elements): return list(elements)
    case .map(let entries): return map(entries)
    case .negate(let operand):
      let operand = evaluator(operand)
      return { frame throws(EvaluationError) in try Arithmetic.negate(operand(&frame)) }
    case .binary(let operation, let left, let right) where operation.isArithmetic:
      return arithmetic(operation, left, right)
    case .conditional(let condition, let first, let second):
      let condition = test(condition)
      let first = evaluator(first)
      let second = evaluator(second)
      return { frame throws(EvaluationError) in
        try condition(&frame) ? try first(&frame) : try second(&frame)
      }
    case .comprehension(let comprehension)
    where comprehension.macro == .filter || comprehension.macro == .map:
      return collection(comprehension)
    case .failure(let error): return { _ throws(EvaluationError) in throw error }
    default:
      let test = test(typed)
      return { frame throws(EvaluationError) in .bool(try test(&frame)) }
    }
  }

  private static func computed(_ root: Vocabulary.Root) -> Evaluator {
    guard case .computed(let read) = root.source else {
      return { _ throws(EvaluationError) in throw .unknownName(root.name) }
    }
    return read
  }

  private static func member(_ operand: Typed, _ member: Vocabulary.Member) -> Evaluator {
    let operand = evaluator(operand)
    let name = member.name
    guard case .computed(let read) = member.source else {
      return { frame throws(EvaluationError) in
        let value = try operand(&frame)
        if case .null = value { throw .memberOfNull(name) }
        return try member.read(&frame, value)
      }
    }
    return { frame throws(EvaluationError) in
      let value = try operand(&frame)
      if case .null = value { throw .memberOfNull(name) }
      return try read(&frame, value)
    }
  }

  private static func list(_ elements: [Typed]) -> Evaluator {
    let elements = elements.map { Part(evaluator($0)) }
    return { frame throws(EvaluationError) in
      var values: [Value] = []
      values.reserveCapacity(elements.count)
      for element in elements { values.append(try element.value(&frame)) }
      return .list(values)
    }
  }

  private static func map(_ entries: [(key: Typed, value: Typed)]) -> Evaluator {
    let entries = entries.map { (evaluator($0.key), evaluator($0.value)) }
    return { frame throws(EvaluationError) in
      var pairs: [(key: MapKey, value: Value)] = []
      var seen: Set<MapKey> = []
      for (key, value) in entries {
        let key = try key(&frame)
        if case .double = key { throw .invalidKey(.double) }
        guard let mapKey = MapKey(looking: key) else { throw .invalidKey(key.type) }
        if !seen.insert(mapKey).inserted { throw .duplicateKey(key.display()) }
        pairs.append((mapKey, try value(&frame)))
      }
      guard let map = MapValue(pairs) else { throw .duplicateKey("") }
      return .map(map)
    }
  }

  private static func arithmetic(
    _ operation: Syntax.Operator, _ left: Typed, _ right: Typed
  ) -> Evaluator {
    let a = evaluator(left)
    let b = evaluator(right)
    return { frame throws(EvaluationError) in
      try Arithmetic.apply(operation, a(&frame), b(&frame), &frame)
    }
  }
}

extension Typed {
  /// Whether to keep the value costs less than to compute it again.
  fileprivate var isWorthKeeping: Bool {
    switch kind {
    case .computed, .member, .call, .index: true
    default: false
    }
  }
}
