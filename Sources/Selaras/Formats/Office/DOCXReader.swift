/// Reads the tables of a document of Word, with the paragraphs above each: WordprocessingML in a package.
///
/// A table in a cell of another is a sheet of its own. What was deleted while changes were tracked is not read, nor is the
/// hint in a control that nobody has filled in.
struct DOCXReader {
  var text: WorkbookText
  var sheets: [Sheet] = []
  let limits: Limits
  /// The paragraphs since the last table of the body.
  private var above: [Range<Int>] = []
  /// The paragraphs with text boxes, and the texts of diagrams.
  var drawn: [Range<Int>] = []
  /// How many tables there have been in the body, in the table that is read there, and so on.
  private var numbers = [0]
  /// Of an element with alternatives whether one has been read.
  var hasChoice = false
  private var skipsChunk = false
  /// Whether the control that is read shows only its hint.
  private var showsHint = false
  /// Counts the paragraphs of lists.
  var lists = DOCXLists()
  /// The numbers that stand alone in a cell.
  var decoded: [Tree.Decoded] = []
  /// The paragraphs of lists in cells, by where they begin.
  var labels: [Int: ListLabel] = [:]
  var margins: [Margin] = []

  static func read(_ source: Source, index: UInt32, limits: Limits) -> Workbook {
    var log = FaultLog(source: index, limits: limits)
    var reader = DOCXReader(limits: limits)
    do throws(PackageFault) {
      let package = try OfficePackage(source.bytes, limits: limits)
      let main = try package.mainPart() ?? "word/document.xml"
      guard let part = try package.part(main) else {
        throw .broken(
          "bagian `\(main)` tidak ada: ini bukan dokumen",
          "the part `\(main)` is missing: this is no document")
      }
      if part.isRepaired { log.add(repaired: part) }
      try reader.readLists(of: main, in: package)
      try part.scan(depth: limits.depth) { (scanner) throws(PackageFault) in
        try reader.readBlocksOf(["body"], &scanner)
      }
      try reader.readMargins(of: main, in: package)
    } catch {
      log.add(error)
    }
    if reader.skipsChunk { log.add(PackageFault.chunk) }
    var workbook = Workbook(source: reader.finishedSource(source.name))
    workbook.sheets = reader.sheets
    workbook.after = reader.above
    workbook.drawn = reader.drawn
    workbook.decoded = reader.decoded
    workbook.labels = reader.labels
    workbook.margins = reader.margins
    workbook.diagnostics = log.sorted()
    return workbook
  }

  init(limits: Limits) {
    self.limits = limits
    text = WorkbookText(limits: limits)
    text.map.isDocument = true
  }

  mutating func finishedSource(_ name: String) -> Source {
    // What stands behind the last table has a name of its own.
    if !above.isEmpty { text.map.sheets.append("Teks") }
    return Source(name: name, bytes: text.bytes, cells: text.map)
  }

  /// Reads how lists are numbered.
  private mutating func readLists(of main: String, in package: OfficePackage) throws(PackageFault) {
    let related = try package.relationships(of: main).values.filter { !$0.isExternal }
    func part(_ kind: String) throws(PackageFault) -> XMLPart? {
      guard let target = related.filter({ $0.kind == kind }).map(\.target).min() else { return nil }
      return try package.part(target)
    }
    guard let numbering = try part("numbering") else { return }
    lists = try DOCXLists(numbering: numbering, styles: try part("styles"), depth: limits.depth)
  }

  // MARK: Blocks

  /// Reads what stands in elements with some names.
  mutating func readBlocksOf(
    _ names: [StaticString], _ scanner: inout XMLScanner
  ) throws(PackageFault) {
    while true {
      switch try scanner.next() {
      case .start where names.contains { scanner.isElement($0, .word) }:
        var block = DOCXText()
        try readBlocks(&scanner, into: &block, isBody: true)
      case .over: return
      default: break
      }
    }
  }

