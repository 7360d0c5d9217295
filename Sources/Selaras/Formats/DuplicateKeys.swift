/// Keys that a mapping has twice. Linear in the size of the tree.
struct DuplicateKeys {
  private let tree: Tree
  private let bytes: Bytes

  static func report(in tree: Tree, _ bytes: Bytes, to log: inout FaultLog) {
    let check = DuplicateKeys(tree: tree, bytes: bytes)
    for index in tree.elements.indices where tree.elements[index].kind == .mapping && !log.isFull {
      check.report(mapping: index, to: &log)
    }
  }

  private func report(mapping: Int, to log: inout FaultLog) {
    let end = Int(tree.elements[mapping].next)
    var keys: [Int] = []
    var table: [Key: Int] = [:]
    var key = mapping + 1
    while key < end {
      if table.isEmpty, keys.count < 8 {
        if let first = keys.first(where: { same($0, key) }) { report(key, first, to: &log) }
        keys.append(key)
      } else {
        if table.isEmpty { for key in keys { table[Key(key, self)] = table[Key(key, self)] ?? key } }
        if let first = table[Key(key, self)] {
          report(key, first, to: &log)
        } else {
          table[Key(key, self)] = key
        }
      }
      key = Int(tree.elements[Int(tree.elements[key].next)].next)
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

  /// The bytes of a key's text.
  private func withText<R>(of key: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    let element = tree.elements[key]
    if element.decoded >= 0 {
      var text = tree.decoded[Int(element.decoded)].text
      return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }
    return body(UnsafeRawBufferPointer(rebasing: bytes.raw(Int(element.start)..<Int(element.end))))
  }

  private func same(_ a: Int, _ b: Int) -> Bool {
    withText(of: a) { a in withText(of: b) { b in a.count == b.count && a.elementsEqual(b) } }
  }

  /// A key under its text, so that a set of them is looked up in constant time.
  private struct Key: Hashable {
    let element: Int
    let check: DuplicateKeys

    init(_ element: Int, _ check: DuplicateKeys) {
      self.element = element
      self.check = check
    }

    static func == (a: Key, b: Key) -> Bool { a.check.same(a.element, b.element) }
    func hash(into hasher: inout Hasher) {
      check.withText(of: element) { hasher.combine(bytes: $0) }
    }
  }
}
