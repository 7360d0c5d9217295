import Testing

@testable import SelarasBench

@Suite struct `An order of the benchmark` {
  @Test func `is a table of all formats if nothing is said`() throws {
    let order = try Order([])
    #expect(order.task == .table)
    #expect(order.sizes == [50, 1_000, 10_000, 100_000])
    #expect(order.formats == [.json, .yaml, .csv, .xlsx])
    #expect(order.rules == .all)
  }

  @Test func `takes sizes, formats, rules and peers`() throws {
    let order = try Order([
      "50", "7", "--format", "yaml,xlsx", "--rules", "five", "--peer", "cat {}", "--rounds", "3", "--program",
      "./s",
    ])
    #expect(order.sizes == [50, 7])
    #expect(order.formats == [.yaml, .xlsx])
    #expect(order.rules == .five)
    #expect(order.peers == ["cat {}"])
    #expect(order.rounds == 3)
    #expect(order.program == "./s")
  }

  @Test func `takes folders of the generator one after the other`() throws {
    #expect(try Order(["--data", "a", "--data", "b"]).folders == ["a", "b"])
  }

  @Test func `is what a child is told to do`() throws {
    #expect(try Order(["--rules", "five", "stages", "k.json"]).task == .stages(file: "k.json"))
    #expect(try Order(["plan", "50", "csv", "k.csv"]).task == .plan(size: 50, .csv, file: "k.csv"))
  }

  @Test(arguments: [
    (["0"], "a size: 0 is no number from 1 to 10000000"),
    (["--size"], "a size: --size is no number from 1 to 10000000"),
    (["--rules", "six"], "--rules is all or five, not six"),
    (["--format", "json,"], "--format is one of json, yaml, csv, xlsx, not "),
    (["--peer"], "--peer needs a value"),
    (["--data", "d", "50"], "--data and sizes do not go together"),
  ])
  func `says what is wrong with it`(words: [String], text: String) {
    #expect(throws: Mistake(text)) { try Order(words) }
  }
}
