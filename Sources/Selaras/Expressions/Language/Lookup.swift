/// Elements of lists and maps: `a[b]`, `a.b` and `b in a`.
enum Lookup {
  static func index(_ container: Value, _ index: Value) throws(EvaluationError) -> Value {
    switch container {
    case .list(let list):
      let position: Int64
      switch index {
      case .int(let int): position = int
      case .double(let double):
        guard let int = double.wholeNumber else { throw .noOverload("[]", container, index) }
        position = int
      default: throw .noOverload("[]", container, index)
      }
      guard position >= 0, position < list.count else { throw .indexOutOfRange(position) }
      return list[Int(position)]
    case .map(let map):
      if let key = MapKey(looking: index) {
        guard let value = map[key] else { throw .noSuchKey(index.display()) }
        return value
      }
      if case .double = index { throw .noSuchKey(index.display()) }
      throw .invalidKey(index.type)
    default: throw .noOverload("[]", container, index)
    }
  }

  /// A member of something whose type only evaluation knows.
  static func member(
    _ value: Value, _ name: String, _ members: [Vocabulary.Member], _ frame: inout Frame
  ) throws(EvaluationError) -> Value {
    if case .map(let map) = value {
      guard let found = map[.string(name)] else { throw .noSuchKey(name) }
      return found
    }
    if case .null = value { throw .memberOfNull(name) }
    let type = value.type
    guard let member = members.first(where: { $0.receiver.accepts(type) }) else {
      throw .noSuchMember(name)
    }
    return try member.read(&frame, value)
  }

  /// Whether there is a member. A member of the host is there if it is not `null` and not empty; of
  /// `null` there is none.
  static func has(
    _ value: Value, _ name: String, _ members: [Vocabulary.Member], isNullable: Bool,
    _ frame: inout Frame
  ) throws(EvaluationError) -> Bool {
    if case .map(let map) = value { return map.contains(.string(name)) }
    if case .null = value, isNullable { return false }
    switch try member(value, name, members, &frame) {
    case .null: return false
    case .string(let text): return !text.string.isEmpty
    case .list(let list): return !list.isEmpty
    case .map(let map): return map.count > 0
    default: return true
    }
  }

  static func contains(
    _ container: Value, _ element: Value, _ frame: inout Frame
  ) throws(EvaluationError) -> Bool {
    switch container {
    case .list(let list):
      try frame.spend(1 + list.count >> 2)
      for candidate in list where try Value.equal(element, candidate, &frame) { return true }
      return false
    case .map(let map): return MapKey(looking: element).map { map.contains($0) } ?? false
    default: throw .noOverload("in", element, container)
    }
  }

  /// What a macro goes through: the elements of a list, or the keys of a map.
  static func elements(_ value: Value, _ macro: String) throws(EvaluationError) -> [Value] {
    switch value {
    case .list(let list): list
    case .map(let map): map.keys.map(\.value)
    default: throw .noOverload(macro, value)
    }
  }
}
