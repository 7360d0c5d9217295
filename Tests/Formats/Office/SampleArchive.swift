@testable import Selaras

/// An archive to be written for a test, rightly or not.
struct SampleArchive {
  struct Part {
    var name: String
    var bytes: [UInt8]
    var isPacked = false
    /// Whether the sizes stand behind the part, and not before it.
    var hasDescriptor = false
    /// Whether its sizes are told in the fields of ZIP64.
    var isWide = false
    // What is told wrongly.
    var flags = 0
    var method: Int?
    var crc: UInt32?
    var size: Int?
    var packedSize: Int?
    var ownName: String?

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  var parts: [Part]
  /// What stands before the archive, and behind it as its comment.
  var before: [UInt8] = []
  var comment = ""
  /// Whether the list's place is told in the record of ZIP64.
  var isWide = false
  /// How many parts there are said to be.
  var count: Int?

  init(_ parts: [Part]) { self.parts = parts }

  /// Parts with these texts, packed.
  init(_ texts: [(String, String)]) {
    parts = texts.map { name, text in
      var part = Part(name, text)
      part.isPacked = true
      return part
    }
  }

  var bytes: [UInt8] {
    var bytes = before
    var headers: [Int] = []
    var list: [UInt8] = []
    for part in parts {
      let packed = part.isPacked ? Self.packed(part.bytes) : part.bytes
      let crc = part.crc ?? CRC32.of(part.bytes)
      let size = part.size ?? part.bytes.count
      let packedSize = part.packedSize ?? packed.count
      let flags = part.flags | (part.hasDescriptor ? 8 : 0)
      let method = part.method ?? (part.isPacked ? 8 : 0)
      headers.append(bytes.count - before.count)
      let ownName = Array((part.ownName ?? part.name).utf8)
      bytes += Self.word(0x0403_4B50) + Self.half(20) + Self.half(flags) + Self.half(method) + Self.word(0)
      bytes +=
        part.hasDescriptor
        ? Self.word(0) + Self.word(0) + Self.word(0)
        : Self.word(Int(crc)) + Self.word(packedSize) + Self.word(size)
      bytes += Self.half(ownName.count) + Self.half(0) + ownName + packed
      if part.hasDescriptor {
        bytes += Self.word(0x0807_4B50) + Self.word(Int(crc)) + Self.word(packedSize) + Self.word(size)
      }
      let name = Array(part.name.utf8)
      let header = headers[headers.count - 1]
      let extra =
        part.isWide
        ? Self.half(1) + Self.half(24) + Self.long(size) + Self.long(packedSize) + Self.long(header) : []
      let all = 0xFFFF_FFFF
      list += Self.word(0x0201_4B50) + Self.half(20) + Self.half(20) + Self.half(flags) + Self.half(method)
      list += Self.word(0) + Self.word(Int(crc)) + Self.word(part.isWide ? all : packedSize)
      list +=
        Self.word(part.isWide ? all : size) + Self.half(name.count) + Self.half(extra.count) + Self.half(0)
      list +=
        Self.half(0) + Self.half(0) + Self.word(0) + Self.word(part.isWide ? all : header) + name + extra
    }
    let start = bytes.count - before.count
    bytes += list
    let count = count ?? parts.count
    if isWide {
      let record = bytes.count - before.count
      bytes +=
        Self.word(0x0606_4B50) + Self.long(44) + Self.half(45) + Self.half(45) + Self.word(0) + Self.word(0)
      bytes += Self.long(count) + Self.long(count) + Self.long(list.count) + Self.long(start)
      bytes += Self.word(0x0706_4B50) + Self.word(0) + Self.long(record) + Self.word(1)
    }
    bytes += Self.word(0x0605_4B50) + Self.half(0) + Self.half(0)
    bytes += isWide ? Self.half(0xFFFF) + Self.half(0xFFFF) : Self.half(count) + Self.half(count)
    bytes +=
      isWide ? Self.word(0xFFFF_FFFF) + Self.word(0xFFFF_FFFF) : Self.word(list.count) + Self.word(start)
    return bytes + Self.half(comment.utf8.count) + Array(comment.utf8)
  }

  /// Bytes in one block of a code of its own, with copies of runs.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var pieces: [PackedPiece] = []
    var at = 0
    while at < bytes.count {
      var run = 0
      while at > 0, run < 258, at + run < bytes.count, bytes[at + run] == bytes[at - 1] { run += 1 }
      if run >= 3 {
        pieces.append(.copy(length: run, distance: 1))
        at += run
      } else {
        pieces.append(.literal(bytes[at]))
        at += 1
      }
    }
    var writer = BitWriter()
    writer.dynamic(pieces, isLast: true, isSkewed: false)
    return writer.bytes
  }

  private static func half(_ value: Int) -> [UInt8] { (0..<2).map { UInt8(value >> ($0 * 8) & 0xFF) } }
  private static func word(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }
  private static func long(_ value: Int) -> [UInt8] { (0..<8).map { UInt8(value >> ($0 * 8) & 0xFF) } }
}
