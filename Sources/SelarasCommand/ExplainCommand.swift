import Selaras

extension CommandDeclaration {
  static let explain = CommandDeclaration(
    name: "explain", operands: "CODE", count: 1...1,
    summary: Phrase(
      id: "Menjelaskan sebuah aturan, atau sebuah kode nomenklatur",
      en: "Explains a rule, or a code of the nomenclature"),
    details: [
      Phrase(
        id: """
          CODE adalah kode yang berdiri di setiap temuan, misalnya KIN001: alasan, dasar hukum, contoh salah dan benar.
          Atau kode program, kegiatan, atau sub kegiatan: baris resminya.
          """,
        en: """
          CODE is the code that stands in every finding, for example KIN001: why it exists, its legal basis, bad and good
          examples. Or the code of a program, kegiatan or sub-kegiatan: its official row.
          """)
    ],
    options: [.answerFormat, .rules, .ownList],
    examples: [
      Example("selaras explain KIN001", "menjelaskan aturan KIN001", "explains the rule KIN001"),
      Example("selaras explain 5.03.02.2.02.0001", "baris resmi sebuah kode", "the official row of a code"),
      Example(
        "selaras explain 5.03.02.2.02.0001 --nomenclature 2028.csv", "juga menurut daftar sendiri",
        "by a list of one's own as well"),
      Example("selaras explain kin001 --format markdown", "halamannya apa adanya", "its page as it is"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "sudah dijelaskan", en: "it is explained")),
      (
        .usage,
        Phrase(id: "kode tidak dikenal, atau perintah salah", en: "unknown code, or a mistake in the command")
      ),
    ])
}

extension Invocation {
  func explain(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    let word = arguments.operands[0]
    if Self.looksLikeOfficialCode(word) { return try explain(officialCode: word, arguments) }
    guard let book = try rulebook(adding: arguments.values(.rules), arguments) else { return .usage }
    guard let rule = book.rule(word.uppercased()) else {
      let names = book.rules.map(\.code)
      if let rule = book.rules.first(where: { $0.name == word.lowercased() }) {
        return explain(rule, arguments)
      }
      throw .unknown("kode", "code", word, among: names, elsewhere: "selaras rules")
    }
    return explain(rule, arguments)
  }

  private func explain(_ rule: Rule, _ arguments: Arguments) -> ExitCode {
    var output = console.output
    switch arguments.answerFormat {
    case .json: writeExplanationJSON(of: rule, to: &output, in: language, version: selarasVersion)
    case .markdown: output.write(String(decoding: rule.page.source.bytes, as: UTF8.self))
    case .text:
      writeExplanation(
        of: rule, to: &output, in: language, width: proseWidth(of: output),
        palette: palette(for: output, arguments))
    }
    return .clean
  }
}
