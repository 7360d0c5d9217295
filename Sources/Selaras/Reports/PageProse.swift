extension RulePage {
  /// The prose and the examples, as a reader of a language needs them: they are written in Indonesian, so that in another
  /// language the headings are translated, and it is said of the rest in which language it is.
  func prose(in language: Language) -> String {
    if language == .id { return prose }
    var isCode = false
    let lines = prose.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if line.hasPrefix("```") { isCode.toggle() }
      return isCode ? String(line) : Self.headings[String(line)]?[language] ?? String(line)
    }
    return Self.languageOfPages[language] + "\n\n" + lines.joined(separator: "\n").drop { $0 == "\n" }
  }

  /// The prose before the examples.
  func reasons(in language: Language) -> String {
    let prose = prose(in: language)
    return prose.firstRange(of: "\n## ").map { String(prose[..<$0.lowerBound]) } ?? prose
  }

  private static let languageOfPages = Phrase(
    id: "Penjelasan di bawah ini dalam bahasa Indonesia.",
    en: "What follows is in Indonesian, the language of the rule book.")
  private static let headings = [
    "## Salah": Phrase(id: "## Salah", en: "## Bad"), "## Benar": Phrase(id: "## Benar", en: "## Good"),
  ]
}
