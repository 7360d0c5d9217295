/// How many findings there are of each severity.
struct SeverityCounts: Hashable {
  private var counts = [0, 0, 0]

  subscript(severity: Severity) -> Int { counts[Self.index(severity)] }

  mutating func add(_ severity: Severity) { counts[Self.index(severity)] += 1 }

  /// The gravest there is.
  var worst: Severity? { Severity.allCases.last { self[$0] > 0 } }

  var total: Int { counts.reduce(0, +) }

  private static func index(_ severity: Severity) -> Int {
    switch severity {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
