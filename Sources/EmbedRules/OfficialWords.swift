/// The words of the official texts, by how often they stand in the lists.
struct OfficialWords {
  /// From how many places on a word stands there often. Most misprints of the lists stand there less often; the others,
  /// as `telaksananya` and `pengadaaan`, are told by the list `salah_cetak_resmi` alone.
  private static let often = 20
  private var counts: [String: Int] = [:]

  mutating func add(_ table: ListTable) {
    for row in table.rows {
      for (_, text) in table.texts(of: row) { add(text) }
    }
  }

  private mutating func add(_ text: Substring) {
    let letters = text.utf8.map { $0 | 0x20 }
    for word in letters.split(whereSeparator: { !(0x61...0x7A).contains($0) }) {
      counts[String(decoding: word, as: UTF8.self), default: 0] += 1
    }
  }

  /// Words that stand there often, and the others.
  var frequent: [String] { counts.filter { $0.value >= Self.often }.map(\.key) }
  var rare: [String] { counts.filter { $0.value < Self.often }.map(\.key) }
}
