/// A key of a map. Strings are the same key if their bytes are: nothing is normalised.
enum MapKey: Sendable {
  case bool(Bool)
  case int(Int64)
  case string(String)

  /// The key a value looks up: 1.0 finds 1; nil if no key can ever equal the value.
  init?(looking value: Value) {
    switch value {
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .int(int)
    case .double(let double):
      guard let int = double.wholeNumber else { return nil }
      self = .int(int)
    case .string(let text): self = .string(text.string)
    default: return nil
    }
  }

  var value: Value {
    switch self {
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .string(let string): .text(string)
    }
  }
}

extension MapKey: Hashable {
  static func == (a: MapKey, b: MapKey) -> Bool {
    switch (a, b) {
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .bool(let bool): hasher.combine(bool)
    case .int(let int): hasher.combine(int)
    case .string(let string): string.hashBytes(into: &hasher)
    }
  }
}
