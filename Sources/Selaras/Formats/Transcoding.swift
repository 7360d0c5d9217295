/// Text in an encoding that is not UTF-8, made into UTF-8.
struct Transcoding {
  /// As people know it.
  let encoding: String
  let bytes: [UInt8]

  /// Text that is told to be of another encoding by its bytes; nil if it is UTF-8, or of no encoding that is known.
  init?(_ bytes: [UInt8]) {
    if let isBigEndian = Self.utf16(bytes) {
      self.init(utf16: bytes, isBigEndian: isBigEndian)
    } else if Self.isWindows1252(bytes) {
      self.init(windows1252: bytes)
    } else {
      return nil
    }
  }

  init(utf16 bytes: [UInt8], isBigEndian: Bool) {
    encoding = "UTF-16"
    let hasMark = bytes.count > 1 && [0xFE, 0xFF].contains(bytes[0]) && [0xFE, 0xFF].contains(bytes[1])
    let first = isBigEndian ? 0 : 1
    let start = hasMark ? 2 : 0
    let units = (0..<max(0, bytes.count - start) / 2).lazy.map { unit in
      UInt16(bytes[start + unit * 2 + first]) << 8 | UInt16(bytes[start + unit * 2 + 1 - first])
    }
    var text = Array(String(decoding: units, as: UTF16.self).utf8)
    // Half a character at the end.
    if bytes.count % 2 == 1 { text += Array("\u{FFFD}".utf8) }
    self.bytes = text
  }

  init(windows1252 bytes: [UInt8]) {
    encoding = "Windows-1252"
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: Self.scalar(byte).utf8) }
    }
    self.bytes = text
  }

  /// 0x80...0x9F; 0 for the five bytes that are no character.
  private static let controls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  private static func scalar(_ byte: UInt8) -> Character {
    let value = (0x80...0x9F).contains(byte) ? controls[Int(byte) - 0x80] : UInt32(byte)
    return Character(Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}")
  }

  /// Whether text is UTF-16 with the greater byte first, or last; nil if it is not UTF-16.
  static func utf16(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    // Without a mark: in text of our letters every other byte is zero.
    let head = bytes.prefix(512)
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    guard head.count >= 4, zeros[0] + zeros[1] >= head.count / 4 else { return nil }
    if zeros[1] > zeros[0] * 4 { return false }
    return zeros[0] > zeros[1] * 4 ? true : nil
  }

  /// The encoding of a text in which a letter takes two bytes or four; nil for others.
  static func wide(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    // Without a mark: three of four bytes are zero.
    let head = bytes.prefix(512)
    var zeros = [0, 0, 0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let most = head.count / 4
    if most >= 2, zeros.count(where: { $0 >= most - most / 8 }) == 3, zeros.contains(where: { $0 < most / 2 })
    {
      return "UTF-32"
    }
    return utf16(bytes) == nil ? nil : "UTF-16"
  }

  /// Whether text has more bytes that cannot be UTF-8 than characters of UTF-8 beyond ASCII, and none that is no
  /// character in Windows-1252.
  private static func isWindows1252(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      var others = 0
      var index = 0
      while index < bytes.count {
        if let word = bytes.word(at: index), word & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
        let length = Encoding.length(bytes, at: index)
        if length > 1 { others -= 1 }
        if length == 0 {
          let byte = bytes[index]
          if byte < 0xA0, controls[Int(byte) - 0x80] == 0 { return false }
          others += 1
        }
        index += max(length, 1)
      }
      return others > 0
    }
  }
}

extension FaultLog {
  /// Tells that a text is in another encoding, and so not read.
  mutating func add(_ encoding: String) {
    add(
      .notUTF8, 0..<0, id: "berkas ini tampaknya ditulis dalam \(encoding), bukan UTF-8, jadi tidak dibaca",
      en: "this file seems to be written in \(encoding) and not UTF-8, and so is not read",
      help: Phrase(
        id: "simpan dengan pengodean UTF-8 (di Notepad: Simpan Sebagai, Pengodean: UTF-8)",
        en: "save it in the encoding UTF-8 (in Notepad: Save as, Encoding: UTF-8)"))
  }
}
