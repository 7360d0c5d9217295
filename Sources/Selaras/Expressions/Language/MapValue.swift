/// A map of an expression: keys in the order they were written, found by hashing.
struct MapValue: Sendable {
  private final class Storage: Sendable {
    let keys: [MapKey]
    let values: [Value]
    let index: [MapKey: Int]

    init(keys: [MapKey], values: [Value], index: [MapKey: Int]) {
      self.keys = keys
      self.values = values
      self.index = index
    }
  }

  private let storage: Storage

  /// Nil if a key is there twice.
  init?(_ entries: [(key: MapKey, value: Value)]) {
    var index: [MapKey: Int] = [:]
    index.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      if index.updateValue(position, forKey: entry.key) != nil { return nil }
    }
    storage = Storage(keys: entries.map(\.key), values: entries.map(\.value), index: index)
  }

  /// A set of words, to be asked with `in`; words that are there twice count once.
  init(words: some Sequence<String>) {
    var keys: [MapKey] = []
    var index: [MapKey: Int] = [:]
    for word in words where index[.string(word)] == nil {
      index[.string(word)] = keys.count
      keys.append(.string(word))
    }
    storage = Storage(
      keys: keys, values: Array(repeating: .bool(true), count: keys.count), index: index)
  }

  var count: Int { storage.keys.count }
  var keys: [MapKey] { storage.keys }
  var values: [Value] { storage.values }

  subscript(key: MapKey) -> Value? { storage.index[key].map { storage.values[$0] } }

  func contains(_ key: MapKey) -> Bool { storage.index[key] != nil }
}

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
