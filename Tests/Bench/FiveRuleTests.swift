import Testing

@testable import Selaras
@testable import SelarasBench

/// The pages of the rules that other tools were measured with, and how their findings are held against what was planted.
@Suite struct `The five rules of the benchmark` {
  private func book() throws -> Rulebook {
    let files = try Disk.fivePages().files
    return .builtIn(adding: try files.map { Source(name: $0, bytes: try Disk.read($0)) })
  }

  @Test func `are proved right by their examples`() throws {
    let book = try book()
    #expect(book.diagnostics == [])
    let names = Set(try Disk.fivePages().files)
    let (tested, diagnostics) = book.testExamples(onlyPagesIn: names)
    var shown = ""
    writeText(Report(sources: book.sources, diagnostics: diagnostics), to: &shown, in: .en)
    #expect(tested == 10)
    #expect(diagnostics.isEmpty, "\(shown)")
  }

  @Test func `are the only ones that are asked`() throws {
    let (book, options) = try Stages.book(.five)
    let plan = Source(
      name: "k.yaml",
      text: "selaras: 1\ndokumen: renstra\nsasaran:\n  - {id: S1, kinerja: Terlaksananya rapat}\n")
    let report = check([Input(plan, isNamed: true)], book, options)
    #expect(
      report.diagnostics.map(\.message.en) == [
        "S1: `Terlaksananya` does not open a sasaran", "S1: the sasaran `Terlaksananya rapat` has no owner",
      ])
    #expect(
      Truth("S1\tR1\nS1\tR3\n").compared(with: report.diagnostics).isExact)
    #expect(
      Truth("S1\tR1\nS2\tR3\nS3\tR3\n").compared(with: report.diagnostics).families.map(\.text) == [
        "R1: 1 planted, 1 found, precision 1.0000, recall 1.0000",
        "R2: 0 planted, 0 found, precision 1.0000, recall 1.0000",
        "R3: 2 planted, 1 found, precision 0.0000, recall 0.0000",
        "R4: 0 planted, 0 found, precision 1.0000, recall 1.0000",
        "R5: 0 planted, 0 found, precision 1.0000, recall 1.0000",
      ])
  }

  @Test func `tell the same from one process to the other`() throws {
    let truth = Truth("S1\tR1\n").compared(with: [])
    let told = truth.families.map { "\($0.name) \($0.planted) \($0.found) \($0.right)" }
    #expect(Truth.Comparison(told: told) == truth)
    let stages = try Stages(told: "1000 2000 3000 4000 5 6 7 8\n" + told.joined(separator: "\n") + "\n")
    #expect(stages.all.map { ($0.seconds * 1e9).rounded() } == [1000, 2000, 3000, 4000])
    #expect([stages.nodes, stages.indicators, stages.bytes, stages.findings] == [5, 6, 7, 8])
    #expect(stages.truth == truth)
    #expect(throws: Mistake.self) { try Stages(told: "Killed") }
  }
}
