/// The distinct texts of a run, each stored once: equal texts have equal numbers.
public struct TextTable: Sendable {
  public typealias ID = UInt32

  private var bytes: [UInt8] = []
  /// Where each text begins; one entry more than there are texts.
  private var starts: [Int] = [0]
  /// Open addressing, a power of two in size; text number + 1, or 0 for a free slot.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  public init() {}

  public var count: Int { starts.count - 1 }

  /// The number of a text, which is added if it is new.
  public mutating func intern(_ text: some Collection<UInt8>) -> ID {
    let found = text.withContiguousStorageIfAvailable { intern($0) }
    return found ?? Array(text).withUnsafeBufferPointer { intern($0) }
  }

  public mutating func intern(_ text: String) -> ID {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  private mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> ID {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
    while slots[slot] != 0 {
      let candidate = slots[slot] - 1
      let range = starts[Int(candidate)]..<starts[Int(candidate) + 1]
      if range.count == text.count, bytes[range].withUnsafeBytes({ Self.isSame($0, text) }) {
        return candidate
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(count + 1)
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
    return UInt32(count - 1)
  }

  public subscript(id: ID) -> ArraySlice<UInt8> { bytes[starts[Int(id)]..<starts[Int(id) + 1]] }

  public func string(_ id: ID) -> String { String(decoding: self[id], as: UTF8.self) }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for id in 0..<count {
      var slot = self[UInt32(id)].withUnsafeBufferPointer { Int(truncatingIfNeeded: Self.hash($0)) & mask }
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(id + 1)
    }
  }

  /// Whether two texts of one length are the same: eight bytes at a time.
  private static func isSame(_ a: UnsafeRawBufferPointer, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    let b = UnsafeRawBufferPointer(b)
    var index = 0
    while index + 8 <= a.count {
      let word = a.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != b.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < a.count {
      if a[index] != b[index] { return false }
      index += 1
    }
    return true
  }

  /// Eight bytes at a time, multiplied and mixed; the seed of a table is not secret, so the table
  /// of a hostile file may be slow, but a text is never mistaken for another.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    let raw = UnsafeRawBufferPointer(text)
    while index + 8 <= text.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var tail: UInt64 = 0
    while index < text.count {
      tail = tail << 8 | UInt64(text[index])
      index += 1
    }
    return mix(hash ^ tail)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
