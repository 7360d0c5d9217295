extension HTMLPage {
  /// How much of each document meets the criteria of a form, all levels together; nothing for a single document, of which
  /// the table above says more.
  ///
  /// - Parameter first: the number of the form's first criterion among all.
  func documentShares(of form: EvaluationForm, _ first: Int) -> String {
    guard report.documents.count > 1 else { return "" }
    let title = say("Per dokumen", "By document")
    let label = "\(htmlText(form.title[language])): \(title)"
    var html =
      "<h4>\(title)</h4>\n<div class=\"gulir\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\">"
    html += "<table class=\"kriteria\"><thead><tr><th scope=\"col\">\(say("Dokumen", "Document"))</th>"
    for criterion in form.criteria {
      html += "<th scope=\"col\" class=\"n\">\(htmlText(criterion.title[language]))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (index, document) in report.documents.enumerated() {
      html += "<tr><th scope=\"row\">\(name(of: document, index))</th>"
      for criterion in first..<first + form.criteria.count { html += cell(document, criterion) }
      html += "</tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }

  /// The file, with the kind if it holds several documents.
  private func name(of document: Report.DocumentSummary, _ index: Int) -> String {
    let name = htmlText(document.file) + (document.kind.isEmpty ? "" : " – \(htmlText(document.kind))")
    return index < trees.count ? "<a href=\"#\(Anchor.document(index))\">\(name)</a>" : name
  }

  private func cell(_ document: Report.DocumentSummary, _ criterion: Int) -> String {
    let shares = document.shares.filter { Int($0.criterion) == criterion }
    let count = shares.reduce(0) { $0 + Int($1.count) }
    guard count > 0 else { return "<td class=\"n\">–</td>" }
    let met = shares.reduce(0) { $0 + Int($1.met) }
    return "<td class=\"n\">\(100 * met / count)% <small>\(number(met))/\(number(count))</small></td>"
  }
}
