/// A copy of a workbook with some sheets more, and with some cells marked: all other parts are the same bytes, packed as
/// they were.
struct WorkbookCopy {
  private let package: OfficePackage
  /// The path of the part that is the workbook.
  private let main: String
  /// Parts that are changed or new, by their path.
  private var changed: [String: [UInt8]] = [:]
  private var added: [(name: String, contents: [UInt8])] = []
  private var sheets: [(name: String, relationship: String)] = []
  /// What a strict workbook calls things that others call otherwise.
  private var isStrict = false

  /// - Parameter marks: by the names of the sheets.
  static func bytes(
    of file: [UInt8], adding tables: [WrittenTable], marks: [String: CellMarks], limits: Limits
  ) throws(PackageFault) -> [UInt8] {
    var copy = try WorkbookCopy(file, limits)
    try copy.add(tables, marks)
    return copy.packed()
  }

  private init(_ file: [UInt8], _ limits: Limits) throws(PackageFault) {
    package = try OfficePackage(file, limits: limits)
    guard let main = try package.mainPart(),
      try package.type(of: main) == WorkbookParts.spreadsheetTypes + "sheet.main+xml"
    else {
      throw .unsupported(
        "hanya buku kerja .xlsx biasa yang dapat disalin", "only an ordinary .xlsx workbook can be copied")
    }
    self.main = main
  }

  /// A sheet that is added.
  private struct NewSheet {
    var table: WrittenTable
    var part: String
    var relationship: String
  }

  private mutating func add(_ tables: [WrittenTable], _ marks: [String: CellMarks]) throws(PackageFault) {
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    var new: [NewSheet] = []
    for table in tables {
      // All of them are named alike, so that they are known for ours.
      let number = new.isEmpty ? "" : "-\(new.count + 1)"
      let part = try freePath("\(folder)/worksheets/temuanSelaras\(number)", ".xml")
      new.append(NewSheet(table: table, part: part, relationship: "rIdTemuanSelaras\(number)"))
    }
    let relationships = try package.relationships(of: main)
    let stylesPart = relationships.values.filter { $0.kind == "styles" && !$0.isExternal }.map(\.target).min()
    let newStyles = stylesPart == nil ? try freePath(folder + "/styles", ".xml") : nil

    try addSheets(&new)
    try addRelationships(
      new.map { ($0.relationship, "worksheet", $0.part) }
        + (newStyles.map { [("rIdGayaSelaras", "styles", $0)] } ?? []))
    try addTypes(
      new.map { ($0.part, "worksheet+xml") } + (newStyles.map { [($0, "styles+xml")] } ?? []))

    var styles = try readStyles(stylesPart)
    for (sheet, id) in sheets {
      guard let marks = marks[sheet], !marks.isEmpty, let target = relationships[id]?.target else { continue }
      let (part, contents) = try read(target)
      changed[part.name] = try marks.mark(part, of: contents, depth: package.limits.depth, &styles)
    }
    if let stylesPart {
      changed[try read(stylesPart).part.name] = styles.result()
    } else if let newStyles {
      added.append((newStyles, styles.result()))
    }
    let namespace = isStrict ? WorkbookParts.strictNamespace : WorkbookParts.mainNamespace
    for sheet in new {
      let contents = SheetText.part(sheet.table, styles.styles, namespace: namespace, tab: "FFC00000")
      added.append((sheet.part, contents))
    }
  }

  private func read(_ name: String) throws(PackageFault) -> (part: XMLPart, contents: [UInt8]) {
    guard let entry = try package.archive.entry(name) else {
      throw .broken("bagian `\(name)` tidak ada", "the part `\(name)` is missing")
    }
    let contents = try package.archive.contents(entry)
    return (try XMLPart(contents, name: entry.name), contents)
  }

  private func readStyles(_ name: String?) throws(PackageFault) -> StyleEdits {
    guard let name else {
      let namespace = isStrict ? WorkbookParts.strictNamespace : WorkbookParts.mainNamespace
      let contents = Array((WorkbookParts.head + "<styleSheet xmlns=\"\(namespace)\"></styleSheet>").utf8)
      return try StyleEdits(XMLPart(contents, name: "styles.xml"), of: contents, depth: package.limits.depth)
    }
    let (part, contents) = try read(name)
    return try StyleEdits(part, of: contents, depth: package.limits.depth)
  }

  /// A path that no part has.
  private func freePath(_ start: String, _ ending: String) throws(PackageFault) -> String {
    let start = start.hasPrefix("/") ? String(start.dropFirst()) : start
    var path = start + ending
    var number = 2
    while try package.archive.entry(path) != nil {
      path = "\(start)\(number)\(ending)"
      number += 1
    }
    return path
  }

