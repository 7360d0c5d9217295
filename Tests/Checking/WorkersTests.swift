import Foundation
import Testing

@testable import Selaras

@Suite struct `Several workers` {
  /// Does the last piece first, as threads may.
  private static let backwards = Workers(count: 4) { pieces, work in
    for piece in (0..<pieces).reversed() { work(piece) }
  }

  /// The same plan as that of many agencies, so that there is work for all.
  private static func inputs() throws -> [Input] {
    try (0..<24).flatMap { number in
      try `A plan`.names.map { name in
        let text = try `A plan`.text(name).replacing("selaras: 1", with: "selaras: 1\nunit: \(number)")
        return Input(Source(name: "\(number)/\(name)", text: text), isNamed: true)
      }
    }
  }

  private static func check(_ inputs: [Input], _ book: Rulebook, _ workers: Workers) -> Report {
    var options = CheckOptions()
    options.workers = workers
    options.keepsPlans = true
    return Selaras.check(inputs, book, options)
  }

  private static func report(_ inputs: [Input], _ book: Rulebook, _ workers: Workers) -> String {
    let report = check(inputs, book, workers)
    var text = ""
    writeJSON(report, to: &text, in: .id)
    writeHTML(report, to: &text, in: .id)
    return text
  }

  @Test func `find what one finds, and say it in the same order`() throws {
    let inputs = try Self.inputs()
    let report = Self.report(inputs, .builtIn, Self.backwards)
    #expect(report == Self.report(inputs, .builtIn, .one))
    #expect(report.utf8.count > 1_000_000)
  }

  @Test func `read tables as one does`() throws {
    let folder = Repository.root.appending(path: "Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { name in [".csv", ".xlsx", ".docx"].contains { name.hasSuffix($0) } }.sorted()
    let inputs = try names.map {
      Input(Source(name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))), isNamed: true)
    }
    #expect(inputs.count > 20)
    #expect(
      Self.report(inputs, .builtIn, Self.backwards) == Self.report(inputs, .builtIn, .one))
  }

  @Test func `tell once that a rule cannot be evaluated`() throws {
    let book = Book(page: page(["bila": "bila: int(kinerja) == 1", "jenjang": "jenjang: [semua]"]))
    let plan =
      "selaras: 1\ndokumen: renstra\nsasaran:\n" + String(repeating: "  - kinerja: Salah\n", count: 900)
    let inputs = ["a", "b", "c", "d"].map { Input(Source(name: $0 + ".yaml", text: plan), isNamed: true) }
    let report = Self.report(inputs, book.rulebook, Self.backwards)
    #expect(report == Self.report(inputs, book.rulebook, .one))
    let failures = Self.check(inputs, book.rulebook, Self.backwards).diagnostics.filter {
      $0.code == "ATR003"
    }
    #expect(failures.count == 1)
  }

  @Test func `do every piece once and give the results in order`() {
    let numbers = Self.backwards.results(100) { $0 * $0 }
    #expect(numbers == (0..<100).map { $0 * $0 })
    #expect(Self.backwards.results(0) { $0 } == [])
  }
}
