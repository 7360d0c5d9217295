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
