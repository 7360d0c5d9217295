/// A copy of a workbook with some sheets more, and with some cells marked: all other parts are the same bytes, packed as
/// they were. The sheets and the marks of an earlier copy are taken away, whoever saved it since.
struct WorkbookCopy {
  private let file: [UInt8]
  private let package: OfficePackage
  /// The path of the part that is the workbook.
  private let main: String
  /// Parts that are changed or new, by their path.
  private var changed: [String: [UInt8]] = [:]
  private var added: [(name: String, contents: [UInt8])] = []
  private var sheets: [SheetList.Sheet] = []
  /// Parts that the copy does not have, in lower case: those of an earlier copy's sheets.
  private var removed: Set<String> = []
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
    self.file = file
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
    let relationships = try package.relationships(of: main)
    var list = try readSheets()
    let old = try findOldSheets(relationships, ownNames())
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    var new: [NewSheet] = []
    for table in tables {
      // All of them are named alike, so that they are known for ours.
      let number = new.isEmpty ? "" : "-\(new.count + 1)"
      let part = try freePath("\(folder)/worksheets/temuanSelaras\(number)", ".xml")
      new.append(NewSheet(table: table, part: part, relationship: "rIdTemuanSelaras\(number)"))
    }
    let stylesPart = relationships.values.filter { $0.kind == "styles" && !$0.isExternal }.map(\.target).min()
    let newStyles = stylesPart == nil ? try freePath(folder + "/styles", ".xml") : nil

    try write(&list, removing: old.sheets, adding: &new)
    try changeRelationships(
      removing: old.relationships,
      adding: new.map { ($0.relationship, "worksheet", $0.part) }
        + (newStyles.map { [("rIdGayaSelaras", "styles", $0)] } ?? []))
    try changeTypes(
      adding: new.map { ($0.part, "worksheet+xml") } + (newStyles.map { [($0, "styles+xml")] } ?? []))

