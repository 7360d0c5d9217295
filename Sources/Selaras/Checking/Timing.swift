/// How long the parts of a run took, on the clock of this machine.
public struct Timing: Sendable {
  /// Reading the files, and making a cascade of them.
  public var reading = Duration.zero
  /// Asking the rules, with all they look up.
  public var checking = Duration.zero
  /// In the order of the book.
  public var rules: [RuleTiming]

  /// How long a rule took. What several rules need, as the words of a text, is found out by the first that asks.
  public struct RuleTiming: Sendable {
    public var code: String
    public var duration = Duration.zero
    /// How often it was asked.
    public var count = 0
  }

  init(_ rules: [Rule]) {
    self.rules = rules.map { RuleTiming(code: $0.code) }
  }

  /// Notes that a rule was asked once, and how long that took.
  mutating func add(_ duration: Duration, to rule: Int) {
    rules[rule].duration += duration
    rules[rule].count += 1
  }

  /// Adds what was needed for the rules of this book or another one elsewhere, rule by rule.
  mutating func add(_ other: Timing) {
    let places = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
    for more in other.rules {
      guard let rule = places[more.code] else {
        rules.append(more)
        continue
      }
      rules[rule].duration += more.duration
      rules[rule].count += more.count
    }
  }
}
