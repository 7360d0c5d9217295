/// Keys that a mapping has twice. Linear in the size of the tree.
struct DuplicateKeys {
  private let tree: Tree
  private let bytes: Bytes
  /// The keys of the mapping that is looked at, what is quickly compared of them, and their hashes.
  private var keys: [Int] = []
  private var tails: [UInt64] = []
  private var hashes: [UInt32] = []
  /// Numbers of keys, plus one, at the places that their hashes say; 0 where there is none.
  private var table: [UInt32] = []

  static func report(in tree: Tree, _ bytes: Bytes, to log: inout FaultLog) {
    var check = DuplicateKeys(tree: tree, bytes: bytes)
    for index in tree.elements.indices where tree.elements[index].kind == .mapping && !log.isFull {
      check.report(mapping: index, to: &log)
    }
  }

  private init(tree: Tree, bytes: Bytes) {
    self.tree = tree
    self.bytes = bytes
  }

  private mutating func report(mapping: Int, to log: inout FaultLog) {
    keys.removeAll(keepingCapacity: true)
    let end = tree.next(after: mapping)
    var key = mapping + 1
    while key < end {
      keys.append(key)
      key = tree.next(after: tree.next(after: key))
    }
    if keys.count <= 16 { comparePairs(to: &log) } else { compareHashes(to: &log) }
  }

  private mutating func comparePairs(to log: inout FaultLog) {
    tails.removeAll(keepingCapacity: true)
    for (number, key) in keys.enumerated() {
      let tail = tail(of: key)
      for first in 0..<number where tails[first] == tail && same(keys[first], key) {
        report(key, keys[first], to: &log)
        break
      }
      tails.append(tail)
    }
  }

  /// The last seven bytes of a key and its length: equal keys have the same, and most others another one. Of keys that
  /// say their text differently always the same.
  @inline(__always)
  private func tail(of key: Int) -> UInt64 {
    let element = tree.elements[key]
    guard tree.decoded.isEmpty else { return 0 }
    var tail: UInt64 = 0
    for offset in max(element.start, element.end &- min(element.end, 7))..<element.end {
      tail = tail << 8 | UInt64(bytes[Int(offset)])
    }
    return UInt64(element.end - element.start) << 56 | tail
  }

  private mutating func compareHashes(to log: inout FaultLog) {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(0, count: size))
    hashes.removeAll(keepingCapacity: true)
    for (number, key) in keys.enumerated() {
      let hash = hash(of: key)
      hashes.append(hash)
      var slot = Int(hash) & (size - 1)
      while table[slot] != 0 {
        let other = Int(table[slot]) - 1
        if hashes[other] == hash, same(keys[other], key) { break }
        slot = (slot + 1) & (size - 1)
      }
      if table[slot] == 0 {
        table[slot] = UInt32(number + 1)
      } else {
        report(key, keys[Int(table[slot]) - 1], to: &log)
        if log.isFull { return }
      }
    }
  }

  private func report(_ key: Int, _ first: Int, to log: inout FaultLog) {
    let range = tree.place(key).range
    let name = bytes.quote(range)
    log.add(
      .duplicateKey, range, id: "kunci \(name) sudah ada", en: "the key \(name) is there already",
      help: Phrase(
        id: "gabungkan kedua isinya, atau ganti nama salah satunya",
        en: "merge the two, or rename one of them"),
      note: log.note(tree.place(first).range, id: "pertama kali di sini", en: "first here"))
  }

  /// Seeded for each run, so that no file can be made to collide.
  private func hash(of key: Int) -> UInt32 {
    var hasher = Hasher()
    withText(of: key) { hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// The bytes of a key's text.
  @inline(__always)
  private func withText<R>(of key: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    let element = tree.elements[key]
    guard element.decoded >= 0 else {
      return body(UnsafeRawBufferPointer(rebasing: bytes.raw(Int(element.start)..<Int(element.end))))
    }
    var text = tree.decoded[Int(element.decoded)].text
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  private func same(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (tree.elements[a], tree.elements[b])
    guard first.decoded >= 0 || second.decoded >= 0 else {
      guard first.end - first.start == second.end - second.start else { return false }
      for offset in 0..<Int(first.end - first.start)
      where bytes[Int(first.start) + offset] != bytes[Int(second.start) + offset] {
        return false
      }
      return true
    }
    return withText(of: a) { a in withText(of: b) { b in a.elementsEqual(b) } }
  }
}
