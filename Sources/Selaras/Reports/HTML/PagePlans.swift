extension HTMLPage {
  /// The documents: what each says of itself, its tree as a picture, and its nodes as a list.
  func writePlans(to output: inout some TextOutputStream) {
    guard let plans = report.plans, !trees.isEmpty else { return }
    output.write("<section id=\"pohon\" aria-labelledby=\"h-pohon\">\n")
    output.write("<h2 id=\"h-pohon\">\(say("Pohon kinerja", "Performance tree"))</h2>\n")
    output.write(legend())
    var room = TreePicture.limitOfPage
    for (index, tree) in trees.enumerated() {
      let picture = TreePicture(tree, plans.cascade, found, room: room)
      room -= picture.drawn.count
      output.write("<section class=\"dokumen\" id=\"\(Anchor.document(index))\">\n")
      output.write(heading(index, tree, plans))
      output.write(figure(picture))
      output.write("</section>\n")
    }
    output.write("</section>\n")
  }

  /// The documents once more, each with all that its nodes say.
  func writeNodes(to output: inout some TextOutputStream) {
    guard let plans = report.plans, !trees.isEmpty else { return }
    output.write("<section id=\"simpul\" aria-labelledby=\"h-simpul\">\n<h2 id=\"h-simpul\">")
    output.write(say("Lampiran: simpul dan indikator", "Appendix: nodes and indicators") + "</h2>\n")
    for (index, tree) in trees.enumerated() where !tree.nodes.isEmpty {
      output.write("<details class=\"semua\" open><summary>\(htmlText(title(index, tree)))")
      output.write(" (\(count(tree.nodes.count, "simpul", "node")))</summary>\n")
      TreeList(tree: tree, cascade: plans.cascade, page: self).write(to: &output)
      output.write("</details>\n")
    }
    output.write("</section>\n")
  }

  private func legend() -> String {
    var html = "<ul class=\"keterangan\" aria-label=\"\(say("Keterangan", "Legend"))\">"
    for severity in Severity.allCases.reversed() {
      html += "<li class=\"\(severity.rawValue)\">\(severity.sign) \(severity.rawValue)</li>"
    }
    html += "<li class=\"baik\">✓ \(say("tanpa temuan", "no findings"))</li>"
    return html + "</ul>\n"
  }

  private func heading(_ index: Int, _ tree: PlanTree, _ plans: CheckedPlans) -> String {
    var html = "<h3>\(htmlText(title(index, tree)))</h3>\n<dl class=\"fakta\">"
    func fact(_ name: String, _ value: String) {
      if !value.isEmpty { html += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
    }
    let document = plans.cascade[tree.document]
    fact(say("Berkas", "File"), htmlText(file(index)))
    fact(say("Jenis", "Kind"), htmlText(document.kind?.rawValue ?? ""))
    fact(
      say("Periode", "Period"),
      htmlText(plans.cascade.string(plans.cascade.field(.periode, of: tree.document))))
    fact(say("Nomenklatur", "Nomenclature"), htmlText(plans.lists[index].name))
    var counts: [Level: Int] = [:]
    for node in tree.nodes { counts[plans.cascade[node].level, default: 0] += 1 }
    let levels = Level.allCases.filter { counts[$0] != nil }.map {
      "\(number(counts[$0] ?? 0)) \(Self.words(of: $0.name))"
    }
    fact(say("Isi", "Holds"), levels.joined(separator: ", "))
    html += "</dl>\n"
    if !document.isComplete {
      html +=
        "<p class=\"penting\">\(say("Sebagian isi dokumen ini tidak terbaca, jadi tidak diperiksa.", "A part of this document could not be read, and so was not checked."))</p>\n"
    }
    return html
  }

  private func file(_ index: Int) -> String {
    report.documents.indices.contains(index) ? report.documents[index].file : ""
  }

  /// Whose plan it is, and which.
  private func title(_ index: Int, _ tree: PlanTree) -> String {
    let kind = report.documents.indices.contains(index) ? report.documents[index].kind : ""
    return [tree.owner.isEmpty ? file(index) : tree.owner, kind].filter { !$0.isEmpty }.joined(
      separator: " – ")
  }

  private func figure(_ picture: TreePicture) -> String {
    let all = picture.tree.nodes.count
    guard !picture.drawn.isEmpty else {
      let why =
        picture.tree.nodes.isEmpty
        ? say("Dokumen ini tidak memuat simpul.", "This document holds no nodes.")
        : say(
          "Pohonnya tidak digambar: \(number(all)) simpul tidak muat; daftarnya ada di lampiran.",
          "The tree is not drawn: there is no room for \(number(all)) nodes; their list is in the appendix.")
      return "<p class=\"penting\">\(why)</p>\n"
    }
    var html = "<figure class=\"pohon\">\n"
    if let deepest = picture.deepest {
      let (drawn, depth) = (number(picture.drawn.count), number(deepest + 1))
      html += "<figcaption class=\"penting\">"
      html += say(
        "Yang digambar \(drawn) dari \(number(all)) simpul, sampai kedalaman \(depth); selebihnya ada di lampiran.",
        "Drawn are \(drawn) of \(number(all)) nodes, down to depth \(depth); the others are in the appendix.")
      html += "</figcaption>\n"
    }
    html += "<div class=\"alat\" hidden>"
    let tools = [
      ("buka", say("Buka semua", "Unfold all")), ("tutup", say("Ringkas", "Fold")),
      ("temuan", say("Hanya yang bertemuan", "Only with findings")), ("kecil", "−"), ("besar", "+"),
      ("pas", say("Seluruh lebar", "Fit width")), ("asli", "100%"),
    ]
    let names = ["kecil": say("Perkecil", "Zoom out"), "besar": say("Perbesar", "Zoom in")]
    for (action, text) in tools {
      let label = names[action].map { " aria-label=\"\($0)\"" } ?? ""
      html += "<button type=\"button\" data-alat=\"\(action)\"\(label)>\(text)</button>"
    }
    html += "</div>\n"
    let name = say("Gambar pohon kinerja", "Picture of the performance tree")
    html += "<div class=\"bidang\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\n"
    html += picture.svg(name, self)
    if !picture.fitsPage { html += small(picture) }
    html += "</div>\n<div class=\"rincian\" aria-live=\"polite\" hidden></div>\n"
    return html + "</figure>\n"
  }

  /// Of a picture that no sheet of paper has room for, its upper part to be printed.
  private func small(_ picture: TreePicture) -> String {
    let note: String
    var html = ""
    if let upper = picture.upperPart {
      html = upper.svg(say("Bagian atas pohon", "Upper part of the tree"), self, isForPaper: true)
      let depth = number(upper.depth)
      note = say(
        "Di kertas gambarnya sampai kedalaman \(depth); pohon selengkapnya ada di lampiran.",
        "On paper the picture goes down to depth \(depth); the whole tree is in the appendix.")
    } else {
      note = say(
        "Gambarnya terlalu besar untuk kertas; pohonnya ada di lampiran.",
        "The picture is too large for paper; the tree is in the appendix.")
    }
    return html + "<p class=\"cetak\">\(note)</p>\n"
  }
}
