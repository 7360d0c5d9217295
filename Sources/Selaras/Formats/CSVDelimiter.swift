/// Which character separates the cells of a table as text.
enum CSVDelimiter {
  /// In the order in which they are preferred: a comma stands in prose and numbers as well.
  private static let signs: [UInt8] = [";", "\t", "|", ","].map { $0.utf8.first ?? 0 }

  /// The delimiter, and where the first row begins: behind a byte order mark and a line `sep=;`.
  static func find(in bytes: Bytes) -> (delimiter: UInt8, start: Int) {
    let start = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    if bytes.has("sep=", at: start) || bytes.has("SEP=", at: start) {
      var next = start + 5
      if bytes[next] == 0x0D { next += 1 }
      if bytes[next] == 0x0A { next += 1 }
      if next > start + 5 || next >= bytes.count, bytes[start + 4] > 0x20 || bytes[start + 4] == 0x09 {
        return (bytes[start + 4], min(next, bytes.count))
      }
    }
    return (likeliest(in: bytes, from: start), start)
  }

  /// The sign that stands outside of quotes in the most of the first lines, the same number of times, and there most
  /// often.
  private static func likeliest(in bytes: Bytes, from start: Int) -> UInt8 {
    var lines: [[Int: Int]] = signs.map { _ in [:] }
    var inLine = [Int](repeating: 0, count: signs.count)
    var rows = 0
    var isQuoted = false
    for index in start..<min(bytes.count, max(start, 1 << 16)) where rows < 50 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        if isQuoted || index == start || isEdge(bytes[index - 1]) { isQuoted.toggle() }
      } else if !isQuoted, let sign = signs.firstIndex(of: byte) {
        inLine[sign] += 1
      }
      guard !isQuoted, byte == 0x0A || byte == 0x0D || index == bytes.count - 1 else { continue }
      for sign in signs.indices where inLine[sign] > 0 { lines[sign][inLine[sign], default: 0] += 1 }
      if inLine.contains(where: { $0 > 0 }) { rows += 1 }
      inLine = [Int](repeating: 0, count: signs.count)
    }
    var best = (sign: signs.count - 1, alike: 0, times: 0)
    for sign in signs.indices {
      for (times, alike) in lines[sign] where (alike, times) > (best.alike, best.times) {
        best = (sign, alike, times)
      }
    }
    return signs[best.sign]
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    signs.contains(byte) || byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "\"")
  }
}
