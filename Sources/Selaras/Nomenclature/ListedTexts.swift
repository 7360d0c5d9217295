/// The texts of the official lists as they are written, which is asked of few: where a text differs from a decree by
/// a blank or a comma.
enum ListedTexts {
  static func contain(_ text: UnsafeBufferPointer<UInt8>) -> Bool { hashes.contains(hash(text)) }

  private static let hashes: Set<Int> = {
    var hashes: Set<Int> = []
    for list in [Nomenclature.of(.y2027), .of(.y2023)] {
      hashes.reserveCapacity(hashes.count + 3 * list.count)
      let columns = [list.name, list.performance, list.indicator].compactMap { $0 }
      for row in 0..<list.count {
        for column in columns { hashes.insert(hash(list.table.cell(row, column))) }
      }
    }
    return hashes
  }()

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return hasher.finalize()
  }
}
