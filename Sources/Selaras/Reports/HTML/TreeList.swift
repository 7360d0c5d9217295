/// The nodes of a document as a list within lists, with all that they say: what the picture has no room for, and what
/// stands in its place for who does not see it, and on paper.
struct TreeList {
  let tree: PlanTree
  let cascade: Cascade
  let page: HTMLPage

  /// The most nodes that are all listed; of a larger document those with findings, and those above them.
  static let limit = 3000

  func write(to output: inout some TextOutputStream) {
    let listed = self.listed
    let left = listed.count { !$0 }
    if left > 0 {
      let most = page.number(left)
      output.write("<p>")
      output.write(
        page.say(
          "Daftar ini memuat simpul yang bertemuan dan simpul di atasnya; \(most) simpul lain tanpa temuan.",
          "This list holds the nodes with findings and those above them; \(most) other nodes have none."))
      output.write("</p>\n")
    }
    var depth = -1
    for place in tree.nodes.indices where listed[place] {
      let level = tree.depths[place]
      if level > depth {
        output.write(
          level == 0 ? "<ul class=\"daftar\(tree.nodes.count > 1000 ? " banyak" : "")\">\n" : "<ul>\n")
        depth = level
      } else {
        output.write("</li>\n")
        while depth > level {
          output.write("</ul></li>\n")
          depth -= 1
        }
      }
      output.write(item(place))
    }
    while depth >= 0 {
      output.write(depth == 0 ? "</li></ul>\n" : "</li></ul>")
      depth -= 1
    }
  }

  private var listed: [Bool] {
    guard tree.nodes.count > Self.limit else { return Array(repeating: true, count: tree.nodes.count) }
    var listed = tree.nodes.map { page.found.counts(of: $0).total > 0 }
    for place in tree.nodes.indices.reversed() where listed[place] && tree.parents[place] >= 0 {
      listed[tree.parents[place]] = true
    }
    return listed
  }

  /// The beginning of an item: what the node says, and its findings. Its children follow, and its end.
  private func item(_ place: Int) -> String {
    let node = tree.nodes[place]
    let counts = page.found.counts(of: node)
    let worst = counts.worst?.rawValue ?? "baik"
    var html = "<li id=\"\(Anchor.node(node))\" class=\"\(worst)\"><div class=\"isi\">"
    html += "<p class=\"j\">\(HTMLPage.words(of: cascade[node].level.name)) \(cascade[node].ordinal)"
    if let code = text(.kode, node) { html += " · <span class=\"kode\">\(code)</span>" }
    let owners = cascade.fields(.pemilik, in: cascade[node].fields).map { htmlText(cascade.string($0)) }
    if !owners.isEmpty { html += " · " + owners.joined(separator: ", ") }
    html += "</p>"
    html += statements(node)
    html += indicators(node)
    html += findings(node)
    return html + "</div>"
  }

  private func statements(_ node: NodeID) -> String {
    var html = ""
    if let name = text(.nama, node) { html += "<p class=\"nama\">\(name)</p>" }
    for field in cascade.fields(.kinerja, in: cascade[node].fields) {
      html += "<p class=\"kinerja\">\(htmlText(cascade.string(field)))</p>"
    }
    if html.isEmpty { html = "<p class=\"kosong\">\(page.say("(tanpa rumusan)", "(no statement)"))</p>" }
    return html
  }

  private func indicators(_ node: NodeID) -> String {
    guard !cascade[node].indicators.isEmpty else { return "" }
    var html = "<ul class=\"indikator\">"
    for indicator in cascade[node].indicators {
      let name = htmlText(cascade.string(cascade.field(.nama, of: indicator)))
      html +=
        "<li>" + (name.isEmpty ? page.say("(indikator tanpa nama)", "(indicator without a name)") : name)
      let unit = htmlText(cascade.string(cascade.field(.satuan, of: indicator)))
      if !unit.isEmpty { html += " <small>(\(unit))</small>" }
      html += "</li>"
    }
    return html + "</ul>"
  }

  /// Links to the findings; of very many the gravest of them first are named, and how many there are.
  private func findings(_ node: NodeID) -> String {
    let all = page.found[node]
    guard !all.isEmpty else { return "" }
    let sorted = all.sorted {
      let (a, b) = (page.report.diagnostics[$0], page.report.diagnostics[$1])
      return a.severity != b.severity ? a.severity > b.severity : $0 < $1
    }
    var html = "<p class=\"lihat\">"
    html += sorted.prefix(Self.mostLinks).map { index in
      let diagnostic = page.report.diagnostics[index]
      return "<a class=\"\(diagnostic.severity.rawValue)\" href=\"#\(Anchor.finding(index))\""
        + " title=\"\(htmlText(diagnostic.message[page.language]))\">"
        + "<span aria-hidden=\"true\">\(diagnostic.severity.sign)</span> \(markupSafe(diagnostic.code))</a>"
    }
    .joined(separator: " ")
    if all.count > Self.mostLinks { html += " +\(page.number(all.count - Self.mostLinks))" }
    return html + "</p>"
  }

  private static let mostLinks = 40

  private func text(_ key: Key, _ node: NodeID) -> String? {
    cascade.field(key, of: node).map { htmlText(cascade.string($0)) }
  }
}
