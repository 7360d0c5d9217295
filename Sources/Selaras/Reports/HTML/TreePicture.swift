/// The picture of a document's tree: it grows to the right, a column for each depth.
struct TreePicture {
  let tree: PlanTree
  let cascade: Cascade
  let found: FoundAtNodes
  /// The places in the tree of the nodes that are drawn.
  let drawn: [Int]
  /// The deepest that are drawn; nil if all are.
  let deepest: Int?
  /// How far down each of the drawn nodes stands.
  private let positions: [Double]

  /// Pixels. The script of the page has the same numbers, to lay it out anew when branches are folded.
  enum Size {
    static let width = 236.0
    static let height = 68.0
    static let column = 288.0
    static let row = 78.0
    static let margin = 6.0
  }
  /// The most nodes of a picture, and of all pictures of a page.
  static let limit = 600
  static let limitOfPage = 4000

  /// - Parameter room: how many nodes the page can still draw.
  init(_ tree: PlanTree, _ cascade: Cascade, _ found: FoundAtNodes, room: Int) {
    let most = min(room, Self.limit)
    var counts: [Int] = []
    for depth in tree.depths {
      while counts.count <= depth { counts.append(0) }
      counts[depth] += 1
    }
    var sum = 0
    let levels = counts.prefix {
      sum += $0
      return sum <= most
    }
    .count
    self.init(tree, cascade, found, levels: levels, of: counts.count)
  }

  private init(
    _ tree: PlanTree, _ cascade: Cascade, _ found: FoundAtNodes, levels: Int, of all: Int
  ) {
    self.tree = tree
    self.cascade = cascade
    self.found = found
    deepest = levels == all ? nil : levels - 1
    drawn = levels == 0 ? [] : tree.nodes.indices.filter { tree.depths[$0] < levels }
    var places: [Int: Int] = [:]
    for (index, place) in drawn.enumerated() { places[place] = index }
    positions =
      TreeLayout(parents: drawn.map { places[tree.parents[$0], default: -1] }, distance: Size.row).positions
  }

  /// Whether it can be read on a sheet of paper.
  var fitsPage: Bool { size.width <= 1130 && size.height <= 1450 }

  /// How many levels are drawn.
  var depth: Int { (drawn.map { tree.depths[$0] }.max() ?? -1) + 1 }

  /// As many of the levels as a sheet of paper has room for; nil if that is none.
  var upperPart: TreePicture? {
    for levels in (1..<max(1, depth)).reversed() {
      let part = TreePicture(tree, cascade, found, levels: levels, of: .max)
      if part.fitsPage { return part }
    }
    return nil
  }

  private var size: (width: Double, height: Double) {
    let columns = Double(max(0, depth - 1))
    let rows = positions.max() ?? 0
    return (columns * Size.column + Size.width + 2 * Size.margin, rows + Size.height + 2 * Size.margin)
  }

  /// - Parameters:
  ///   - name: what the picture shows, for who does not see it.
  ///   - isForPaper: whether it is the second picture of the tree, that nothing leads to.
  func svg(_ name: String, _ page: HTMLPage, isForPaper: Bool = false) -> String {
    let (width, height) = (Self.text(size.width), Self.text(size.height))
    var tops: [Int: Double] = [:]
    for (index, place) in drawn.enumerated() { tops[place] = positions[index] + Size.margin }
    var svg =
      "<svg class=\"gambar\(fitsPage ? " muat" : "")\(isForPaper ? " cetak" : "")\" xmlns=\"http://www.w3.org/2000/svg\""
    svg += " width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\""
    svg += " role=\"group\" aria-label=\"\(markupSafe(name))\">\n<g class=\"garis\" aria-hidden=\"true\">\n"
    for place in drawn where tree.parents[place] >= 0 {
      guard let from = tops[tree.parents[place]], let to = tops[place] else { continue }
      svg += "<path data-n=\"\(tree.nodes[place].index + 1)\" d=\"\(edge(place, from, to))\"/>\n"
    }
    svg += "</g>\n"
    for place in drawn { svg += box(place, at: tops[place] ?? 0, page, isForPaper) }
    return svg + "</svg>\n"
  }

