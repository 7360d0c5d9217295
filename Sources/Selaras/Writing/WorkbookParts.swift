/// What the parts of a workbook have in common (ECMA-376, transitional).
enum WorkbookParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The same in the strict form of ISO 29500.
  static let strictNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let spreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  /// A workbook with nothing but some tables, each on a sheet.
  static func workbook(_ tables: [WrittenTable]) -> [UInt8] {
    let numbers = 1...max(1, tables.count)
    var archive = ZipWriter()
    func add(_ name: String, _ text: String) { archive.add(name, Array((head + text).utf8)) }
    add(
      "[Content_Types].xml",
      "<Types xmlns=\"\(contentTypes)\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", "sheet.main+xml") + override("/xl/styles.xml", "styles+xml")
        + numbers.map { override("/xl/worksheets/sheet\($0).xml", "worksheet+xml") }.joined() + "</Types>")
    add("_rels/.rels", relationships([relation("rId1", "officeDocument", "xl/workbook.xml")]))
    add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(mainNamespace)\" xmlns:r=\"\(relations)\"><sheets>"
        + zip(numbers, tables).map { number, table in
          "<sheet name=\"\(XMLText.attribute(table.name))\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
        }.joined() + "</sheets>" + printTitles(tables) + "</workbook>")
    add(
      "xl/_rels/workbook.xml.rels",
      relationships(
        numbers.map { relation("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
          + [relation("rId\(tables.count + 1)", "styles", "styles.xml")]))
    let (styles, text) = SheetStyles.part()
    archive.add("xl/styles.xml", Array(text.utf8))
    for (number, table) in zip(numbers, tables) {
      archive.add("xl/worksheets/sheet\(number).xml", SheetText.part(table, styles))
    }
    return archive.finished()
  }

  /// The rows of titles, to be printed on each sheet of paper.
  private static func printTitles(_ tables: [WrittenTable]) -> String {
    let names = tables.enumerated().map { number, table in
      let row = table.above.count + 1
      return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(number)\">"
        + "\(XMLText.escaped(quotedSheetName(table.name)))!$\(row):$\(row)</definedName>"
    }
    return names.isEmpty ? "" : "<definedNames>\(names.joined())</definedNames>"
  }

  static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"\(part)\" ContentType=\"\(spreadsheetTypes)\(type)\"/>"
  }

  static func relation(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(type)\" Target=\"\(target)\"/>"
  }

  static func relationships(_ all: [String]) -> String {
    "<Relationships xmlns=\"\(packageRelations)\">\(all.joined())</Relationships>"
  }
}
