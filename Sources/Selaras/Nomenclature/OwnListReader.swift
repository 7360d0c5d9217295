import Fingerprints

extension Nomenclature {
  /// Reads a list of the user's own: a table with the columns of `Rules/nomenklatur/2027.csv`, whose rows may stand in
  /// any order; or a workbook with the annex of a decree.
  ///
  /// - Returns: nil for the list if anything is wrong with it: half a list would call right codes wrong.
  public static func read(_ source: Source) -> (list: Nomenclature?, diagnostics: [Diagnostic]) {
    let found = readList(source)
    return (found.list, found.diagnostics)
  }

  /// Reads such a list, and tells what the places of the diagnostics point into: of a workbook the texts of its cells.
  public static func readList(
    _ source: Source
  ) -> (list: Nomenclature?, diagnostics: [Diagnostic], source: Source) {
    var reader = OwnListReader(source)
    reader.read()
    let shown = reader.source
    guard reader.diagnostics.isEmpty else { return (nil, reader.diagnostics, shown) }
    let list = OfficialList.own(source.name)
    let table = OfficialTable(bytes: reader.tableBytes)
    let unindexed = Nomenclature(list, table, texts: nil)
    var entries: [FingerprintTable.Entry] = []
    for index in 0..<unindexed.count {
      let row = unindexed.row(index)
      guard let role = TextRole(row.level) else { continue }
      let position = FingerprintTable.Position(table: 0, row: index)
      for text in role.texts(row) where !text.isEmpty {
        entries.append(.init(Fingerprint(text), role, at: position))
      }
      if !row.indicator.isEmpty {
        entries.append(.init(Fingerprint(row.indicator), .indicator, at: position))
      }
    }
    return (Nomenclature(list, table, texts: FingerprintTable(entries)), [], shown)
  }
}

/// Reads the table of a user's list, and finds what is wrong with it.
private struct OwnListReader {
  private static let columns = ["pemda", "jenjang", "kode", "nama", "kinerja", "indikator", "satuan"]
  /// The most faults that are told one by one.
  private static let mostFaults = 20
  private static let mostRows = 1 << 18

  private typealias Cell = Tree.Cell

  private let table: [[Cell]]
  let source: Source
  private(set) var diagnostics: [Diagnostic]
  /// For each of our columns the place among those of the file.
  private var places: [Int] = []
  /// By government and code, as the built-in tables are sorted.
  private var rows: [(key: [UInt8], cells: [String], range: Range<Int>)] = []

  init(_ source: Source) {
    if Format.of(source) == .workbook {
      let workbook = Workbook.read(source)
      self.source = workbook.source
      (table, diagnostics) = Self.decree(workbook)
      return
    }
    self.source = source
    let reading = CSV.read(source, index: 0)
    diagnostics = reading.diagnostics
    table = reading.tree.rows(in: source).filter { row in row.contains { !$0.text.isEmpty } }
  }

  /// The annex of a decree, as a table with our columns.
  private static func decree(
    _ workbook: Workbook
  ) -> (table: [[Cell]], diagnostics: [Diagnostic]) {
    var table: [[Cell]] = []
    var diagnostics = workbook.diagnostics
    for sheet in workbook.sheets where !sheet.isHidden {
      guard let decree = DecreeSheet(sheet, of: workbook) else { continue }
      if table.isEmpty { table.append(columns.map { ($0, decree.header.range) }) }
      let (rows, fault) = decree.rows()
      table += rows
      if let fault {
        let place = Place(source: 0, decree.header.range)
        diagnostics.append(Diagnostic(RulebookFault.list, at: place, fault, help: nameIt))
      }
    }
    if table.isEmpty, diagnostics.isEmpty {
      let place = Place(source: 0, 0..<0)
      diagnostics = [Diagnostic(RulebookFault.list, at: place, noAnnex, help: decreeColumns)]
    }
    return (table, diagnostics)
  }

