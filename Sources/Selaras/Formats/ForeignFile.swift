/// Files of office programs that are not read, told by what is in them: plans are in them, but not as text, or in a way
/// that only their own program knows.
public enum ForeignFile: CaseIterable, Sendable {
  case zip, oldOffice, oldWorkbook, oldDocument, locked, binaryWorkbook, openSheet, openText, numbers
  case presentation, xmlWorkbook, webPage, pdf, rtf
  /// What git keeps in the place of a large file.
  case pointer
  /// What is called a text and is none: a damaged or an encrypted file.
  case binary

  public init?(_ source: Source) {
    guard case .foreign(let file) = Format.of(source) else { return nil }
    self = file
  }

  public var name: Phrase {
    switch self {
    case .zip:
      Phrase(
        id: "buku kerja Excel, dokumen Word, atau arsip zip",
        en: "an Excel workbook, a Word document or a zip archive")
    case .oldOffice: Phrase(id: "berkas Office lama (.xls, .doc)", en: "an old Office file (.xls, .doc)")
    case .oldWorkbook: Phrase(id: "buku kerja Excel lama (.xls)", en: "an old Excel workbook (.xls)")
    case .oldDocument: Phrase(id: "dokumen Word lama (.doc)", en: "an old Word document (.doc)")
    case .locked: Phrase(id: "berkas Office dengan kata sandi", en: "an Office file with a password")
    case .binaryWorkbook: Phrase(id: "buku kerja Excel biner (.xlsb)", en: "a binary Excel workbook (.xlsb)")
    case .openSheet: Phrase(id: "lembar kerja OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)")
    case .openText: Phrase(id: "dokumen OpenDocument (.odt)", en: "an OpenDocument text (.odt)")
    case .numbers: Phrase(id: "lembar kerja Numbers", en: "a Numbers spreadsheet")
    case .presentation: Phrase(id: "presentasi (.pptx)", en: "a presentation (.pptx)")
    case .xmlWorkbook: Phrase(id: "buku kerja XML Excel 2003", en: "an XML workbook of Excel 2003")
    case .webPage: Phrase(id: "halaman web (HTML)", en: "a web page (HTML)")
    case .pdf: Phrase(id: "berkas PDF", en: "a PDF file")
    case .rtf: Phrase(id: "berkas RTF", en: "an RTF file")
    case .pointer: Phrase(id: "penunjuk Git LFS", en: "a Git LFS pointer")
    case .binary: Phrase(id: "berkas biner, bukan teks", en: "a binary file and no text")
    }
  }

  /// What to do to have it read.
  public var help: Phrase {
    switch self {
    case .oldWorkbook, .binaryWorkbook, .openSheet, .numbers, .xmlWorkbook, .webPage:
      Phrase(
        id: "buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx",
        en: "open it in Excel or LibreOffice and save it as .xlsx")
    case .oldDocument, .openText, .rtf:
      Phrase(
        id: "buka di Word atau LibreOffice, lalu simpan sebagai .docx",
        en: "open it in Word or LibreOffice and save it as .docx")
    case .oldOffice:
      Phrase(
        id: "buka di Excel atau Word, lalu simpan sebagai .xlsx atau .docx",
        en: "open it in Excel or Word and save it as .xlsx or .docx")
    case .locked:
      Phrase(
        id: "buka dengan kata sandinya, hapus kata sandi itu (Info > Proteksi), lalu simpan",
        en: "open it with its password, take the password away (Info > Protect), and save it")
    case .pointer:
      Phrase(
        id: "ambil isi berkasnya dengan `git lfs pull`", en: "fetch the file's content with `git lfs pull`")
    case .binary:
      Phrase(
        id:
          "kembalikan isinya dari cadangan atau riwayat, atau keluarkan dengan `kecualikan` di .selaras.yaml",
        en: "restore it from a backup or the history, or leave it out with `kecualikan` in .selaras.yaml")
    case .zip, .presentation, .pdf:
      Phrase(
        id: "beri berkas .xlsx, .docx, .csv, .yaml, atau .json asal rencananya",
        en: "give the .xlsx, .docx, .csv, .yaml or .json file that the plan was written in")
    }
  }
}

extension Diagnostic {
  /// Refuses a file that is of another kind.
  static func foreign(_ file: ForeignFile, source: UInt32) -> Diagnostic {
    Diagnostic(
      .foreignFile, at: Place(source: source, start: 0, end: 0),
      Phrase(id: "ini \(file.name.id), bukan berkas cascade", en: "this is \(file.name.en), no cascade file"),
      help: file.help)
  }
}
