import Testing

@testable import Selaras

/// A number that its cell shows with fewer decimals than it has.
@Suite struct `A number that a cell rounds` {
  private func workbook(_ cells: [(value: String, format: String)]) -> Workbook {
    let row = cells.indices.map {
      "<c r=\"\(cellName(row: 0, column: $0))\" s=\"\($0)\"><v>\(cells[$0].value)</v></c>"
    }
    var book = SampleWorkbook(rows: "<row r=\"1\">\(row.joined())</row>")
    let formats = cells.indices.map {
      "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\(XMLText.attribute(cells[$0].format))\"/>"
    }
    let styles = cells.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    book.styles = "<numFmts>\(formats.joined())</numFmts><cellXfs>\(styles.joined())</cellXfs>"
    return Workbook.read(book.source)
  }

  @Test(arguments: [
    ("71.5", "0", "71.5"), ("0.755", "0%", "75.5%"), ("0.8", "0.0%", "80.0%"),
    ("1234.567", "#,##0", "1,234.567"),
    ("5.5", "0 \"Dokumen\"", "5.5 Dokumen"), ("-2.25", "0.0", "-2.25"), ("1250400", "0,", "1250.4"),
    ("77.950000000000003", "0", "77.95"), ("3", "0.00", "3.00"), ("5.25", "0.", "5.25"),
    ("-71.5", "0;(0)", "(71.5)"), ("45962.5", "yyyy-mm-dd", "2025-11-01"), ("0.333", "# ??/??", "1/3"),
    ("123456", "0.0E+00", "1.2E+05"), ("7", "\"ada\"", "ada"),
  ])
  func `is read in full if a person may have typed it`(_ value: String, _ format: String, _ text: String) {
    let workbook = workbook([(value, format)])
    #expect(dump(workbook).hasPrefix("Data!A1 \(text)"))
    #expect(workbook.sheets[0].rounded == nil)
  }

  @Test func `is read as it is shown if it was computed, and that is told`() {
    let workbook = workbook([("33.333333333333336", "0.0"), ("0.66666666666666663", "0%"), ("1", "0")])
    #expect(dump(workbook) == "Data!A1 33.3 (number)\nData!B1 67% (number)\nData!C1 1 (number)")
    #expect(workbook.sheets[0].rounded?.first == "A1" && workbook.sheets[0].rounded?.count == 2)
    var table = DrawnTable("PERJANJIAN KINERJA 2025\nSasaran|Indikator|Target\nS|I|33.3", name: "a.xlsx")
    table.workbook.sheets[0].rounded = ("C3", 2)
    #expect(
      TableReader.read(table.workbook, Rulebook.builtIn.tableForms).remarks.map(\.en) == [
        "Lembar1: the number in cell C3 and 1 more is computed, and is read rounded as it is shown"
      ])
  }
}
