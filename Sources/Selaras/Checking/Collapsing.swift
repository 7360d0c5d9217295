/// What the rules found that speak once of a level where all of it is broken: how many things each was asked about, and
/// the findings, until the document ends.
struct Collapsing {
  /// By rule and level.
  private var asked: [Int]
  private var found: [Int: Found] = [:]

  /// What a rule found at a level.
  private struct Found {
    /// The first ones.
    var findings: [Finding] = []
    var count = 0
    var severity = Severity.info

    mutating func add(_ finding: Finding, most: Int) {
      count += 1
      severity = max(severity, finding.severity)
      if findings.count < most { findings.append(finding) }
    }
  }

  init(rules: Int) { asked = Array(repeating: 0, count: rules * Level.allCases.count) }

  private static func index(_ rule: Int, _ level: Level) -> Int {
    rule * Level.allCases.count + Int(level.rawValue)
  }

  mutating func note(_ rule: Int, at level: Level) { asked[Self.index(rule, level)] += 1 }

  /// - Parameter most: how many findings are kept.
  mutating func add(_ finding: Finding, at level: Level, most: Int) {
    found[Self.index(finding.rule, level), default: Found()].add(finding, most: most)
  }

  /// What is to be told, each finding with the number of things that it speaks for if it speaks for all; the last one of
  /// those that a rule has at a level with how many more there are. Begins anew.
  mutating func settle() -> [(finding: Finding, count: Int?, further: Int)] {
    defer { self = Collapsing(rules: asked.count / Level.allCases.count) }
    return found.sorted { $0.key < $1.key }.flatMap {
      index, found -> [(finding: Finding, count: Int?, further: Int)] in
      let isWhole = found.count > 1 && found.count == asked[index]
      guard isWhole, var finding = found.findings.first else {
        let last = found.findings.count - 1
        return found.findings.enumerated().map { ($1, nil, $0 == last ? found.count - last - 1 : 0) }
      }
      finding.severity = found.severity
      return [(finding, found.count, 0)]
    }
  }
}
