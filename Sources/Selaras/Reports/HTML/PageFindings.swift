extension HTMLPage {
  /// All findings, file by file.
  func writeFindings(to output: inout some TextOutputStream) {
    output.write("<section id=\"temuan\" aria-labelledby=\"h-temuan\"")
    // So many are laid out only where they are looked at.
    output.write(report.diagnostics.count > 1000 ? " class=\"banyak\">\n" : ">\n")
    output.write("<h2 id=\"h-temuan\">\(say("Temuan", "Findings"))</h2>\n")
    guard !report.diagnostics.isEmpty else {
      output.write("<p>\(say("Tidak ada temuan.", "No findings."))</p>\n</section>\n")
      return
    }
    let filters = FindingFilters(report)
    output.write(form(filters))
    var locator = Locator(report.sources)
    for (index, group) in report.findingsByFile.enumerated() {
      output.write("<section class=\"berkas\">\n<h3>\(htmlText(group.file))</h3>\n")
      for number in group.findings { output.write(finding(number, file: index, filters, &locator)) }
      output.write("</section>\n")
    }
    output.write("</section>\n")
  }

  private func finding(
    _ index: Int, file: Int, _ filters: FindingFilters, _ locator: inout Locator
  ) -> String {
    let diagnostic = report.diagnostics[index]
    let severity = diagnostic.severity
    let owners = filters.owners(of: diagnostic).map(String.init).joined(separator: " ")
    var html = "<article class=\"t \(severity.rawValue)\" id=\"\(Anchor.finding(index))\""
    html += " data-s=\"\(severity.rawValue)\" data-a=\"\(markupSafe(diagnostic.code))\""
    html += " data-j=\"\(markupSafe(diagnostic.level))\" data-p=\"\(owners)\" data-f=\"\(file)\">\n"
    html +=
      "<h4><span class=\"s\"><span aria-hidden=\"true\">\(severity.sign)</span> \(severity.rawValue)</span> "
    html += ruleLink(diagnostic.code) + " " + htmlMessage(diagnostic.message[language]) + "</h4>\n"
    html += "<p class=\"di\">" + place(diagnostic.place, &locator) + whereInTree(diagnostic) + "</p>\n"
    if let quote = Quote(diagnostic.place, &locator) {
      html += quote.html
      if let label = diagnostic.label { html += "<p class=\"tanda\">\(htmlMessage(label[language]))</p>" }
      html += "\n"
    }
    html += remarks(diagnostic, &locator)
    return html + "</article>\n"
  }

  private func remarks(_ diagnostic: Diagnostic, _ locator: inout Locator) -> String {
    var html = ""
    for note in diagnostic.notes {
      html += "<div><dt>\(say("lihat juga", "see also"))</dt><dd>\(place(note.place, &locator)): "
      html += htmlMessage(note.message[language])
      if let quote = Quote(note.place, &locator) { html += quote.html }
      html += "</dd></div>"
    }
    if let help = diagnostic.help {
      html += "<div><dt>\(say("saran", "help"))</dt><dd>\(htmlMessage(help[language]))</dd></div>"
    }
    if !diagnostic.basis.isEmpty {
      let basis = diagnostic.basis.map { htmlText($0) }.joined(separator: "; ")
      html += "<div><dt>\(say("dasar", "basis"))</dt><dd>\(basis)</dd></div>"
    }
    return html.isEmpty ? "" : "<dl>\(html)</dl>\n"
  }

  /// The place, with the title of its column.
  private func place(_ place: Place, _ locator: inout Locator) -> String {
    guard let location = locator.location(of: place) else { return "" }
    return "<span class=\"tempat\">\(htmlText(location.arrow(in: language)))</span>"
  }

  /// The way to the node, as a link to it; its picture has another one.
  private func whereInTree(_ diagnostic: Diagnostic) -> String {
    guard !diagnostic.node.isEmpty else { return "" }
    let path = htmlText(diagnostic.node)
    guard let about = diagnostic.about, let cascade = report.plans?.cascade else { return " · \(path)" }
    let node = NodeID(about.node)
    var html = " · <a href=\"#\(Anchor.node(node))\" data-g=\"\(Anchor.drawn(node))\">\(path)</a>"
    let owners = FindingFilters.owners(node, cascade)
    if !owners.isEmpty { html += " · " + owners.map { htmlText($0) }.joined(separator: ", ") }
    return html
  }

  func ruleLink(_ code: String) -> String {
    let text = "<span class=\"kode\">\(markupSafe(code))</span>"
    return ruleNumbers[code].map { "<a href=\"#\(Anchor.rule($0))\">\(text)</a>" } ?? text
  }
}
