import Selaras

extension Invocation {
  /// Whether a word can only be meant as a code of the nomenclature: no rule's code has a dot.
  static func looksLikeOfficialCode(_ word: String) -> Bool {
    word.contains(".") && word.uppercased().first.map { $0.isNumber || $0 == "X" } == true
  }

  func explain(officialCode word: String, _ arguments: Arguments) throws(UsageError) -> ExitCode {
    guard let code = OfficialCode(word) else {
      throw UsageError(
        "`\(word)` bukan kode nomenklatur", "`\(word)` is no code of the nomenclature",
        help: Phrase(
          id: "kode ditulis seperti 5.03.02.2.02.0001, 5.03.02, atau X.XX.01",
          en: "a code is written as 5.03.02.2.02.0001, 5.03.02 or X.XX.01"))
    }
    guard let lists = try nomenclature(arguments)?.lists else { return .usage }
    let record = CodeRecord(code, in: lists)
    if record.isUnknown { throw .unknown(record, in: lists) }
    var output = console.output
    switch arguments.answerFormat {
    case .json: writeExplanationJSON(of: record, to: &output, version: selarasVersion)
    case .markdown: writeExplanationMarkdown(of: record, to: &output, in: language)
    case .text:
      writeExplanation(
        of: record, to: &output, in: language, width: proseWidth(of: output),
        palette: palette(for: output, arguments))
    }
    return .clean
  }
}

extension UsageError {
  /// A code that no list has, and the rows with codes like it.
  fileprivate static func unknown(_ record: CodeRecord, in lists: OfficialLists) -> UsageError {
    let lists = lists.all.map(\.name).joined(separator: ", ")
    let near = record.near().map { "\($0.code) \($0.name)" }.joined(separator: "; ")
    return UsageError(
      "kode `\(record.code.text)` tidak ada dalam daftar \(lists)",
      "the code `\(record.code.text)` is in none of the lists \(lists)",
      help: near.isEmpty ? nil : Phrase(id: "yang dekat: \(near)", en: "near to it: \(near)"))
  }
}
