import Testing

@testable import Selaras

/// Whole documents that are edited without a change of what they say: what was accepted stays accepted.
@Suite struct `An accepted finding` {
  static let today = Day(secondsSince1970: 0)!

  static let names = (try? Repository.names("Fixtures"))?.filter { $0.hasSuffix(".yaml") }.sorted() ?? []

  private func report(_ bytes: [UInt8], _ name: String) -> Report {
    check([Input(Source(name: name, bytes: bytes), isNamed: true)], .builtIn)
  }

  private func baseline(of report: Report) -> Baseline {
    let files = Set(report.sources.map(\.name))
    let (baseline, change) = report.baseline(after: Baseline(Source(name: "b.yaml", bytes: [])), for: files)
    #expect(change.added == baseline.entries.count)
    let written = Baseline.read(Source(name: "b.yaml", bytes: baseline.written()))
    #expect(written.diagnostics.isEmpty)
    #expect(written.baseline.written() == baseline.written())
    return written.baseline
  }

  /// What is left of a report, with what is stale.
  private func rest(of report: Report, _ baseline: Baseline) -> [String] {
    var report = report
    report.accept(baseline, for: Set(report.sources.map(\.name)), on: Self.today, tellsStale: true)
    return lines(report.diagnostics, report.sources).split(separator: "\n").map(String.init)
  }

  @Test func `is every one of a document`() throws {
    #expect(Self.names.count == 5)
    for name in Self.names {
      let report = report(try Repository.bytes("Fixtures/\(name)"), name)
      let baseline = baseline(of: report)
      #expect(baseline.entries.count == report.diagnostics.count && report.diagnostics.count > 10)
      #expect(rest(of: report, baseline) == [])
    }
  }

  @Test(arguments: 0..<15)
  func `stays one when the file is renamed, lines are put in and lists change their order`(
    seed: Int
  ) throws {
    var random = SeededNumbers(UInt64(seed))
    let name = Self.names[seed % Self.names.count]
    let bytes = try Repository.bytes("Fixtures/\(name)")
    let baseline = baseline(of: report(bytes, name))
    var text = EditedPlan(bytes)
    for _ in 0..<12 {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: text.insertLine(&random)
      case 1: text.insertComment(&random)
      default: text.swapItems(&random)
      }
    }
    let edited = report(text.bytes, "lain/\(seed).yaml")
    #expect(edited.unchecked.isEmpty)
    #expect(rest(of: edited, baseline) == [], "\(name)")
  }

  @Test(arguments: 0..<10) func `is gone if and only if its text is`(seed: Int) throws {
    var random = SeededNumbers(UInt64(seed))
    let name = Self.names[seed % Self.names.count]
    let bytes = try Repository.bytes("Fixtures/\(name)")
    let before = report(bytes, name)
    let baseline = baseline(of: before)
    let words = before.diagnostics.filter { $0.code == "KIN001" || $0.code == "KIN016" }
    guard let chosen = words.randomElement(using: &random) else { return }
    let edited =
      Array(bytes[..<chosen.place.range.lowerBound]) + Array("Meningkatnya kualitas".utf8)
      + bytes[chosen.place.range.upperBound...]
    let rest = rest(of: report(edited, name), baseline)
    #expect(rest.contains { $0.contains("ATR007") })
  }
}

/// The lines of a plan in block style, edited without a change of what it says.
private struct EditedPlan {
  private var lines: [[UInt8]]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) + [0x0A] }

  mutating func insertLine(_ random: inout SeededNumbers) {
    lines.insert([], at: entries.randomElement(using: &random) ?? lines.count)
  }

  mutating func insertComment(_ random: inout SeededNumbers) {
    lines.insert(Array("# komentar".utf8), at: entries.randomElement(using: &random) ?? lines.count)
  }

  /// The lines that begin an item or an entry, and so continue no text.
  private var entries: [Int] {
    lines.indices.filter { line in
      let key = lines[line].dropFirst(indent(line)).prefix { $0 != 0x3A }
      let isEntry = key.count < lines[line].count - indent(line) && !key.isEmpty
      return isItem(line) || isEntry && key.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
    }
  }

  private func indent(_ line: Int) -> Int { lines[line].prefix { $0 == 0x20 }.count }

  private func isItem(_ line: Int) -> Bool { lines[line].dropFirst(indent(line)).starts(with: [0x2D, 0x20]) }

  /// The end of what an item holds.
  private func end(of line: Int) -> Int {
    var end = line + 1
    while end < lines.count {
      let isBlank = lines[end].allSatisfy { $0 == 0x20 } || lines[end].drop { $0 == 0x20 }.first == 0x23
      if !isBlank, indent(end) <= indent(line) { break }
      end += 1
    }
    return end
  }

  /// Swaps an item of a list with the next one. Not of the misi, which are told by their numbers.
  mutating func swapItems(_ random: inout SeededNumbers) {
    let pairs = lines.indices.compactMap { line -> (Int, Int, Int)? in
      guard isItem(line), !isOfMission(line) else { return nil }
      let middle = end(of: line)
      guard middle < lines.count, isItem(middle), indent(middle) == indent(line) else { return nil }
      return (line, middle, end(of: middle))
    }
    guard let (start, middle, end) = pairs.randomElement(using: &random) else { return }
    lines.replaceSubrange(start..<end, with: lines[middle..<end] + lines[start..<middle])
  }

  private func isOfMission(_ line: Int) -> Bool {
    for above in lines[..<line].indices.reversed() where !isItem(above) && indent(above) <= indent(line) {
      return lines[above].drop { $0 == 0x20 }.starts(with: Array("misi:".utf8))
    }
    return false
  }
}
