/// Reads the list at the end of an archive, and refuses what no program writes.
struct ZipDirectory {
  private let bytes: Bytes
  private let limits: Limits
  /// How far the offsets in the archive are off, if something was put before it.
  private var shift = 0
  private var entries: [ZipEntry] = []

  static func entries(of bytes: [UInt8], limits: Limits) throws(PackageFault) -> [ZipEntry] {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(PackageFault) in
        var directory = ZipDirectory(bytes: Bytes(buffer), limits: limits)
        try directory.read()
        return directory.entries
      }
    }
    return try result.get()
  }

  private init(bytes: Bytes, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  private mutating func read() throws(PackageFault) {
    let end = try findEnd()
    guard end.disk == 0, end.firstDisk == 0 else {
      throw .unsupported(
        "arsip ini terbagi atas beberapa berkas", "this archive is spread over several files")
    }
    guard end.count <= limits.parts else {
      throw .limit(
        "berkas ini memuat \(end.count) bagian, lebih dari \(limits.parts)",
        "this file holds \(end.count) parts, more than \(limits.parts)")
    }
    guard end.size >= 0, end.offset >= 0, end.size <= end.position, end.offset <= end.position - end.size
    else {
      throw Self.brokenList
    }
    let start = end.position - end.size
    shift = start - end.offset
    var at = start
    for _ in 0..<end.count { at = try readEntry(at: at, until: end.position) }
    guard at == end.position || !hasSignature(1, 2, at: at) else { throw Self.brokenList }
    try checkSizes()
    try checkOverlaps(before: start)
  }

  // MARK: The end

  private typealias End = (disk: Int, firstDisk: Int, count: Int, size: Int, offset: Int, position: Int)

  private func findEnd() throws(PackageFault) -> End {
    var position = bytes.count - 22
    let lowest = max(0, position - 0xFFFF)
    var loose: Int?
    while position >= lowest {
      if hasSignature(5, 6, at: position) {
        let end = position + 22 + half(position + 20)
        if end == bytes.count { return try wide(position) }
        if end < bytes.count, loose == nil { loose = position }
      }
      position -= 1
    }
    if let loose { return try wide(loose) }
    if bytes.has("PK\u{3}\u{4}", at: 0) {
      throw .broken(
        "berkas ini terpotong: daftar isi di ujungnya tidak ada",
        "this file is cut off: the list at its end is missing")
    }
    throw .broken("berkas ini bukan arsip ZIP", "this file is no ZIP archive")
  }

  /// The record at the end, with the sizes of ZIP64 if there are any.
  private func wide(_ position: Int) throws(PackageFault) -> End {
    var end: End = (
      half(position + 4), half(position + 6), half(position + 10), word(position + 12), word(position + 16),
      position
    )
    let locator = position - 20
    guard hasSignature(6, 7, at: locator) else { return end }
    var record = try long(locator + 8)
    // Where something was put before the archive the record is just before its locator.
    if !hasSignature(6, 6, at: record) { record = locator - 56 }
    guard hasSignature(6, 6, at: record) else {
      if end.count < 0xFFFF, end.size < 0xFFFF_FFFF, end.offset < 0xFFFF_FFFF { return end }
      throw Self.brokenList
    }
    end = (
      word(record + 16), word(record + 20), try long(record + 32), try long(record + 40),
      try long(record + 48),
      record
    )
    return end
  }

  // MARK: Entries

  private mutating func readEntry(at start: Int, until end: Int) throws(PackageFault) -> Int {
    guard hasSignature(1, 2, at: start), start + 46 <= end else { throw Self.brokenList }
    let nameEnd = start + 46 + half(start + 28)
    let extraEnd = nameEnd + half(start + 30)
    let next = extraEnd + half(start + 32)
    guard next <= end else { throw Self.brokenList }
    var size = word(start + 24)
    var packed = word(start + 20)
    var header = word(start + 42)
    var at = nameEnd
    while at + 4 <= extraEnd {
      var field = at + 4
      let fieldEnd = field + half(at + 2)
      if half(at) == 1, fieldEnd <= extraEnd {
        if size == 0xFFFF_FFFF, field + 8 <= fieldEnd { (size, field) = (try long(field), field + 8) }
        if packed == 0xFFFF_FFFF, field + 8 <= fieldEnd { (packed, field) = (try long(field), field + 8) }
        if header == 0xFFFF_FFFF, field + 8 <= fieldEnd { (header, field) = (try long(field), field + 8) }
      }
      at = fieldEnd
    }
    let rawName = start + 46..<nameEnd
    let name = try Self.path(bytes[rawName])
    header += shift
    let data = try data(at: header, name: name, rawName: rawName)
    guard packed <= bytes.count - data else {
      throw .broken(
        "bagian `\(name)` terpotong atau salah ukuran", "the part `\(name)` is cut off or has a wrong size")
    }
    entries.append(
      ZipEntry(
        name: name, rawName: rawName, flags: UInt16(half(start + 8)), method: UInt16(half(start + 10)),
        modified: UInt32(word(start + 12)), crc: UInt32(word(start + 16)), size: size, header: header,
        packed: data..<data + packed))
    return next
  }

  /// Where the bytes of a part begin: behind its own header, which must be of the same name.
  private func data(at header: Int, name: String, rawName: Range<Int>) throws(PackageFault) -> Int {
    guard header >= 0, header + 30 <= bytes.count, hasSignature(3, 4, at: header) else {
      throw .broken(
        "bagian `\(name)` tidak ada di tempat yang dinyatakan",
        "the part `\(name)` is not at the place where it is said to be")
    }
    let ownName = header + 30..<header + 30 + half(header + 26)
    let data = ownName.upperBound + half(header + 28)
    guard data <= bytes.count else {
      throw .broken("bagian `\(name)` terpotong", "the part `\(name)` is cut off")
    }
    var isSame = bytes[ownName].elementsEqual(bytes[rawName])
    if !isSame { isSame = try Self.path(bytes[ownName]) == name }
    guard isSame else {
      throw .broken(
        "bagian `\(name)` bernama lain di tempatnya sendiri, \(bytes.quote(ownName))",
        "the part `\(name)` has another name at its own place, \(bytes.quote(ownName))")
    }
    return data
  }

  /// A path within the archive, without `\` that some programs write.
  private static func path(_ bytes: some Collection<UInt8>) throws(PackageFault) -> String {
    let text =
      String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let path = String(text.map { $0 == "\\" ? "/" : $0 })
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.hasPrefix("/"), !steps.contains(".."), !path.utf8.contains(0),
      !(steps.first?.hasSuffix(":") ?? false)
    else {
      let shown = String(
        String.UnicodeScalarView(path.unicodeScalars.prefix(80).map { $0.value < 0x20 ? " " : $0 }))
      throw .broken(
        "nama bagian `\(shown)` menunjuk ke luar arsip",
        "the name of the part `\(shown)` points out of the archive")
    }
    return path
  }

  // MARK: What no program writes

  private func checkSizes() throws(PackageFault) {
    var total = 0
    for entry in entries {
      guard entry.size <= limits.unpacked, total + entry.size <= limits.unpacked else {
        throw .limit(
          "isi berkas ini lebih dari \(limits.unpacked) bita setelah dibuka",
          "what this file holds is more than \(limits.unpacked) bytes when it is unpacked")
      }
      total += entry.size
      if entry.size > 1 << 23, entry.size / max(1, limits.ratio) > entry.packed.count {
        throw .limit(
          "bagian `\(entry.name)` mengembang lebih dari \(limits.ratio) kali (bom zip)",
          "the part `\(entry.name)` grows more than \(limits.ratio) times (a zip bomb)")
      }
      // DEFLATE takes two bits for 258 bytes at the least.
      if entry.method == ZipEntry.Method.deflate, entry.size / 1032 > entry.packed.count {
        throw .broken(
          "ukuran bagian `\(entry.name)` tidak mungkin benar",
          "the size of the part `\(entry.name)` cannot be right")
      }
    }
  }

  private func checkOverlaps(before list: Int) throws(PackageFault) {
    var last: ZipEntry?
    for entry in entries.sorted(by: { $0.header < $1.header }) {
      if let last, entry.header < last.packed.upperBound {
        throw .broken(
          "bagian `\(entry.name)` bertumpuk dengan bagian `\(last.name)`",
          "the part `\(entry.name)` overlaps the part `\(last.name)`")
      }
      guard entry.packed.upperBound <= list else { throw Self.brokenList }
      last = entry
    }
  }

  private static let brokenList = PackageFault.broken(
    "daftar isi di ujung berkas rusak", "the list at the end of the file is damaged")

  // MARK: Numbers

  private func hasSignature(_ third: UInt8, _ fourth: UInt8, at index: Int) -> Bool {
    index >= 0 && bytes[index] == 0x50 && bytes[index + 1] == 0x4B
      && (bytes[index + 2], bytes[index + 3]) == (third, fourth)
  }

  private func half(_ index: Int) -> Int { Int(bytes[index]) | Int(bytes[index + 1]) << 8 }

  private func word(_ index: Int) -> Int { half(index) | half(index + 2) << 16 }

  private func long(_ index: Int) throws(PackageFault) -> Int {
    guard word(index + 4) < 0x4000_0000 else { throw Self.brokenList }
    return word(index) | word(index + 4) << 32
  }
}
