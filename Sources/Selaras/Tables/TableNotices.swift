/// What happened while the rows of a table were read.
struct TableNotices {
  var counts: [(level: Level, count: Int)] = []
  var indicators = 0
  /// Rows by their numbers on the sheet, from 0.
  var totals: [Int] = []
  var asides: [Int] = []
  var headings: [Int] = []
  var unread: [Int] = []
  var guessedLevels: [Int] = []
  var misaligned: [Int] = []
  var doubled: [Int] = []
  var strayCodes: [Int] = []
  var mendedCodes = 0
  var quartersWithoutYear = false
  /// Whether nothing tells the levels of one column apart.
  var isStyleGuessed = false
  /// Rows that could not be taken in.
  var faults: [Fault] = []

  struct Fault {
    var place: Range<Int>
    var message: Phrase
    var help: Phrase?
  }

  /// The most faults of one table that are told one by one.
  static let most = 100

  mutating func count(_ level: Level) {
    if let index = counts.firstIndex(where: { $0.level == level }) {
      counts[index].count += 1
    } else {
      counts.append((level, 1))
    }
  }

  mutating func add(_ fault: Fault) {
    if faults.count < Self.most { faults.append(fault) }
  }

  /// What a person should know, beside what was read.
  func phrases(isTransposed: Bool) -> [Phrase] {
    var phrases: [Phrase] = []
    func tell(_ rows: [Int], _ id: String, _ en: String) {
      guard !rows.isEmpty else { return }
      let list = Self.list(rows, isTransposed: isTransposed)
      let word = isTransposed ? Phrase(id: "kolom", en: "column") : Phrase(id: "baris", en: "row")
      let plural = Set(rows).count == 1 ? word.en : word.en + "s"
      phrases.append(Phrase(id: "\(word.id) \(list) \(id)", en: "\(plural) \(list) \(en)"))
    }
    tell(unread, "tidak dibaca: isinya bukan simpul atau indikator", "not read: no node and no indicator")
    tell(headings, "dilewati: urusan atau bidang, bukan simpul", "passed over: an urusan or bidang, no node")
    tell(totals, "dilewati: penjumlahan", "passed over: a sum")
    tell(asides, "dilewati: catatan di dalam tabel", "passed over: a note inside of the table")
    tell(
      guessedLevels, "tanpa nama program atau kegiatan: jenjangnya diduga dari susunan",
      "without a program or activity: the level is guessed from the order")
    tell(
      misaligned,
      "memuat beberapa indikator dengan nilai yang tidak sebaris: nilainya dipasangkan dengan yang pertama",
      "with several indicators and values that are not aligned: the values go with the first")
    tell(
      doubled, "mengisi lagi yang sudah terisi untuk simpul yang sama: tidak dibaca",
      "fill in again what the same node has already: not read")
    tell(
      strayCodes, "tidak berisi kode di kolom kode: isinya tidak dibaca",
      "hold no code in the column of codes: not read")
    if mendedCodes > 0 {
      phrases.append(
        Phrase(
          id: "\(mendedCodes) kode yang terbelah atau kehilangan nol dibetulkan",
          en: "\(mendedCodes) codes that had lost zeros were mended"))
    }
    if isStyleGuessed {
      phrases.append(
        Phrase(
          id:
            "jenjang baris tanpa kode diduga dari urutannya: tidak semua jenjang dibedakan oleh kata, huruf besar, atau inden",
          en:
            "levels of rows without code are guessed: words, capitals or indentation do not tell all of them apart"
        ))
    }
    if quartersWithoutYear {
      phrases.append(
        Phrase(
          id: "kolom triwulan tidak dibaca: tahunnya tidak diketahui",
          en: "the columns of quarters are not read: their year is not known"))
    }
    return phrases
  }

  /// `5, 7-9 dan 3 lagi`, counted from 1.
  static func list(_ rows: [Int], isTransposed: Bool) -> String {
    var ranges: [ClosedRange<Int>] = []
    for row in Set(rows).sorted() {
      if let last = ranges.last, last.upperBound == row - 1 {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    func name(_ row: Int) -> String { isTransposed ? columnName(row) : String(row + 1) }
    let shown = ranges.prefix(8).map { range in
      range.count == 1 ? name(range.lowerBound) : "\(name(range.lowerBound))-\(name(range.upperBound))"
    }
    let rest = ranges.count > 8 ? ", ..." : ""
    return shown.joined(separator: ", ") + rest
  }
}

extension TableNotices.Fault {
  static func unknownLevel(_ text: String, _ cell: CellText) -> TableNotices.Fault {
    TableNotices.Fault(
      place: cell.range,
      message: Phrase(
        id: "jenjang `\(text)` tidak dikenal, jadi baris ini tidak dibaca",
        en: "the level `\(text)` is not known, so this row is not read"),
      help: Suggestion.nearest(to: text, in: Level.names).map(Phrase.didYouMean) ?? .known(Level.names))
  }

  static func noLevel(_ texts: CellTexts, _ cell: CellText) -> TableNotices.Fault {
    TableNotices.Fault(
      place: cell.range,
      message: Phrase(
        id: "baris ini tidak menyebut jenjangnya, jadi tidak dibaca",
        en: "this row does not name its level, and so is not read"),
      help: Phrase(
        id: "isi kolom jenjang dengan salah satu dari \(Level.names.joined(separator: ", "))",
        en: "fill in the column of levels with one of \(Level.names.joined(separator: ", "))"))
  }
}

extension CellRange {
  /// As `A5:K48`.
  var name: String {
    guard let top = rows.first, let bottom = rows.last, let left = columns.first, let right = columns.last
    else { return "" }
    return "\(cellName(row: top, column: left)):\(cellName(row: bottom, column: right))"
  }
}
