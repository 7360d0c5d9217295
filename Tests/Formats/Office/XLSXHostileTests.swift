import Testing

@testable import Selaras

/// Workbooks as no program writes them.
extension `A workbook` {
  /// A random workbook, and what it must show.
  private static func random(using random: inout SeededNumbers) -> (sample: SampleWorkbook, dump: String) {
    let words = ["Sasaran", "0,75", "M³/Hari", "a & b", "<c>", "x\ny", "  ", "5.03.02", "“q”"]
    var strings: [String] = []
    var (rows, lines) = ("", [String]())
    var row = 0
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      row += Int.random(in: 1...3, using: &random)
      var (cells, column) = ("", 0)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        column += Int.random(in: 1...4, using: &random)
        let name = cellName(row: row - 1, column: column - 1)
        let text = words.randomElement(using: &random) ?? ""
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          cells += "<c r=\"\(name)\" t=\"s\"><v>\(strings.count)</v></c>"
          strings.append("<si><t xml:space=\"preserve\">\(escaped)</t></si>")
          lines.append("Data!\(name) \(text)")
        case 1:
          cells += "<c t=\"inlineStr\" r='\(name)'><is><t>\(escaped)</t></is></c>"
          lines.append("Data!\(name) \(text)")
        case 2:
          let number = Int.random(in: -99999...99999, using: &random)
          cells += "<c r=\"\(name)\" s=\"1\"><v>\(number)</v></c>"
          lines.append("Data!\(name) \(number) (number)")
        default:
          cells += "<c r=\"\(name)\" s=\"1\"/>"
        }
      }
      rows += "<row r=\"\(row)\">\(cells)</row>"
    }
    var sample = SampleWorkbook(rows: rows)
    sample.strings = strings.joined()
    return (sample, lines.joined(separator: "\n"))
  }

  @Test(arguments: 1...100) func `is read back as it was written`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (sample, wanted) = Self.random(using: &random)
    let workbook = read(sample)
    #expect(dump(workbook) == wanted)
    #expect(faults(workbook) == "")
    // Every place is a byte range of the text, and the map knows its cell.
    for cell in workbook.sheets[0].cells {
      let entry = workbook.source.cells?.cell(at: Int(cell.start))
      #expect(entry?.row == UInt32(cell.row) && entry?.column == UInt16(cell.column))
      #expect(workbook.source.cells?.text(at: Int(cell.start), of: workbook.source.bytes.count) == cell.range)
    }
  }

  @Test func `is refused with a reason when it is cut off anywhere`() {
    let bytes = SampleWorkbook(rows: "<row><c><v>1</v></c></row>").archive.bytes
    for end in bytes.indices {
      let workbook = Workbook.read(Source(name: "a.xlsx", bytes: Array(bytes[..<end])))
      #expect(workbook.diagnostics.contains { $0.hindersCheck }, "\(end)")
    }
  }

  @Test(arguments: 1...200) func `survives every mutation of its parts and of its archive`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (sample, _) = Self.random(using: &random)
    var archive = sample.archive
    let signs = Array("<>/&;'\"= rstcv019AZ:".utf8) + [0, 0xFF]
    let part = Int.random(in: archive.parts.indices, using: &random)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !archive.parts[part].bytes.isEmpty {
      let place = Int.random(in: archive.parts[part].bytes.indices, using: &random)
      archive.parts[part].bytes[place] = signs.randomElement(using: &random) ?? 0
    }
    check(Workbook.read(Source(name: "a.xlsx", bytes: archive.bytes)))
    var bytes = sample.archive.bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    check(Workbook.read(Source(name: "a.xlsx", bytes: bytes)))
  }

  /// What holds for every reading: cells in order, within a sheet, and places within the text.
  private func check(_ workbook: Workbook) {
    #expect(!workbook.sheets.isEmpty || !workbook.diagnostics.isEmpty)
    let count = workbook.source.bytes.count
    for sheet in workbook.sheets {
      for (cell, next) in zip(sheet.cells, sheet.cells.dropFirst()) {
        #expect((cell.row, cell.column) < (next.row, next.column))
      }
      #expect(
        sheet.cells.allSatisfy {
          $0.start <= $0.end && Int($0.end) < count && $0.row < 1 << 20 && $0.column < 1 << 14
        })
    }
    #expect(workbook.diagnostics.allSatisfy { $0.place.range.upperBound <= count })
  }

  @Test func `takes time in proportion to its size, whatever it is`() {
    for number in Self.samples(1).indices {
      let growth = growth(to: 4_000) { count in
        check(Workbook.read(SampleWorkbook([("A", Self.samples(count)[number])]).source))
      }
      #expect(growth < mostGrowth, "\(Self.samples(1)[number].prefix(60))")
    }
  }

  /// Sheets of many rows, cells, columns or merged blocks.
  private static func samples(_ count: Int) -> [String] {
    [
      "<sheetData>" + (0..<count).map { "<row r=\"\(count - $0)\"><c><v>1</v></c></row>" }.joined()
        + "</sheetData>",
      "<sheetData><row>" + String(repeating: "<c r=\"A1\"><v>1</v></c>", count: count) + "</row></sheetData>",
      "<cols>" + String(repeating: "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", count: count) + "</cols>",
      "<sheetData>" + (1...count).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
        + "</sheetData><mergeCells>"
        + (1...count).map { "<mergeCell ref=\"A\($0):XFD1048576\"/>" }.joined() + "</mergeCells>",
      "<sheetData>" + (1...count).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
        + "</sheetData><mergeCells>"
        + String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: count) + "</mergeCells>",
    ]
  }
}
