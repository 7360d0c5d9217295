extension WorkingPapers {
  /// Format 2: whether each statement follows from the one above it. Nil if no criterion has a column.
  func cascading() -> WrittenTable? {
    let columns = columns(ofIndicators: false)
    guard !columns.isEmpty else { return nil }
    let heads = say(
      "jenjang atasan|pernyataan atasan|pemilik atasan|simpul|jenjang|pernyataan kinerja|pemilik",
      "level above|statement above|owner above|node|level|statement|owner"
    ).split(separator: "|").map(String.init)
    var table = WrittenTable(
      name: "KKE 2",
      columns: (hasSeveralFiles ? [.init(title: say("berkas", "file"), width: 20)] : [])
        + zip(heads, [13, 38, 24, 22, 13, 38, 24]).map { .init(title: $0, width: $1) }
        + columns.map { .init(title: $0.name[language], width: 12) }
        + [.init(title: say("catatan", "remark"), width: 56)])
    let names = columns.map { "\($0.name[language]): \($0.criterion.title[language])" }.joined(
      separator: "; ")
    table.printsGrid = true
    table.above = above(
      2, columns,
      Phrase(
        id:
          "\(names). 1 = logis (tidak ada temuan), 0,5 = kurang logis (ada warning), 0 = tidak logis (ada error).",
        en: "\(names). 1 = logical (no finding), 0.5 = less logical (a warning), 0 = not logical (an error).")
    )
    table.rows = fitting(
      plans.cascade.nodes.handles.compactMap { row(of: $0, columns) }, below: table.above.count,
      table.columns.count)
    return table
  }

  /// Nil for a node that has nothing above it, and needs nothing.
  private func row(of node: NodeID, _ columns: [Column]) -> [WrittenCell]? {
    let verdicts = plans.nodes[node.index]
    let parent = plans.cascade[node].parent
    let isAsked = columns.contains { $0.criterion.levels.contains(plans.cascade[node].level) }
    let isJudged = columns.contains { verdicts[$0.number] == .broken || verdicts[$0.number] == .doubtful }
    guard isAsked, parent != nil || isJudged else { return nil }
    var cells = file(of: node)
    if let parent {
      cells += [level(of: parent), statement(of: parent), owners(of: parent)]
    } else {
      cells += [cell(""), cell(say("(tidak ada)", "(none)")), cell("")]
    }
    cells += [cell(plans.cascade.path(of: node)), level(of: node), statement(of: node), owners(of: node)]
    let own = found[node].map { report.diagnostics[$0] }
    var notes: [String] = []
    for column in columns {
      let findings = own.filter { concerns($0, column) }
      let score: String
      switch verdicts[column.number] {
      case .met: score = "1"
      case .broken: score = findings.contains { $0.severity == .error } ? "0" : "0.5"
      case .doubtful, .untold: score = ""
      }
      cells.append(WrittenCell(score, .score))
      switch verdicts[column.number] {
      case .broken, .doubtful: notes += remarks(column, score, findings)
      case .met, .untold: break
      }
    }
    notes += untold(columns.filter { verdicts[$0.number] == .untold })
    return cells + [WrittenCell(notes.map(terminalSafe).joined(separator: "\n"))]
  }
}
