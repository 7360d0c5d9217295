/// The words of the tables of `Rules/nomenklatur/`, by how often they stand there.
struct OfficialWords {
  /// From how many places on a word stands there often. Most misprints of the lists stand there less often; the others,
  /// as `telaksananya` and `pengadaaan`, are told by the list `salah_cetak_resmi` alone.
  private static let often = 20
  private var counts: [String: Int] = [:]

  mutating func add(table: String) {
    var word: [UInt8] = []
    for byte in table.utf8 {
      let folded = byte | 0x20
      if (0x61...0x7A).contains(folded) {
        word.append(folded)
      } else if !word.isEmpty {
        counts[String(decoding: word, as: UTF8.self), default: 0] += 1
        word.removeAll(keepingCapacity: true)
      }
    }
  }

  /// Words that stand there often, and the others.
  var frequent: [String] { counts.filter { $0.value >= Self.often }.map(\.key) }
  var rare: [String] { counts.filter { $0.value < Self.often }.map(\.key) }
}