  // MARK: Lists of the package

  /// Adds sheets to the list of the workbook, each under a name that no other has.
  private mutating func addSheets(_ new: inout [NewSheet]) throws(PackageFault) {
    let (part, contents) = try read(main)
    let found = try part.scan(depth: package.limits.depth) { (scanner) throws(PackageFault) in
      try SheetList(&scanner)
    }
    sheets = found.sheets
    isStrict = found.isStrict
    guard let list = found.list else {
      throw .broken("buku kerja tidak memuat daftar lembar", "the workbook has no list of sheets")
    }
    let relations = isStrict ? WorkbookParts.strictRelations : WorkbookParts.relations
    var names = Set(sheets.map { $0.name.lowercased() })
    var elements: [String] = []
    for index in new.indices {
      let wanted = new[index].table.name
      var number = 2
      while !names.insert(new[index].table.name.lowercased()).inserted {
        new[index].table.name = "\(wanted) (\(number))"
        number += 1
      }
      elements.append(
        "<\(found.prefix)sheet xmlns:r=\"\(relations)\" name=\"\(XMLText.attribute(new[index].table.name))\""
          + " sheetId=\"\(found.lastID + 1 + index)\" r:id=\"\(new[index].relationship)\"/>")
    }
    var edits = PartEdits(part, of: contents)
    list.append(elements, to: &edits)
    changed[part.name] = edits.result()
  }

  private mutating func addRelationships(
    _ all: [(id: String, kind: String, target: String)]
  ) throws(PackageFault) {
    let steps = main.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    let relations = isStrict ? WorkbookParts.strictRelations : WorkbookParts.relations
    try append(to: "\(folder)_rels/\(steps.last ?? "").rels") { prefix in
      all.map {
        "<\(prefix)Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"/\($0.target)\"/>"
      }
    }
  }

  private mutating func addTypes(_ all: [(part: String, type: String)]) throws(PackageFault) {
    try append(to: "[Content_Types].xml") { prefix in
      all.map {
        "<\(prefix)Override PartName=\"/\($0.part)\" ContentType=\"\(WorkbookParts.spreadsheetTypes)\($0.type)\"/>"
      }
    }
  }

  /// Adds elements to the outermost one of a part.
  private mutating func append(
    to name: String, _ elements: (_ prefix: String) -> [String]
  ) throws(PackageFault) {
    let (part, contents) = try read(name)
    let (list, prefix) = try part.scan(depth: package.limits.depth) { (scanner) throws(PackageFault) in
      _ = try scanner.next()
      var list = ElementList(scanner)
      let prefix = scanner.prefix
      while try scanner.next() != .over { if scanner.level == 0 { list.end = scanner.closing.lowerBound } }
      return (list, prefix)
    }
    var edits = PartEdits(part, of: contents)
    list.append(elements(prefix), to: &edits)
    changed[part.name] = edits.result()
  }

  /// The parts in their order, then the new ones.
  private func packed() -> [UInt8] {
    var writer = ZipWriter()
    for entry in package.archive.entries {
      if let contents = changed[entry.name] {
        writer.add(entry.name, contents)
      } else {
        writer.add(ZipWriter.Part(entry, of: package.archive))
      }
    }
    for (name, contents) in added { writer.add(name, contents) }
    return writer.finished()
  }
}

/// What the list of sheets in the part of a workbook says.
struct SheetList {
  var list: ElementList?
  var sheets: [(name: String, relationship: String)] = []
  /// The largest number of a sheet.
  var lastID = 0
  /// What stands before the names of the elements, as `x:`.
  var prefix = ""
  var isStrict = false

  init(_ scanner: inout XMLScanner) throws(PackageFault) {
    while true {
      switch try scanner.next() {
      case .start where scanner.level == 1:
        prefix = scanner.prefix
        isStrict = scanner.attributes.contains { scanner.value($0) == WorkbookParts.strictNamespace }
      case .start where scanner.isElement("sheets", .sheet) && list == nil: list = ElementList(scanner)
      case .start where scanner.isElement("sheet", .sheet):
        let id = scanner.value(scanner.attribute("id", .relationship)) ?? ""
        sheets.append((scanner.value("name") ?? "", id))
        lastID = max(lastID, min(scanner.number("sheetId") ?? 0, 65_000))
      case .end where scanner.isElement("sheets", .sheet) && list?.end == 0:
        list?.end = scanner.closing.lowerBound
      case .over: return
      default: break
      }
    }
  }
}