  private func left(_ place: Int) -> Double { Double(tree.depths[place]) * Size.column + Size.margin }

  private func edge(_ place: Int, _ from: Double, _ to: Double) -> String {
    let (start, end) = (left(tree.parents[place]) + Size.width, left(place))
    let middle = Self.text((start + end) / 2)
    let (a, b) = (Self.text(from + Size.height / 2), Self.text(to + Size.height / 2))
    return "M\(Self.text(start)) \(a)C\(middle) \(a) \(middle) \(b) \(Self.text(end)) \(b)"
  }

  /// A node: its level and findings in the first line, then what it says.
  private func box(_ place: Int, at top: Double, _ page: HTMLPage, _ isForPaper: Bool) -> String {
    let node = tree.nodes[place]
    let counts = found.counts(of: node)
    let worst = counts.worst
    let hidden = tree.ends[place] - place - 1 - drawnBelow(place)
    let parent = tree.parents[place]
    let main = cascade.string(cascade.mainField(of: node))
    var label = HTMLPage.words(of: cascade[node].level.name) + " \(cascade[node].ordinal)"
    var svg = "<a class=\"s \(worst?.rawValue ?? "baik")\" href=\"#\(Anchor.node(node))\""
    if !isForPaper { svg += " id=\"\(Anchor.drawn(node))\"" }
    if parent >= 0 { svg += " data-up=\"\(Anchor.drawn(tree.nodes[parent]))\"" }
    svg += " transform=\"translate(\(Self.text(left(place))) \(Self.text(top)))\""
    svg += " aria-label=\"\(htmlText("\(label): \(main). \(spoken(counts, page))"))\">"
    svg += "<title>\(htmlText("\(label): \(main)"))</title>"
    svg +=
      "<rect class=\"kotak\" width=\"236\" height=\"68\" rx=\"3\"/><rect class=\"tepi\" width=\"6\" height=\"68\"/>"
    if hidden > 0 {
      let sign = worstBelow(place).map { " " + $0.sign } ?? ""
      label += page.say(" (+\(hidden) di bawah\(sign))", " (+\(hidden) below\(sign))")
    }
    svg += "<text class=\"j\" x=\"14\" y=\"15\">\(markupSafe(label))</text>"
    svg += "<text class=\"h\" x=\"228\" y=\"15\" text-anchor=\"end\">\(Self.badge(counts))</text>"
    if main.isEmpty {
      svg +=
        "<text class=\"kosong\" x=\"14\" y=\"31\">\(page.say("(tanpa rumusan)", "(no statement)"))</text>"
    }
    for (index, line) in LabelLines(main, width: 198, limit: 3).lines.enumerated() {
      svg += "<text x=\"14\" y=\"\(31 + 14 * index)\">\(markupSafe(line))</text>"
    }
    return svg + "</a>\n"
  }

  private func worstBelow(_ place: Int) -> Severity? {
    tree.nodes[place + 1..<tree.ends[place]].compactMap { found.counts(of: $0).worst }.max()
  }

  private func drawnBelow(_ place: Int) -> Int {
    guard let deepest else { return tree.ends[place] - place - 1 }
    return tree.depths[place + 1..<tree.ends[place]].count { $0 <= deepest }
  }

  /// `■2 ▲1`, or a tick.
  static func badge(_ counts: SeverityCounts) -> String {
    let signs = Severity.allCases.reversed().filter { counts[$0] > 0 }.map { "\($0.sign)\(counts[$0])" }
    return signs.isEmpty ? "✓" : signs.joined(separator: " ")
  }

  private func spoken(_ counts: SeverityCounts, _ page: HTMLPage) -> String {
    let parts = Severity.allCases.reversed().filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.rawValue)" }
    return parts.isEmpty ? page.say("tanpa temuan", "no findings") : parts.joined(separator: ", ")
  }

  /// A length without needless digits.
  private static func text(_ number: Double) -> String {
    let halves = Int(number * 2 + 0.5)
    return halves % 2 == 0 ? String(halves / 2) : "\(halves / 2).5"
  }
}
