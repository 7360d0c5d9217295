extension WorkingPapers {
  /// Format 1: whether each indicator is SMART, and challenging. Nil if no criterion has a column.
  func indicators() -> WrittenTable? {
    let all = columns(ofIndicators: true)
    guard !all.isEmpty else { return nil }
    // A sum stands behind what it counts.
    let sums = all.filter { !$0.criterion.parts.isEmpty }
    let parts = Set(sums.flatMap(\.criterion.parts))
    let columns =
      all.filter { parts.contains($0.criterion.name) } + sums
      + all.filter { !parts.contains($0.criterion.name) && $0.criterion.parts.isEmpty }
    let heads = say(
      "simpul|jenjang|pernyataan kinerja|indikator|target|satuan|pemilik",
      "node|level|statement|indicator|target|unit|owner"
    ).split(separator: "|").map(String.init)
    var table = WrittenTable(
      name: "KKE 1",
      columns: (hasSeveralFiles ? [.init(title: say("berkas", "file"), width: 20)] : [])
        + zip(heads, [22, 13, 36, 36, 20, 11, 24]).map { .init(title: $0, width: $1) }
        + columns.map { .init(title: $0.name[language], width: max(5, $0.name[language].utf8.count + 3)) }
        + [.init(title: say("catatan", "remark"), width: 56)])
    table.printsGrid = true
    table.above = above(
      1, columns,
      Phrase(
        id: meaning(of: columns, .id, "1 = memenuhi, 0 = tidak"),
        en: meaning(of: columns, .en, "1 = met, 0 = not met")))
    var rows: [[WrittenCell]] = []
    let levels = columns.reduce(into: Set<Level>()) { $0.formUnion($1.criterion.levels) }
    for node in plans.cascade.nodes.handles where levels.contains(plans.cascade[node].level) {
      let own = found[node].map { report.diagnostics[$0] }
      for indicator in plans.cascade[node].indicators {
        let row = rows.count + table.above.count + 2
        rows.append(self.row(of: indicator, node, columns, own, number: row))
      }
      if plans.cascade[node].indicators.isEmpty { rows.append(self.row(without: node, columns, own)) }
    }
    table.rows = fitting(rows, below: table.above.count, table.columns.count)
    return table
  }

  /// What the columns stand for, and what a number in them means.
  private func meaning(of columns: [Column], _ language: Language, _ scores: String) -> String {
    columns.map { "\($0.name[language]): \($0.criterion.title[language])" }.joined(separator: "; ")
      + ". \(scores)."
  }

  private func head(_ node: NodeID) -> [WrittenCell] {
    file(of: node) + [cell(plans.cascade.path(of: node)), level(of: node), statement(of: node)]
  }

  private func row(
    of indicator: IndicatorID, _ node: NodeID, _ columns: [Column], _ own: [Diagnostic], number: Int
  ) -> [WrittenCell] {
    let cascade = plans.cascade
    var cells = head(node)
    cells.append(cell(cascade.string(cascade.field(.nama, of: indicator))))
    cells.append(cell(targets(of: indicator)))
    cells.append(cell(cascade.string(cascade.field(.satuan, of: indicator))))
    let owner = cascade.string(cascade.field(.pemilik, of: indicator))
    cells.append(owner.isEmpty ? owners(of: node) : cell(owner))
    let findings = own.filter {
      $0.about?.indicator == indicator.number
        || $0.about?.isOfWholeLevel == true && $0.about?.indicator != nil
    }
    let first = cells.count
    var notes: [String] = []
    for column in columns {
      if !column.criterion.parts.isEmpty {
        cells.append(sum(of: column, columns, cells, first, row: number))
        continue
      }
      let told = findings.filter { concerns($0, column) }
      switch plans.indicators[indicator.index][column.number] {
      case .met: cells.append(score("1"))
      case .broken:
        cells.append(score("0"))
        notes += remarks(column, "0", told)
      case .doubtful:
        cells.append(score(""))
        notes += remarks(column, "", told)
      case .untold: cells.append(score(""))
      }
    }
    let blank = columns.filter {
      $0.criterion.parts.isEmpty && plans.indicators[indicator.index][$0.number] == .untold
    }
    return cells + [remark(notes + untold(blank))]
  }

  /// A node without indicators: what the rules say about that.
  private func row(without node: NodeID, _ columns: [Column], _ own: [Diagnostic]) -> [WrittenCell] {
    let notes = own.filter { $0.about?.indicator == nil }.map { "\($0.code) \($0.message[language])" }
    return head(node) + [
      cell(say("(tanpa indikator)", "(no indicator)")), cell(""), cell(""), owners(of: node),
    ]
      + columns.map { _ in score("") } + [remark(notes)]
  }

  private func score(_ text: String) -> WrittenCell {
    WrittenCell(text, .score)
  }

  private func remark(_ notes: [String]) -> WrittenCell {
    WrittenCell(notes.map(terminalSafe).joined(separator: "\n"))
  }

  /// The sum of the parts, computed, so that it follows what a person fills in.
  private func sum(
    of column: Column, _ columns: [Column], _ cells: [WrittenCell], _ first: Int, row: Int
  ) -> WrittenCell {
    let places = columns.indices.filter { column.criterion.parts.contains(columns[$0].criterion.name) }
    let names = places.map { cellName(row: row - 1, column: first + $0) }
    var sum = score(String(places.count { cells[first + $0].text == "1" }))
    let isOneRange = (places.last ?? 0) - (places.first ?? 0) + 1 == places.count
    sum.formula =
      isOneRange
      ? "SUM(\(names.first ?? ""):\(names.last ?? ""))" : "SUM(\(names.joined(separator: ",")))"
    return sum
  }

  /// `2025: 71,5; 2026: 73`.
  private func targets(of indicator: IndicatorID) -> String {
    plans.cascade[indicator].points.filter { plans.cascade[$0].series == .target }.map { point in
      let value = plans.cascade.string(plans.cascade[point].field)
      let period = plans.cascade[point].period.name
      return period.isEmpty ? value : "\(period): \(value)"
    }.joined(separator: "; ")
  }
}
