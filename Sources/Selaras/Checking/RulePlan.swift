/// The rules of a run in the order they are asked: by subject, those that make others needless first.
///
/// A rule that can make a selected one needless is asked too, whether it is selected or not: what is selected finds
/// the same as in a run of the whole book.
struct RulePlan {
  /// Indices into the book's rules.
  private(set) var bySubject: [Subject: [Int]] = [:]
  /// For each rule the rules whose finding makes it needless.
  private(set) var silencers: [[Int]] = []
  /// For each rule whether it was selected, so that its findings are shown.
  private(set) var isShown: [Bool] = []

  init(_ rules: [Rule], _ selection: Selection) {
    let indices = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
    silencers = rules.map { $0.silentAfter.compactMap { indices[$0] } }
    var order: [Int] = []
    var isPlaced = [Bool](repeating: false, count: rules.count)
    for index in rules.indices { place(index, &order, &isPlaced) }
    isShown = rules.map(selection.includes)
    let isAsked = needed(rules)
    for index in order where isAsked[index] && rules[index].question != nil {
      bySubject[rules[index].subject, default: []].append(index)
    }
  }

  /// The selected rules, and those that run by themselves and can make one of them needless.
  private func needed(_ rules: [Rule]) -> [Bool] {
    var isNeeded = isShown
    var open = rules.indices.filter { isShown[$0] }
    while let index = open.popLast() {
      for silencer in silencers[index] where !isNeeded[silencer] && rules[silencer].isActive {
        isNeeded[silencer] = true
        open.append(silencer)
      }
    }
    return isNeeded
  }

  /// Puts a rule behind those that silence it; a circle of them is cut where it closes.
  private func place(_ index: Int, _ order: inout [Int], _ isPlaced: inout [Bool]) {
    guard !isPlaced[index] else { return }
    isPlaced[index] = true
    for silencer in silencers[index] { place(silencer, &order, &isPlaced) }
    order.append(index)
  }

  /// The rules about a subject that apply at a level in a kind of document.
  func rules(_ subject: Subject, _ level: Level?, _ kind: DocumentKind?, of rules: [Rule]) -> [Int] {
    (bySubject[subject] ?? []).filter { index in
      if let level, !rules[index].levels.contains(level) { return false }
      guard let kinds = rules[index].kinds else { return true }
      return kind.map(kinds.contains) ?? false
    }
  }

  /// The same for each level, by the level's number.
  func byLevel(_ subject: Subject, _ kind: DocumentKind?, of rules: [Rule]) -> [[Int]] {
    Level.allCases.map { self.rules(subject, $0, kind, of: rules) }
  }
}
