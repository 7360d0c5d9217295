/// What is known of a value before it is computed.
indirect enum ValueType: Hashable, Sendable {
  /// Known only when it is computed.
  case dyn
  case null
  case bool
  case int
  case double
  case string
  case list(ValueType)
  case map(ValueType, ValueType)
  /// Always nullable: an absent parent is `null`.
  case object(ObjectKind)
  case type
}

extension ValueType {
  var isNumber: Bool { self == .int || self == .double }

  /// Whether a value of another type may stand where this one is wanted; what is `dyn` is asked
  /// again at evaluation.
  func accepts(_ other: ValueType) -> Bool {
    switch (self, other) {
    case (.dyn, _), (_, .dyn), (.object, .null): true
    case (.list(let a), .list(let b)): a.accepts(b)
    case (.map(let a, let b), .map(let c, let d)): a.accepts(c) && b.accepts(d)
    default: self == other
    }
  }

  /// Whether values of the two types can ever be equal.
  func isComparable(with other: ValueType) -> Bool {
    switch (self, other) {
    case (.null, _), (_, .null): accepts(other) || other.accepts(self)
    case (.list(let a), .list(let b)): a.isComparable(with: b)
    case (.map(let a, let b), .map(let c, let d)): a.isComparable(with: c) && b.isComparable(with: d)
    default: accepts(other) || (isNumber && other.isNumber)
    }
  }

  /// The type of something that is one or the other; nil if they have nothing in common.
  func joined(_ other: ValueType) -> ValueType? {
    if self == other { return self }
    switch (self, other) {
    case (.dyn, _), (_, .dyn): return .dyn
    case (.object, .null): return self
    case (.null, .object): return other
    case (.null, _), (_, .null): return .dyn
    case (.list(let a), .list(let b)): return .list(a.joined(b) ?? .dyn)
    case (.map(let a, let b), .map(let c, let d)): return .map(a.joined(c) ?? .dyn, b.joined(d) ?? .dyn)
    default: return nil
    }
  }

  /// The name as a person writes it, `list(string)`; object kinds are named by the vocabulary.
  func name(_ kinds: [ObjectKind: String] = [:]) -> String {
    switch self {
    case .dyn: "dyn"
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .double: "double"
    case .string: "string"
    case .list(.dyn): "list"
    case .list(let element): "list(\(element.name(kinds)))"
    case .map(.dyn, .dyn): "map"
    case .map(let key, let value): "map(\(key.name(kinds)), \(value.name(kinds)))"
    case .object(let kind): kinds[kind] ?? "object"
    case .type: "type"
    }
  }

  /// The types that are names of the language, as in `type(x) == int`.
  static let named: [String: ValueType] = [
    "bool": .bool, "int": .int, "double": .double, "string": .string, "list": .list(.dyn),
    "map": .map(.dyn, .dyn), "null_type": .null, "type": .type, "dyn": .dyn,
  ]
}
