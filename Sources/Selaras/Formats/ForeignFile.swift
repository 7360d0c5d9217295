/// Files of office programs, told by their first bytes: plans are in them, but not as text.
enum ForeignFile: CaseIterable {
  case zip, oldOffice, pdf, rtf

  init?(_ source: Source) {
    guard let found = Self.allCases.first(where: { source.bytes.starts(with: $0.signature) }) else {
      return nil
    }
    self = found
  }

  private var signature: [UInt8] {
    switch self {
    case .zip: Array("PK\u{3}\u{4}".utf8)
    case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0]
    case .pdf: Array("%PDF-".utf8)
    case .rtf: Array("{\\rtf".utf8)
    }
  }

  var name: Phrase {
    switch self {
    case .zip:
      Phrase(
        id: "buku kerja Excel, dokumen Word, atau arsip zip",
        en: "an Excel workbook, a Word document or a zip archive")
    case .oldOffice: Phrase(id: "berkas Office lama (.xls, .doc)", en: "an old Office file (.xls, .doc)")
    case .pdf: Phrase(id: "berkas PDF", en: "a PDF file")
    case .rtf: Phrase(id: "berkas RTF", en: "an RTF file")
    }
  }
}
