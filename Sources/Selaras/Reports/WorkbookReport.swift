/// The findings as a workbook: the sheet `Temuan Selaras`, and the working papers of the plans, if the report holds them.
public func findingsWorkbook(_ report: Report, in language: Language) -> [UInt8] {
  let tables =
    [FindingTable.table(of: report, in: language, isLinked: false)]
    + WorkingPapers.tables(of: report, in: language)
  return FindingsMark.marked(tables, Limits(), WorkbookParts.workbook)
}

/// The findings as a copy of the workbook they are about: with the sheet `Temuan Selaras`, whose places lead to their
/// cells, with the working papers, and with the cells that have findings in the colour of the gravest. All else is as it was, byte for byte.
///
/// - Parameter file: the workbook as it was read; the only one that the report speaks of.
/// - Returns: nil, and why, if there is no copy to be made of it.
public func findingsWorkbook(
  _ report: Report, in language: Language, into file: Source, limits: Limits = Limits()
) -> (bytes: [UInt8]?, why: Phrase?) {
  var marks: [String: CellMarks] = [:]
  for diagnostic in report.diagnostics {
    let number = Int(diagnostic.place.source)
    guard report.sources.indices.contains(number), report.sources[number].name == file.name,
      let cells = report.sources[number].cells, let cell = cells.cell(at: Int(diagnostic.place.start)),
      cell.isCell, cells.sheets.indices.contains(Int(cell.sheet))
    else { continue }
    marks[cells.sheets[Int(cell.sheet)], default: CellMarks()].add(
      row: Int(cell.row), column: Int(cell.column), diagnostic.severity)
  }
  let tables =
    [FindingTable.table(of: report, in: language, isLinked: true)]
    + WorkingPapers.tables(of: report, in: language)
  do throws(PackageFault) {
    let bytes = try FindingsMark.marked(tables, limits) { (tables) throws(PackageFault) in
      try WorkbookCopy.bytes(of: file.bytes, adding: tables, marks: marks, limits: limits)
    }
    return (bytes, nil)
  } catch {
    return (nil, error.message)
  }
}

/// Whether a file is a workbook that the findings were written into, or a table of findings as CSV.
public func holdsFindings(_ file: Source, limits: Limits = Limits()) -> Bool {
  if Format.of(file) == .csv {
    let heads = Language.allCases.map { FindingTable.columns(in: $0).map(\.title) }
    return heads.contains { file.bytes.starts(with: (CSVText.mark + CSVText.row($0)).utf8) }
  }
  return Format.of(file) == .workbook && FindingsMark.find(in: file.bytes, limits) != nil
}

/// Whether a file that the findings were written into says something else than it did then: a person has worked on it.
public func isChangedSinceFindings(_ file: Source, limits: Limits = Limits()) -> Bool {
  switch Format.of(file) {
  case .csv: return holdsFindings(file) && !FindingTable.holdsOnlyFindings(file)
  case .workbook:
    guard let mark = FindingsMark.find(in: file.bytes, limits) else { return false }
    return mark.digest != FindingsMark.digest(of: file.bytes, limits)
  default: return false
  }
}
