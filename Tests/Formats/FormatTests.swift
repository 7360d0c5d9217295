import Testing

@testable import Selaras

@Suite struct `The format of a file` {
  @Test(arguments: [
    ("a.yaml", "{}", Format.yaml), ("A.YML", "[1]", .yaml), ("a.json", "a: 1", .json),
    ("a.JSON", "", .json), ("-", "\u{FEFF}\n {\"a\": 1}", .json), ("-", " [", .json),
    ("a.csv", "{", .csv), ("A.TSV", "a", .csv), ("a.xlsx", "", .workbook), ("a.xlsm", "a", .workbook),
    ("a.docx", "", .document), ("a.xls", "a\tb", .csv), ("a.xls", "<html><table>", .foreign(.webPage)),
    (
      "a.xls", "<?xml?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
      .foreign(.xmlWorkbook)
    ),
    ("a.xlsx", "%PDF-1.7", .foreign(.pdf)), ("a.csv", "{\\rtf1", .foreign(.rtf)),
    ("-", "selaras: 1", .yaml), ("-", "", .yaml), ("json", "# a", .yaml),
  ])
  func `is said by its name, or by its first character`(name: String, text: String, format: Format) {
    #expect(Format.of(Source(name: name, text: text)) == format)
  }

  @Test(arguments: [
    ("xl/workbook.xml", Format.workbook), ("XL\\Workbook.xml", .workbook), ("word/document.xml", .document),
    ("xl/workbook.bin", .foreign(.binaryWorkbook)), ("ppt/presentation.xml", .foreign(.presentation)),
    ("Index/Document.iwa", .foreign(.numbers)), ("gambar.png", .foreign(.zip)),
  ])
  func `is said by what is in an archive, whatever its name is`(part: String, format: Format) {
    let bytes = SampleArchive([(part, "x"), ("[Content_Types].xml", "y")]).bytes
    #expect(Format.of(Source(name: "rencana.yaml", bytes: bytes)) == format)
  }

  @Test(arguments: [
    ("application/vnd.oasis.opendocument.spreadsheet", ForeignFile.openSheet),
    ("application/vnd.oasis.opendocument.text", .openText), ("application/epub+zip", .zip),
  ])
  func `is said by the kind that an archive names`(kind: String, file: ForeignFile) {
    let bytes = SampleArchive([("mimetype", kind)]).bytes
    #expect(Format.of(Source(name: "a.xlsx", bytes: bytes)) == .foreign(file))
  }

  @Test(arguments: [
    ("EncryptedPackage", ForeignFile.locked), ("WordDocument", .oldDocument), ("Workbook", .oldWorkbook),
    ("Book", .oldWorkbook), ("Lain", .oldOffice),
  ])
  func `is said by the streams of an old Office file`(stream: String, file: ForeignFile) {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508 + 128 * 3)
    bytes += stream.utf16.flatMap { [UInt8($0), 0] } + [UInt8](repeating: 0, count: 64)
    #expect(Format.of(Source(name: "a.xlsx", bytes: bytes)) == .foreign(file))
  }

  @Test func `decides which reader reads it`() {
    let text = "{a: 1}"
    #expect(Format.read(Source(name: "a.yaml", text: text), index: 0).diagnostics.isEmpty)
    #expect(!Format.read(Source(name: "a.json", text: text), index: 0).diagnostics.isEmpty)
  }
}
