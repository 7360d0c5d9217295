/// A ZIP archive (APPNOTE 6.3): what workbooks and documents are packed in.
///
/// What it holds is what the list at its end says, the central directory; a part is only taken if its own header, its
/// size and its checksum agree with it.
struct ZipArchive: Sendable {
  let bytes: [UInt8]
  /// In the order of the list.
  let entries: [ZipEntry]
  /// Numbers of entries, by their names in lower case: parts of a package are found whatever their case is.
  private let numbers: [String: [Int]]

  init(_ bytes: [UInt8], limits: Limits) throws(PackageFault) {
    self.bytes = bytes
    let entries = try ZipDirectory.entries(of: bytes, limits: limits)
    self.entries = entries
    numbers = Dictionary(grouping: entries.indices) { entries[$0].name.lowercased() }
  }

  /// The part with a name; nil if there is none.
  func entry(_ name: String) throws(PackageFault) -> ZipEntry? {
    guard let found = numbers[name.lowercased()], let first = found.first else { return nil }
    for other in found.dropFirst()
    where (entries[other].crc, entries[other].size) != (entries[first].crc, entries[first].size) {
      throw .broken(
        "bagian `\(name)` ada dua kali di dalam berkas, dengan isi yang berbeda",
        "the part `\(name)` is in the file twice, with different contents")
    }
    return entries[first]
  }

  /// The bytes of a part as they are packed.
  func packed(_ entry: ZipEntry) -> ArraySlice<UInt8> { bytes[entry.packed] }

  /// The bytes of a part.
  func contents(_ entry: ZipEntry) throws(PackageFault) -> [UInt8] {
    let name = entry.name
    guard !entry.isEncrypted else {
      throw .unsupported("bagian `\(name)` terkunci kata sandi", "the part `\(name)` is locked by a password")
    }
    let contents: [UInt8]
    switch entry.method {
    case ZipEntry.Method.stored:
      guard entry.packed.count == entry.size else { throw wrongSize(entry) }
      contents = Array(bytes[entry.packed])
    case ZipEntry.Method.deflate: contents = try inflated(entry)
    default:
      throw .unsupported(
        "bagian `\(name)` dimampatkan dengan cara \(entry.methodName), yang tidak dibaca",
        "the part `\(name)` is packed by the method \(entry.methodName), which is not read")
    }
    guard CRC32.of(contents) == entry.crc else {
      throw .broken(
        "bagian `\(name)` rusak: isinya tidak cocok dengan angka pemeriksanya",
        "the part `\(name)` is damaged: it does not fit its checksum")
    }
    return contents
  }

  private func inflated(_ entry: ZipEntry) throws(PackageFault) -> [UInt8] {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(Inflate.Fault) in
        try Inflate.bytes(UnsafeBufferPointer(rebasing: buffer[entry.packed]), count: entry.size)
      }
    }
    switch result {
    case .success(let contents): return contents
    case .failure(.wrongSize): throw wrongSize(entry)
    case .failure(.truncated):
      throw .broken("bagian `\(entry.name)` terpotong", "the part `\(entry.name)` is cut off")
    case .failure(.broken):
      throw .broken(
        "bagian `\(entry.name)` rusak dan tidak dapat dibuka",
        "the part `\(entry.name)` is damaged and cannot be unpacked")
    }
  }

  private func wrongSize(_ entry: ZipEntry) -> PackageFault {
    .broken(
      "bagian `\(entry.name)` tidak sebesar yang dinyatakan (\(entry.size) bita)",
      "the part `\(entry.name)` is not of the size it is said to have (\(entry.size) bytes)")
  }
}
