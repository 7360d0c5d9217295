import Testing

@testable import Selaras

/// A person puts a remark where the finding is shown, whatever it was that its rule asked about.
@Suite struct `A remark at the line that a finding shows` {
  private static let book = Rulebook.builtIn

  private func report(_ files: [Input], _ code: String) -> Report {
    var options = CheckOptions()
    options.selection = Selection(select: [code], ignore: [])
    // The reader's faults are there to see whether the remark is one.
    options.selection.select += ["FMT019", "FMT020"]
    return check(files, Self.book, options)
  }

  private func inputs(_ example: RuleExample) -> [Input] {
    example.files.map { ExampleFile($0) }.map { Input(Source(name: $0.name, text: $0.text), isNamed: true) }
  }

  /// The offset of the end of the line that holds an offset, and of its beginning.
  private func line(_ bytes: [UInt8], at offset: Int) -> Range<Int> {
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return start..<(bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count)
  }

  /// The same files with something put into one of them.
  private func putting(_ text: String, at offset: Int, into file: Int, of files: [Input]) -> [Input] {
    var files = files
    var bytes = files[file].source.bytes
    bytes.insert(contentsOf: text.utf8, at: offset)
    files[file] = Input(Source(name: files[file].source.name, bytes: bytes), isNamed: true)
    return files
  }

  /// What becomes of a finding at an offset when a remark is put into the files.
  private enum Outcome: Equatable {
    case silenced, told
    /// The remark stands inside of a text of several lines, and so is none.
    case noRemark
  }

  private func outcome(_ code: String, _ files: [Input], _ file: UInt32, at offset: Int) -> Outcome {
    let report = report(files, code)
    let isUnused = report.diagnostics.contains { $0.code == "FMT020" }
    if report.suppressed == 0, !isUnused { return .noRemark }
    let isTold = report.diagnostics.contains {
      $0.code == code && $0.place.source == file && Int($0.place.start) == offset
    }
    return isTold || isUnused ? .told : .silenced
  }

  @Test func `silences it, whatever the rule is`() throws {
    var outcomes: [String: [Outcome]] = [:]
    for rule in Self.book.rules where rule.question != nil {
      let example = try #require(rule.page.examples.filter(\.isBad).first, "\(rule.code)")
      let files = inputs(example)
      guard files.allSatisfy({ $0.format == .yaml }),
        let finding = report(files, rule.code).diagnostics.last(where: { $0.code == rule.code })
      else { continue }
      let file = Int(finding.place.source)
      let bytes = files[file].source.bytes
      let offset = Int(finding.place.start)
      let line = line(bytes, at: offset)
      let remark = "# selaras: abaikan \(rule.code) -- uji"
      let behind = putting("  \(remark)", at: line.upperBound, into: file, of: files)
      let blanks = String(decoding: bytes[line].prefix { $0 == 0x20 }, as: UTF8.self)
      let added = "\(blanks)\(remark)\n"
      let above = putting(added, at: line.lowerBound, into: file, of: files)
      outcomes[rule.code] = [
        outcome(rule.code, behind, finding.place.source, at: offset),
        outcome(rule.code, above, finding.place.source, at: offset + added.utf8.count),
      ]
    }
    #expect(outcomes.filter { $0.value.contains(.told) }.keys.sorted() == [])
    #expect(outcomes.filter { $0.value != [.silenced, .silenced] }.keys.sorted() == ["SLR006", "SLR007"])
    #expect(outcomes.count > 120)
    #expect(Set(outcomes.keys).isSuperset(of: ["SLR003", "SLR013", "PEM002"]))
  }

  private func told(_ text: String, _ code: String, name: String = "a.yaml") -> [String] {
    let source = Source(name: name, text: text)
    var options = CheckOptions()
    options.kind = .cascading
    options.selection.select = [code]
    let report = check([Input(source, isNamed: true)], Self.book, options)
    return report.diagnostics.map { "\($0.code) \(source.text($0.place.range))" }
      + (report.suppressed > 0 ? ["suppressed \(report.suppressed)"] : [])
  }

