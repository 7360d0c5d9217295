import Testing

@testable import Selaras
@testable import SelarasBench

@Suite struct `The plan of the benchmark` {
  @Test func `says the same in each format`() throws {
    let folder = try ScratchFolder()
    let plan = SampleCascade(subactivities: 60)
    let counts = try PlanFormat.allCases.map { format in
      let file = "\(folder.path)/k.\(format)"
      _ = try plan.write(format, to: file)
      let source = Source(name: file, bytes: try Disk.read(file))
      let (book, options) = try Stages.book(.all)
      let report = check([Input(source, isNamed: true)], book, options)
      #expect(report.unchecked.isEmpty)
      return report.documents.map { [$0.nodes, $0.indicators] }
    }
    #expect(counts == Array(repeating: [[78, 78]], count: 4))
  }
}

@Suite struct `The guard of the benchmark` {
  private func costs(
    _ reference: Double, _ small: Double, _ large: Double, _ rules: [String: (Double, Double)]
  )
    -> Regression.Costs
  {
    var costs = Regression.Costs()
    costs.reference = reference
    (costs.small.whole, costs.small.reading) = (small, small / 4)
    (costs.large.whole, costs.large.reading) = (large, large / 4)
    costs.small.rules = rules.mapValues(\.0)
    costs.large.rules = rules.mapValues(\.1)
    return costs
  }

  @Test func `lets linear costs pass`() {
    let costs = costs(0.01, 0.02, 0.04, ["AAA001": (1, 2), "AAA002": (1, 2.2)])
    #expect(costs.faults == [])
    #expect(
      costs.growths.map(\.name) == ["the whole", "the reading", "AAA002", "AAA001"])
  }

  @Test func `finds a check that is slow, and what grows faster than the plan`() {
    let bound = Regression.mostOfReference
    let costs = costs(0.01, 0.01 * (bound + 1), 0.02 * (bound + 1), ["AAA001": (1, 4), "AAA002": (1, 2)])
    #expect(
      costs.faults == [
        "a check takes \((bound + 1).shown(1)) times the reference task, not \(bound)",
        "twice the nodes take AAA001 4.00 times as long",
      ])
  }

  @Test func `leaves out a rule that takes next to no time`() {
    #expect(costs(0.01, 0.02, 0.04, ["AAA001": (100, 200), "AAA002": (0.1, 0.9)]).faults == [])
  }
}
