import Selaras

/// Holds the costs of a check against bounds that no machine breaks by being slow or busy: ratios of what is measured in
/// turn, the best of some tries, and of more tries while a bound is broken.
///
/// What counts is the time that this process is at work. Only the library's own times of the rules are by the clock on the wall: a
/// rule that grows too fast by them is asked once more by itself.
struct Regression {
  /// A check of so many sub-kegiatan takes at most so many times as long as the reference task.
  static let size = 1_000
  static let mostOfReference = 20.0
  /// Twice as many nodes take at most so many times as long: 2 is linear, 4 quadratic.
  static let mostOfDoubling = 2.6
  /// Rules with a smaller part of the time of all are too quick to be measured.
  static let smallestShare = 0.01

  /// A rule about the pages of the book, which asks nothing of a plan.
  private static let quick = "ATR001"

  private static let tries = 6
  private static let mostTries = 18

  /// - Returns: whether all bounds hold.
  func isAbsent() -> Bool {
    var costs = Costs()
    repeat {
      for _ in 0..<Self.tries { costs.measureOnce() }
    } while !costs.faults.isEmpty && costs.tries < Self.mostTries
    for (rule, growth) in costs.growths where growth > Self.mostOfDoubling {
      if let growth = costs.growthAlone(of: rule) { costs.confirmed[rule] = growth }
    }
    print(costs.text)
    for fault in costs.faults { print("too slow: \(fault)") }
    return costs.faults.isEmpty
  }

  /// The shortest times so far, in seconds.
  struct Costs {
    private(set) var tries = 0
    var reference = Double.infinity
    /// Of the plan, and of one twice as large.
    var small = Measured()
    var large = Measured()
    /// How much longer twice as many nodes take of rules that were asked by themselves.
    var confirmed: [String: Double] = [:]
    private let task = ReferenceTask()
    private let plan = SampleCascade(subactivities: Regression.size).source(.json)
    private let twice = SampleCascade(subactivities: 2 * Regression.size).source(.json)

    mutating func measureOnce() {
      tries += 1
      let time = BusyTime()
      precondition(task.perform() != 0)
      reference = min(reference, time.seconds)
      small.measure(plan)
      large.measure(twice)
    }

    var faults: [String] {
      var faults: [String] = []
      let times = small.whole / reference
      if times > Regression.mostOfReference {
        faults.append(
          "a check takes \(times.shown(1)) times the reference task, not \(Regression.mostOfReference)")
      }
      for (name, growth) in growths where growth > Regression.mostOfDoubling {
        faults.append("twice the nodes take \(name) \(growth.shown(2)) times as long")
      }
      return faults
    }

    /// How much longer twice as many nodes take: in all, and for each rule that counts.
    var growths: [(name: String, growth: Double)] {
      let least = large.rules.values.reduce(0, +) * Regression.smallestShare
      let rules = large.rules.filter { $0.value > least }.sorted { $0.value > $1.value }
      return [("the whole", large.whole / small.whole), ("the reading", large.reading / small.reading)]
        + rules.map { ($0.key, confirmed[$0.key] ?? $0.value / (small.rules[$0.key] ?? $0.value)) }
    }

    /// How much longer twice as many nodes take a rule that is asked by itself, without what a run of no rule takes; nil if
    /// it is no rule, or too little to be measured.
    func growthAlone(of rule: String) -> Double? {
      guard let known = Rulebook.builtIn.rule(rule) else { return nil }
      var times = (
        small: Double.infinity, large: Double.infinity, least: Double.infinity, most: Double.infinity
      )
      for _ in 0..<2 * Regression.tries {
        times.small = min(times.small, Measured.time(plan, select: known.code))
        times.large = min(times.large, Measured.time(twice, select: known.code))
        times.least = min(times.least, Measured.time(plan, select: Regression.quick))
        times.most = min(times.most, Measured.time(twice, select: Regression.quick))
      }
      let (alone, aloneTwice) = (times.small - times.least, times.large - times.most)
      return aloneTwice > times.most / 10 ? aloneTwice / max(alone, aloneTwice / 8) : 1
    }

    var text: String {
      "\(tries) tries: \((small.whole / reference).shown(1)) times the reference task; twice the nodes: "
        + growths.map { "\($0.name) x\($0.growth.shown(2))" }.joined(separator: ", ")
    }
  }

  /// The shortest times of one plan.
  struct Measured {
    var whole = Double.infinity
    var reading = Double.infinity
    var rules: [String: Double] = [:]

    /// Of a check that asks one rule only.
    static func time(_ plan: Source, select rule: String) -> Double {
      var options = CheckOptions()
      options.selection.select = [rule]
      let time = BusyTime()
      _ = Selaras.check([Input(plan, isNamed: true)], .builtIn, options)
      return time.seconds
    }

    mutating func measure(_ plan: Source) {
      let inputs = [Input(plan, isNamed: true)]
      let time = BusyTime()
      _ = Selaras.check(inputs, .builtIn)
      whole = min(whole, time.seconds)
      var options = CheckOptions()
      options.isTimed = true
      let reader = BusyTime()
      let report = Selaras.check(inputs, .builtIn, options) { stage in
        if stage == .checking { reading = min(reading, reader.seconds) }
      }
      guard let timing = report.timing else { return }
      for rule in timing.rules where rule.count > 0 {
        rules[rule.code] = min(rules[rule.code] ?? .infinity, rule.duration.seconds)
      }
    }
  }
}
