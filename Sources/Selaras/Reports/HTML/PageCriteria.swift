extension HTMLPage {
  /// How much of the plans meets the criteria of the evaluation forms, per level.
  func criteria() -> String {
    let totals = criteriaTotals(report)
    guard !totals.allSatisfy(\.isEmpty) else { return "" }
    var html = "<section id=\"kriteria\" aria-labelledby=\"h-kriteria\">\n"
    html += "<h2 id=\"h-kriteria\">\(say("Kriteria evaluasi", "Evaluation criteria"))</h2>\n"
    var first = 0
    for form in report.forms {
      let shares = Array(totals[first..<first + form.criteria.count])
      first += form.criteria.count
      if shares.allSatisfy(\.isEmpty) { continue }
      html += table(of: form, shares)
      html += documentShares(of: form, first - form.criteria.count)
    }
    return html + "</section>\n"
  }

  private func table(of form: EvaluationForm, _ shares: [[CriterionShare]]) -> String {
    let title = htmlText(form.title[language])
    var html =
      "<h3>\(title)</h3>\n<div class=\"gulir\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\">"
    html += "<table class=\"kriteria\"><thead><tr>"
    let heads = CriteriaWords.heads[language].split(separator: " ")
    for (index, head) in heads.enumerated() {
      html += "<th scope=\"col\"\(index > 1 ? " class=\"n\"" : "")>\(markupSafe(String(head)))</th>"
    }
    html += "</tr></thead>\n"
    for (criterion, shares) in zip(form.criteria, shares) where !shares.isEmpty {
      html += "<tbody>\n"
      for (index, share) in shares.enumerated() {
        html += "<tr>"
        if index == 0 {
          html +=
            "<th scope=\"rowgroup\" rowspan=\"\(shares.count)\">\(htmlText(criterion.title[language]))</th>"
        }
        html += row(share, form) + "</tr>\n"
      }
      html += "</tbody>\n"
    }
    html += "</table></div>\n<ul class=\"catatan\">"
    for note in CriteriaWords.notes(of: form) { html += "<li>\(htmlText(note[language]))</li>" }
    return html + "</ul>\n"
  }

  private func row(_ share: CriterionShare, _ form: EvaluationForm) -> String {
    let percent = 100 * Double(share.met) / Double(share.count)
    var html = "<td>\(Self.words(of: share.level.name))</td>"
    for count in [share.met, share.doubtful, share.broken, share.count] {
      html += "<td class=\"n\">\(number(Int(count)))</td>"
    }
    html += "<td class=\"n bagian\"><svg width=\"60\" height=\"8\" aria-hidden=\"true\">"
    html += "<rect class=\"alas\" width=\"60\" height=\"8\"/>"
    html +=
      "<rect class=\"isi\" width=\"\(Int(percent * 0.6))\" height=\"8\"/></svg> <span>\(Int(percent))%</span></td>"
    return html + "<td class=\"n\">\(markupSafe(form.letter(for: percent) ?? "-"))</td>"
  }
}
