import Testing

@testable import Selaras

@Suite struct `What settings say` {
  private func file(_ text: String, _ index: UInt32 = 0) -> SettingsFile {
    let (file, diagnostics) = SettingsFile.read(Source(name: ".selaras.yaml", text: text), index: index)
    #expect(diagnostics.isEmpty)
    return file
  }

  /// The findings of a plan under settings.
  private func findings(_ plan: String, _ settings: Settings, _ book: Rulebook = .builtIn) -> [String] {
    var own = FileSettings()
    own.kind = settings.kind?.value
    own.edition = settings.edition?.value
    own.way.selection = Selection(steps: settings.steps.map(\.value))
    own.way.tuning = settings.tuning
    let source = Source(name: "a.yaml", text: "selaras: 1\n" + plan)
    let report = check([Input(source, isNamed: true, settings: own)], book)
    return report.diagnostics.map { "\($0.severity.rawValue) \($0.code)" }
  }

  @Test func `of the nearest folder win, value by value`() {
    let outer = file(
      "dokumen: renja\nnomenklatur: 2023\nabaikan: [KIN]\ntingkat: {STR: info}\nbaseline: a.yaml\n")
    let inner = file("dokumen: pk\ntambah: [KIN001]\ntingkat: {STR001: error}\n", 1)
    let settings = Settings([(outer, "x/a.yaml"), (inner, "a.yaml")])
    #expect(settings.kind?.value == .pk)
    #expect(settings.kind?.place.source == 1)
    #expect(settings.edition?.value == .y2023)
    #expect(settings.edition?.place.source == 0)
    #expect(settings.steps.map(\.value) == [.without(["KIN"]), .also(["KIN001"])])
    #expect(settings.tuning.severity(of: "STR001") == .error)
    #expect(settings.tuning.severity(of: "STR002") == .info)
    #expect(settings.tuning.severity(of: "KIN001") == nil)
    #expect(settings.baseline?.layer == 0)
    #expect(settings.baseline?.path.value == "a.yaml")
  }

  @Test func `hold for some files if they say so, the last one over those before`() {
    let text = """
      dokumen: renstra
      untuk:
        - {berkas: "arsip/**", kecuali: [arsip/baru.yaml], dokumen: renja, abaikan: [TGT]}
        - {berkas: "*.yaml", tingkat: {KIN: info}}
        - {berkas: "arsip/pk-*", dokumen: pk}

      """
    let file = file(text)
    func kind(_ path: String) -> DocumentKind? { Settings([(file, path)]).kind?.value }
    #expect(kind("a.yaml") == .renstra)
    #expect(kind("arsip/a.yaml") == .renja)
    #expect(kind("arsip/baru.yaml") == .renstra)
    #expect(kind("arsip/pk-2025.yaml") == .pk)
    #expect(Settings([(file, "arsip/a.yaml")]).steps.map(\.value) == [.without(["TGT"])])
    #expect(Settings([(file, "a.json")]).severities.isEmpty)
  }

  @Test func `that choose rules leave nothing of what was chosen before`() {
    let outer = file("pilih: [KIN]\nabaikan: [KIN001]\n")
    let inner = file("pilih: [STR]\n", 1)
    #expect(Settings([(outer, "a"), (inner, "a")]).steps.map(\.value) == [.only(["STR"])])
    #expect(Settings([(outer, "a")]).steps.map(\.value) == [.only(["KIN"]), .without(["KIN001"])])
  }

  @Test func `give the severity of rules, a whole code before its family, and of what the readers find`() {
    let plan = "sasaran: [Terlaksananya pelayanan]\n"
    let chosen = "pilih: [KIN001]\n"
    #expect(findings("dokumen: renstra\n" + plan, Settings([(file(chosen), "a.yaml")])) == ["error KIN001"])
    let tuned = file(chosen + "tingkat: {KIN001: warning, KIN: info, FMT: warning}\n")
    #expect(findings(plan, Settings([(tuned, "a.yaml")])) == ["warning FMT013", "warning KIN001"])
  }

