extension HTMLPage {
  /// The head of the page, its title, and where its parts are.
  func head() -> String {
    let style = PageStyle.all
    let policy =
      "default-src 'none'; style-src '\(ContentHash(style).source)'; "
      + "script-src '\(ContentHash(PageScript.all).source)'; base-uri 'none'; form-action 'none'"
    let title = say("Laporan pemeriksaan rencana kinerja", "Report on the performance plans")
    var html = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(markupSafe(policy))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="selaras \(markupSafe(report.version))">
      <title>\(markupSafe(title + subject(" – ")))</title>
      <style>\(style)</style>
      </head>
      <body>
      <a class="lompat" href="#isi">\(say("Langsung ke isi", "Skip to the content"))</a>
      <header class="kepala">
      <p class="asal">Selaras \(markupSafe(report.version))</p>
      <h1>\(markupSafe(title))</h1>

      """
    if !subject("").isEmpty { html += "<p class=\"pokok\">\(markupSafe(subject("")))</p>\n" }
    if let time = report.time {
      html += "<p class=\"waktu\">\(say("Diperiksa", "Checked")) "
      html += "<time datetime=\"\(time.machineText)\">\(time.text(in: language))</time></p>\n"
    }
    html += "</header>\n<nav aria-label=\"\(say("Bagian laporan", "Parts of the report"))\"><ul>\n"
    for (anchor, name) in parts { html += "<li><a href=\"#\(anchor)\">\(markupSafe(name))</a></li>\n" }
    return html + "</ul></nav>\n<main id=\"isi\">\n"
  }

  /// Whose plans they are, if there are few.
  private func subject(_ lead: String) -> String {
    var names: [String] = []
    for tree in trees where !tree.owner.isEmpty && !names.contains(tree.owner) {
      names.append(tree.owner)
      if names.count > 3 { return "" }
    }
    return names.isEmpty ? "" : lead + names.joined(separator: "; ")
  }

  private var parts: [(anchor: String, name: String)] {
    var parts = [("ringkasan", say("Ringkasan", "Summary"))]
    if hasUnchecked { parts.append(("tidak-diperiksa", uncheckedTitle)) }
    if !trees.isEmpty { parts.append(("pohon", say("Pohon kinerja", "Performance tree"))) }
    parts.append(("temuan", say("Temuan", "Findings") + " (\(number(report.diagnostics.count)))"))
    if !criteriaTotals(report).allSatisfy(\.isEmpty) {
      parts.append(("kriteria", say("Kriteria", "Criteria")))
    }
    parts.append(("cara", say("Cara pemeriksaan", "How it was checked")))
    if !trees.isEmpty { parts.append(("simpul", say("Lampiran", "Appendix"))) }
    return parts
  }

  func foot() -> String {
    "</main>\n<script>\(PageScript.all)</script>\n</body>\n</html>\n"
  }
}
