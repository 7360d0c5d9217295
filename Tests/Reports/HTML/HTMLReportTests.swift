import Foundation
import Testing

@testable import Selaras

/// The page of a report over texts; with the plans.
func page(_ files: [(name: String, text: String)], in language: Language = .id) -> String {
  var options = CheckOptions()
  options.keepsPlans = true
  let inputs = files.map { Input(Source(name: $0.name, text: $0.text), isNamed: true) }
  let report = check(inputs, .builtIn, options)
  return written { writeHTML(report, to: &$0, in: language) }
}

@Suite struct `The page of a report` {
  @Test(arguments: [
    ("penjenjangan-bkpsdm.yaml", Language.id), ("tabel-pk.csv", .id), ("buku-panjang.xlsx", .en),
  ])
  func `is written as recorded`(name: String, language: Language) throws {
    var options = CheckOptions()
    options.keepsPlans = true
    let source = Source(name: "Fixtures/\(name)", bytes: try Repository.bytes("Fixtures/\(name)"))
    var report = check([Input(source, isNamed: true)], .builtIn, options)
    // These change with each rule.
    report.rulebook = .init(rules: 100, digest: "0123456789abcdef")
    report.time = Moment(seconds: 1_763_752_485)
    let text = try withoutCommonParts(
      written { ReportFormat.html.write(report, to: &$0, in: language) }, of: name)
    let path = "Fixtures/laporan/\(name.prefix { $0 != "." }).html"
    if ProcessInfo.processInfo.environment["SELARAS_RECORD"] != nil {
      try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    }
    let expected = try Repository.text(path)
    #expect(text == expected, "\(firstDifference(text, expected))")
  }