  @Test func `say the kind and the edition of a document that does not`() {
    let settings = Settings([(file("dokumen: renstra\nnomenklatur: 2023\npilih: [KIN001]\n"), "a.yaml")])
    #expect(findings("sasaran: [Terlaksananya pelayanan]\n", settings) == ["error KIN001"])
    var own = FileSettings()
    own.kind = .renstra
    let kinds = ["", "dokumen: pk\n"].map { head in
      let source = Source(name: "a.yaml", text: "selaras: 1\n\(head)sasaran: [A]\n")
      return check([Input(source, isNamed: true, settings: own)], .builtIn).documents.map(\.kind)
    }
    #expect(kinds == [["renstra"], ["pk"]])
  }

  @Test func `set the parameters of rules`() {
    let target = "target: {2025: \"5\", 2026: \"5\", 2027: \"5\", 2028: \"5\"}"
    let plan =
      "dokumen: renstra\nperiode: 2025-2028\nsasaran:\n  - kinerja: Meningkatnya mutu\n    indikator:\n      - {nama: Indeks Mutu, satuan: Indeks, polaritas: positif, \(target)}\n"
    func found(_ text: String) -> [String] {
      findings(plan, Settings([(file("pilih: [TGT005]\n" + text), "a.yaml")]))
    }
    #expect(found("").map { $0.suffix(6) } == ["TGT005"])
    #expect(found("parameter: {TGT005: {tahun: 5}}\n") == [])
    #expect(found("parameter: {TGT005: {tahun: 4}}\n").map { $0.suffix(6) } == ["TGT005"])
  }

  @Test func `add words to lists and rows to tables, in a book of their own`() {
    let words = "kata:\n  keluaran: [Terzamzaminya]\n  satuan: {Zamzam: {baku: Zamzam, jenis: hitungan}}\n"
    let book = Rulebook.builtIn(adding: [], wordsOf: [Source(name: ".selaras.yaml", text: words)])
    #expect(book.diagnostics.isEmpty)
    #expect(book.digest != Rulebook.builtIn.digest)
    let settings = Settings([(file("pilih: [KIN001]\n"), "a.yaml")])
    let plan = "dokumen: renstra\nsasaran: [Terzamzaminya pelayanan]\n"
    #expect(findings(plan, settings, book) == ["error KIN001"])
    #expect(findings(plan, settings) == [])
    #expect(book.marks.units.contains("zamzam"))
  }

  @Test func `of several folders hold side by side in one run`() {
    let plans = ["a", "b", "c"].map { name in
      Source(
        name: "\(name).yaml",
        text: "selaras: 1\ndokumen: renstra\nsasaran: [Terlaksananya \(name), Zamzam \(name)]\n")
    }
    var ways = [FileSettings(), FileSettings(), FileSettings()]
    ways[0].way.selection = Selection(select: ["KIN001"])
    ways[1].way.selection = Selection(select: ["KIN001"], ignore: ["KIN001"])
    ways[2].way.selection = Selection(select: ["XKB001"])
    ways[2].way.book = 1
    var options = CheckOptions()
    let own = Source(name: "kami/XKB001-uji.md", text: page(["bila": "bila: kinerja.opener == 'Zamzam'"]))
    options.books = [BookOfRun(.builtIn(adding: [own]))]
    #expect(options.books[0].rulebook.diagnostics.isEmpty)
    let inputs = zip(plans, ways).map { Input($0, isNamed: true, settings: $1) }
    let report = check(inputs, .builtIn, options)
    let found = report.diagnostics.map { "\(report.sources[Int($0.place.source)].name) \($0.code)" }
    #expect(found == ["a.yaml KIN001", "c.yaml XKB001"])
    #expect(report.rules.contains { $0.code == "XKB001" })
    #expect(report.documents.map(\.file) == ["a.yaml", "b.yaml", "c.yaml"])
  }
}
