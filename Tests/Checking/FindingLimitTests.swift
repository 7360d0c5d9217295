import Testing

@testable import Selaras

@Suite struct `More findings of one code in one file than are kept` {
  private func report(_ plans: [String], most: Int, _ codes: [String], workers: Workers = .one) -> Report {
    var options = CheckOptions()
    options.selection = Selection(select: codes)
    options.limits.findings = most
    options.workers = workers
    let inputs = plans.enumerated().map { number, plan in
      Input(
        Source(name: "\(number).yaml", text: "selaras: 1\ndokumen: renstra\nsasaran:\n" + plan),
        isNamed: true)
    }
    return check(inputs, .builtIn, options)
  }

  /// How many findings there are of each code, and what is told of the limit.
  private func told(_ report: Report) -> [String] {
    let counts = Dictionary(grouping: report.diagnostics, by: \.code).mapValues(\.count)
    return counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      + report.diagnostics.filter { $0.code == "FMT006" }.map(\.message.en)
      + report.unchecked.map { "\($0.file): \($0.why.en)" }
  }

  private func items(_ count: Int, _ text: String) -> String {
    (0..<count).map { "  - \(text) \($0)\n" }.joined()
  }

  @Test func `are counted and told as one, and the file counts as not fully checked`() {
    let plan = items(12, "Terlaksananya A")
    #expect(
      told(report([plan], most: 5, ["KIN001"])) == [
        "1 FMT006", "5 KIN001",
        "too many findings: KIN001 (12); of each code only the first 5 are reported",
        "0.yaml: not all that was found in it is reported",
      ])
    #expect(told(report([plan], most: 12, ["KIN001"])) == ["12 KIN001"])
    #expect(
      report([plan], most: 5, ["KIN001"]).diagnostics.map(\.place)
        == report([plan], most: 5, ["KIN001", "FMT006"]).diagnostics.map(\.place))
  }

  @Test func `are told with all codes that are too many, and none of another file`() {
    let plan = items(7, "Terlaksananya A") + "  - {kinerja: Meningkatnya A, indikator: [B]}\n"
    #expect(
      told(report([plan, items(3, "Terlaksananya A")], most: 3, ["KIN001", "IND001"])) == [
        "1 FMT006", "4 IND001", "6 KIN001",
        "too many findings: IND001 (7), KIN001 (7); of each code only the first 3 are reported",
        "0.yaml: not all that was found in it is reported",
      ])
  }

  @Test func `are not too many where one speaks for all`() {
    #expect(told(report([items(9, "A")], most: 2, ["IND001"])) == ["1 IND001"])
    #expect(report([items(9, "A")], most: 2, ["IND001"]).diagnostics[0].message.en.contains("(all 9 sasaran"))
  }

  @Test func `may be remarks that silence nothing, or are not written right`() {
    let remarks = String(repeating: "# selaras: abaikan KIN001 -- x\n", count: 4)
    let wrong = String(repeating: "# selaras: abaikan KIN01 -- x\n# selaras: abaikan\n", count: 2)
    #expect(
      told(report([items(1, "Meningkatnya A") + remarks + wrong], most: 3, ["KIN001"])) == [
        "1 FMT006", "3 FMT019", "3 FMT020",
        "too many findings: FMT019 (4), FMT020 (4); of each code only the first 3 are reported",
        "0.yaml: not all that was found in it is reported",
      ])
    var options = CheckOptions()
    options.selection = Selection(select: ["KIN001"], ignore: ["FMT020"])
    options.limits.findings = 3
    let source = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\nsasaran: [A]\n" + remarks)
    #expect(check([Input(source, isNamed: true)], .builtIn, options).diagnostics == [])
  }

  @Test func `are the same for several workers`() {
    let plans = (0..<8).map { _ in items(300, "Terlaksananya A") }
    let threads = Workers(count: 3) { pieces, work in for piece in (0..<pieces).reversed() { work(piece) } }
    let one = report(plans, most: 100, ["KIN001"])
    #expect(one.diagnostics == report(plans, most: 100, ["KIN001"], workers: threads).diagnostics)
    #expect(one.diagnostics.count == 8 * 101)
  }

  @Test func `are more than ten thousand, or one for each thousand bytes of a large file`() {
    let limits = Limits()
    #expect(limits.findings(in: Source(name: "a", bytes: [])) == 10_000)
    #expect(limits.findings(in: Source(name: "a", bytes: Array(repeating: 0, count: 25_000_000))) == 25_000)
  }

  @Test func `are faults of the reader as well, of which few are kept from the start`() {
    let keys = (0..<1_000).map { "k\($0): 1\n" }.joined()
    let source = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\n" + keys + "sasaran: [A]\n")
    var options = CheckOptions()
    options.selection = Selection(select: ["KIN001"])
    #expect(
      told(check([Input(source, isNamed: true)], .builtIn, options)) == [
        "1 FMT006", "200 FMT007", "800 more mistakes of this file are not shown",
        "a.yaml: a part of it could not be read",
      ])
  }
}
