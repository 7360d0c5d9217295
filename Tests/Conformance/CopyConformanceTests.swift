import Testing

@testable import Selaras

/// The same workbooks, with findings written into them.
@Suite(.enabled(if: Suites.folder != nil))
struct `Public suites of workbooks that are copied` {
  @Test func `Copies are read as the workbooks are, with one sheet more`() throws {
    guard let cases = try Suites.cases("xlsx.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let file = one.file
      let workbook = Workbook.read(file)
      // A workbook without cells has nothing to mark, and none is copied that cannot be read.
      guard !workbook.sheets.isEmpty else { continue }
      let places = workbook.sheets.flatMap { sheet in
        stride(from: 0, to: sheet.cells.count, by: 7).map { sheet.cells[$0].range }
      }
      let report = Report(
        sources: [workbook.source],
        diagnostics: places.map {
          Diagnostic(
            code: "KIN001", name: "uji", severity: .warning, place: Place(source: 0, $0),
            message: Phrase(id: "uji", en: "test"))
        })
      let (bytes, why) = findingsWorkbook(report, in: .id, into: file)
      guard let bytes else {
        tally.refused(one["name"], why?.en ?? "")
        continue
      }
      let copy = Workbook.read(Source(name: file.name, bytes: bytes))
      let isSame =
        copy.sheets.dropLast().map { shown($0, copy) } == workbook.sheets.map { shown($0, workbook) }
        && copy.diagnostics.map(\.message) == workbook.diagnostics.map(\.message)
      let findings = copy.sheets.last.map { $0.cells.count { $0.column == 0 } } ?? 0
      tally.count(
        one["name"], isRight: isSame && findings == places.count + 1,
        "\(findings) of \(places.count) findings; \(copy.diagnostics.map(\.message.en))")
    }
    tally.report("XLSX copies")
  }

  private func shown(_ sheet: Sheet, _ workbook: Workbook) -> [String] {
    ["\(sheet.name) \(sheet.isHidden) \(sheet.merged) \(sheet.hiddenRows) \(sheet.hiddenColumns)"]
      + sheet.cells.map {
        "\($0.row) \($0.column) \($0.kind) \($0.isBold) \($0.indent) \(workbook.source.text($0.range))"
      }
  }
}
