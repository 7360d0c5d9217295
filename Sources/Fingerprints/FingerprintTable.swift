/// What an official text stands as.
package enum TextRole: UInt64, Sendable, CaseIterable {
  case program = 1
  case activity, subactivity, indicator
}

/// A set of texts in their roles, of which only fingerprints are kept: made when the program is built, and looked up in where
/// it stands, so that it costs nothing to open.
///
/// As text: eight signs for each key, which is 48 bits of it, in rising order.
package struct FingerprintTable: Sendable {
  private let keys: StaticString

  package init(_ keys: StaticString) {
    self.keys = keys
  }

  package var count: Int { keys.utf8CodeUnitCount / 8 }

  package func contains(_ text: Fingerprint, role: TextRole) -> Bool {
    let wanted = Self.key(text, role)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let key = key(middle)
      if key == wanted { return true }
      if key < wanted { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private func key(_ index: Int) -> UInt64 {
    UInt64(
      bigEndian: UnsafeRawPointer(keys.utf8Start).loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
  }

  /// 64 signs in the order of their bytes.
  private static let signs = Array("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz".utf8)

  /// The signs of a key as one number.
  private static func key(_ text: Fingerprint, _ role: TextRole) -> UInt64 {
    let mixed = (text.value ^ role.rawValue) &* 0x9E37_79B9_7F4A_7C15
    var key: UInt64 = 0
    for shift in stride(from: 58, to: 10, by: -6) {
      key = key << 8 | UInt64(signs[Int(truncatingIfNeeded: mixed >> UInt64(shift)) & 63])
    }
    return key
  }

  /// The table of some texts, as text.
  package static func text(of texts: some Sequence<(text: Fingerprint, role: TextRole)>) -> String {
    let keys = Set(texts.map { key($0.text, $0.role) }).sorted()
    return String(
      decoding: keys.flatMap { key in withUnsafeBytes(of: key.bigEndian, Array.init) }, as: UTF8.self)
  }
}
