/// What the rules found that speak once of a level where all of it is broken: how many things each was asked about, and
/// the findings, until the document ends.
struct Collapsing {
  /// By rule and level.
  private var asked: [Int]
  private var findings: [Int: [Finding]] = [:]

  init(rules: Int) { asked = Array(repeating: 0, count: rules * Level.allCases.count) }

  private static func index(_ rule: Int, _ level: Level) -> Int {
    rule * Level.allCases.count + Int(level.rawValue)
  }

  mutating func note(_ rule: Int, at level: Level) { asked[Self.index(rule, level)] += 1 }

  mutating func add(_ finding: Finding, at level: Level) {
    findings[Self.index(finding.rule, level), default: []].append(finding)
  }

  /// What is to be told, each finding with the number of things that it speaks for if it speaks for all; and begins
  /// anew.
  mutating func settle() -> [(finding: Finding, count: Int?)] {
    defer { self = Collapsing(rules: asked.count / Level.allCases.count) }
    return findings.sorted { $0.key < $1.key }.flatMap {
      index, findings -> [(finding: Finding, count: Int?)] in
      let isWhole = findings.count > 1 && findings.count == asked[index]
      guard isWhole, var finding = findings.first else { return findings.map { ($0, nil) } }
      finding.severity = findings.map(\.severity).max() ?? finding.severity
      return [(finding, asked[index])]
    }
  }
}