  @Test func `of a table is one of its row, and says nothing of other rows`() {
    let table = """
      sasaran,pemilik,indikator,Catatan Selaras
      "Meningkatnya
      mutu",Sekretariat,Indeks A,abaikan PEM002 -- dikunci
      Meningkatnya data,Bagian Umum,Indeks B,
      Meningkatnya arsip,Bagian Umum,Indeks C,abaikan PEM002 -- dikunci
      """
    #expect(
      told(table, "PEM002", name: "a.csv")
        == ["PEM002 Bagian Umum", "FMT020 PEM002", "suppressed 1"])
  }

  @Test func `says nothing of other lines`() {
    let plan = """
      selaras: 1
      sasaran:
        # selaras: abaikan PEM002 -- dikunci
        # dan sebuah catatan lain

        - pemilik: Sekretariat
          kinerja: Meningkatnya mutu
          program:
            - {nama: A, pemilik: Bagian Umum}
            - {nama: B, pemilik: Bagian Data}  # selaras: abaikan PEM002 -- juga
      """
    #expect(told(plan, "PEM002") == ["PEM002 Bagian Umum", "suppressed 2"])
  }

  @Test(arguments: [true, false])
  func `is found in time that grows with the file`(_ isBefore: Bool) {
    let plan = "selaras: 1\ndokumen: cascading\nsasaran: [{kinerja: A, pemilik: Sekretariat}]\n"
    let growth = growth(to: 20_000) { count in
      let remarks = String(repeating: "# selaras: abaikan PEM002 -- uji\n", count: count)
      let text = isBefore ? plan.replacing("sasaran:", with: remarks + "sasaran:") : plan + remarks
      let cascade = readCascade(
        [Input(Source(name: "a.yaml", text: text), isNamed: true)], Self.book, CheckOptions()
      ).reader.cascade
      #expect(Suppressions(cascade).entries.count == count)
    }
    #expect(growth < mostGrowth)
  }

  @Test func `silences the whole file only if it says so, in every table of a workbook`() {
    let files = [
      "selaras: 1\ndokumen: cascading\nsasaran: [{kinerja: A, pemilik: Sekretariat}]\n# selaras: abaikan-berkas PEM002 -- uji\n",
      "selaras: 1\ndokumen: cascading\nsasaran: [{kinerja: A, pemilik: Sekretariat}]\n",
    ].enumerated().map { Input(Source(name: "\($0).yaml", text: $1), isNamed: true) }
    #expect(report(files, "PEM002").diagnostics.map(\.place.source) == [1])
  }
}

/// Whether there is something to compare with is asked of what the rules ask, not of what they are called.
@Suite struct `A rule that compares documents` {
  @Test func `is known by what it asks`() {
    let comparing = Dictionary(grouping: Rulebook.builtIn.rules) { $0.comparisons.rawValue }
      .mapValues { $0.map(\.code) }
    #expect(
      comparing[OtherDocuments.unit.rawValue] == [
        "SLR001", "SLR002", "SLR003", "SLR004", "SLR005", "SLR010", "SLR011", "SLR012", "SLR013", "SLR014",
        "SLR015",
      ])
    #expect(comparing[OtherDocuments.region.rawValue] == ["SLR016"])
    #expect(comparing.count == 3)
  }

  private func told(_ page: String, _ plans: [String]) -> [String] {
    let inputs = plans.enumerated().map { Input(Source(name: "\($0).yaml", text: $1), isNamed: true) }
    var options = CheckOptions()
    options.selection.select = ["XKB", "FMT020"]
    let report = check(inputs, Book(page: page).rulebook, options)
    return report.diagnostics.filter { $0.family != "FMT" || $0.code == "FMT020" }.map {
      "\($0.code) \($0.place.source)"
    }
  }

  private func plan(_ kind: String, _ agency: String, _ remark: String = "") -> String {
    "selaras: 1\ndokumen: \(kind)\ndaerah: Kota A\nperangkat_daerah: \(agency)\nperiode: 2026\n"
      + "sasaran:\n  - {kode: \"1\", kinerja: Meningkatnya Mutu}  \(remark)\n"
  }

  @Test(arguments: [
    ("bila: padanan.exists(p, p.teks == 'Lain')", true, false),
    ("bila: simpul.padanan_di('renstra').exists(p, p.teks == 'Lain')", true, false),
    ("bila: dokumen.pendahulu.exists(d, d.jenis == 'iku')", true, false),
    ("bila: sekode_unit_lain.exists(s, s.teks == 'Lain')", false, true),
    ("bila: padanan.size() + sekode_unit_lain.size() > 8", false, false),
    ("bila: kinerja == 'padanan'", true, true),
  ])
  func `by any name says nothing of a remark while nothing is there to compare with`(
    _ condition: String, _ isOfUnit: Bool, _ isOfRegion: Bool
  ) {
    let page = page(["bila": condition])
    let remark = "# selaras: abaikan XKB001 -- uji"
    let own = plan("renja", "Dinas A", remark)
    #expect(told(page, [own]) == (isOfUnit && isOfRegion ? ["FMT020 0"] : []))
    #expect(told(page, [own, plan("renstra", "Dinas A")]) == (isOfUnit ? ["FMT020 0"] : []))
    #expect(told(page, [own, plan("renja", "Dinas B")]) == (isOfRegion ? ["FMT020 0"] : []))
    #expect(told(page, [own, plan("renstra", "Dinas A"), plan("renja", "Dinas B")]) == ["FMT020 0"])
    // One that was not read in full may hold what is not found.
    let broken = [plan("renstra", "Dinas A") + "entah: 1\n", plan("renja", "Dinas B") + "entah: 1\n"]
    #expect(told(page, [own] + broken) == (isOfUnit && isOfRegion ? ["FMT020 0"] : []))
  }
}
