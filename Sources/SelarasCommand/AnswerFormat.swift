import Selaras

/// A form that `explain` and `rules` can give their answer.
enum AnswerFormat: String, CaseIterable {
  case text, json, markdown
}

extension OptionDeclaration {
  static let answerFormat = OptionDeclaration(
    "--format", value: Phrase(id: "NAMA", en: "NAME"), allowed: AnswerFormat.allCases.map(\.rawValue),
    "bentuk jawaban; baku: text", "form of the answer; default: text")
}

extension Arguments {
  /// The form that was asked for.
  var answerFormat: AnswerFormat { value(.answerFormat).flatMap(AnswerFormat.init) ?? .text }
}
