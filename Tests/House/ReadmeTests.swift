import Foundation
import Testing

@testable import Selaras

/// What the README shows is what the program does.
@Suite struct `The README` {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The fenced blocks of the README, by the language behind the fence.
  static func blocks(_ language: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "\n```\(language)\n").dropFirst().map {
      String($0.prefix(upTo: $0.range(of: "\n```")?.lowerBound ?? $0.endIndex))
    }
  }

  @Test func `shows a finding of a recorded report`() throws {
    let finding = try #require(try Self.blocks("").first { $0.contains("-->") })
    let report = try String(
      contentsOf: Self.root.appending(path: "Fixtures/cascading-bkpsdm-pemalang.report.txt"), encoding: .utf8)
    #expect(report.contains(finding + "\n"))
  }

  @Test func `shows a plan that has no findings`() throws {
    let plan = try #require(try Self.blocks("yaml").first)
    let report = check([Input(Source(name: "renstra.yaml", text: plan), isNamed: true)], Rulebook.builtIn)
    var text = ""
    writeText(report, to: &text, in: .en)
    #expect(report.diagnostics.isEmpty && report.unchecked.isEmpty, "\(text)")
    #expect(report.documents.first?.nodes == 6)
  }
}
