import Selaras

/// `selaras-bench [N...]`: what reading and checking cost per node, and how that grows.
///
/// Numbers of one run compare with each other, not with those of another machine.
@main struct Main {
  static func main() {
    let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let rulebook = Rulebook.builtIn
    let start = ContinuousClock.now
    _ = Rulebook.builtIn
    print("buku aturan: \(microseconds(start.duration(to: .now))) µs, \(rulebook.rules.count) aturan")
    print("format   simpul  indikator      MB   baca ns/simpul   periksa ns/simpul   temuan")
    var before: [String: Measurement] = [:]
    for size in sizes.isEmpty ? [50, 1_000, 10_000, 100_000] : sizes {
      for format in SampleCascade.Format.allCases {
        let measurement = Measurement(SampleCascade(subactivities: size).source(format), rulebook)
        print(format.rawValue.padded(to: 6), measurement.row, growth(before[format.rawValue], measurement))
        before[format.rawValue] = measurement
      }
    }
  }

  /// How the cost per node compares with the size before: 1.0 is linear.
  static func growth(_ before: Measurement?, _ now: Measurement) -> String {
    guard let before else { return "" }
    return "  x\(decimal(now.reading / before.reading)) x\(decimal(now.checking / before.checking))"
  }

  static func microseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
  }

  /// With two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int(value * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}

/// One file read and checked: the best of a few tries.
struct Measurement {
  var nodes = 0
  var indicators = 0
  var findings = 0
  var bytes: Int
  /// Nanoseconds per node.
  var reading = Double.infinity
  var checking = Double.infinity

  init(_ source: Source, _ rulebook: Rulebook) {
    bytes = source.bytes.count
    for _ in 0..<(bytes > 20_000_000 ? 1 : 5) {
      let start = ContinuousClock.now
      var read = start
      let report = check([Input(source, isNamed: true)], rulebook) { stage in
        if stage == .checking { read = .now }
      }
      let end = ContinuousClock.now
      nodes = report.documents.reduce(0) { $0 + $1.nodes }
      indicators = report.documents.reduce(0) { $0 + $1.indicators }
      findings = report.diagnostics.count
      reading = min(reading, perNode(start.duration(to: read)))
      checking = min(checking, perNode(read.duration(to: end)))
    }
  }

  private func perNode(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(max(nodes, 1))
  }

  var row: String {
    [
      "\(nodes)".padded(to: 8), "\(indicators)".padded(to: 10),
      Main.decimal(Double(bytes) / 1e6).padded(to: 7),
      "\(Int(reading))".padded(to: 16), "\(Int(checking))".padded(to: 19), "\(findings)".padded(to: 8),
    ].joined(separator: " ")
  }
}

extension String {
  func padded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
