/// What an official text stands as.
package enum TextRole: UInt64, Sendable, CaseIterable {
  case program = 1
  case activity, subactivity, indicator
}

/// Where texts stand in some tables, each in its role. Of the texts only fingerprints are kept: the table is made when
/// the program is built, and looked up in where it stands, so that it costs nothing to open.
///
/// As text: twelve signs for each entry, in rising order. The first eight are 48 bits of the key, the other four tell
/// where the text stands.
package struct FingerprintTable: Sendable {
  /// A row of one of the tables.
  package struct Position: Hashable, Sendable {
    /// From 0 to 63.
    package var table: Int
    /// Below 262,144.
    package var row: Int

    package init(table: Int, row: Int) {
      self.table = table
      self.row = row
    }
  }

  /// A text in its role, and where it stands.
  package struct Entry {
    var key: UInt64
    var position: Position

    package init(_ text: Fingerprint, _ role: TextRole, at position: Position) {
      key = FingerprintTable.key(text, role)
      self.position = position
    }
  }

  private let entries: TableBytes
  private static let size = 12

  package init(_ text: StaticString) { entries = TableBytes(text) }

  /// A table made at run time.
  package init(_ made: [Entry]) { entries = TableBytes(copying: Self.bytes(of: made)) }

  package var count: Int { entries.all.count / Self.size }

  package func contains(_ text: Fingerprint, role: TextRole) -> Bool {
    let wanted = Self.key(text, role)
    let bytes = UnsafeRawBufferPointer(entries.all)
    let first = firstEntry(wanted, bytes)
    return first < count && Self.key(first, bytes) == wanted
  }

  /// Where a text stands in a role; in rising order.
  package func positions(of text: Fingerprint, role: TextRole) -> [Position] {
    let wanted = Self.key(text, role)
    let bytes = UnsafeRawBufferPointer(entries.all)
    var found: [Position] = []
    var index = firstEntry(wanted, bytes)
    while index < count, Self.key(index, bytes) == wanted {
      found.append(Self.position(index, bytes))
      index += 1
    }
    return found
  }

  private func firstEntry(_ wanted: UInt64, _ bytes: UnsafeRawBufferPointer) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Self.key(middle, bytes) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func key(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * size, as: UInt64.self))
  }

  private static func position(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> Position {
    let digits = bytes[(index * size + 8)..<(index * size + size)].map { Int(values[Int($0)]) }
    return Position(table: digits[0], row: digits[1] << 12 | digits[2] << 6 | digits[3])
  }

  /// 64 signs in the order of their bytes.
  private static let signs = Array("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz".utf8)
  /// What each byte stands for as a sign.
  private static let values = {
    var values = [UInt8](repeating: 0, count: 256)
    for (value, sign) in signs.enumerated() { values[Int(sign)] = UInt8(value) }
    return values
  }()

  /// The signs of a key as one number.
  private static func key(_ text: Fingerprint, _ role: TextRole) -> UInt64 {
    let mixed = (text.value ^ role.rawValue) &* 0x9E37_79B9_7F4A_7C15
    var key: UInt64 = 0
    for shift in stride(from: 58, to: 10, by: -6) {
      key = key << 8 | UInt64(signs[Int(truncatingIfNeeded: mixed >> UInt64(shift)) & 63])
    }
    return key
  }

  private static func bytes(of entries: [Entry]) -> [UInt8] {
    func order(_ entry: Entry) -> (UInt64, Int, Int) {
      (entry.key, entry.position.table, entry.position.row)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * size)
    var last: (UInt64, Int, Int)?
    for entry in entries.sorted(by: { order($0) < order($1) }) {
      // A name that is the statement of its row as well stands there once.
      if let last, last == order(entry) { continue }
      last = order(entry)
      withUnsafeBytes(of: entry.key.bigEndian) { bytes += $0 }
      let (table, row) = (entry.position.table, entry.position.row)
      precondition(table < 64 && row < 1 << 18)
      bytes += [table, row >> 12, row >> 6 & 63, row & 63].map { signs[$0] }
    }
    return bytes
  }

  /// The table of some texts, as text.
  package static func text(of entries: [Entry]) -> String {
    String(decoding: bytes(of: entries), as: UTF8.self)
  }
}
