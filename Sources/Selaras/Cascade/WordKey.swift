/// A folded word as a number: equal words have equal numbers, others, as good as never, do not.
struct WordKey: Hashable, Comparable, Sendable {
  private let value: UInt64

  /// - Parameter word: in lower case, as ``FoldedWords`` has it.
  init(_ word: String) {
    var word = word
    self = word.withUTF8 { WordKey(UnsafeRawBufferPointer($0)) }
  }

  /// Eight letters at a time.
  init(_ letters: UnsafeRawBufferPointer) {
    var hash = Self.stir(0xCBF2_9CE4_8422_2325 ^ UInt64(letters.count))
    let whole = letters.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      hash = Self.stir(hash ^ letters.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var rest: UInt64 = 0
    for offset in whole..<letters.count { rest = rest << 8 | UInt64(letters[offset]) }
    value = Self.stir(hash ^ rest)
  }

  /// A number below 256, as often one as another.
  var spread: Int { Int(value >> 56) }

  static func < (a: WordKey, b: WordKey) -> Bool { a.value < b.value }

  private static func stir(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
