/// A ZIP archive (APPNOTE 6.3) being written: parts one behind the other, then the list of them.
///
/// All times are the first that the format knows, so that the same parts are the same bytes on every run.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  /// Midnight of 1 January 1980.
  private static let noTime: UInt32 = 0x0021_0000

  /// A part as it is packed.
  struct Part {
    var name: [UInt8]
    var flags: UInt16
    /// 0 stored, 8 deflate.
    var method: UInt16
    /// Date and time as MS-DOS wrote them.
    var modified: UInt32
    var crc: UInt32
    /// Bytes of the part when it is unpacked.
    var size: Int
    var packed: ArraySlice<UInt8>
  }

  /// Adds a part, packed if that makes it smaller.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let packed = Deflate.bytes(contents)
    let isPacked = packed.count < contents.count
    add(
      Part(
        name: Array(name.utf8), flags: 0x0800, method: isPacked ? 8 : 0, modified: Self.noTime,
        crc: CRC32.of(contents), size: contents.count, packed: (isPacked ? packed : contents)[...]))
  }

  /// Adds a part as it is.
  mutating func add(_ part: Part) {
    let offset = bytes.count
    var head: [UInt8] = []
    head.put(version, 2)
    // The sizes stand in the header here, not behind the part.
    head.put(UInt32(part.flags & ~0x0008), 2)
    head.put(UInt32(part.method), 2)
    head.put(part.modified, 4)
    head.put(part.crc, 4)
    head.put(UInt32(truncatingIfNeeded: part.packed.count), 4)
    head.put(UInt32(truncatingIfNeeded: part.size), 4)
    head.put(UInt32(truncatingIfNeeded: part.name.count), 2)
    head.put(0, 2)
    bytes += Array("PK\u{3}\u{4}".utf8) + head + part.name + part.packed

    list += Array("PK\u{1}\u{2}".utf8)
    list.put(version, 2)
    list += head
    // No comment, one disk, no attributes.
    list += [UInt8](repeating: 0, count: 10)
    list.put(UInt32(truncatingIfNeeded: offset), 4)
    list += part.name
    count += 1
  }

  /// What unpacks it must know: deflate.
  private let version: UInt32 = 20

  /// The whole archive. It holds less than 4 GiB and less than 65,536 parts, as what is read does.
  consuming func finished() -> [UInt8] {
    let offset = bytes.count
    bytes += list
    bytes += Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0]
    bytes.put(UInt32(count), 2)
    bytes.put(UInt32(count), 2)
    bytes.put(UInt32(truncatingIfNeeded: list.count), 4)
    bytes.put(UInt32(truncatingIfNeeded: offset), 4)
    return bytes + [0, 0]
  }
}

extension ZipWriter.Part {
  /// A part of another archive as it is packed there.
  init(_ entry: ZipEntry, of archive: ZipArchive) {
    self.init(
      name: Array(archive.bytes[entry.rawName]), flags: entry.flags, method: entry.method,
      modified: entry.modified, crc: entry.crc, size: entry.size, packed: archive.packed(entry))
  }
}

extension [UInt8] {
  /// A number in so many bytes, the lowest first.
  fileprivate mutating func put(_ value: UInt32, _ count: Int) {
    for byte in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt32(8 * byte))) }
  }
}