  /// A page without its style and its script, which are the same in all of them and stand in one that is recorded whole.
  private func withoutCommonParts(_ page: String, of name: String) throws -> String {
    var page = page
    for part in [PageStyle.all, PageScript.all] where !name.hasPrefix("tabel-pk") {
      page.removeSubrange(try #require(page.firstRange(of: part)))
    }
    return page
  }

  @Test func `says of each of several documents what share meets a criterion`() throws {
    func plan(_ statement: String) -> String {
      "selaras: 1\ndokumen: renstra\nsasaran:\n  - {kinerja: \(statement), indikator: [Indeks]}\n  - {kinerja: Meningkatnya B, indikator: [Indeks]}\n"
    }
    let both = page([("a.yaml", plan("Terlaksananya A")), ("<b>.yaml", plan("Meningkatnya A"))], in: .en)
    let tables = both.components(separatedBy: "<h4>By document</h4>").dropFirst().map {
      String($0.prefix(upTo: $0.range(of: "</table>")?.lowerBound ?? $0.endIndex))
    }
    #expect(!tables.isEmpty)
    for table in tables {
      let rows = table.components(separatedBy: "<tr>").dropFirst()
      let counts = rows.map { $0.components(separatedBy: "class=\"n\"").count }
      #expect(rows.count == 3 && Set(counts).count == 1)
    }
    let outcome = try #require(tables.first { $0.contains("<td class=\"n\">50% <small>1/2</small></td>") })
    #expect(outcome.contains("<td class=\"n\">100% <small>2/2</small></td>"))
    #expect(outcome.contains("&lt;b&gt;.yaml – renstra</a>"))
    #expect(!page([("a.yaml", plan("A"))], in: .en).contains("By document"))
  }

  static let hostile = [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>",
    "\u{1B}]0;x\u{7}", "\u{202E}kebalik\u{2066}", "<!--", "]]>", "&lt;b&gt;", "javascript:alert(1)",
    "${alert(1)}",
  ]

  @Test func `takes nothing of a plan for markup`() {
    let plan = Self.hostile.enumerated().map { number, text in
      let word = "'\(text.split(separator: "'").joined(separator: "''"))'"
      return
        "  - {kinerja: \(word), pemilik: \(word), kode: \(word), indikator: [{nama: \(word), satuan: \(word)}]}\n"
    }.joined()
    let text = "selaras: 1\ndokumen: renstra\nperangkat_daerah: \"<u>&\\\"'\"\nsasaran:\n" + plan
    let html = page([("<i>\"'&.yaml", text)])
    #expect(html.ranges(of: "<script>").count == 1 && html.ranges(of: "</script>").count == 1)
    for tag in ["<img", "<svg/", "<!--", "<i>", "<u>", "onerror=alert(1)>", "&lt;b&gt;"] {
      #expect(!html.contains(tag), "\(tag)")
    }
    #expect(html.contains("&lt;i&gt;&quot;&#39;&amp;.yaml") && html.contains("\\u{202E}kebalik\\u{2066}"))
    let raw = html.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.generalCategory == .format)
    }
    #expect(raw.isEmpty)
    // Attributes that a text could end would leave a quote too much in their tag.
    for tag in html.split(separator: "<").compactMap({ $0.split(separator: ">").first })
    where !tag.contains("{") {
      #expect(tag.count { $0 == "\"" } % 2 == 0, "\(tag)")
    }
  }

  @Test func `leads from each finding to its node and back, and nowhere else`() throws {
    let html = page([("a.yaml", try Repository.text("Fixtures/cascading-bkpsdm-pemalang.yaml"))])
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let links = html.split(separator: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(links.count > 150)
    for link in links { #expect(link.hasPrefix("#") && Set(ids).contains(link.dropFirst()), "\(link)") }
    for mark in ["src=", "http-equiv=\"refresh", "url(", "@import", "fetch(", "innerHTML", "eval("] {
      #expect(!html.contains(mark), "\(mark)")
    }
  }

  @Test func `allows its own style and script by their hashes, and nothing else`() throws {
    let html = page([("a.yaml", "selaras: 1\ndokumen: pk\nsasaran: [Meningkatnya mutu]\n")])
    func inside(_ tag: String) throws -> String {
      let start = try #require(html.range(of: "<\(tag)>")).upperBound
      return String(html[start..<(try #require(html.range(of: "</\(tag)>")).lowerBound)])
    }
    let policy =
      "default-src 'none'; style-src '\(ContentHash(try inside("style")).source)'; "
      + "script-src '\(ContentHash(try inside("script")).source)'; base-uri 'none'; form-action 'none'"
    #expect(html.contains("content=\"\(markupSafe(policy))\""))
    #expect(!html.contains(" style=\"") && !html.contains(" onclick"))
  }

  @Test func `shows a circle of parents and the nodes below it`() {
    let plan = """
      selaras: 1
      dokumen: cascading
      sasaran: [{id: S1, kinerja: Meningkatnya mutu}]
      kegiatan:
        - {id: K1, induk: K2, nama: Satu}
        - {id: K2, induk: K1, nama: Dua}
      sub_kegiatan: [{induk: K1, nama: Tiga}]

      """
    let html = page([("a.yaml", plan)])
    for node in 1...4 { #expect(html.contains("id=\"n\(node)\"") && html.contains("id=\"g\(node)\"")) }
  }

  @Test func `draws a large plan down to a level, says so, and leaves no finding out`() {
    var plan = "selaras: 1\ndokumen: cascading\nprogram:\n"
    for number in 1...20 {
      plan += "  - nama: Program \(number)\n    kegiatan:\n"
      for activity in 1...10 {
        plan += "      - nama: Kegiatan \(number) \(activity)\n        sub_kegiatan:\n"
        for leaf in 1...20 { plan += "          - Sub \(number) \(activity) \(leaf)\n" }
      }
    }
    let html = page([("a.yaml", plan)])
    #expect(html.contains("Yang digambar 220 dari 4.220 simpul, sampai kedalaman 2"))
    #expect(html.ranges(of: " id=\"g").count == 220)
    #expect(html.contains("(+20 di bawah ■)"))
    let inputs = [Input(Source(name: "a.yaml", text: plan), isNamed: true)]
    #expect(html.ranges(of: "<article ").count == check(inputs, .builtIn).diagnostics.count)
    // Of the list the nodes without findings are left out, and counted.
    let listed = html.ranges(of: "<li id=\"n").count
    #expect(listed == 4220 || html.contains("; \(4220 - listed) simpul lain tanpa temuan"))

    let flat = "selaras: 1\ndokumen: cascading\nprogram:\n" + (1...700).map { "  - Program \($0)\n" }.joined()
    #expect(page([("a.yaml", flat)]).contains("Pohonnya tidak digambar: 700 simpul tidak muat"))
  }

  @Test func `says first what was not checked`() throws {
    let html = page(
      [
        ("a.yaml", "selaras: 1\ndokumen: pk\nsasaran: [\n"),
        ("b.yaml", "selaras: 1\ndokumen: pk\nsasaran: [x]\n"),
      ],
      in: .en)
    let warning = try #require(html.range(of: "<section id=\"tidak-diperiksa\""))
    #expect(warning.lowerBound < (try #require(html.range(of: "<section id=\"temuan\""))).lowerBound)
    #expect(html.contains("<b>a.yaml</b> was not fully checked: a part of it could not be read"))
    #expect(!html.contains("tidak diperiksa sepenuhnya"))
  }
}
