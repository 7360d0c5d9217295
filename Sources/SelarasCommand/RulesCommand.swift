import Selaras

extension CommandDeclaration {
  static let rules = CommandDeclaration(
    name: "rules", count: 0...0,
    summary: Phrase(id: "Mendaftar aturan dalam buku aturan", en: "Lists the rules of the rule book"),
    options: [.answerFormat, .select, .rules],
    examples: [
      Example("selaras rules", "semua aturan", "all rules"),
      Example("selaras rules --select KIN,SAT", "dua keluarga", "two families"),
      Example("selaras rules --format json", "untuk program", "for programs"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "aturan didaftar", en: "the rules are listed")),
      (
        .usage, Phrase(id: "perintah atau buku aturan salah", en: "a mistake in the command or the rule book")
      ),
    ])
}

extension Invocation {
  func rules(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    guard let book = try rulebook(adding: arguments.values(.rules), arguments) else { return .usage }
    let selected = try codes(.select, arguments, [book])
    let rules = book.rules.filter { rule in
      selected.isEmpty || selected.contains { rule.code.hasPrefix($0) }
    }
    var output = console.output
    switch arguments.answerFormat {
    case .json:
      writeRuleListJSON(
        rules, to: &output, in: language, version: selarasVersion,
        book: Report.RulebookSummary(rules: book.rules.count, digest: book.digest))
    case .markdown: writeRuleListMarkdown(rules, to: &output, in: language)
    case .text: writeRuleList(rules, to: &output, in: language, palette: palette(for: output, arguments))
    }
    return .clean
  }
}
