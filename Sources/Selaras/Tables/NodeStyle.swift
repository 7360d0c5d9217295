/// How the nodes of several levels in one column are told apart where they have no code: by how far right they begin,
/// by capitals, by bold letters; by several of these where one does not tell all levels apart.
struct NodeStyle {
  /// Whether most rows have a code, so that others are statements of the node above.
  private(set) var isCoded = false
  /// The looks of the levels, from the top down.
  private var ranks: [Look: Level] = [:]
  private var measures: [Measure] = []
  /// Whether rows that look alike were taken for one level, because nothing tells them apart.
  private(set) var isGuessed = false

  private enum Measure: CaseIterable { case place, capitals, weight }

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
    measure(plain, form.levels)
    rank(plain, form.levels)
  }

  /// Chooses what the levels are told apart by: as few measures as tell all of them, and none that tells more.
  private mutating func measure(
    _ plain: [(cell: Cell, text: String, offset: Int, level: Level?)], _ levels: [Level]
  ) {
    let named = Set(plain.compactMap(\.level))
    // Beside rows that a word places, the others still have to differ, or be alike.
    let wanted = levels.count { !named.contains($0) }
    let others = plain.filter { $0.level == nil }
    func count(_ measures: [Measure]) -> Int {
      Set(others.map { Self.look($0.cell, $0.text, $0.offset, measures) }).count
    }
    for candidate in Measure.allCases {
      let before = max(count(measures), 1)
      let found = count(measures + [candidate])
      if found > before, measures.isEmpty || (before < wanted && found <= wanted) {
        measures.append(candidate)
      }
    }
  }

  private mutating func rank(
    _ plain: [(cell: Cell, text: String, offset: Int, level: Level?)], _ levels: [Level]
  ) {
    var left = levels
    let named = Set(plain.compactMap(\.level))
    var looks: Set<Look> = []
    for item in plain where item.level == nil {
      looks.insert(Self.look(item.cell, item.text, item.offset, measures))
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
    ranks[Self.look(cell, text, offset, measures)]
  }

  private static func look(_ cell: Cell, _ text: String, _ offset: Int, _ measures: [Measure]) -> Look {
    var rank = 0
    for measure in Measure.allCases where measures.contains(measure) {
      switch measure {
      case .place:
        let blanks = text.utf8.prefix { $0 == 0x20 }.count
        rank = offset * 1000 + Int(cell.indent) * 10 + min(blanks, 999)
      case .capitals: rank = rank * 2 + (LevelWords.isCapitals(text) ? 0 : 1)
      case .weight: rank = rank * 2 + (cell.isBold ? 0 : 1)
      }
    }
    return Look(rank: rank)
  }

  /// Whether a text names an urusan or a bidang, which are no nodes.
  static func isHeading(_ text: String) -> Bool {
    let words = FoldedWords(String(text.prefix(60))).folded
    if words.starts(with: ["bidang", "urusan"]) || words.first == "unsur" { return true }
    return words.first == "urusan" && words.count > 1
      && ["pemerintahan", "wajib", "pilihan", "bidang", "penunjang"].contains(words[1])
  }
}
