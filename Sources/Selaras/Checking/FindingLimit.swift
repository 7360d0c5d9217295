/// How many findings of one code are kept of one source; those beyond are only counted. A file that breaks a rule with
/// each of a million items would else take more memory than there is.
struct FindingLimit {
  /// That there are more findings than are kept.
  struct Excess: Sendable {
    var source: UInt32
    var code: String
    /// How many there are, and how many of them are kept.
    var count: Int
    var kept: Int
  }

  private struct Subject: Hashable {
    var source: UInt32
    var code: String
  }

  private let sources: [Source]
  private let limits: Limits
  private var counts: [Subject: Int] = [:]

  init(_ sources: [Source], _ limits: Limits) {
    self.sources = sources
    self.limits = limits
  }

  func most(in source: UInt32) -> Int {
    sources.indices.contains(Int(source)) ? limits.findings(in: sources[Int(source)]) : .max
  }

  /// Counts one more finding; whether it is kept.
  mutating func takes(_ code: String, in source: UInt32) -> Bool {
    let subject = Subject(source: source, code: code)
    let count = counts[subject, default: 0] + 1
    counts[subject] = count
    return count <= most(in: source)
  }

  /// Counts findings that are not kept.
  mutating func passOver(_ count: Int, of code: String, in source: UInt32) {
    counts[Subject(source: source, code: code), default: 0] += count
  }

  /// Where the limit was passed, in the order of sources and codes.
  var excess: [Excess] {
    counts.compactMap { subject, count in
      let most = most(in: subject.source)
      guard count > most else { return nil }
      return Excess(source: subject.source, code: subject.code, count: count, kept: most)
    }.sorted { ($0.source, $0.code) < ($1.source, $1.code) }
  }
}

extension ReadPlans {
  /// Tells of each file with more findings than are kept that they are not all told.
  mutating func tell(_ excess: [FindingLimit.Excess]) {
    let ofFiles = excess.filter { fileOfSource.indices.contains(Int($0.source)) }
    let byFile = Dictionary(grouping: ofFiles, by: { fileOfSource[Int($0.source)] })
    for (file, excess) in byFile.sorted(by: { $0.key < $1.key }) {
      reader.diagnostics.append(.tooMany(excess))
      overfull.append(file)
    }
  }
}

extension Diagnostic {
  fileprivate static func tooMany(_ excess: [FindingLimit.Excess]) -> Diagnostic {
    let counts = excess.map { "\($0.code) (\($0.count))" }.joined(separator: ", ")
    let kept = excess.map(\.kept).max() ?? 0
    return Diagnostic(
      .limit, at: Place(source: excess[0].source, start: 0, end: 0),
      Phrase(
        id: "terlalu banyak temuan: \(counts); dari tiap kode hanya \(kept) yang pertama dilaporkan",
        en: "too many findings: \(counts); of each code only the first \(kept) are reported"),
      help: Phrase(
        id: "perbaiki yang dilaporkan dahulu; batasnya diubah dengan `--max-findings`",
        en: "mend what is reported first; the limit is changed with `--max-findings`"))
  }
}
