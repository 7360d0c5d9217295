/// Whether bytes are UTF-8, and characters that can be seen.
enum Encoding {
  /// Reports the first place that is no UTF-8, with the number of others.
  static func report(_ bytes: Bytes, to log: inout FaultLog) {
    var first: Range<Int>?
    var places = 0
    var last = -1
    var index = 0
    while index < bytes.count {
      if let word = bytes.word(at: index), word & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let length = Encoding.length(bytes, at: index)
      guard length == 0 else {
        index += length
        continue
      }
      if last != index {
        places += 1
        if first == nil { first = index..<index + 1 }
      } else if places == 1, let range = first {
        first = range.lowerBound..<index + 1
      }
      index += 1
      last = index
    }
    guard let first else { return }
    let byte = "0x" + String(bytes[first.lowerBound], radix: 16, uppercase: true)
    let others = places - 1
    log.add(
      .notUTF8, first,
      id: "bita `\(byte)` bukan UTF-8" + (others > 0 ? ", dan \(others) tempat lain" : ""),
      en: "the byte `\(byte)` is no UTF-8" + (others > 0 ? ", and \(others) other places" : ""),
      help: Phrase(
        id: "simpan berkas dengan pengodean UTF-8", en: "save the file in the encoding UTF-8"))
  }

  static func isUTF8(_ bytes: Bytes) -> Bool {
    var index = 0
    while index < bytes.count {
      if let word = bytes.word(at: index), word & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let length = Encoding.length(bytes, at: index)
      guard length > 0, index + length <= bytes.count else { return false }
      index += length
    }
    return true
  }

  /// The length of the character at an offset, 0 if it is no UTF-8.
  @inline(__always)
  static func length(_ bytes: Bytes, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    func follows(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    let second = bytes[index + 1]
    switch lead {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return (0xA0...0xBF).contains(second) && follows(2) ? 3 : 0
    case 0xED: return (0x80...0x9F).contains(second) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return (0x90...0xBF).contains(second) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return (0x80...0x8F).contains(second) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// Reports characters that YAML does not allow: control characters, and a byte order mark that is not
  /// at the start.
  static func reportUnprintable(_ bytes: Bytes, to log: inout FaultLog) {
    var index = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    while index < bytes.count, !log.isFull {
      if let word = bytes.word(at: index), isPlain(word) {
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let length = max(1, Encoding.length(bytes, at: index))
        if !isPrintable(bytes, at: index, length) {
          reportUnprintable(bytes, index..<index + length, to: &log)
        }
        index += length
      }
    }
  }

  /// Whether eight bytes are all in 0x20...0x7E.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let low = 0x0101_0101_0101_0101 as UInt64
    let delete = word ^ (low &* 0x7F)
    let found = word | ((word &- low &* 0x20) & ~word) | ((delete &- low) & ~delete)
    return found & (low &* 0x80) == 0
  }

  private static func isPrintable(_ bytes: Bytes, at index: Int, _ length: Int) -> Bool {
    switch length {
    case 1:
      let byte = bytes[index]
      return byte >= 0x20 ? byte != 0x7F : byte == 0x09 || byte == 0x0A || byte == 0x0D
    case 2: return bytes[index] != 0xC2 || bytes[index + 1] >= 0xA0 || bytes[index + 1] == 0x85
    case 3:
      return !bytes.has("\u{FEFF}", at: index) && !bytes.has("\u{FFFE}", at: index)
        && !bytes.has("\u{FFFF}", at: index)
    default: return true
    }
  }

  private static func reportUnprintable(_ bytes: Bytes, _ range: Range<Int>, to log: inout FaultLog) {
    let scalar = bytes.text(range).unicodeScalars.first ?? "\0"
    let name = "`U+\(String(scalar.value + 0x10000, radix: 16, uppercase: true).dropFirst())`"
    log.add(
      .syntax, range, id: "karakter \(name) tidak terlihat dan tidak boleh ada",
      en: "the character \(name) cannot be seen and must not be there",
      help: Phrase(id: "hapus karakter itu", en: "delete the character"))
  }
}
