/// Words by their length, each length in one text in rising order: made when the program is built, and looked up in
/// where it stands, so that it costs nothing to open.
package struct WordTable: Sendable {
  private let byLength: [StaticString]

  package init(_ byLength: [StaticString]) {
    self.byLength = byLength
  }

  package func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 0, word.count < byLength.count else { return false }
    let words = byLength[word.count]
    var low = 0
    var high = words.utf8CodeUnitCount / word.count
    while low < high {
      let middle = (low + high) / 2
      let order = Self.compare(words.utf8Start + middle * word.count, word)
      if order == 0 { return true }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// The words of a length, in rising order.
  package func words(ofLength length: Int) -> some Sequence<UnsafeBufferPointer<UInt8>> {
    let words = length > 0 && length < byLength.count ? byLength[length] : ""
    return (0..<words.utf8CodeUnitCount / max(length, 1)).lazy.map {
      UnsafeBufferPointer(start: words.utf8Start + $0 * length, count: length)
    }
  }

  private static func compare(_ a: UnsafePointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    for index in b.indices where a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
    return 0
  }

  /// The texts of a table: by length, from none on.
  package static func texts(of words: some Sequence<String>) -> [String] {
    let byLength = Dictionary(grouping: Set(words)) { $0.utf8.count }
    return (0...(byLength.keys.max() ?? 0)).map { (byLength[$0] ?? []).sorted().joined() }
  }
}
