import Testing

@testable import SelarasBench

@Suite struct `Figures of the benchmark` {
  @Test func `have the middle of some numbers`() {
    #expect([Double]().median == 0)
    #expect([3.0].median == 3)
    #expect([9.0, 1, 5].median == 5)
    #expect([9.0, 1, 5, 6].median == 5.5)
  }

  @Test func `are shown rounded`() {
    #expect(2.05.shown(2) == "2.05")
    #expect(0.999.shown(2) == "1.00")
    #expect(1234.5.shown(0) == "1235")
    #expect((-0.4).shown(0) == "0")
    #expect((-1.25).shown(1) == "-1.3")
    #expect(Double.infinity.shown(2) == "-")
  }

  @Test func `tell which program was faster`() throws {
    func run(_ seconds: Double, _ code: Int32 = 0) throws -> ProgramRun {
      var run = try ProgramRun(shell: "exit \(code)")
      (run.wall, run.peak) = (seconds, 20_000_000)
      return run
    }
    let theirs = [try run(0.3), try run(0.1), try run(0.2, 1)]
    let ours = [try run(0.01), try run(0.03), try run(0.02)]
    #expect(
      Table.comparison(of: "jq", theirs, ours)
        == "200.0 ms, 20 MB: jq  (ours 20.0 ms: 10.00 times as fast)  1 of 3 runs of it failed")
  }

  @Test func `say how a run of a program ended and what it held`() throws {
    let run = try ProgramRun(shell: "exit 7")
    #expect(run.code == 7)
    #expect(run.wall > 0 && run.wall < 60)
    #expect(run.peak > 100_000)
    #expect(try ProgramRun(shell: "kill -9 $$").code == -1)
  }

  @Test func `pass words to a shell as they are`() throws {
    #expect(try ProgramRun(shell: "test \("it's $HOME".quoted) = \"it's \\$HOME\"").code == 0)
  }
}
