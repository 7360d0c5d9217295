import Testing

@testable import Selaras

@Suite struct `A table as text, as a workbook` {
  private func cells(_ workbook: Workbook) -> [String] {
    workbook.sheets.flatMap { sheet in
      sheet.cells.map { cell in
        let text =
          cell.decoded >= 0 ? workbook.decoded[Int(cell.decoded)].text : workbook.source.text(cell.range)
        return "\(cell.row):\(cell.column) \(text)"
      }
    }
  }

  private func read(_ bytes: [UInt8]) -> (cells: [String], faults: String, source: Source) {
    let workbook = Workbook.read(Source(name: "a.csv", bytes: bytes))
    return (cells(workbook), lines(workbook.diagnostics, [workbook.source]), workbook.source)
  }

  @Test func `has the cells that show something, by row and column`() {
    let (cells, faults, _) = read(Array("a,,b\n\n,\"c \"\"d\"\"\"\n".utf8))
    #expect(cells == ["0:0 a", "0:2 b", "2:1 c \"d\""])
    #expect(faults == "")
  }

  @Test func `stays byte for byte when it is UTF-8`() {
    let bytes = Array("\u{FEFF}kapasitas;M³/Hari\r\n“a”;😀".utf8)
    let (cells, faults, source) = read(bytes)
    #expect(source.bytes == bytes && faults == "")
    #expect(cells == ["0:0 kapasitas", "0:1 M³/Hari", "1:0 “a”", "1:1 😀"])
  }

  @Test func `is read in Windows-1252, which is told where it shows`() {
    let bytes = Array("a,M".utf8) + [0xB3] + Array("/Hari\n".utf8) + [0x93, 0x61, 0x94, 0x2C, 0x80]
    let (cells, faults, _) = read(bytes)
    #expect(cells == ["0:0 a", "0:1 M³/Hari", "1:0 “a”", "1:1 €"])
    #expect(
      faults == """
        1:4 FMT017 ‹³› this file was read as Windows-1252, not as UTF-8 | \
        save it as "CSV UTF-8", so that every letter is sure to be read right
        """)
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `is read in UTF-16, with a mark or without`(hasMark: Bool, isBigEndian: Bool) {
    let text = (hasMark ? "\u{FEFF}" : "") + "kode\tnama 😀\n5.03\tPROGRAM “A”"
    let bytes = text.utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let (cells, faults, _) = read(bytes)
    #expect(cells == ["0:0 kode", "0:1 nama 😀", "1:0 5.03", "1:1 PROGRAM “A”"])
    #expect(faults.hasPrefix("1:1 FMT017 ‹› this file was read as UTF-16, not as UTF-8"))
  }

  @Test func `is no other encoding where it is UTF-8 with a broken place`() {
    let (cells, faults, _) = read(Array("“a”,b".utf8) + [0xFF])
    #expect(cells.count == 2)
    #expect(faults.contains("FMT001") && !faults.contains("FMT017"))
  }

  @Test(arguments: 1...200) func `is read in Windows-1252 as every letter stands there`(seed: UInt64) throws {
    var random = SeededNumbers(seed)
    let letters = Array("aé“”–³€ñ½ ")
    let codes: [Character: UInt8] = [
      "é": 0xE9, "“": 0x93, "”": 0x94, "–": 0x96, "³": 0xB3, "€": 0x80, "ñ": 0xF1, "½": 0xBD,
    ]
    let text = String((0..<30).map { _ in letters.randomElement(using: &random) ?? "a" })
    let bytes = text.map { codes[$0] ?? $0.asciiValue ?? 0 }
    guard let found = Transcoding(bytes) else {
      #expect(!text.contains { $0 != "a" && $0 != " " })
      return
    }
    #expect(String(decoding: found.bytes, as: UTF8.self) == text)
  }
}
