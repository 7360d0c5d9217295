import Testing

@testable import Selaras

/// What a plan says is shown as it is, and means nothing to what shows it.
@Suite struct `A hostile text in a report` {
  @Test(arguments: [
    ("x;=1+41", "x;'=1+41"), ("a; b", "a; b"), ("a; -3,5", "a; -3,5"), ("a;@b; +c", "a;'@b;' +c"),
    ("a;\"=b\"", "a;'\"=b\""), ("=a", "=a"),
  ])
  func `is no formula in CSV, also where semicolons part the cells`(_ text: String, _ defused: String) {
    #expect(CSVText.defused(text) == defused)
    let source = Source(name: "a.yaml", text: "x")
    var finding = finding(Place(source: 0, 0..<1), text)
    finding.help = nil
    let csv = written { writeCSV(Report(sources: [source], diagnostics: [finding]), to: &$0, in: .id) }
    let cells = csv.split(separator: "\r\n")[1].split(separator: ";").dropFirst()
    #expect(!cells.contains { $0.hasPrefix("=") || $0.hasPrefix("@") })
  }

  @Test(arguments: [
    ("kata `a*b*` salah", "kata `a*b*` salah"), ("![a](b) <c> `d`", "!\\[a\\](b) \\<c\\> `d`"),
    ("`a` dan `b", "`a` dan \\`b"), ("# judul_satu", "\\# judul\\_satu"), ("biasa, saja.", "biasa, saja."),
  ])
  func `is no Markdown for reviewdog`(_ text: String, _ safe: String) {
    #expect(markdownMessage(text) == safe)
    let source = Source(name: "a.yaml", text: "x")
    let report = Report(sources: [source], diagnostics: [finding(Place(source: 0, 0..<1), text)])
    let json = written { ReportFormat.rdjson.write(report, to: &$0, in: .id) }
    #expect(json.contains(safe.split(separator: "\\").joined(separator: "\\\\")))
  }

  @Test func `is no link in SARIF`() {
    let source = Source(name: "a.yaml", text: "x")
    let report = Report(
      sources: [source], diagnostics: [finding(Place(source: 0, 0..<1), "kata `[a](http://b)`")])
    let sarif = written { ReportFormat.sarif.write(report, to: &$0, in: .id) }
    #expect(sarif.contains("kata `\\\\[a\\\\](http://b)`"))
  }

  @Test func `is quoted whole, also if it begins with a backquote`() {
    let plan =
      "selaras: 1\ndokumen: renstra\nsasaran:\n  - kinerja: Meningkatnya A\n    indikator: ['`Indeks` B']\n"
    var options = CheckOptions()
    options.selection = Selection(select: ["SAT001"])
    let report = check([Input(Source(name: "a.yaml", text: plan), isNamed: true)], .builtIn, options)
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.allSatisfy { $0.message.id.contains("`'Indeks' B`") })
  }
}
