import Selaras

/// What a shell can offer where a value or an operand is to be written.
enum Offer: Equatable {
  case nothing, files, folders
  case words([String])

  /// What is offered for the words that stand for a value in the help, as `FILE` or `CODES`.
  init(for placeholder: String) {
    switch placeholder {
    case "CODE", "CODES": self = .words(Rulebook.builtIn.families + Rulebook.builtIn.codes)
    case "FORM": self = .words(Rulebook.builtIn.tableFormNames)
    case "SHELL": self = .words(Shell.allCases.map(\.rawValue))
    case "[COMMAND]": self = .words(CommandName.allCases.map(\.rawValue))
    case "NAME[=FILE]": self = .words(ReportTarget.Form.names)
    case _ where placeholder.contains("DIR"): self = .folders
    case _ where placeholder.contains("FILE") || placeholder.contains("PATH"): self = .files
    default: self = .nothing
    }
  }

  /// The words, if they are words.
  var words: [String]? {
    if case .words(let words) = self { words } else { nil }
  }
}

extension OptionDeclaration {
  /// What a shell can offer for the value; nil for an option without one.
  var offer: Offer? {
    value.map { allowed.isEmpty ? Offer(for: $0.en) : .words(allowed) }
  }

  /// Whether the value may be several words separated by commas.
  var isList: Bool { value?.en == "CODES" }
}

extension CommandDeclaration {
  /// What a shell can offer for the operands.
  var offer: Offer { Offer(for: operands) }
}

extension Rulebook {
  /// The three letters that codes begin with, in order.
  var families: [String] { Array(Set(codes.map { String($0.prefix(3)) })).sorted() }
}
