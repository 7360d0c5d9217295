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