  private static let nameIt = Phrase(
    id: "tulis `Provinsi` atau `Kabupaten/Kota` di nama lembar",
    en: "write `Provinsi` or `Kabupaten/Kota` in the name of the sheet")
  private static let noAnnex = Phrase(
    id: "tidak ada lampiran nomenklatur di buku kerja ini",
    en: "there is no annex of the nomenclature in this workbook")
  private static let decreeColumns = Phrase(
    id:
      "kolomnya: urusan, bidang urusan, program, kegiatan, sub kegiatan, nomenklatur, kinerja, indikator, satuan",
    en:
      "its columns: urusan, bidang urusan, program, kegiatan, sub kegiatan, nomenklatur, kinerja, indikator, satuan"
  )

  mutating func read() {
    guard diagnostics.isEmpty else { return limit() }
    guard let header = table.first else {
      return complain(0..<0, "berkas ini kosong", "this file is empty", help: Self.example)
    }
    readHeader(header)
    guard diagnostics.isEmpty else { return limit() }
    for row in table.dropFirst() { readRow(row, of: header.count) }
    if diagnostics.isEmpty { sort() }
    if diagnostics.isEmpty, rows.isEmpty {
      complain(header[0].range, "daftar ini tidak memuat satu baris pun", "this list holds no row")
    }
    if rows.count >= Self.mostRows {
      complain(header[0].range, "daftar ini terlalu panjang", "this list is too long")
    }
    limit()
  }

  /// The table as the built-in ones are written.
  var tableBytes: [UInt8] {
    var text = Self.columns.joined(separator: ",") + "\n"
    for row in rows {
      text +=
        row.cells.map { $0.utf8.contains(UInt8(ascii: ",")) ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
    }
    return Array(text.utf8)
  }

  // MARK: The header

  private static let example = Phrase(
    id: "baris pertama: \(columns.joined(separator: ","))",
    en: "the first line: \(columns.joined(separator: ","))")

  private mutating func readHeader(_ header: [Cell]) {
    let names = header.map { $0.text.trimmedOfBlanks.lowercased() }
    var meant: Set<String> = []
    let missing = Self.columns.filter { !names.contains($0) }
    var seen: Set<String> = []
    for (index, name) in names.enumerated()
    where !seen.insert(name).inserted || !Self.columns.contains(name) {
      guard diagnostics.count <= Self.mostFaults else { break }
      let isTwice = Self.columns.contains(name)
      let near = Suggestion.nearest(to: name, in: missing)
      if let near { meant.insert(near) }
      complain(
        header[index].range, isTwice ? "kolom `\(name)` ada dua kali" : "kolom `\(name)` tidak dikenal",
        isTwice ? "there are two columns `\(name)`" : "unknown column `\(name)`",
        help: near.map { Phrase(id: "mungkin maksudnya `\($0)`", en: "did you mean `\($0)`?") }
          ?? Self.example)
    }
    for name in Self.columns where !names.contains(name) && !meant.contains(name) {
      complain(
        header[0].range.lowerBound..<(header.last?.range.upperBound ?? 0), "kolom `\(name)` tidak ada",
        "there is no column `\(name)`", help: Self.example)
    }
    places = Self.columns.compactMap { names.firstIndex(of: $0) }
  }

  // MARK: Rows

  private mutating func readRow(_ row: [Cell], of width: Int) {
    guard row.count == width else {
      return complain(
        row[0].range.lowerBound..<(row.last?.range.upperBound ?? 0),
        "baris ini mempunyai \(row.count) sel, sedangkan kepalanya \(width)",
        "this row has \(row.count) cells, but the header \(width)",
        help: Phrase(
          id: "apit sel yang memuat pemisah dengan tanda kutip", en: "put a cell with a separator in quotes"))
    }
    let found = places.map { row[$0] }
    var cells = found.map { Self.tidy($0.text) }
    let government = Government(rawValue: cells[0].lowercased())
    if government == nil { complain(found[0], unknown: "pemda", Government.allCases.map(\.rawValue)) }
    let level = OfficialLevel(rawValue: cells[1].lowercased())
    if level == nil { complain(found[1], unknown: "jenjang", OfficialLevel.allCases.map(\.rawValue)) }
    guard let code = OfficialCode(cells[2]) else {
      return complain(
        found[2].range, "`\(cells[2])` bukan kode nomenklatur",
        "`\(cells[2])` is no code of the nomenclature",
        help: Phrase(
          id: "kode ditulis seperti 5.03.02.2.02.0001; jadikan kolomnya teks agar nolnya tidak hilang",
          en: "a code is written as 5.03.02.2.02.0001; make its column text, so that no zero is lost"))
    }
    if !code.hasFullWidth {
      complain(
        found[2].range, "`\(cells[2])` kehilangan angka nol", "`\(cells[2])` has lost its zeros",
        help: Phrase(
          id: "kode ditulis seperti 5.03.02.2.02.0001; jadikan kolomnya teks agar nolnya tidak hilang",
          en: "a code is written as 5.03.02.2.02.0001; make its column text, so that no zero is lost"))
    } else if let level, code.level != level || code.isLegacy {
      complain(
        found[2].range, "`\(code.text)` bukan kode \(level.rawValue)",
        "`\(code.text)` is not the code of a \(level.rawValue)")
    }
    if cells[3].isEmpty { complain(found[3].range, "nama baris ini kosong", "this row has no name") }
    guard let government, let level else { return }
    cells[0] = government.rawValue
    cells[1] = level.rawValue
    cells[2] = code.text
    let key = Array((government.rawValue + "\0" + code.text).utf8)
    rows.append((key, cells, found[2].range))
  }

  /// A cell as the built-in tables can hold it: on one line, and without straight quotes.
  private static func tidy(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") }) else {
      return text.trimmedOfBlanks
    }
    var tidy = String.UnicodeScalarView()
    // Scalar by scalar: as a character, a quote with a mark on it is no quote.
    for scalar in text.unicodeScalars {
      tidy.append(scalar == "\"" ? "”" : scalar.value < 0x20 ? " " : scalar)
    }
    return String(tidy).trimmedOfBlanks
  }

