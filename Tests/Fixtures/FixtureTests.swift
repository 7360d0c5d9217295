import Foundation
import Testing

@testable import Selaras

/// Whole documents in, whole reports out. `SELARAS_RECORD=1 swift test --filter Fixture` writes the reports anew; then
/// read the difference.
@Suite struct `A source document` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // The lists among them are no documents.
    return files.filter { name in
      let isTable = [".csv", ".tsv"].contains { name.hasSuffix($0) } && name.hasPrefix("tabel-")
      return isTable || [".yaml", ".json", ".xlsx", ".docx"].contains { name.hasSuffix($0) }
    }.sorted()
  }()

  static func report(_ name: String) throws -> Report {
    let bytes = try Data(contentsOf: folder.appending(path: name))
    let source = Source(name: "Fixtures/\(name)", bytes: Array(bytes))
    return check([Input(source, isNamed: true)], Rulebook.builtIn)
  }

  @Test func `is there in all five kinds`() {
    let kinds = Self.names.compactMap { try? Self.report($0).documents.first?.kind }
    #expect(Set(kinds).isSuperset(of: ["pohon-kinerja", "cascading", "rkt", "perjenjangan", "iku"]))
  }

  @Test(arguments: names) func `gets its recorded report`(name: String) throws {
    var text = ""
    writeText(try Self.report(name), to: &text, in: .id)
    let recorded = Self.folder.appending(path: name.prefix { $0 != "." } + ".report.txt")
    if ProcessInfo.processInfo.environment["SELARAS_RECORD"] != nil {
      try text.write(to: recorded, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: recorded, encoding: .utf8)
    #expect(text == expected, "\(firstDifference(text, expected))")
  }
}

/// The first line in which two texts differ.
func firstDifference(_ a: String, _ b: String) -> String {
  let first = a.split(separator: "\n", omittingEmptySubsequences: false)
  let second = b.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(first.count, second.count) {
    let here = index < first.count ? String(first[index]) : "(ends)"
    let there = index < second.count ? String(second[index]) : "(ends)"
    if here != there { return "line \(index + 1):\n  is:       \(here)\n  expected: \(there)" }
  }
  return "no difference"
}
