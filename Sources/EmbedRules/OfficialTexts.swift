import Fingerprints

/// The texts of a table of `Rules/nomenklatur/`, each in its role.
struct OfficialTexts {
  private(set) var texts: [(text: Fingerprint, role: TextRole)] = []
  private let columns: [Substring]

  init(table: String) {
    let lines = table.split(separator: "\n")
    columns = lines.first?.split(separator: ",") ?? []
    for line in lines.dropFirst() { add(Self.cells(line)) }
  }

  private mutating func add(_ cells: [Substring]) {
    let level = columns.firstIndex(of: "jenjang").map { cells[$0] } ?? "sub_kegiatan"
    guard let role = Self.role(of: level) else { return }
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      switch column {
      case "nama", "kinerja": texts.append((Fingerprint(cell), role))
      case "indikator": texts.append((Fingerprint(cell), .indicator))
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
