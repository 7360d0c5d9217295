/// What one file costs: its stages in this process, and the program as a whole.
struct Row {
  let format: PlanFormat
  let stages: Stages
  /// Of the program as a whole: seconds by the clock, seconds of its threads, the most bytes of memory.
  let wall: Double
  let busy: Double
  let peak: Double

  init(format: PlanFormat, stages: Stages, runs: [ProgramRun]) {
    self.format = format
    self.stages = stages
    wall = runs.map(\.wall).median
    busy = runs.map(\.busy).median
    peak = Double(runs.map(\.peak).max() ?? 0)
  }

  /// Each stage in nanoseconds per node and megabytes per second; the whole in milliseconds.
  static let head =
    "format".filled(to: 7) + "nodes".padded(to: 8) + "indicators".padded(to: 11) + "MB".padded(to: 8)
    + ["read", "build", "check", "report"].map { ($0 + " ns/node MB/s").padded(to: 21) }.joined()
    + "whole ms".padded(to: 10) + "busy ms".padded(to: 10) + "MB/s".padded(to: 8) + "peak MB".padded(to: 9)
    + "findings".padded(to: 10)

  private var megabytes: Double { Double(stages.bytes) / 1e6 }

  private func perNode(_ seconds: Double) -> Double { seconds * 1e9 / Double(max(stages.nodes, 1)) }

  var text: String {
    format.rawValue.filled(to: 7) + "\(stages.nodes)".padded(to: 8) + "\(stages.indicators)".padded(to: 11)
      + megabytes.shown(2).padded(to: 8)
      + stages.all.map { stage in
        perNode(stage.seconds).shown(0).padded(to: 13) + (megabytes / stage.seconds).shown(0).padded(to: 8)
      }.joined()
      + (wall * 1e3).shown(1).padded(to: 10) + (busy * 1e3).shown(1).padded(to: 10)
      + (megabytes / wall).shown(0).padded(to: 8) + (peak / 1e6).shown(1).padded(to: 9)
      + "\(stages.findings)".padded(to: 10)
  }

  /// How the costs per node compare with those of a smaller plan: 1.00 is linear.
  func growth(since before: Row) -> String {
    func ratio(_ now: Double, _ then: Double) -> String {
      "x" + (now / Double(max(stages.nodes, 1)) / (then / Double(max(before.stages.nodes, 1)))).shown(2)
    }
    return "".filled(to: 34)
      + zip(stages.all, before.stages.all).map { ratio($0.seconds, $1.seconds).padded(to: 13).filled(to: 21) }
      .joined()
      + ratio(wall, before.wall).padded(to: 10) + ratio(busy, before.busy).padded(to: 10)
      + "".padded(to: 8) + ratio(peak, before.peak).padded(to: 9)
  }
}
