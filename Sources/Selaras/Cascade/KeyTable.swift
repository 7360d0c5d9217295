/// What the keys of a file mean, or other names that are looked up all the time.
///
/// A name is compared as numbers of eight bytes each: a file has as many keys as values.
struct KeyTable<Meaning: Sendable>: Sendable {
  /// By the number of bytes.
  private var entries: [[(name: Packed, meaning: Meaning)]] = []

  /// Up to 24 bytes.
  private struct Packed: Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      for (index, byte) in bytes.enumerated() {
        let value = UInt64(byte) << UInt64(index % 8 * 8)
        if index < 8 { first |= value } else if index < 16 { second |= value } else { third |= value }
      }
    }
  }

  /// - Parameter names: of at most 24 bytes each.
  init(_ names: [(name: String, meaning: Meaning)]) {
    for (name, meaning) in names {
      let bytes = Array(name.utf8)
      while entries.count <= bytes.count { entries.append([]) }
      entries[bytes.count].append((bytes.withUnsafeBufferPointer(Packed.init), meaning))
    }
  }

  subscript(_ bytes: ArraySlice<UInt8>) -> Meaning? {
    bytes.withUnsafeBufferPointer { self[$0] }
  }

  subscript(_ name: String) -> Meaning? {
    var name = name
    return name.withUTF8 { self[$0] }
  }

  private subscript(_ bytes: UnsafeBufferPointer<UInt8>) -> Meaning? {
    guard bytes.count < entries.count, !entries[bytes.count].isEmpty else { return nil }
    let name = Packed(bytes)
    return entries[bytes.count].first { $0.name == name }?.meaning
  }
}
