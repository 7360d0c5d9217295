/// What was wrong with cells of one sheet: of each kind the first cell and how many there were.
struct SheetFaults {
  enum Kind: Int, CaseIterable {
    case noSharedString, noNumber, wrongName, twice, tooFar, noValue, errorValue, wrongMerge
    case emptyValue, twoValues, unknownType, noStyle, noData, secondData
  }

  private var found: [(first: String, range: Range<Int>, count: Int)?] = Kind.allCases.map { _ in nil }

  /// - Parameters:
  ///   - name: of the cell, as `B5`, or what is written instead.
  ///   - range: of its text, or an empty one at the beginning if it has none.
  mutating func add(_ kind: Kind, _ name: @autoclosure () -> String, at range: Range<Int> = 0..<0) {
    if let before = found[kind.rawValue] {
      found[kind.rawValue] = (before.first, before.range, before.count + 1)
    } else {
      found[kind.rawValue] = (name(), range, 1)
    }
  }

  func report(sheet: String, to log: inout FaultLog) {
    for kind in Kind.allCases {
      guard let (first, range, count) = found[kind.rawValue] else { continue }
      let (fault, id, en) = Self.words(kind, first, count)
      let help = fault == .formulaWithoutValue ? Self.compute : Self.save
      log.add(fault, range, id: "lembar `\(sheet)`: \(id)", en: "sheet `\(sheet)`: \(en)", help: help)
    }
  }

  private static let compute = Phrase(
    id: "buka di Excel atau LibreOffice, yang menghitungnya, perbaiki galatnya, lalu simpan",
    en: "open it in Excel or LibreOffice, which computes it, mend its errors, and save it")
  private static let save = Phrase(
    id: "buka di Excel, periksa sel itu, lalu simpan ulang",
    en: "open it in Excel, look at that cell, and save it again")

  private static func words(_ kind: Kind, _ first: String, _ count: Int) -> (ReadingFault, String, String) {
    let id = count > 1 ? "\(first) dan \(count - 1) lainnya" : first
    let en = count > 1 ? "\(first) and \(count - 1) more" : first
    return switch kind {
    case .noSharedString:
      (
        .brokenArchive, "teks sel \(id) tidak ada di dalam berkas",
        "the text of the cell \(en) is not in the file"
      )
    case .noNumber:
      (
        .brokenArchive, "sel \(id) bertanda angka, tetapi isinya bukan angka",
        "the cell \(en) is said to be a number, but holds none"
      )
    case .wrongName:
      (
        .brokenArchive, "`\(id)` bukan nama sel; isinya tidak dibaca",
        "`\(en)` is no name of a cell; it is not read"
      )
    case .twice:
      (
        .brokenArchive, "sel \(id) ada dua kali dengan isi berbeda; yang terakhir dibaca",
        "the cell \(en) is there twice with different contents; the last one is read"
      )
    case .tooFar:
      (
        .limit, "sel \(id) di luar 1.048.576 baris dan 16.384 kolom; isinya tidak dibaca",
        "the cell \(en) is outside of 1,048,576 rows and 16,384 columns; it is not read"
      )
    case .noValue:
      (
        .formulaWithoutValue, "rumus di sel \(id) tersimpan tanpa nilai, jadi selnya dibaca kosong",
        "the formula in the cell \(en) was saved without a value, so the cell is read as empty"
      )
    case .errorValue:
      (
        .formulaWithoutValue, "sel \(id) berisi galat, jadi dibaca kosong",
        "the cell \(en) holds an error, and so is read as empty"
      )
    case .emptyValue:
      (
        .unreadCells,
        "sel \(id) bertanda berisi, tetapi isinya tidak ada di dalam berkas, jadi dibaca kosong",
        "the cell \(en) is said to hold a value that is not in the file, and so is read as empty"
      )
    case .twoValues:
      (
        .brokenArchive, "sel \(id) berisi lebih dari satu nilai; yang pertama dibaca",
        "the cell \(en) holds more than one value; the first one is read"
      )
    case .unknownType:
      (
        .brokenArchive, "jenis isi sel \(id) tidak dikenal, jadi dibaca sebagai teks",
        "the cell \(en) is said to hold what is not known, and so is read as a text"
      )
    case .noStyle:
      (
        .brokenArchive, "format angka sel \(id) tidak ada di dalam berkas",
        "the number format of the cell \(en) is not in the file"
      )
    case .noData:
      (
        .brokenArchive, "bagian yang memuat sel-selnya tidak ada",
        "there is no part in it that holds its cells"
      )
    case .secondData:
      (
        .brokenArchive, "bagian yang memuat sel-selnya ada lebih dari satu; semuanya dibaca",
        "there is more than one part in it that holds its cells; all are read"
      )
    case .wrongMerge:
      (
        .brokenArchive, "`\(id)` bukan rentang sel yang digabung", "`\(en)` is no range of merged cells"
      )
    }
  }
}
