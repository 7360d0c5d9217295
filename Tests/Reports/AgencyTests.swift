import Testing

@testable import Selaras

@Suite struct `The agencies of a report` {
  private func plan(_ file: String, _ agency: String, region: String = "Kota Uji", _ rest: String) -> Input {
    let head = "selaras: 1\ndokumen: renstra\nperiode: 2025-2029\n"
    let owner = agency.isEmpty ? "" : "daerah: \(region)\nperangkat_daerah: \(agency)\n"
    return Input(Source(name: file, text: head + owner + rest), isNamed: true)
  }

  private let wrong = "sasaran: [Terlaksananya diklat]\n"
  private let broken = "sasaran: [\n"

  private var options: CheckOptions {
    var options = CheckOptions()
    options.selection.select = ["KIN001"]
    return options
  }

  @Test func `are told apart however their names are written, the worst first`() {
    let inputs = [
      plan("1.yaml", "Dinas Kesehatan", "sasaran: [Meningkatnya kesehatan]\n"),
      plan("2.yaml", "Dinas Sosial Kota Uji", wrong), plan("3.yaml", "DINAS SOSIAL", wrong),
      plan("4.yaml", "Dinas Sosial", region: "Kota Lain", wrong), plan("5.yaml", "", wrong),
      plan("6.yaml", "Dinas Kesehatan", broken),
    ]
    let report = check(inputs, .builtIn, options)
    let told = report.agencies.map {
      "\($0.text(in: .id)): \($0.documents) \($0.errors) \($0.warnings) \($0.infos) \($0.unchecked)"
    }
    #expect(
      told == [
        "Dinas Sosial Kota Uji, Kota Uji: 2 2 0 0 0", "Dinas Kesehatan, Kota Uji: 2 1 0 0 1",
        "(tanpa perangkat daerah): 1 1 0 0 0", "Dinas Sosial, Kota Lain: 1 1 0 0 0",
      ])
    #expect(report.agencies.reduce(0) { $0 + $1.errors } == report.count(.error))
  }

  /// Many agencies; those with a lower number have more errors.
  private func many(_ count: Int) -> Report {
    var report = report([("a.yaml", "a")], [])
    report.documents = (1...count).map { number in
      var document = Report.DocumentSummary(file: "\(number).yaml", kind: "pk", nodes: 2, indicators: 1)
      document.agency = "Dinas \(number)"
      document.unit = number
      document.source = UInt32(number)
      return document
    }
    report.diagnostics = (1...count).flatMap { number in
      (number..<count).map { _ in finding(Place(source: UInt32(number), 0..<1)) }
    }
    return report
  }

  @Test func `are a table of twenty, and one row for the others`() {
    let text = written { writeText(many(30), to: &$0, in: .id) }
    let start = text.range(of: "perangkat daerah ")?.lowerBound ?? text.startIndex
    let table = text[start...].split(separator: "\n").map(String.init)
    #expect(table[0] == "perangkat daerah  dokumen  error  warning  info  tidak diperiksa")
    #expect(table[1] == "Dinas 1                 1     29        0     0                0")
    #expect(table[20] == "Dinas 20                1     10        0     0                0")
    #expect(table[21] == "10 lainnya             10     45        0     0                0")
    #expect(table[22] == "435 error dalam 29 berkas")
    let markdown = written { writeMarkdown(many(22), to: &$0, in: .en) }
    #expect(markdown.contains("| Dinas 20 | 1 | 2 | 0 | 0 | 0 |\n| 2 others | 2 | 1 | 0 | 0 | 0 |\n"))
  }

  @Test func `are no table if there is one, or no row for only one other`() {
    #expect(agencyLines(many(1), .id) == [])
    #expect(agencyLines(many(21), .id).last?.hasPrefix("Dinas 21 ") == true)
  }
}

@Suite struct `A Markdown report with a limit` {
  private let whole: Report = {
    let text = String(repeating: "a: b\n", count: 300)
    let findings = (0..<300).map { line in
      finding(
        Place(source: UInt32(line % 3), line * 5..<line * 5 + 1), "temuan nomor \(line)",
        severity: line % 10 == 0 ? .error : line % 2 == 0 ? .warning : .info)
    }
    return report([("a.yaml", text), ("b.yaml", text), ("c.yaml", text)], findings)
  }()

  @Test func `keeps to it, and leaves out the lightest`() {
    let all = written { writeMarkdown(whole, to: &$0, in: .en) }
    #expect(all.matches(of: #/temuan nomor/#).count == 300)
    for limit in [2_000, 5_000, 10_000, all.utf8.count + 400] {
      let text = written { writeMarkdown(whole, to: &$0, in: .en, limit: limit) }
      #expect(text.utf8.count <= limit)
      let lines = text.split(separator: "\n")
      let counts = ["error", "warning", "info"].map { severity in
        lines.count { $0.hasPrefix("| \(severity) | ") && $0.contains("temuan nomor") }
      }
      // Lighter ones stand there only if all graver ones do.
      #expect(counts[1] == 0 || counts[0] == 30)
      #expect(counts[2] == 0 || counts[1] == 120)
      let left = 300 - counts.reduce(0, +)
      #expect(text.contains("\(left) more findings, the lightest ones, are left out") == (left > 0))
      #expect((limit > all.utf8.count) == (left == 0))
    }
  }
}
