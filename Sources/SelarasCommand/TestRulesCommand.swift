import Selaras

extension CommandDeclaration {
  static let testRules = CommandDeclaration(
    name: "test-rules", operands: "[DIR]", count: 0...1,
    summary: Phrase(
      id: "Menjalankan contoh-contoh dalam halaman aturan", en: "Runs the examples in the pages of rules"),
    details: [
      Phrase(
        id: """
          Contoh Salah harus ditemukan tepat di tanda ⟦…⟧, contoh Benar harus sunyi. Tanpa DIR: buku aturan bawaan.
          Dengan DIR: halaman di folder itu, di atas buku aturan bawaan.
          """,
        en: """
          A bad example must be found exactly at its marks ⟦…⟧, a good one must be silent. Without DIR: the built-in rule
          book. With DIR: the pages of that folder, on top of the built-in rule book.
          """)
    ],
    examples: [
      Example("selaras test-rules", "buku aturan bawaan", "the built-in rule book"),
      Example("selaras test-rules aturan-kami", "aturan sendiri", "rules of one's own"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "semua contoh terbukti", en: "all examples hold")),
      (.findings, Phrase(id: "ada contoh yang tidak terbukti", en: "some examples do not hold")),
      (.usage, Phrase(id: "perintah atau halaman salah", en: "a mistake in the command or in a page")),
    ])
}

extension Invocation {
  func testRules(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    guard let book = try rulebook(adding: arguments.operands, arguments) else { return .usage }
    var names: Set<String>?
    if let folder = arguments.operands.first { names = Set(try pages(in: folder).map(\.name)) }
    let (tested, diagnostics) = book.testExamples(onlyPagesIn: names)
    if !diagnostics.isEmpty {
      let sorted = ReportOrder.sorted(diagnostics, in: book.sources)
      showFindings(Report(sources: book.sources, diagnostics: sorted), on: console.output, arguments)
    }
    let rules = book.rules.count { names?.contains($0.page.source.name) ?? true }
    let count = diagnostics.count
    let (examples, of) = (counted(tested, "example"), counted(rules, "rule"))
    let result =
      count == 0
      ? Phrase(id: "\(tested) contoh dari \(rules) aturan terbukti", en: "\(examples) of \(of) hold")
      : Phrase(
        id: "\(count) kesalahan dalam \(tested) contoh dari \(rules) aturan",
        en: "\(counted(count, "fault")) in \(examples) of \(of)")
    console.output.write(result[language] + "\n")
    return diagnostics.isEmpty ? .clean : .findings
  }
}

/// `1 rule`, `2 rules`
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
