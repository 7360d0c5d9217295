extension HTMLPage {
  /// How many findings there are, and in which documents.
  func summary() -> String {
    var html = "<section id=\"ringkasan\" aria-labelledby=\"h-ringkasan\">\n"
    html += "<h2 id=\"h-ringkasan\">\(say("Ringkasan", "Summary"))</h2>\n<ul class=\"angka\">\n"
    for severity in Severity.allCases.reversed() {
      html += "<li class=\"\(severity.rawValue)\"><b>\(number(report.count(severity)))</b> "
      html += "<span><span aria-hidden=\"true\">\(severity.sign)</span> \(severity.rawValue)</span> "
      html += "<small>\(meaning(of: severity))</small></li>\n"
    }
    html += "</ul>\n<p>\(markupSafe(sentence))</p>\n"
    if report.documents.isEmpty {
      html +=
        "<p class=\"penting\">\(say("Tidak ada dokumen yang diperiksa.", "No document was checked."))</p>\n"
    } else {
      html += documents()
    }
    return html + "</section>\n"
  }

  private func meaning(of severity: Severity) -> String {
    switch severity {
    case .error: say("bertentangan, atau susunannya rusak", "contradictions and broken structure")
    case .warning: say("dicatat evaluator", "what an evaluator marks down")
    case .info: say("perlu pertimbangan orang", "what needs a person’s judgement")
    }
  }

  private var sentence: String {
    let nodes = report.documents.reduce(0) { $0 + $1.nodes }
    let indicators = report.documents.reduce(0) { $0 + $1.indicators }
    var text =
      count(report.documents.count, "dokumen", "document") + ", " + count(nodes, "simpul", "node")
      + say(
        " dan ", " and ") + count(indicators, "indikator", "indicator") + say(" diperiksa", " checked")
    if report.diagnostics.isEmpty, !report.documents.isEmpty {
      text += say("; tidak ada temuan", "; no findings")
    }
    if report.suppressed > 0 {
      let more = number(report.suppressed)
      text += say("; \(more) temuan lain diredam dengan alasan", "; \(more) more silenced with a reason")
    }
    return text + "."
  }

  private func documents() -> String {
    let heads = [
      say("Berkas", "File"), say("Jenis", "Kind"), say("Simpul", "Nodes"), say("Indikator", "Indicators"),
    ]
    var html =
      "<div class=\"gulir\" tabindex=\"0\" role=\"region\" aria-label=\"\(say("Tabel dokumen", "Table of the documents"))\">"
    html += "<table><thead><tr>"
    for (index, head) in heads.enumerated() {
      html += "<th scope=\"col\"\(index > 1 ? " class=\"n\"" : "")>\(head)</th>"
    }
    for severity in Severity.allCases.reversed() {
      html += "<th scope=\"col\" class=\"n\">\(severity.rawValue)</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    let counts = CountsOfDocuments(report)
    for (index, document) in report.documents.enumerated() {
      let name = htmlText(document.file)
      let link = index < trees.count ? "<a href=\"#\(Anchor.document(index))\">\(name)</a>" : name
      html += "<tr><th scope=\"row\">\(link)</th><td>\(htmlText(document.kind))</td>"
      html +=
        "<td class=\"n\">\(number(document.nodes))</td><td class=\"n\">\(number(document.indicators))</td>"
      for severity in Severity.allCases.reversed() {
        html += "<td class=\"n\">\(number(counts[index, severity]))</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }
}

/// How many findings each document has. Findings of a file with several documents that are about none of their nodes
/// count for the first.
private struct CountsOfDocuments {
  private var counts: [SeverityCounts]

  subscript(document: Int, severity: Severity) -> Int { counts[document][severity] }

  init(_ report: Report) {
    counts = Array(repeating: SeverityCounts(), count: report.documents.count)
    var byFile: [String: Int] = [:]
    for (index, document) in report.documents.enumerated() where byFile[document.file] == nil {
      byFile[document.file] = index
    }
    for diagnostic in report.diagnostics {
      let source = Int(diagnostic.place.source)
      var index = report.sources.indices.contains(source) ? byFile[report.sources[source].name] : nil
      if let about = diagnostic.about, let plans = report.plans {
        index = plans.cascade[NodeID(about.node)].document.index
      }
      if let index { counts[index].add(diagnostic.severity) }
    }
  }
}
