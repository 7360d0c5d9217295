/// A part in XML as UTF-8, ready to be gone through.
struct XMLPart {
  let name: String
  let bytes: [UInt8]
  /// Whether bytes in it were no UTF-8, so that U+FFFD stands for them.
  let isRepaired: Bool

  init(_ contents: [UInt8], name: String) throws(PackageFault) {
    self.name = name
    if let isBigEndian = Transcoding.utf16(contents) {
      bytes = Transcoding(utf16: contents, isBigEndian: isBigEndian).bytes
      isRepaired = false
      return
    }
    switch Self.encoding(contents) {
    case "", "utf-8", "utf8", "us-ascii", "ascii":
      let isWhole = contents.withUnsafeBufferPointer { Encoding.isUTF8(Bytes($0)) }
      bytes = isWhole ? contents : Array(String(decoding: contents, as: UTF8.self).utf8)
      isRepaired = !isWhole
      if let place = bytes.withUnsafeBufferPointer({ Self.control(in: Bytes($0)) }) {
        throw .broken(
          "bagian `\(name)` memuat karakter kendali di bita \(place), yang tidak boleh ada di dalam XML",
          "the part `\(name)` holds a control character at byte \(place), which must not be in XML")
      }
    case "iso-8859-1", "windows-1252", "cp1252", "latin1":
      bytes = Transcoding(windows1252: contents).bytes
      isRepaired = false
    case let encoding:
      throw .unsupported(
        "bagian `\(name)` memakai pengodean \(encoding.prefix(40)), yang tidak dibaca",
        "the part `\(name)` is in the encoding \(encoding.prefix(40)), which is not read")
    }
  }

  /// Goes through the part.
  func scan<R>(depth: Int, _ read: (inout XMLScanner) throws(PackageFault) -> R) throws(PackageFault) -> R {
    try bytes.withUnsafeBufferPointer { (buffer) throws(PackageFault) -> R in
      var scanner = XMLScanner(Bytes(buffer), part: name, depth: depth)
      return try read(&scanner)
    }
  }

  /// Where the first control character stands that XML 1.0 does not have.
  private static func control(in bytes: Bytes) -> Int? {
    var index = 0
    while index < bytes.count {
      if let word = bytes.word(at: index),
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return index }
        index += 1
      }
    }
    return nil
  }

  /// The encoding that the first line names, in lower case; nothing if it names none.
  private static func encoding(_ bytes: [UInt8]) -> String {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start...].prefix(200)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return ""
    }
    let text = String(decoding: head[..<end], as: UTF8.self).lowercased()
    let words = text.split(separator: "encoding", maxSplits: 1)
    guard words.count == 2 else { return "" }
    return String(words[1].drop { " =\t\n\r\"'".contains($0) }.prefix { !" \"'?".contains($0) })
  }
}
