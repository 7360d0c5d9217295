import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Selaras

/// A finding with all its parts in a text, one in a cell, and a file that was not fully checked.
private let sample: Report = {
  let text = "visi: Maju\nmisi: \"é \u{202E}dua\"\n"
  var finding = finding(
    place("dua", in: text), "kata `dua\u{1B}` <salah>: 100%",
    notes: [note(place("Maju", in: text), "pertama")])
  finding.help = Phrase(id: "tulis \"tiga\", atau | hapus", en: "remove it")
  finding.basis = ["Permendagri 86/2017"]
  finding.node = "misi 1"
  finding.level = "misi"
  finding.subject = "é dua"
  finding.fix = Fix(place: place("dua", in: text), replacement: "tiga", isSafe: false)
  var cells = CellMap()
  cells.sheets = ["Sasaran"]
  cells.entries = [CellMap.Entry(start: 0, sheet: 0, row: 5, column: 3)]
  let workbook = Source(name: "rencana/Rp & 1.xlsx", bytes: Array("Terlaksananya\n".utf8), cells: cells)
  var report = Report(
    sources: [Source(name: "a.yaml", text: text), workbook],
    diagnostics: [
      finding, another(Place(source: 0, 0..<4), severity: .info, code: "STR002"),
      another(Place(source: 1, 0..<5), severity: .warning),
    ])
  report.version = "0.1"
  report.documents = [
    .init(file: "a.yaml", kind: "renstra", nodes: 2, indicators: 3),
    .init(file: "bersih.yaml", kind: "pk", nodes: 1, indicators: 0),
    .init(file: "rencana/Rp & 1.xlsx", kind: "renja", nodes: 4, indicators: 0),
  ]
  report.unchecked = [.init(file: "b.docx", why: Phrase(id: "bersandi", en: "protected"))]
  return report
}()

/// The function `finding`, where a constant of that name hides it.
private func another(_ place: Place, severity: Severity, code: String = "KIN001") -> Diagnostic {
  finding(place, severity: severity, code: code)
}

@Suite struct `A report for a forge` {
  @Test(arguments: [ReportFormat.sarif, .github, .gitlab, .junit, .checkstyle, .rdjson, .jsonl, .markdown])
  func `is written as recorded`(_ format: ReportFormat) throws {
    let text = written { format.write(sample, to: &$0, in: .id) }
    let path = "Fixtures/laporan/\(format.rawValue).txt"
    if ProcessInfo.processInfo.environment["SELARAS_RECORD"] != nil {
      try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    }
    let expected = try Repository.text(path)
    #expect(text == expected, "\(firstDifference(text, expected))")
  }

  /// The codes of the findings, in order of their bytes, and the number of files that were not fully checked.
  private typealias Content = (codes: [String], unchecked: Int)