    let styles = try readStyles(stylesPart)
    for (number, sheet) in sheets.enumerated() where !old.sheets.contains(number) {
      guard let relationship = relationships[sheet.relationship], relationship.kind == "worksheet",
        try package.archive.entry(relationship.target) != nil
      else { continue }
      let (part, contents) = try read(relationship.target)
      let marks = marks[sheet.name] ?? CellMarks()
      guard !marks.isEmpty || SheetConditions.mayHoldOurs(part) else { continue }
      changed[part.name] = try marks.mark(part, of: contents, depth: package.limits.depth, styles)
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

  /// The sheets of an earlier copy, by their numbers in the list, and the relationships that fall away with them. Their
  /// parts are noted as ``removed``.
  ///
  /// - Parameter ownNames: the names of the sheets that are ours by what they say.
  private mutating func findOldSheets(
    _ all: [String: OfficePackage.Relationship], _ ownNames: Set<String>
  ) throws(PackageFault) -> (sheets: Set<Int>, relationships: Set<String>) {
    var old: (sheets: Set<Int>, relationships: Set<String>) = ([], [])
    for (number, sheet) in sheets.enumerated() {
      guard let relationship = all[sheet.relationship], relationship.kind == "worksheet",
        !relationship.isExternal, try package.archive.entry(relationship.target) != nil
      else { continue }
      let part = try read(relationship.target).part
      let mark = try FindingsMark.find(in: part, package.limits)
      guard mark != nil || ownNames.contains(sheet.name) else { continue }
      old.sheets.insert(number)
      old.relationships.insert(sheet.relationship)
      removed.insert(part.name.lowercased())
      removed.insert(OfficePackage.relationshipsPath(of: part.name).lowercased())
    }
    guard !old.sheets.isEmpty else { return old }
    // The order in which cells are computed names the cells of all sheets; programs make it anew.
    for (id, relationship) in all where relationship.kind == "calcChain" {
      old.relationships.insert(id)
      removed.insert(relationship.target.lowercased())
    }
    return old
  }

  /// The names of the sheets that say what only ours say: a program that saved the copy may have dropped their mark.
  private func ownNames() -> Set<String> {
    guard sheets.contains(where: { $0.name.hasPrefix("Temuan Selaras") || $0.name.hasPrefix("KKE") }) else {
      return []
    }
    let workbook = Workbook.read(Source(name: "", bytes: file), limits: package.limits)
    let texts = CellTexts(workbook)
    return Set(workbook.sheets.filter { OwnSheet.isOne($0, texts) }.map(\.name))
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
    while try package.archive.entry(path) != nil, !removed.contains(path.lowercased()) {
      path = "\(start)\(number)\(ending)"
      number += 1
    }
    return path
  }

  // MARK: Lists of the package

  private mutating func readSheets() throws(PackageFault) -> SheetList {
    let list = try read(main).part.scan(depth: package.limits.depth) { (scanner) throws(PackageFault) in
      try SheetList(&scanner)
    }
    sheets = list.sheets
    isStrict = list.isStrict
    return list
  }

  /// Changes the list of the workbook: without the old sheets, and with new ones, each under a name that no other has.
  private mutating func write(
    _ found: inout SheetList, removing old: Set<Int>, adding new: inout [NewSheet]
  ) throws(PackageFault) {
    guard let list = found.list else {
      throw .broken("buku kerja tidak memuat daftar lembar", "the workbook has no list of sheets")
    }
    let relations = isStrict ? WorkbookParts.strictRelations : WorkbookParts.relations
    var names = Set(sheets.indices.filter { !old.contains($0) }.map { sheets[$0].name.lowercased() })
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
    let (part, contents) = try read(main)
    var edits = PartEdits(part, of: contents)
    found.remove(old, from: &edits)
    list.append(elements, to: &edits)
    changed[part.name] = edits.result()
  }

  private mutating func changeRelationships(
    removing old: Set<String>, adding all: [(id: String, kind: String, target: String)]
  ) throws(PackageFault) {
    let relations = isStrict ? WorkbookParts.strictRelations : WorkbookParts.relations
    try change(OfficePackage.relationshipsPath(of: main)) { scanner in
      scanner.value("Id").map(old.contains) ?? false
    } adding: { prefix in
      all.map {
        "<\(prefix)Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"/\($0.target)\"/>"
      }
    }
  }

  private mutating func changeTypes(adding all: [(part: String, type: String)]) throws(PackageFault) {
    let removed = removed
    try change("[Content_Types].xml") { scanner in
      scanner.value("PartName").map { removed.contains($0.dropFirst().lowercased()) } ?? false
    } adding: { prefix in
      all.map {
        "<\(prefix)Override PartName=\"/\($0.part)\" ContentType=\"\(WorkbookParts.spreadsheetTypes)\($0.type)\"/>"
      }
    }
  }

  /// Takes elements out of the outermost one of a part, and adds others to it.
  private mutating func change(
    _ name: String, without isOld: (XMLScanner) -> Bool, adding elements: (_ prefix: String) -> [String]
  ) throws(PackageFault) {
    let (part, contents) = try read(name)
    let (edited, list, prefix) = try part.scan(depth: package.limits.depth) {
      (scanner) throws(PackageFault) in
      var edits = PartEdits(part, of: contents)
      _ = try scanner.next()
      var list = ElementList(scanner)
      let prefix = scanner.prefix
      var old: Int?
      while true {
        switch try scanner.next() {
        case .start where scanner.level == 2 && isOld(scanner): old = scanner.opening.lowerBound
        case .end where scanner.level == 1:
          if let start = old { edits.replace(start..<scanner.at, with: "") }
          old = nil
        case .end where scanner.level == 0: list.end = scanner.closing.lowerBound
        case .over: return (edits, list, prefix)
        default: break
        }
      }
    }
    var edits = edited
    list.append(elements(prefix), to: &edits)
    changed[part.name] = edits.result()
  }

  /// The parts in their order, then the new ones.
  private func packed() -> [UInt8] {
    var writer = ZipWriter()
    for entry in package.archive.entries where !removed.contains(entry.name.lowercased()) {
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
