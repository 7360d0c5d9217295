/// Reads a workbook of Excel 2007 or later: SpreadsheetML in a package.
struct XLSXReader {
  private let package: OfficePackage
  private var log: FaultLog
  private var text: WorkbookText
  private var shared = SheetReader.Shared()
  private var sheets: [Sheet] = []
  private var withoutCells: [String] = []
  private var drawn: [Range<Int>] = []
  /// The parts that sheets were read from: a part that is named again is not read again.
  private var used: Set<String> = []

  private struct Listed {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  static func read(_ source: Source, index: UInt32, limits: Limits) -> Workbook {
    var log = FaultLog(source: index, limits: limits)
    do throws(PackageFault) {
      var reader = XLSXReader(try OfficePackage(source.bytes, limits: limits), log: log)
      do throws(PackageFault) {
        try reader.read()
      } catch {
        reader.log.add(error)
      }
      var workbook = Workbook(
        sheets: reader.sheets,
        source: Source(name: source.name, bytes: reader.text.bytes, cells: reader.text.map))
      workbook.withoutCells = reader.withoutCells
      workbook.drawn = reader.drawn
      workbook.diagnostics = reader.log.sorted()
      return workbook
    } catch {
      log.add(error)
      var workbook = Workbook(source: Source(name: source.name, bytes: [0x0A], cells: CellMap()))
      workbook.diagnostics = log.diagnostics
      return workbook
    }
  }

  private init(_ package: OfficePackage, log: FaultLog) {
    self.package = package
    self.log = log
    text = WorkbookText(limits: package.limits)
  }

  private mutating func read() throws(PackageFault) {
    let main = try package.mainPart() ?? "xl/workbook.xml"
    guard let part = try self.part(main) else {
      throw .broken(
        "bagian `\(main)` tidak ada: ini bukan buku kerja",
        "the part `\(main)` is missing: this is no workbook")
    }
    let relationships = try package.relationships(of: main)
    let listed = try list(part)
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    func target(_ kind: String, _ name: String) -> String {
      relationships.values.filter { $0.kind == kind && !$0.isExternal }.map(\.target).min()
        ?? OfficePackage.path(name, from: folder)
    }
    readShared(strings: target("sharedStrings", "sharedStrings.xml"), styles: target("styles", "styles.xml"))
    for sheet in listed {
      guard !log.isFull, !text.isFull else { break }
      readSheet(sheet, relationships[sheet.relationship])
    }
    if text.isFull { log.add(text.fullFault()) }
    if listed.isEmpty {
      throw .broken("buku kerja ini tidak mempunyai lembar", "this workbook has no sheets")
    }
  }

  /// A part; bytes in it that are no letters are told.
  private mutating func part(_ name: String) throws(PackageFault) -> XMLPart? {
    guard let part = try package.part(name) else { return nil }
    if part.isRepaired { log.add(repaired: part) }
    return part
  }

  private mutating func list(_ part: XMLPart) throws(PackageFault) -> [Listed] {
    var listed: [Listed] = []
    var dates = SerialDate.Epoch.y1900
    try part.scan(depth: package.limits.depth) { (scanner) throws(PackageFault) in
      while true {
        switch try scanner.next() {
        case .start:
          if scanner.isElement("sheet", .sheet), listed.count < package.limits.parts {
            let id = scanner.attribute("id", .relationship) ?? scanner.attribute("id")
            let state = scanner.value("state") ?? "visible"
            listed.append(
              Listed(
                name: scanner.value("name") ?? "", relationship: scanner.value(id) ?? "",
                isHidden: state == "hidden" || state == "veryHidden"))
          } else if scanner.isElement("workbookPr", .sheet),
            scanner.flag(scanner.attribute("date1904")) == true
          {
            dates = .y1904
          }
        case .over: return
        default: break
        }
      }
    }
    shared.dates = dates
    return listed
  }

  private mutating func readShared(strings: String, styles: String) {
    do throws(PackageFault) {
      if let part = try part(styles) { shared.styles = try CellStyles(part, depth: package.limits.depth) }
    } catch {
      log.add(error)
    }
    do throws(PackageFault) {
      if let part = try part(strings) {
        shared.strings = try SharedStrings(part, limits: package.limits)
      }
    } catch {
      log.add(error)
    }
  }

  /// Reads one sheet; one that has no cells is left out: a chart or a dialog.
  private mutating func readSheet(_ listed: Listed, _ relationship: OfficePackage.Relationship?) {
    let kind = relationship.map { $0.isExternal ? "worksheet" : $0.kind } ?? "worksheet"
    let holdsMacros = kind == "xlMacrosheet" || kind == "xlIntlMacrosheet"
    guard kind == "worksheet" || holdsMacros else {
      if withoutCells.count < package.limits.parts { withoutCells.append(listed.name) }
      return
    }
    var reader = SheetReader(listed.name, number: UInt16(clamping: sheets.count), shared: shared, text: text)
    // The text is the reader's alone while it grows.
    text = WorkbookText(limits: package.limits)
    reader.sheet.isHidden = listed.isHidden
    reader.sheet.holdsMacros = holdsMacros
    reader.text.map.sheets.append(listed.name)
    do throws(PackageFault) {
      try sheetPart(listed, relationship).scan(depth: package.limits.depth) {
        (scanner) throws(PackageFault) in
        try reader.read(&scanner)
      }
    } catch {
      log.add(error)
    }
    reader.finish()
    reader.faults.report(sheet: listed.name, to: &log)
    text = reader.text
    sheets.append(reader.sheet)
    do throws(PackageFault) {
      if let relationship {
        try readDrawings(of: relationship.target, sheet: UInt16(clamping: sheets.count - 1))
      }
    } catch {
      log.add(error)
    }
  }

  /// Takes down what stands in the shapes and diagrams of a sheet, or of one of its drawings.
  private mutating func readDrawings(
    of name: String, sheet: UInt16, isDrawing: Bool = false
  ) throws(PackageFault) {
    let wanted = isDrawing ? "diagramData" : "drawing"
    let related = try package.relationships(of: name).values.filter { $0.kind == wanted && !$0.isExternal }
    for target in related.map(\.target).sorted() where used.insert(target.lowercased()).inserted {
      guard let part = try part(target) else { continue }
      try DrawnText.read(part, to: &text, sheet: sheet, depth: package.limits.depth) { drawn.append($0) }
      if !isDrawing { try readDrawings(of: target, sheet: sheet, isDrawing: true) }
    }
  }

  /// The part that a sheet is in.
  private mutating func sheetPart(
    _ listed: Listed, _ relationship: OfficePackage.Relationship?
  ) throws(PackageFault) -> XMLPart {
    let name = listed.name
    guard let relationship, !relationship.isExternal else {
      throw .broken("lembar `\(name)` tidak ada di dalam berkas", "the sheet `\(name)` is not in the file")
    }
    guard used.insert(relationship.target.lowercased()).inserted else {
      throw .broken(
        "lembar `\(name)` menunjuk bagian yang sama dengan lembar lain",
        "the sheet `\(name)` is the same part as another sheet")
    }
    guard let part = try part(relationship.target) else {
      throw .broken(
        "bagian `\(relationship.target)` dari lembar `\(name)` tidak ada",
        "the part `\(relationship.target)` of the sheet `\(name)` is missing")
    }
    return part
  }
}
