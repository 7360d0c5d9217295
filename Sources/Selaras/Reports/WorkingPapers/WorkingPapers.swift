/// The working papers of the evaluation (KKE), filled in as far as the rules can judge: their format 1, with a row for
/// each indicator and a column for each criterion that counts indicators and has a column, and format 2, with a row for
/// each node that stands below another, and the same of the criteria that count nodes.
///
/// A score is 1 where no rule found anything, and so an upper bound; what is left to a person is left blank, and the
/// remark says why.
struct WorkingPapers {
  let report: Report
  let plans: CheckedPlans
  let language: Language
  let found: FoundAtNodes
  /// Whether the rows must say which file they are about.
  let hasSeveralFiles: Bool
  /// By code, the names of the criteria that a rule belongs to.
  private let criteriaOfRules: [String: Set<String>]

  static func tables(of report: Report, in language: Language) -> [WrittenTable] {
    guard let papers = WorkingPapers(report, language) else { return [] }
    return [papers.indicators(), papers.cascading()].compactMap(\.self)
  }

  private init?(_ report: Report, _ language: Language) {
    guard let plans = report.plans else { return nil }
    self.report = report
    self.plans = plans
    self.language = language
    found = FoundAtNodes(report)
    let sources = plans.cascade.documents.map { plans.cascade.sources[Int($0.source)].name }
    hasSeveralFiles = Set(sources).count > 1
    criteriaOfRules = Dictionary(report.rules.map { ($0.code, Set($0.criteria.map(\.name))) }) { first, _ in
      first
    }
  }

  /// A column for scores: a criterion, with its number among those of all forms.
  struct Column {
    var number: Int
    var criterion: Criterion
    var form: EvaluationForm
    var name: Phrase
  }

  /// The criteria that have a column, those of which others are parts behind their parts.
  func columns(ofIndicators: Bool) -> [Column] {
    report.criteria.enumerated().compactMap { number, entry in
      guard let name = entry.criterion.column, entry.criterion.countsIndicators == ofIndicators else {
        return nil
      }
      return Column(number: number, criterion: entry.criterion, form: entry.form, name: name)
    }
  }

  func say(_ id: String, _ en: String) -> String { Phrase(id: id, en: en)[language] }

  // MARK: What is above and below

  /// The lines above a table: what it is, from where its criteria are, and what a blank means.
  func above(_ format: Int, _ columns: [Column], _ meaning: Phrase) -> [[WrittenCell]] {
    let title = columns.first?.form.title[language] ?? ""
    var lines = [OwnSheet.mark + " – format \(format) (\(title))"]
    if !hasSeveralFiles, let document = plans.cascade.documents.handles.first {
      let names = [Key.perangkatDaerah, .daerah, .periode].map {
        plans.cascade.string(plans.cascade.field($0, of: document))
      }
      let file = plans.cascade.sources[Int(plans.cascade[document].source)].name
      lines.append(([file] + names).filter { !$0.isEmpty }.joined(separator: ", "))
    }
    let book = report.rulebook
    lines.append(
      "selaras \(report.version), "
        + say(
          "\(book.rules) aturan, sidik buku aturan \(book.digest)",
          "\(book.rules) rules, digest of the rule book \(book.digest)"))
    lines.append(meaning[language])
    lines.append(
      say(
        "Sel yang kosong dinilai orang; sebabnya ada di catatan. Nilai yang terisi adalah batas atas: yang tidak terbaca dari berkas tetap penilaian orang.",
        "A blank cell is left to a person; the remark says why. A score is an upper bound: what a file does not say is left to a person."
      ))
    let untold = columns.filter { plans.told & (1 << UInt64($0.number)) == 0 }
    if !untold.isEmpty {
      let names = untold.map { $0.name[language] }.joined(separator: ", ")
      lines.append(
        say(
          "Seluruhnya dinilai orang, karena aturannya tidak dijalankan: \(names).",
          "Left to a person altogether, because the rules were not run: \(names)."))
    }
    return lines.map { [WrittenCell(terminalSafe($0), .line)] }
  }

  /// As many rows as a sheet has room for.
  func fitting(_ rows: [[WrittenCell]], below head: Int, _ columns: Int) -> [[WrittenCell]] {
    let room = SheetText.mostRows - head - 2
    guard rows.count > room else { return rows }
    var last = [WrittenCell](repeating: WrittenCell(""), count: columns)
    last[columns - 1] = WrittenCell(
      say("\(rows.count - room) baris lain tidak muat", "no room for \(rows.count - room) more rows"))
    return Array(rows.prefix(room)) + [last]
  }

  // MARK: Texts of the plans

  /// The first cell of a row, where there are several files.
  func file(of node: NodeID) -> [WrittenCell] {
    guard hasSeveralFiles else { return [] }
    let source = Int(plans.cascade[plans.cascade[node].document].source)
    return [cell(plans.cascade.sources[source].name)]
  }

  func statement(of node: NodeID) -> WrittenCell {
    let statements = plans.cascade.fields(.kinerja, in: plans.cascade[node].fields)
    let texts = statements.isEmpty ? [plans.cascade.mainField(of: node)].compactMap(\.self) : statements
    return cell(texts.map { plans.cascade.string($0) }.joined(separator: "; "))
  }

  func owners(of node: NodeID) -> WrittenCell {
    cell(FindingFilters.owners(node, plans.cascade).joined(separator: "; "))
  }

  func level(of node: NodeID) -> WrittenCell { cell(plans.cascade[node].level.name) }

  func cell(_ text: String) -> WrittenCell {
    WrittenCell(
      terminalSafe(text.split { "\n\r\t ".contains($0) || $0 == "\r\n" }.joined(separator: " ")))
  }

  // MARK: Findings

  /// Whether a finding speaks of a criterion, itself or as a part of it.
  func concerns(_ diagnostic: Diagnostic, _ column: Column) -> Bool {
    guard let names = criteriaOfRules[diagnostic.code] else { return false }
    return names.contains(column.criterion.name)
  }

  /// `S = 0: IND011 pesan`, for each finding that made a score what it is.
  func remarks(_ column: Column, _ score: String, _ findings: [Diagnostic]) -> [String] {
    let lead = column.name[language] + (score.isEmpty ? ": " : " = \(score): ")
    if findings.isEmpty {
      return [
        lead
          + say(
            "temuannya diredam, atau sudah diceritakan di baris lain",
            "its findings are silenced, or told in another row")
      ]
    }
    return findings.map { "\(lead)\($0.code) \($0.message[language])" }
  }

  /// Why scores are left blank where no rule found anything: what would be judged is not there.
  func untold(_ columns: [Column]) -> [String] {
    var names: [(field: String, columns: [String])] = []
    for column in columns where plans.told & (1 << UInt64(column.number)) != 0 {
      guard let field = column.criterion.field?.name else { continue }
      let index = names.firstIndex { $0.field == field } ?? names.count
      if index == names.count { names.append((field, [])) }
      names[index].columns.append(column.name[language])
    }
    return names.map { field, columns in
      let names = columns.joined(separator: ", ")
      return say("\(names): \(field) tidak tertulis di rencana", "\(names): the plan states no \(field)")
    }
  }
}
