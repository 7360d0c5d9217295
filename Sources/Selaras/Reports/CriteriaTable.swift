/// Writes how much of the checked documents meets the criteria of the evaluation forms, per level, as tables.
public func writeCriteria(
  _ report: Report, to output: inout some TextOutputStream, in language: Language, palette: Palette = .none
) {
  let totals = criteriaTotals(report)
  var index = 0
  for form in report.forms {
    var table = [CriteriaWords.heads[language].split(separator: " ").map(String.init)]
    for criterion in form.criteria {
      for share in totals[index] { table.append(row(share, criterion, form, language)) }
      index += 1
    }
    guard table.count > 1 else { continue }
    output.write("\n" + palette.paint(terminalSafe(form.title[language]), .strong) + "\n")
    write(table, to: &output)
    output.write(
      "  " + CriteriaWords.notes(of: form).map { terminalSafe($0[language]) }.joined(separator: "; ") + "\n")
  }
}

/// For each criterion the sums over all documents, from the top level down.
func criteriaTotals(_ report: Report) -> [[CriterionShare]] {
  var sums = report.criteria.map { _ in [Level: CriterionShare]() }
  for share in report.documents.lazy.flatMap(\.shares) {
    let criterion = Int(share.criterion)
    guard var sum = sums[criterion][share.level] else {
      sums[criterion][share.level] = share
      continue
    }
    sum.count += share.count
    sum.broken += share.broken
    sum.doubtful += share.doubtful
    sums[criterion][share.level] = sum
  }
  return sums.map { $0.values.sorted { $0.level.rawValue < $1.level.rawValue } }
}

private func row(
  _ share: CriterionShare, _ criterion: Criterion, _ form: EvaluationForm, _ language: Language
) -> [String] {
  let percent = 100 * Double(share.met) / Double(share.count)
  let numbers = [share.met, share.doubtful, share.broken, share.count].map { String($0) }
  return [criterion.title[language], share.level.name] + numbers
    + ["\(Int(percent))%", form.letter(for: percent) ?? "-"].map { $0 }
}

private func write(_ table: [[String]], to output: inout some TextOutputStream) {
  let widths = table[0].indices.map { column in table.map { $0[column].columns }.max() ?? 0 }
  var last = ""
  for (index, row) in table.enumerated() {
    var cells = row.map(terminalSafe)
    // A criterion is named at its first level only.
    if index > 0, cells[0] == last { cells[0] = "" }
    last = row[0]
    for column in cells.indices {
      let (cell, width) = (cells[column], widths[column])
      cells[column] = column < 2 ? cell.padded(to: width) : cell.alignedRight(in: width)
    }
    output.write("  " + cells.joined(separator: "  ") + "\n")
  }
}

enum CriteriaWords {
  static let heads = Phrase(
    id: "kriteria jenjang memenuhi ditinjau tidak dari bagian pita",
    en: "criterion level met doubtful broken of share band")

  /// What the columns mean, and where the letters come from.
  static func notes(of form: EvaluationForm) -> [Phrase] {
    var notes: [Phrase] = []
    if !form.basis.isEmpty { notes.append(Phrase(id: "dasar: \(form.basis)", en: "basis: \(form.basis)")) }
    notes.append(
      Phrase(id: "ditinjau: hanya ada temuan info", en: "doubtful: has findings of severity info only"))
    if !form.bands.isEmpty {
      let bands = form.bands.map { "\($0.letter) > \(Int($0.percent))%" }.joined(separator: ", ")
      notes.append(Phrase(id: "pita: \(bands)", en: "bands: \(bands)"))
    }
    return notes + [form.note].compactMap(\.self)
  }
}
