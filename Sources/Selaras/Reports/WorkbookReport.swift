/// The findings as a workbook with one sheet, `Temuan Selaras`.
public func findingsWorkbook(_ report: Report, in language: Language) -> [UInt8] {
  WorkbookParts.workbook([FindingTable.table(of: report, in: language, isLinked: false)])
}
