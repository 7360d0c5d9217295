/// What the first bytes of a file say of its kind, whatever its name is.
enum Signature {
  /// The kind of a file that is no plain text; nil if its bytes say nothing.
  static func format(of source: Source) -> Format? {
    let bytes = source.bytes
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || bytes.starts(with: Array("PK\u{5}\u{6}".utf8)) {
      return package(source)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .foreign(compound(bytes)) }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .foreign(.pdf) }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .foreign(.rtf) }
    if bytes.starts(with: Array("version https://git-lfs.github.com/spec/".utf8)) {
      return .foreign(.pointer)
    }
    return nil
  }

  /// Whether a file that is called a text, or nothing that is known, has bytes at its beginning that no text has.
  static func isBinary(_ source: Source) -> Bool {
    if FileEnding.of(source.name)?.isOfOffice == true { return false }
    let head = Array(source.bytes.prefix(4096))
    var controls = 0
    var others = 0
    head.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      var index = 0
      while index < bytes.count {
        let length = Encoding.length(bytes, at: index)
        if length == 0 { others += 1 }
        if bytes[index] < 0x20, ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains(bytes[index]) { controls += 1 }
        index += max(1, length)
      }
    }
    guard controls >= 8, controls * 50 >= head.count, (controls + others) * 10 >= head.count else {
      return false
    }
    return Transcoding.wide(source.bytes) == nil && source.blankness == nil
  }

  /// What a ZIP archive holds; where its list cannot be read its name is believed.
  private static func package(_ source: Source) -> Format {
    guard let archive = try? ZipArchive(source.bytes, limits: Limits()) else {
      return named(source) ?? .foreign(.zip)
    }
    func has(_ name: String) -> Bool { ((try? archive.entry(name)) ?? nil) != nil }
    if has("xl/workbook.bin") { return .foreign(.binaryWorkbook) }
    if has("xl/workbook.xml") { return .workbook }
    if has("word/document.xml") { return .document }
    if has("ppt/presentation.xml") { return .foreign(.presentation) }
    if has("Index/Document.iwa") || has("Index.zip") { return .foreign(.numbers) }
    if let entry = (try? archive.entry("mimetype")) ?? nil, let kind = try? archive.contents(entry) {
      let kind = String(decoding: kind.prefix(100), as: UTF8.self)
      if kind.hasSuffix("opendocument.spreadsheet") { return .foreign(.openSheet) }
      if kind.hasSuffix("opendocument.text") { return .foreign(.openText) }
    }
    guard let package = try? OfficePackage(source.bytes, limits: Limits()),
      let main = (try? package.mainPart()) ?? nil
    else { return has("[Content_Types].xml") ? named(source) ?? .foreign(.zip) : .foreign(.zip) }
    let type = ((try? package.type(of: main)) ?? nil) ?? ""
    if type.contains("sheet.binary") { return .foreign(.binaryWorkbook) }
    if type.contains("spreadsheetml") || type.contains("ms-excel") { return .workbook }
    if type.contains("wordprocessingml") || type.contains("ms-word") { return .document }
    return named(source) ?? .foreign(.zip)
  }

  private static func named(_ source: Source) -> Format? {
    guard let ending = FileEnding.of(source.name), ending.isOfOffice, case .read(let format) = ending.use
    else {
      return nil
    }
    return format
  }

  /// What an OLE2 file holds, told by the names of its streams, which stand in it as UTF-16.
  private static func compound(_ bytes: [UInt8]) -> ForeignFile {
    func has(_ name: String) -> Bool {
      let wanted = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      // Names of streams begin at each 128 bytes of the directory.
      return stride(from: 0, to: bytes.count - wanted.count, by: 128).contains { start in
        bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
    if has("EncryptedPackage") || has("EncryptionInfo") { return .locked }
    if has("WordDocument") { return .oldDocument }
    if has("Workbook") || has("Book") { return .oldWorkbook }
    return .oldOffice
  }
}
