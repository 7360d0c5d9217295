/// What stands at the foot of the pages of the sheets that are written with findings: so they are known again, by whatever
/// name, and so is a workbook that a person has changed since. Programs of spreadsheets keep such a line when they save a
/// file.
struct FindingsMark: Equatable {
  /// Sixteen digits: the digest of what all cells of the workbook said.
  var digest: String

  private static let opening = "Temuan Selaras "
  /// Stands for the digest while that is computed.
  static let blank = FindingsMark(digest: String(repeating: "0", count: 16))

  var text: String { Self.opening + digest }

  init(digest: String) { self.digest = digest }

  /// The mark in a footer, whatever else stands in it.
  init?(footer: String) {
    guard let start = footer.firstRange(of: Self.opening) else { return nil }
    let digits = footer[start.upperBound...].prefix(16)
    guard digits.utf8.count == 16, digits.allSatisfy(\.isHexDigit) else { return nil }
    digest = String(digits)
  }

  /// A workbook that is written with its mark, at the foot of all sheets.
  static func marked<Fault: Error>(
    _ tables: [WrittenTable], _ limits: Limits, _ write: ([WrittenTable]) throws(Fault) -> [UInt8]
  ) throws(Fault) -> [UInt8] {
    var tables = tables
    for index in tables.indices { tables[index].footer = blank.text }
    let draft = try write(tables)
    let mark = FindingsMark(digest: digest(of: draft, limits))
    for index in tables.indices { tables[index].footer = mark.text }
    return try write(tables)
  }

  /// The digest of what the cells of a workbook say.
  static func digest(of file: [UInt8], _ limits: Limits) -> String {
    let workbook = Workbook.read(Source(name: "", bytes: file), limits: limits)
    var digest = Digest()
    for sheet in workbook.sheets {
      digest.add(sheet.name)
      for cell in sheet.cells {
        digest.add(cellName(row: Int(cell.row), column: Int(cell.column)))
        digest.add(workbook.source.text(cell.range))
      }
    }
    return digest.hex
  }

  /// The mark of a workbook; nil if it has none.
  static func find(in file: [UInt8], _ limits: Limits) -> FindingsMark? {
    guard let package = try? OfficePackage(file, limits: limits), let main = try? package.mainPart(),
      let relationships = try? package.relationships(of: main)
    else { return nil }
    let sheets = relationships.values.filter { $0.kind == "worksheet" && !$0.isExternal }.map(\.target)
    for sheet in sheets.sorted() {
      if let part = try? package.part(sheet), let mark = try? find(in: part, limits) { return mark }
    }
    return nil
  }

  /// The mark of a sheet; nil if it has none.
  static func find(in sheet: XMLPart, _ limits: Limits) throws(PackageFault) -> FindingsMark? {
    guard sheet.bytes.firstRange(of: Array(opening.utf8)) != nil else { return nil }
    return try sheet.scan(depth: limits.depth, footer)
  }

  private static func footer(_ scanner: inout XMLScanner) throws(PackageFault) -> FindingsMark? {
    while true {
      switch try scanner.next() {
      case .start where scanner.isElement("sheetData", .sheet): try scanner.skipElement()
      case .start where scanner.isElement("oddFooter", .sheet):
        var text: [UInt8] = []
        try RichText.readText(&scanner, to: &text)
        if let mark = FindingsMark(footer: String(decoding: text, as: UTF8.self)) { return mark }
      case .over: return nil
      default: break
      }
    }
  }
}
