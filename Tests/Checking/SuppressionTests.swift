import Testing

@testable import Selaras

@Suite struct `A remark to silence a rule` {
  private func findings(_ plan: String, _ selection: Selection = Selection(select: ["KIN001", "IND001"]))
    -> [String]
  {
    let source = Source(name: "a.yaml", text: "selaras: 1\ndokumen: renstra\n" + plan)
    var options = CheckOptions()
    options.selection = selection
    let report = check([Input(source, isNamed: true)], .builtIn, options)
    return lines(report.diagnostics, [source]).split(separator: "\n").map { line in
      line.split(separator: " ").prefix(2).joined(separator: " ")
    } + (report.suppressed > 0 ? ["suppressed \(report.suppressed)"] : [])
  }

  @Test(arguments: [
    "sasaran:\n  - kinerja: Terlaksananya A  # selaras: abaikan KIN001, IND001 -- dikunci Perda\n",
    "sasaran:\n  # selaras: abaikan KIN001 IND001 -- dikunci Perda\n\n  - kinerja: Terlaksananya A\n",
    "sasaran:\n  - kinerja: Terlaksananya A\n    pemilik: B  #Selaras : ABAIKAN KIN001;IND001 — dikunci Perda\n",
    "sasaran:\n  - id: S  # selaras: abaikan KIN001 -- satu\n    # selaras: abaikan IND001 -- dua\n    kinerja: Terlaksananya A\n",
    "# selaras: abaikan-berkas KIN001, IND001 -- diganti tahun depan\nsasaran: [Terlaksananya A]\n",
    "sasaran: [Terlaksananya A]\n# selaras: abaikan-berkas KIN001, IND001 -- diganti tahun depan\n",
  ])
  func `silences it for its node or its file`(_ plan: String) {
    #expect(findings(plan) == ["suppressed 2"])
  }

  @Test func `says nothing of other nodes and other rules`() {
    let plan = """
      sasaran:
        - kinerja: Terlaksananya A  # selaras: abaikan KIN001 -- dikunci Perda
        - kinerja: Terlaksananya B

      """
    #expect(findings(plan) == ["4:14 IND001", "5:14 KIN001", "suppressed 1"])
  }

  @Test func `that silences nothing is told, if its rule was asked`() {
    let plan =
      "sasaran:\n  - kinerja: Meningkatnya A  # selaras: abaikan KIN001, PEM001 -- dikunci Perda\n    indikator: [B]\n"
    #expect(findings(plan) == ["4:49 FMT020"])
    #expect(findings(plan, Selection(select: ["IND001"])) == [])
    #expect(findings(plan, Selection(select: ["KIN001"], ignore: ["FMT020"])) == [])
  }

  @Test(arguments: [
    ("abaikan KIN001", "5:12 FMT019"), ("abaikan KIN001 --", "5:12 FMT019"),
    ("abaikan -- sebab", "5:12 FMT019"),
    ("abaikan KIN01 -- sebab", "5:20 FMT019"), ("abaikn KIN001 -- sebab", "5:12 FMT019"),
    ("abaikan FMT007 -- sebab", "5:20 FMT019"), ("", "5:11 FMT019"), ("abaikan KIN001 -- !?", "5:12 FMT019"),
  ])
  func `that is not written right silences nothing, and is told`(_ remark: String, _ fault: String) {
    let plan = "sasaran:\n  - kinerja: Terlaksananya A\n# selaras: \(remark)\n"
    #expect(findings(plan, Selection(select: ["KIN001"])) == ["4:14 KIN001", fault])
  }

  @Test func `stands in the column Catatan Selaras of a table`() {
    let table = """
      jenjang,kinerja,indikator,Catatan Selaras
      sasaran,Terlaksananya A,,abaikan KIN001 -- dikunci Perda
      sasaran,Terlaksananya B,,
      """
    var options = CheckOptions()
    options.kind = .renstra
    options.selection = Selection(select: ["KIN001"])
    let report = check([Input(Source(name: "a.csv", text: table), isNamed: true)], .builtIn, options)
    #expect(report.diagnostics.map(\.message.en).count == 1)
    #expect(report.suppressed == 1)
  }

  @Test func `has room for fifty codes`() {
    let codes = (0..<51).map { _ in "KIN001" }.joined(separator: ",")
    let plan = "sasaran:\n  - kinerja: Terlaksananya A\n# selaras: abaikan \(codes) -- sebab\n"
    #expect(findings(plan, Selection(select: ["KIN001"])) == ["4:14 KIN001", "5:370 FMT019"])
  }

  @Test func `of any bytes does no harm`() {
    var numbers = SeededNumbers(19)
    let pieces = [
      "abaikan", "-", "--", " ", "KIN001", ",", "abaikan-berkas", "selaras:", "#", "—", "é", "\u{301}", "\t",
      "x",
    ]
    for _ in 0..<300 {
      let remark = (0..<Int.random(in: 0..<12, using: &numbers)).map { _ in
        pieces.randomElement(using: &numbers) ?? ""
      }.joined()
      let plan = "sasaran:\n  - kinerja: Terlaksananya A # selaras: \(remark)\n"
      let found = findings(plan, Selection(select: ["KIN001"]))
      #expect(found.contains("4:14 KIN001") != found.contains("suppressed 1"), "\(remark)")
    }
  }
}
