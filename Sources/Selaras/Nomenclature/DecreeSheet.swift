/// A sheet with the annex of a decree: a code over five columns or in one, the name, and of a sub-kegiatan the statement,
/// the indicator and the unit (Kepmendagri 050-5889/2021 and those that changed it).
struct DecreeSheet {
  private let workbook: Workbook
  private let sheet: Sheet
  /// By what they hold.
  private var columns: [Column: Int] = [:]
  /// The cell that names the column of names.
  private(set) var header: Tree.Cell
  /// The row behind the header; 0-based.
  private var first = 0
  /// Whose nomenclature the sheet is said to be.
  private var stated: Government?

  private enum Column: CaseIterable {
    case affair, field, program, activity, subactivity, code, name, performance, indicator, unit

    static let ofCode: [Column] = [.affair, .field, .program, .activity, .subactivity]

    init?(_ words: [String]) {
      switch words.first {
      case "urusan": self = .affair
      case "bidang": self = .field
      case "program" where words.count == 1: self = .program
      case "kegiatan" where words.count == 1: self = .activity
      case "sub", "subkegiatan": self = .subactivity
      case "kode" where words.count == 1: self = .code
      case "nomenklatur": self = .name
      case "kinerja": self = .performance
      case "indikator": self = .indicator
      case "satuan": self = .unit
      default: return nil
      }
    }
  }

  /// - Returns: nil if the sheet has no header of such a table among its first rows.
  init?(_ sheet: Sheet, of workbook: Workbook) {
    self.workbook = workbook
    self.sheet = sheet
    header = ("", 0..<0)
    let head = sheet.cells.prefix { $0.row < Self.deepestHeader }
    // A title stands alone in its row.
    let widths = Dictionary(head.map { ($0.row, 1) }, uniquingKeysWith: +)
    for cell in head {
      let words = FoldedWords(workbook.source.text(cell.range)).folded
      note(words)
      guard let column = Column(words), columns[column] == nil, widths[cell.row] != 1 else { continue }
      columns[column] = Int(cell.column)
      first = max(first, Int(cell.row) + 1)
      if column == .name { header = (workbook.source.text(cell.range), cell.range) }
    }
    note(FoldedWords(sheet.name).folded)
    // `Kode` over five columns is no column of its own.
    let isParted = Column.ofCode.allSatisfy { columns[$0] != nil }
    if isParted { columns[.code] = nil }
    guard isParted || columns[.code] != nil, columns[.name] != nil else { return nil }
  }

  private static let deepestHeader = 30

  /// Notes whose nomenclature a title says it is.
  private mutating func note(_ words: [String]) {
    if stated != nil { return }
    let isProvince = words.contains("provinsi")
    let isRegency = words.contains("kabupaten") || words.contains("kota")
    if isProvince != isRegency { stated = isProvince ? .province : .regency }
  }

  /// The rows with the columns of our own lists: `pemda`, `jenjang`, `kode`, `nama`, `kinerja`, `indikator`, `satuan`.
  ///
  /// - Returns: nothing, and what is wrong, if it cannot be told whose they are.
  func rows() -> (rows: [[Tree.Cell]], fault: Phrase?) {
    var rows: [[Tree.Cell]] = []
    var code = [String](repeating: "", count: Column.ofCode.count)
    var counts: [Government: Int] = [:]
    var at = sheet.cells.partition { Int($0.row) < first }
    while at < sheet.cells.count {
      let end = sheet.cells[at...].firstIndex { $0.row != sheet.cells[at].row } ?? sheet.cells.count
      let cells = Dictionary(
        sheet.cells[at..<end].map { (Int($0.column), $0) }, uniquingKeysWith: { first, _ in first })
      at = end
      guard let found = official(cells, &code), let name = cell(.name, cells),
        !name.text.utf8.allSatisfy({ (0x20...0x39).contains($0) })
      else { continue }
      let level = OfficialCode(found.text)?.level
      if let government = OfficialCode(found.text)?.government { counts[government, default: 0] += 1 }
      let rest = [Column.performance, .indicator, .unit].map { column in
        level == .subactivity || level == nil ? cell(column, cells) ?? ("", found.range) : ("", found.range)
      }
      rows.append([("", header.range), (level?.rawValue ?? "", found.range), found, name] + rest)
    }
    let (provinces, regencies) = (counts[.province] ?? 0, counts[.regency] ?? 0)
    let government = stated ?? (provinces == regencies ? nil : provinces > regencies ? .province : .regency)
    let others = government == .province ? regencies : provinces
    guard let government, others * 10 <= provinces + regencies else {
      return ([], Self.unclear)
    }
    return (rows.map { [(government.rawValue, header.range)] + $0.dropFirst() }, nil)
  }

  private static let unclear = Phrase(
    id: "tidak jelas apakah lembar ini untuk provinsi atau kabupaten/kota",
    en: "it is not clear whether this sheet is for provinsi or for kabupaten/kota")

  private func cell(_ column: Column, _ cells: [Int: Cell]) -> Tree.Cell? {
    guard let cell = columns[column].flatMap({ cells[$0] }) else { return nil }
    let text = workbook.source.text(cell.range).trimmedOfBlanks
    return text.isEmpty ? nil : (text, cell.range)
  }

  /// The code of a row; nil for a row without one, and for an urusan, which the lists do not have.
  private func official(_ cells: [Int: Cell], _ code: inout [String]) -> Tree.Cell? {
    if let whole = cell(.code, cells) {
      return whole.text.utf8.contains(UInt8(ascii: ".")) ? whole : nil
    }
    let pieces = Column.ofCode.map { cell($0, cells) }
    guard let deepest = pieces.lastIndex(where: { $0 != nil }), let last = pieces[deepest] else { return nil }
    // A row may name only the last group of its code.
    for index in 0...deepest { if let piece = pieces[index] { code[index] = piece.text } }
    for index in (deepest + 1)..<max(code.count, deepest + 1) { code[index] = "" }
    let joined = CodeText.joined(Array(code[0...deepest]))
    return joined.utf8.contains(UInt8(ascii: ".")) ? (joined, last.range) : nil
  }
}
