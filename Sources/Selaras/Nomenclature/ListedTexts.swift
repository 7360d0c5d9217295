/// The texts of the official lists as they are written, which is asked of few: where a text differs from a decree by
/// a blank or a comma.
enum ListedTexts {
  static func contain(_ text: UnsafeBufferPointer<UInt8>) -> Bool { hashes.contains(hash(text)) }

  private static let hashes: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    let lists = [Nomenclature.of(.y2027), .of(.y2023)]
    hashes.reserveCapacity(lists.reduce(0) { $0 + 3 * $1.count })
    for list in lists {
      for row in 0..<list.count {
        for cell in list.table.cells(row) where cell.count >= shortest { hashes.insert(hash(cell)) }
      }
    }
    return hashes
  }()

  /// Governments, levels, most codes and units are shorter.
  private static let shortest = 16

  /// Eight bytes at a time.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var hash = UInt64(text.count)
    func add(_ value: UInt64) {
      let product = (hash ^ value).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    var index = 0
    while index + 8 <= raw.count {
      add(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    while index < raw.count {
      add(UInt64(raw[index]))
      index += 1
    }
    return hash
  }
}