  private mutating func sort() {
    rows.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for (first, second) in zip(rows, rows.dropFirst()) where first.key == second.key {
      let (first, second) =
        first.range.lowerBound < second.range.lowerBound ? (first, second) : (second, first)
      complain(
        second.range, "kode `\(second.cells[2])` ada dua kali untuk \(second.cells[0])",
        "the code `\(second.cells[2])` is there twice for \(second.cells[0])")
      diagnostics[diagnostics.count - 1].notes = [
        Note(
          place: Place(source: 0, first.range),
          message: Phrase(id: "yang pertama di sini", en: "the first is here"))
      ]
    }
  }

  // MARK: Faults

  private mutating func complain(_ range: Range<Int>, _ id: String, _ en: String, help: Phrase? = nil) {
    diagnostics.append(
      Diagnostic(RulebookFault.list, at: Place(source: 0, range), Phrase(id: id, en: en), help: help))
  }

  private mutating func complain(_ cell: Cell, unknown column: String, _ known: [String]) {
    let list = known.joined(separator: ", ")
    complain(
      cell.range, "`\(column)` tidak mengenal `\(cell.text)`", "`\(column)` does not know `\(cell.text)`",
      help: Phrase(id: "yang dikenal: \(list)", en: "known are: \(list)"))
  }

  private mutating func limit() {
    guard diagnostics.count > Self.mostFaults else { return }
    let others = diagnostics.count - Self.mostFaults
    diagnostics.removeSubrange(Self.mostFaults...)
    diagnostics[Self.mostFaults - 1].help = Phrase(
      id: "dan \(others) kesalahan lain dalam daftar ini", en: "and \(others) other mistakes in this list")
  }
}