  /// Reads paragraphs and tables up to the end of the element that has begun with the last event. What encloses them, as
  /// controls and revisions, is passed through.
  mutating func readBlocks(
    _ scanner: inout XMLScanner, into block: inout DOCXText, isBody: Bool = false
  ) throws(PackageFault) {
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .start: try readBlock(&scanner, into: &block, isBody: isBody)
      case .end where scanner.level == outside: return
      case .over: return
      default: break
      }
    }
  }

  /// Reads what has begun with the last event.
  mutating func readBlock(
    _ scanner: inout XMLScanner, into block: inout DOCXText, isBody: Bool = false
  ) throws(PackageFault) {
    if scanner.isElement("p", .word) {
      if isBody { block = DOCXText() }
      try readParagraph(&scanner, into: &block)
      if isBody { try endBodyParagraph(block) }
    } else if scanner.isElement("tbl", .word) {
      try readTable(&scanner, isBody: isBody)
    } else if scanner.isElement("altChunk", .word) || scanner.isElement("subDoc", .word) {
      skipsChunk = true
    } else {
      try skipUnread(&scanner)
    }
  }

  /// Passes over an element whose text is not shown, or is shown in another form.
  mutating func skipUnread(_ scanner: inout XMLScanner) throws(PackageFault) {
    if scanner.element.namespace == .alternatives {
      if scanner.isElement("AlternateContent", .alternatives) {
        hasChoice = false
      } else if scanner.isElement("Choice", .alternatives) || scanner.isElement("Fallback", .alternatives) {
        if hasChoice { try scanner.skipElement() } else { hasChoice = true }
      }
    } else if scanner.isElement("sdtPr", .word) {
      try readControl(&scanner)
    } else if scanner.isElement("sdtContent", .word) {
      if showsHint { try scanner.skipElement() }
      showsHint = false
    } else if scanner.element.namespace == .word,
      Self.unread.contains(where: { scanner.isElement($0, .word) })
    {
      try scanner.skipElement()
    }
  }

  private mutating func readControl(_ scanner: inout XMLScanner) throws(PackageFault) {
    let outside = scanner.level - 1
    showsHint = false
    while true {
      switch try scanner.next() {
      case .start where scanner.isElement("showingPlcHdr", .word):
        showsHint = scanner.flag(scanner.attribute("val", .word)) ?? true
      case .end where scanner.level == outside: return
      case .over: return
      default: break
      }
    }
  }

  /// What was deleted, what was before a change, codes of fields, and properties in which nothing is text.
  private static let unread: [StaticString] = [
    "del", "moveFrom", "instrText", "delInstrText", "rt", "sdtEndPr", "sectPr", "rPrChange",
    "pPrChange",
    "tcPrChange", "trPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "sectPrChange",
  ]

  private mutating func endBodyParagraph(_ block: DOCXText) throws(PackageFault) {
    guard block.bytes.contains(where: { $0 > 0x20 }) else { return }
    guard !text.isFull else { throw text.fullFault() }
    let start = text.bytes.count
    text.bytes.append(contentsOf: block.bytes)
    let range = text.endOutside(start, sheet: UInt16(clamping: sheets.count))
    above.append(range)
    if block.hasBox { drawn.append(range) }
  }

  // MARK: Tables

  private mutating func readTable(_ scanner: inout XMLScanner, isBody: Bool) throws(PackageFault) {
    guard sheets.count < Int(UInt16.max) else {
      throw .limit("dokumen ini memuat terlalu banyak tabel", "this document has too many tables")
    }
    numbers[numbers.count - 1] += 1
    var sheet = Sheet(name: "Tabel " + numbers.map(String.init).joined(separator: "."))
    let index = sheets.count
    if isBody {
      sheet.above = above
      above = []
    }
    sheets.append(sheet)
    text.map.sheets.append(sheet.name)
    numbers.append(0)
    var table = DOCXTable(number: UInt16(clamping: index))
    do throws(PackageFault) {
      try table.read(&scanner, &self)
    } catch {
      // What was read of it stays.
      finish(table, index)
      throw error
    }
    finish(table, index)
    numbers.removeLast()
  }

  private mutating func finish(_ table: DOCXTable, _ index: Int) {
    sheets[index].cells = table.cells
    sheets[index].merged = table.allMerged
    sheets[index].covered = table.covered
    sheets[index].struck = table.struck
  }
}

extension PackageFault {
  fileprivate static let chunk = PackageFault.unsupported(
    "dokumen ini menyisipkan berkas lain, yang isinya tidak dibaca",
    "this document includes another file, which is not read")
}
