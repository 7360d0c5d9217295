import Selaras
import Testing

struct `A cell map` {
  /// Two cells of a sheet, a heading of the second sheet, a cell of it.
  private static let map: CellMap = {
    var map = CellMap()
    map.sheets = ["Satu", "Dua"]
    map.entries = [
      .init(start: 0, sheet: 0, row: 0, column: 0), .init(start: 4, sheet: 0, row: 0, column: 27),
      .outside(start: 9, sheet: 1), .init(start: 12, sheet: 1, row: 4, column: 1),
    ]
    return map
  }()

  @Test func `knows the cell of an offset`() {
    let found = [0, 3, 4, 8, 9, 12, 99].map { Self.map.cell(at: $0).map { "\($0.sheet) \($0.column)" } }
    #expect(found == ["0 0", "0 0", "0 27", "0 27", "1 0", "1 1", "1 1"])
    #expect(Self.map.cell(at: 9)?.isCell == false)
    #expect(CellMap().cell(at: 0) == nil)
  }

  @Test func `knows where the text of a cell ends`() {
    let found = [0, 3, 5, 10, 12, 99].map { Self.map.text(at: $0, of: 20) }
    #expect(found == [0..<3, 0..<3, 4..<8, 9..<11, 12..<19, 12..<19])
    #expect(CellMap().text(at: 0, of: 0) == nil)
  }

  @Test func `knows what the header calls a cell`() {
    var map = Self.map
    map.setTitles([
      .init(sheet: 1, rows: 1..<9, columns: 0..<2, "Sasaran"),
      .init(sheet: 1, rows: 4..<9, columns: 1..<2, "Indikator"),
      .init(sheet: 0, rows: 0..<1, columns: 27..<28, "Target"),
    ])
    func title(_ sheet: UInt16, _ row: UInt32, _ column: UInt16) -> String? {
      map.title(of: .init(start: 0, sheet: sheet, row: row, column: column))
    }
    #expect(title(0, 0, 27) == "Target")
    #expect(title(0, 0, 26) == nil)
    #expect(title(0, 1, 27) == nil)
    #expect(title(1, 0, 1) == nil)
    #expect(title(1, 3, 1) == "Sasaran")
    #expect(title(1, 4, 1) == "Indikator")
    #expect(title(1, 4, 0) == "Sasaran")
    #expect(map.title(of: .outside(start: 0, sheet: 1)) == nil)
  }
}

struct `The name of a cell` {
  @Test func `is its column in letters and its row`() {
    let columns = [0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA", 16_383: "XFD"]
    for (column, letters) in columns { #expect(columnName(column) == letters) }
    #expect(cellName(row: 5, column: 3) == "D6")
  }

  @Test(arguments: [
    ("Sasaran", "Sasaran"), ("PK", "PK"), ("Sheet1", "Sheet1"), ("_a1", "_a1"), ("Kinerja_2", "Kinerja_2"),
    ("Renstra 2025", "'Renstra 2025'"), ("2025", "'2025'"), ("T-C.27", "'T-C.27'"), ("Jum'at", "'Jum''at'"),
    ("AB12", "'AB12'"), ("R1C1", "'R1C1'"), ("c", "'c'"), ("True", "'True'"), ("", "''"),
  ])
  func `stands behind the name of its sheet, quoted where that is not one word`(
    _ name: String, _ quoted: String
  ) {
    #expect(quotedSheetName(name) == quoted)
  }
}
