import Testing

@testable import Selaras

@Suite struct `What is missing` {
  private func findings(_ plan: String) -> [String] {
    let source = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\n" + plan)
    var options = CheckOptions()
    options.selection = Selection(select: ["IND001", "FMT"], ignore: [])
    let report = check([Input(source, isNamed: true)], .builtIn, options)
    return lines(report.diagnostics, [source]).split(separator: "\n").map { String($0.prefix(11)) }
  }

  @Test func `is not told of a node of which something could not be read`() {
    let plan = "sasaran:\n  - kinerja: A\n    indikatr: [B]\n  - kinerja: C\n"
    #expect(findings(plan) == ["5:5 FMT007 ", "6:14 IND001"])
  }

  @Test func `is not told where what was lost stands behind the nodes inside`() {
    let plan = """
      sasaran:
        - kinerja: A
          program: [{nama: P, indikator: [I]}]
          indikatr: [B]
        - kinerja: C

      """
    #expect(findings(plan) == ["6:5 FMT007 ", "7:14 IND001"])
  }

  @Test func `is told of a node that holds a damaged one`() {
    let plan = "sasaran:\n  - kinerja: A\n    sasaran: [{kinerja: D, indikatr: [B]}]\n"
    #expect(findings(plan) == ["4:14 IND001", "5:28 FMT007"])
  }

  @Test func `is not told where the text itself is broken`() {
    let plan = "sasaran:\n  - kinerja: A\n    indikator: [B\n  - kinerja: C\n"
    #expect(findings(plan).filter { $0.hasSuffix("IND001") } == ["6:14 IND001"])
  }

  @Test func `is told where nothing was lost`() {
    #expect(findings("sasaran: [A, {kinerja: B, indikator: [C]}]\n") == ["3:11 IND001"])
  }
}
