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
