import Selaras

/// One run of the command: what it was told, and where it reads and writes.
struct Invocation {
  var arguments: [String]
  var environment = Environment()
  var console: Console
  var files = Files()
  private(set) var language = Language.id
  /// Whether the command or the surroundings say which language.
  private var isLanguageChosen = false

  init(
    arguments: [String], environment: Environment = Environment(), console: Console, files: Files = Files()
  ) {
    self.arguments = arguments
    self.environment = environment
    self.console = console
    self.files = files
  }

  /// Does what was asked for. All is written when this returns.
  func run() -> ExitCode {
    var invocation = self
    var command: CommandName?
    var code: ExitCode
    do throws(UsageError) {
      let chosen = try chosenLanguage()
      invocation.language = chosen ?? .id
      invocation.isLanguageChosen = chosen != nil
      code = try invocation.answer(&command)
    } catch {
      invocation.complain(error, about: command)
      code = .usage
    }
    console.output.flush()
    if case .failed(let fault)? = console.output.fault {
      invocation.notice(
        Phrase(id: "keluaran tidak dapat ditulis: ", en: "cannot write the output: ").joined(fault.why))
      code = .usage
    }
    console.notices.flush()
    return code
  }

  /// The language is looked for first, so that all mistakes are told in it.
  private func chosenLanguage() throws(UsageError) -> Language? {
    var chosen: Language?
    for (index, word) in arguments.enumerated() {
      if word == "--" { break }
      if word == "--lang", index + 1 < arguments.count { chosen = Language(rawValue: arguments[index + 1]) }
      if word.hasPrefix("--lang=") { chosen = Language(rawValue: String(word.dropFirst(7))) }
    }
    if let chosen { return chosen }
    guard let name = environment["SELARAS_LANG"] else { return nil }
    guard let language = Language(rawValue: name) else {
      throw .unknown(
        "nilai SELARAS_LANG", "value of SELARAS_LANG", name, among: Language.allCases.map(\.rawValue))
    }
    return language
  }

  private func answer(_ command: inout CommandName?) throws(UsageError) -> ExitCode {
    var words: [String] = []
    let general = try Arguments(
      arguments, OptionDeclaration.ofAllCommands, stopsAtOperand: true, rest: &words)
    if general.has(.help) { return say(help(in: language)) }
    if general.has(.version) { return say("selaras \(selarasVersion)\n") }
    guard let word = words.first ?? general.operands.first else {
      throw UsageError(
        "tidak ada perintah", "no command is given",
        help: Phrase(id: "misalnya `selaras check rencana/`", en: "for example `selaras check rencana/`"))
    }
    guard let name = CommandName(rawValue: word) else { throw unknownCommand(word) }
    command = name
    let declaration = name.declaration
    var rest: [String] = []
    var arguments = try Arguments(Array(words.dropFirst()), declaration.allOptions, rest: &rest)
    arguments.add(general)
    if arguments.has(.help) { return say(help(of: declaration, in: language)) }
    if arguments.has(.version) { return say("selaras \(selarasVersion)\n") }
    if arguments.operands.contains("") {
      throw UsageError(
        "sebuah argumen kosong", "an argument is empty",
        help: Phrase(
          id: "mungkin sebuah variabel tidak terisi; folder ini sendiri ditulis `.`",
          en: "a variable may have no value; this folder itself is written `.`"))
    }
    if arguments.operands.count > declaration.count.upperBound {
      let word = arguments.operands[declaration.count.upperBound]
      throw UsageError("`\(word)` berlebih di sini", "unexpected `\(word)`")
    }
    if arguments.operands.count < declaration.count.lowerBound {
      throw UsageError(
        "perintah ini memerlukan \(declaration.operands)", "this command needs \(declaration.operands)")
    }
    return switch name {
    case .check: try check(arguments)
    case .explain: try explain(arguments)
    case .rules: try rules(arguments)
    case .testRules: try testRules(arguments)
    case .eval: try eval(arguments)
    case .convert: try convert(arguments)
    case .fix: try fix(arguments)
    case .schema: say(cascadeSchema(in: language))
    case .completions: try completions(arguments)
    case .man: say(manPage(in: language))
    case .help: try showHelp(arguments)
    }
  }

  func unknownCommand(_ word: String) -> UsageError {
    if CommandName.later.contains(word) {
      return UsageError(
        "perintah `\(word)` belum ada di selaras \(selarasVersion)",
        "selaras \(selarasVersion) does not have the command `\(word)` yet")
    }
    let error = UsageError.unknown("perintah", "command", word, among: CommandName.allCases.map(\.rawValue))
    let looksLikePath = word.contains("/") || word.contains(".") || (try? files.kind(of: word)) != nil
    guard looksLikePath else { return error }
    return UsageError(
      error.message,
      help: Phrase(
        id: "untuk memeriksanya: `selaras check \(word)`", en: "to check it: `selaras check \(word)`"))
  }

  /// The same run in another language, which settings name; nil where the command or the surroundings have said it.
  func spoken(in other: Language?) -> Invocation? {
    guard !isLanguageChosen, let other else { return nil }
    var invocation = self
    invocation.language = other
    invocation.isLanguageChosen = true
    return invocation
  }

  // MARK: What the commands share

  func say(_ text: String) -> ExitCode {
    console.output.write(text)
    return .clean
  }

  /// Tells of something that went wrong but ends nothing.
  func notice(_ message: Phrase) {
    console.notices.write("error: " + terminalSafe(message[language]) + "\n")
  }

  private func complain(_ error: UsageError, about command: CommandName?) {
    var text = "error: " + terminalSafe(error.message[language]) + "\n"
    if let help = error.help {
      text += "  = \(Phrase(id: "saran", en: "help")[language]): " + terminalSafe(help[language]) + "\n"
    }
    let name = command.map { " " + $0.rawValue } ?? ""
    text += "  = \(Phrase(id: "bantuan", en: "usage")[language]): selaras\(name) --help\n"
    console.notices.write(text)
  }

  /// The colours for an output.
  func palette(for output: Output, _ arguments: Arguments) -> Palette {
    let choice = arguments.value(.colour).flatMap(ColourChoice.init) ?? .auto
    return isColoured(choice, environment, output.terminal) ? .ansi : .none
  }

  /// The width for an output.
  func width(of output: Output, otherwise usual: Int) -> Int {
    var terminal = output.terminal
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { terminal.columns = columns }
    return terminal.width(otherwise: usual)
  }

  /// The width for prose on an output: no more than can be read with ease.
  func proseWidth(of output: Output) -> Int { min(width(of: output, otherwise: 80), 100) }
}

extension Phrase {
  /// Two phrases, one after the other.
  func joined(_ other: Phrase) -> Phrase { Phrase(id: id + other.id, en: en + other.en) }

  /// The phrase behind the name of the file it is about.
  func said(of file: String) -> Phrase { Phrase(id: "\(file): \(id)", en: "\(file): \(en)") }
}
