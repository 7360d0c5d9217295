/// What fixes made of the files of a run.
public struct Mended: Sendable {
  /// A file that fixes changed.
  public struct File: Sendable {
    /// Its place among the files of the run.
    public var index: Int
    public var before: [UInt8]
    public var after: [UInt8]
    /// How many fixes of each rule were applied.
    public var counts: [String: Int]
  }

  /// In the order of the files of the run.
  public var files: [File] = []
  /// Names of tables, which are not changed though there are fixes for them.
  public var tables: [String] = []
  /// Names of files that fixes would have broken, and which stay as they were.
  public var broken: [String] = []
  /// How many fixes are left that need a person's look.
  public var doubtful = 0
  /// Whether there were fixes left when it was given up.
  public var isUnfinished = false
  /// What is left to say.
  public var report: Report
}

/// Applies fixes to files that hold text and were read in full, and checks again, until there is nothing to fix: fixes
/// that meet are applied one after the other.
///
/// - Parameters:
///   - isUnsafe: whether fixes that need a person's look are applied too.
///   - accept: takes out of a report what needs no fixing.
public func mend(
  _ inputs: [Input], _ rulebook: Rulebook, _ options: CheckOptions, isUnsafe: Bool,
  accept: (inout Report) -> Void = { _ in }
) -> Mended {
  var inputs = inputs
  let first = inputs.map(\.source.bytes)
  var counts = inputs.map { _ in [String: Int]() }
  /// The files that the last round changed, as they were before it.
  var last: [Int: (bytes: [UInt8], counts: [String: Int])] = [:]
  var broken: Set<Int> = []

  func checked() -> Report {
    var report = check(inputs, rulebook, options)
    accept(&report)
    return report
  }
  var report = checked()
  var round = 0
  while true {
    let unread = Set(report.unchecked.map(\.file))
    let spoiled = last.filter { unread.contains(inputs[$0.key].source.name) }
    for (index, earlier) in spoiled {
      inputs[index].source = Source(name: inputs[index].source.name, bytes: earlier.bytes)
      counts[index] = earlier.counts
      broken.insert(index)
    }
    last = [:]
    if !spoiled.isEmpty {
      report = checked()
      continue
    }
    let fixes = report.fixes(for: inputs, isUnsafe: isUnsafe).filter { !broken.contains($0.key) }
    if fixes.isEmpty || round == mostRounds { break }
    round += 1
    for (index, own) in fixes {
      let source = inputs[index].source
      var mending = Mending(source.bytes)
      last[index] = (source.bytes, counts[index])
      for applied in mending.apply(own.map(\.fix)) { counts[index][own[applied].code, default: 0] += 1 }
      inputs[index].source = Source(name: source.name, bytes: mending.bytes)
    }
    report = checked()
  }

  var mended = Mended(report: report)
  for index in inputs.indices where inputs[index].source.bytes != first[index] {
    mended.files.append(
      Mended.File(
        index: index, before: first[index], after: inputs[index].source.bytes, counts: counts[index]))
  }
  mended.isUnfinished = report.fixes(for: inputs, isUnsafe: isUnsafe).contains { !broken.contains($0.key) }
  mended.broken = broken.sorted().map { inputs[$0].source.name }
  mended.tables = Set(
    report.diagnostics.compactMap { diagnostic -> String? in
      let source = report.sources[Int(diagnostic.place.source)]
      guard let fix = diagnostic.fix, fix.isSafe || isUnsafe, source.isTable else { return nil }
      return source.name
    }
  ).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  mended.doubtful = isUnsafe ? 0 : report.diagnostics.count { $0.fix?.isSafe == false }
  return mended
}

/// A fix that makes a new one necessary each time does not go on for ever.
private let mostRounds = 50

extension Source {
  fileprivate var isTable: Bool { cells != nil || Format.of(self).isTable }
}

extension Report {
  /// The fixes to apply, by file; none for tables, and for files that were not read in full.
  fileprivate func fixes(for inputs: [Input], isUnsafe: Bool) -> [Int: [(code: String, fix: Fix)]] {
    let unread = Set(unchecked.map(\.file))
    var fixes: [Int: [(code: String, fix: Fix)]] = [:]
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fix, fix.isSafe || isUnsafe, case let index = Int(fix.place.source),
        inputs.indices.contains(index), !sources[index].isTable,
        !unread.contains(inputs[index].source.name)
      else { continue }
      fixes[index, default: []].append((diagnostic.code, fix))
    }
    return fixes
  }
}
