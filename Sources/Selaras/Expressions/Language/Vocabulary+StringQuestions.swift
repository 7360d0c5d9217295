extension Vocabulary {
  /// Questions about strings.
  static let stringQuestions: [Function] = [
    Function(
      "startsWith", on: .string, [.string], .bool,
      Phrase(id: "apakah teks berawal dengan teks lain", en: "whether the text starts with another"),
      .textTest { _, text, start in text.string.utf8.starts(with: start.string.utf8) }),
    Function(
      "endsWith", on: .string, [.string], .bool,
      Phrase(id: "apakah teks berakhir dengan teks lain", en: "whether the text ends with another"),
      .textTest { _, text, end in
        text.string.utf8.count >= end.string.utf8.count
          && text.string.utf8.suffix(end.string.utf8.count).elementsEqual(end.string.utf8)
      }),
    Function(
      "contains", on: .string, [.string], .bool,
      Phrase(id: "apakah teks memuat teks lain", en: "whether the text contains another"),
      .textTest { frame, text, part throws(EvaluationError) in
        try ByteSearch(text.string, part.string, &frame).first(from: 0) != nil
      }),
    Function("matches", on: .string, [.string], .bool, matching, .textTest(matches)),
    Function("matches", [.string, .string], .bool, matching, .textTest(matches)),
  ]

  private static let matching = Phrase(
    id: "apakah sebagian teks cocok dengan pola (sintaks RE2)",
    en: "whether a part of the text matches a pattern (RE2 syntax)")

  private static let matches: @Sendable (inout Frame, Text, Text) throws(EvaluationError) -> Bool = {
    frame, text, source throws(EvaluationError) in
    try frame.spend(bytes: text.string.utf8.count + 64 * source.string.utf8.count)
    let pattern: Pattern
    do throws(Pattern.Fault) {
      pattern = try Pattern(source.string)
    } catch {
      throw .invalidPattern(source.string)
    }
    return try pattern.isFound(in: text.string, &frame)
  }
}
