/// How the nodes of several levels in one column are told apart where they have no code: by how far right they begin,
/// else by capitals, else by bold letters.
struct NodeStyle {
  /// Whether most rows have a code, so that others are statements of the node above.
  private(set) var isCoded = false
  /// The looks of the levels, from the top down.
  private var ranks: [Look: Level] = [:]
  private var measure = Measure.none
  /// Whether rows that look alike were taken for one level, because nothing tells them apart.
  private(set) var isGuessed = false

  private enum Measure { case place, capitals, weight, none }

  private struct Look: Hashable, Comparable {
    var rank: Int
    static func < (a: Look, b: Look) -> Bool { a.rank < b.rank }
  }

  init(_ grid: Grid, _ plan: ColumnPlan, _ form: TableForm, _ texts: CellTexts, _ rows: [Range<Int>]) {
    guard !plan.nodes.isEmpty else { return }
    var coded = 0
    var plain: [(cell: Cell, text: String, offset: Int, level: Level?)] = []
    for row in rows.joined() {
      for (offset, column) in plan.nodes.enumerated() where grid[row, column].isOwn {
        guard let cell = grid.cell(row, column) else { continue }
        let text = texts.text(of: cell)
        let hasCode = plan.codes.contains { $0.level == nil && $0.columns.contains { grid[row, $0].isOwn } }
        if hasCode || CodeText(texts.bytes(text)) != nil {
          coded += 1
        } else {
          let string = texts.string(text)
          guard !Self.isHeading(string) else { continue }
          plain.append((cell, string, offset, LevelWords.label(of: string)?.level))
        }
        break
      }
    }
    isCoded = coded > 0 && coded * 3 >= plain.count
    guard !isCoded, !plain.isEmpty else { return }
    for candidate in [Measure.place, .capitals, .weight] {
      let looks = Set(plain.map { Self.look($0.cell, $0.text, $0.offset, candidate) })
      guard looks.count > 1 else { continue }
      measure = candidate
      // Beside rows that a word places, the others still have to differ, or be alike.
      break
    }
    rank(plain, form.levels)
  }

  private mutating func rank(
    _ plain: [(cell: Cell, text: String, offset: Int, level: Level?)], _ levels: [Level]
  ) {
    var left = levels
    let named = Set(plain.compactMap(\.level))
    var looks: Set<Look> = []
    for item in plain where item.level == nil {
      looks.insert(Self.look(item.cell, item.text, item.offset, measure))
    }
    left.removeAll(where: named.contains)
    let sorted = looks.sorted()
    isGuessed = sorted.count < left.count && !sorted.isEmpty
    for (index, look) in sorted.enumerated() {
      // With fewer looks than levels the upper ones are there; with more the lowest level takes the rest.
      guard let last = left.last else { continue }
      ranks[look] = index < left.count ? left[index] : last
    }
  }

  /// The level of a text without code or label.
  func level(of cell: Cell, _ text: String, _ offset: Int) -> Level? {
    ranks[Self.look(cell, text, offset, measure)]
  }

  private static func look(_ cell: Cell, _ text: String, _ offset: Int, _ measure: Measure) -> Look {
    switch measure {
    case .place:
      let blanks = text.utf8.prefix { $0 == 0x20 }.count
      return Look(rank: offset * 1000 + Int(cell.indent) * 10 + blanks)
    case .capitals: return Look(rank: LevelWords.isCapitals(text) ? 0 : 1)
    case .weight: return Look(rank: cell.isBold ? 0 : 1)
    case .none: return Look(rank: 0)
    }
  }

  /// Whether a text names an urusan or a bidang, which are no nodes.
  static func isHeading(_ text: String) -> Bool {
    let words = FoldedWords(String(text.prefix(60))).folded
    if words.starts(with: ["bidang", "urusan"]) || words.first == "unsur" { return true }
    return words.first == "urusan" && words.count > 1
      && ["pemerintahan", "wajib", "pilihan", "bidang", "penunjang"].contains(words[1])
  }
}
