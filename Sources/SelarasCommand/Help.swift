import Selaras

/// The help of one command, made from its declaration.
func help(of command: CommandDeclaration, in language: Language) -> String {
  var text = command.summary[language] + "\n\n"
  text += Words.usage[language] + ":\n  " + usage(of: command, in: language) + "\n"
  for paragraph in command.details { text += "\n" + paragraph[language] + "\n" }
  if !command.options.isEmpty {
    text += "\n" + Words.options[language] + ":\n" + list(of: command.options, language)
  }
  text += "\n" + Words.general[language] + ":\n" + list(of: OptionDeclaration.ofAllCommands, language)
  if !command.examples.isEmpty {
    text += "\n" + Words.examples[language] + ":\n"
    text += columns(command.examples.map { ($0.command, $0.meaning[language]) })
  }
  if !command.exitCodes.isEmpty {
    text += "\n" + Words.exitCodes[language] + ":\n"
    text += columns(command.exitCodes.map { (String($0.code.rawValue), $0.meaning[language]) })
  }
  return text
}

/// The help without a command: what commands there are.
func help(in language: Language) -> String {
  var text =
    Phrase(
      id: "selaras memeriksa cascading kinerja: pohon kinerja, Renstra, Renja, RKT, PK, IKU.",
      en: "selaras checks performance cascades: pohon kinerja, Renstra, Renja, RKT, PK, IKU.")[language]
    + "\n\n"
  text += Words.usage[language] + ":\n  selaras \(Words.command[language]) [...]\n\n"
  text += Words.commands[language] + ":\n"
  text += columns(CommandName.allCases.map { ($0.rawValue, $0.declaration.summary[language]) })
  text += "\n" + Words.general[language] + ":\n" + list(of: OptionDeclaration.ofAllCommands, language)
  text += "\n" + Words.examples[language] + ":\n"
  text += columns([
    ("selaras check rencana/", Phrase(id: "memeriksa satu folder", en: "checks a folder")[language]),
    (
      "selaras explain KIN001",
      Phrase(id: "mengapa aturan itu ada, dengan contoh", en: "why that rule exists, with examples")[language]
    ),
    (
      "selaras help check",
      Phrase(id: "opsi dan kode keluar sebuah perintah", en: "options and exit codes of a command")[language]
    ),
  ])
  return text
}

/// `selaras check [OPTION...] [PATH...]`
private func usage(of command: CommandDeclaration, in language: Language) -> String {
  let options = Phrase(id: "[OPSI...]", en: "[OPTION...]")
  return ["selaras", command.name, options[language], command.operands].filter { !$0.isEmpty }.joined(
    separator: " ")
}

private func list(of options: [OptionDeclaration], _ language: Language) -> String {
  columns(
    options.map { option in
      var name = option.name
      if let value = option.value { name += " " + value[language] }
      if let short = option.short { name = "-\(short), \(name)" }
      return (name, option.fullSummary(in: language))
    })
}

extension OptionDeclaration {
  /// The summary, the values there are, and whether it may be repeated.
  func fullSummary(in language: Language) -> String {
    var text = summary[language]
    if !allowed.isEmpty { text += " [\(allowed.joined(separator: "|"))]" }
    if isRepeatable { text += Words.repeatable[language] }
    return text
  }
}

/// The right column begins behind the longest name, or, where that leaves too little room, on lines of its own.
private func columns(_ rows: [(name: String, text: String)]) -> String {
  let left = rows.map(\.name.count).max() ?? 0
  return twoColumns(rows, at: left > 34 ? 6 : left + 4, width: 100)
}

private enum Words {
  static let usage = Phrase(id: "Pemakaian", en: "Usage")
  static let command = Phrase(id: "PERINTAH", en: "COMMAND")
  static let commands = Phrase(id: "Perintah", en: "Commands")
  static let options = Phrase(id: "Opsi", en: "Options")
  static let general = Phrase(id: "Opsi semua perintah", en: "Options of all commands")
  static let examples = Phrase(id: "Contoh", en: "Examples")
  static let exitCodes = Phrase(id: "Kode keluar", en: "Exit codes")
  static let repeatable = Phrase(id: " (boleh berulang)", en: " (may be repeated)")
}
