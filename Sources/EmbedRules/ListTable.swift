/// A table of `Rules/nomenklatur/`: the cells of its rows, by the names of their columns.
struct ListTable {
  let columns: [Substring]
  let rows: [[Substring]]

  init(_ text: String) {
    let lines = text.split(separator: "\n")
    columns = lines.first?.split(separator: ",") ?? []
    rows = lines.dropFirst().map(Self.cells)
  }

  /// Whether it lists what stands in force, and not what replaces something else.
  var isOfficialList: Bool { !columns.contains("pengganti") }

  func cell(_ column: Substring, of row: [Substring]) -> Substring? {
    columns.firstIndex(of: column).map { row[$0] }
  }

  /// The texts of a row, each with its column: not its codes and its unit.
  func texts(of row: [Substring]) -> [(column: Substring, text: Substring)] {
    zip(columns, row).filter { Self.textColumns.contains($0) && !$1.isEmpty }
  }

  private static let textColumns: [Substring] = ["nama", "kinerja", "indikator"]

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
