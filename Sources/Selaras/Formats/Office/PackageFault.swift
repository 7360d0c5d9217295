/// Why an archive, or a part of it, cannot be read.
struct PackageFault: Error, Equatable {
  var fault: ReadingFault
  var message: Phrase
  var help: Phrase?

  /// The file is damaged: cut off, changed, or made by a program that writes it wrongly.
  static func broken(_ id: String, _ en: String) -> PackageFault {
    PackageFault(
      fault: .brokenArchive, message: Phrase(id: id, en: en),
      help: Phrase(
        id:
          "salin atau unduh lagi berkas itu; bila dapat dibuka di Excel atau Word, simpan ulang dengan nama baru",
        en: "copy or download the file again; if Excel or Word opens it, save it under a new name"))
  }

  /// The file is larger than what is read.
  static func limit(_ id: String, _ en: String) -> PackageFault {
    PackageFault(
      fault: .limit, message: Phrase(id: id, en: en),
      help: Phrase(
        id: "hapus lembar, gambar, dan sel berformat yang tidak dipakai, lalu simpan ulang",
        en: "delete sheets, pictures and formatted cells that are not needed, then save it again"))
  }

  /// The file uses something that is not read.
  static func unsupported(_ id: String, _ en: String) -> PackageFault {
    PackageFault(
      fault: .unsupported, message: Phrase(id: id, en: en),
      help: Phrase(
        id: "buka di Excel atau Word, lalu simpan ulang sebagai .xlsx atau .docx tanpa kata sandi",
        en: "open it in Excel or Word and save it again as .xlsx or .docx without a password"))
  }
}

extension FaultLog {
  mutating func add(_ fault: PackageFault, at range: Range<Int> = 0..<0) {
    add(fault.fault, range, id: fault.message.id, en: fault.message.en, help: fault.help)
  }

  /// Tells that bytes of a part are no letters.
  mutating func add(repaired part: XMLPart) {
    add(
      .notUTF8, 0..<0, id: "bagian `\(part.name)` memuat bita yang bukan UTF-8",
      en: "the part `\(part.name)` holds bytes that are no UTF-8",
      help: Phrase(
        id: "buka di Excel atau Word dan simpan ulang", en: "open it in Excel or Word and save it again"))
  }
}