  @Test func `says the same in every form`() throws {
    let name = "rkt-bkpp-gorontalo.yaml"
    let source = Source(name: name, text: try Repository.text("Fixtures/\(name)"))
    let broken = Source(name: "rusak.yaml", text: "selaras: 1\ndokumen: pk\nsasaran: [\n")
    let report = check([Input(source, isNamed: true), Input(broken, isNamed: true)], .builtIn)
    let codes = report.diagnostics.map(\.code).sorted()
    #expect(codes.count > 15 && report.unchecked.count == 1)
    func json(_ format: ReportFormat) throws -> Any {
      try JSONSerialization.jsonObject(with: Data(written { format.write(report, to: &$0, in: .id) }.utf8))
    }
    func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
    func map(_ value: Any?) -> [String: Any] { value as? [String: Any] ?? [:] }

    let run = list(map(try json(.sarif))["runs"])[0]
    #expect(list(run["results"]).compactMap { $0["ruleId"] as? String }.sorted() == codes)
    #expect(list(list(run["invocations"])[0]["toolExecutionNotifications"]).count == 1)
    let rules = list(map(map(run["tool"])["driver"])["rules"])
    for result in list(run["results"]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let issues = list(try json(.gitlab))
    #expect(
      issues.compactMap { ($0["check_name"] as? String)?.prefix(6) }.sorted().prefix(codes.count).map(
        String.init) == codes)
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    let reviews = list(map(try json(.rdjson))["diagnostics"])
    #expect(
      reviews.compactMap { map($0["code"])["value"] as? String }.sorted() == (codes + ["unchecked"]).sorted())
    let lines = written { ReportFormat.jsonl.write(report, to: &$0, in: .id) }.split(separator: "\n")
    #expect(lines.count == codes.count + 1)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    for (format, element) in [(ReportFormat.junit, "<failure "), (.checkstyle, "source=\"selaras.")] {
      let text = written { format.write(report, to: &$0, in: .id) }
      let more = format == .checkstyle ? 1 : 0
      #expect(text.ranges(of: element).count == codes.count + more)
      #expect(XMLParser(data: Data(text.utf8)).parse())
    }
    let commands = written { ReportFormat.github.write(report, to: &$0, in: .id) }.split(separator: "\n")
    #expect(commands.filter { $0.hasPrefix("::") || $0.hasPrefix("- ") }.count == codes.count + 1)
    let page = written { ReportFormat.html.write(report, to: &$0, in: .id) }
    #expect(page.ranges(of: "<article ").count == codes.count)
    for code in Set(codes) {
      #expect(page.ranges(of: "data-a=\"\(code)\"").count == codes.count { $0 == code })
    }
    #expect(page.contains("<b>rusak.yaml</b> tidak diperiksa sepenuhnya"))
    let table = written { ReportFormat.markdown.write(report, to: &$0, in: .id) }
    for severity in Severity.allCases {
      let rows = table.split(separator: "\n").filter { $0.hasPrefix("| \(severity.rawValue) | ") }
      // The titles of the table of counts begin like a row of errors; so does the file that was not fully checked.
      #expect(rows.count == report.count(severity) + (severity == .error ? 2 : 0), "\(severity)")
    }
  }
}

@Suite struct `The hashes of lines` {
  /// What GitHub's own upload computes for these texts.
  @Test func `are those of GitHub`() {
    #expect(LineHashes("").hashes == ["c129715d7a2bc9a3:1"])
    #expect(LineHashes(" a\nb\n  \t\tc\n d").hashes.prefix(2) == ["271789c17abda88f:1", "54703d4cd895b18:1"])
  }

  @Test func `are there for each line, whatever ends it`() {
    #expect(LineHashes("a\r\nb\rc\nd").hashes == LineHashes("a\nb\nc\nd").hashes)
    #expect(LineHashes("a\na\na\n").hashes.count == 4)
    let long = String(repeating: "x", count: 150) + "\n"
    #expect(LineHashes(long + long + "y").hashes[..<2].map { $0.suffix(2) } == [":1", ":2"])
  }
}

@Suite struct `The key of a finding` {
  private func keys(_ plan: String, name: String = "a.yaml") -> Set<String> {
    let source = Source(name: name, text: "selaras: 1\ndokumen: renstra\n" + plan)
    let report = check([Input(source, isNamed: true)], .builtIn)
    var keys = FindingKeys(report.sources)
    let all = report.diagnostics.map { keys.key(of: $0) }
    #expect(Set(all).count == all.count && !all.isEmpty)
    return Set(all)
  }

  @Test func `stays when the file gets another name, lines are put in and lists another order`() {
    let first = "  - {kinerja: Terlaksananya diklat, indikator: [{nama: Jumlah diklat, satuan: Orang}]}\n"
    let second = "  - {kinerja: Tersedianya data, indikator: [{nama: Jumlah data, satuan: Data}]}\n"
    let before = keys("sasaran:\n" + first + second)
    #expect(keys("sasaran:\n" + second + "\n\n" + first, name: "b.yaml") == before)
    #expect(keys("sasaran:\n" + first) != before)
  }
}
