extension HTMLPage {
  var hasUnchecked: Bool {
    !report.unchecked.isEmpty || !report.passedOver.isEmpty || !report.excluded.isEmpty
      || report.workbooks.contains { !$0.remarks.isEmpty || $0.tables.contains { !$0.remarks.isEmpty } }
  }

  /// Files that were not fully checked are another matter than what needs no check.
  var uncheckedTitle: String {
    report.unchecked.isEmpty
      ? say("Yang dilewati", "What was passed over") : say("Yang tidak diperiksa", "What was not checked")
  }

  /// What was not checked, and why: it stands before all findings.
  func unchecked() -> String {
    guard hasUnchecked else { return "" }
    var html =
      "<section id=\"tidak-diperiksa\" class=\"\(report.unchecked.isEmpty ? "dilewati" : "peringatan")\""
    html += " aria-labelledby=\"h-tidak\">\n<h2 id=\"h-tidak\">\(uncheckedTitle)</h2>\n<ul>\n"
    for unchecked in report.unchecked {
      html += "<li><b>\(htmlText(unchecked.file))</b> "
      html += say("tidak diperiksa sepenuhnya", "was not fully checked")
      html += ": \(htmlText(unchecked.why[language]))</li>\n"
    }
    for workbook in report.workbooks {
      for table in workbook.tables where !table.remarks.isEmpty {
        let remarks = table.remarks.map { htmlMessage($0[language]) }.joined(separator: "; ")
        html += "<li>\(htmlText("\(workbook.file) › \(table.place)")): \(remarks)</li>\n"
      }
      for remark in workbook.remarks {
        html += "<li>\(htmlText(workbook.file)): \(htmlMessage(remark[language]))</li>\n"
      }
    }
    html += "</ul>\n"
    let passedOver = number(report.passedOver.count)
    html += list(
      report.passedOver,
      say(
        "\(passedOver) berkas lain bukan berkas cascade, jadi dilewati",
        "\(passedOver) other files are no cascade and passed over"))
    let excluded = number(report.excluded.count)
    html += list(
      report.excluded,
      say(
        "\(excluded) berkas atau folder dikecualikan oleh pengaturan",
        "\(excluded) files or folders are left out by the settings"))
    return html + "</section>\n"
  }

  private func list(_ files: [String], _ title: String) -> String {
    if files.isEmpty { return "" }
    let items = files.map { "<li>\(htmlText($0))</li>" }.joined()
    return "<details><summary>\(title)</summary><ul>\(items)</ul></details>\n"
  }

  /// With which rule book it was checked, what was read as what, and which rules found something.
  func method() -> String {
    var html = "<section id=\"cara\" aria-labelledby=\"h-cara\">\n"
    html += "<h2 id=\"h-cara\">\(say("Cara pemeriksaan", "How it was checked"))</h2>\n<dl class=\"fakta\">"
    func fact(_ name: String, _ value: String) {
      html += "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
    }
    fact(say("Program", "Program"), "selaras \(markupSafe(report.version))")
    fact(
      say("Buku aturan", "Rule book"),
      count(report.rulebook.rules, "aturan", "rule") + ", "
        + say("sidik", "digest") + " <code>\(markupSafe(report.rulebook.digest))</code>")
    let lists = Set(report.plans?.lists.map(\.name) ?? []).sorted()
    if !lists.isEmpty {
      fact(say("Nomenklatur", "Nomenclature"), lists.map { htmlText($0) }.joined(separator: ", "))
    }
    if let time = report.time { fact(say("Waktu", "Time"), time.text(in: language)) }
    html += "</dl>\n" + tables() + rules()
    return html + "</section>\n"
  }

  /// The tables that were read, and as what.
  private func tables() -> String {
    let all = report.workbooks.flatMap { workbook in workbook.tables.map { (workbook.file, $0) } }
    guard !all.isEmpty else { return "" }
    var html = "<h3>\(say("Tabel yang dibaca", "Tables that were read"))</h3>\n<ul>\n"
    for (file, table) in all {
      let nodes = table.nodes.map { "\(number($0.count)) \(Self.words(of: $0.level))" }
      let counts = nodes + [count(table.indicators, "indikator", "indicator")]
      html += "<li>\(htmlText("\(file) › \(table.place)")) \(say("dibaca sebagai", "read as")) "
      html += "\(htmlText(table.title[language])): \(counts.joined(separator: ", "))</li>\n"
    }
    return html + "</ul>\n"
  }

  /// The rules that found something, and how often.
  private func rules() -> String {
    guard !usedRules.isEmpty else { return "" }
    let title = say("Aturan yang menemukan sesuatu", "Rules that found something")
    var html = "<h3>\(title)</h3>\n"
    html += "<div class=\"gulir\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\">"
    html += "<table class=\"aturan\"><thead><tr><th scope=\"col\">\(say("Kode", "Code"))</th>"
    html += "<th scope=\"col\">\(say("Judul dan dasar", "Title and basis"))</th>"
    for severity in Severity.allCases.reversed() {
      html += "<th scope=\"col\" class=\"n\">\(severity.rawValue)</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (index, rule) in usedRules.enumerated() {
      html +=
        "<tr id=\"\(Anchor.rule(index))\"><th scope=\"row\" class=\"kode\">\(markupSafe(rule.code))</th>"
      html += "<td>\(htmlMessage(rule.title))"
      if !rule.basis.isEmpty {
        html += "<br><small>\(rule.basis.map { htmlText($0) }.joined(separator: "; "))</small>"
      }
      html += "</td>"
      for severity in Severity.allCases.reversed() {
        html += "<td class=\"n\">\(number(rule.counts[severity]))</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }
}
