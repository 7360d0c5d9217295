import Fingerprints

/// The texts of a table of `Rules/nomenklatur/`, each in its role and with its row.
struct OfficialTexts {
  private(set) var entries: [FingerprintTable.Entry] = []
  private let columns: [Substring]

  /// - Parameter number: that of the table among all.
  init(table: String, number: Int) {
    let lines = table.split(separator: "\n")
    columns = lines.first?.split(separator: ",") ?? []
    for (row, line) in lines.dropFirst().enumerated() {
      add(Self.cells(line), at: FingerprintTable.Position(table: number, row: row))
    }
  }

  private mutating func add(_ cells: [Substring], at position: FingerprintTable.Position) {
    let level = columns.firstIndex(of: "jenjang").map { cells[$0] } ?? "sub_kegiatan"
    guard let role = Self.role(of: level) else { return }
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      switch column {
      case "nama", "kinerja": entries.append(.init(Fingerprint(cell), role, at: position))
      case "indikator": entries.append(.init(Fingerprint(cell), .indicator, at: position))
      default: break
      }
    }
  }

  private static func role(of level: Substring) -> TextRole? {
    switch level {
    case "program": .program
    case "kegiatan": .activity
    case "sub_kegiatan": .subactivity
    default: nil
    }
  }

  /// A cell with a comma is enclosed in quotes; none holds a quote.
  private static func cells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 {
        cells[cells.count - 1] = part
      } else {
        // What stands before and behind quotes are the empty beginning and end of their cell.
        let plain = part.split(separator: ",", omittingEmptySubsequences: false)
        cells += index == 0 ? plain : Array(plain.dropFirst())
      }
    }
    return cells
  }
}
