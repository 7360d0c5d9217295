import Selaras

/// An option, as it is parsed and as the help shows it.
struct OptionDeclaration {
  /// With its dashes, as `--format`.
  var name: String
  var short: Character?
  /// What stands for the value in the help; nil for an option without one.
  var value: Phrase?
  var isRepeatable = false
  /// The only values there are; empty if any text is one.
  var allowed: [String] = []
  var summary: Phrase

  init(
    _ name: String, short: Character? = nil, value: Phrase? = nil, isRepeatable: Bool = false,
    allowed: [String] = [], _ id: String, _ en: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.isRepeatable = isRepeatable
    self.allowed = allowed
    summary = Phrase(id: id, en: en)
  }
}

/// A command, as it is parsed and as the help shows it.
struct CommandDeclaration {
  var name: String
  /// What follows the name, as `[PATH...]`.
  var operands: String = ""
  /// How many operands there may be.
  var count: ClosedRange<Int>
  var summary: Phrase
  /// Paragraphs below the summary.
  var details: [Phrase] = []
  var options: [OptionDeclaration] = []
  var examples: [Example] = []
  var exitCodes: [(code: ExitCode, meaning: Phrase)] = []

  struct Example {
    var command: String
    var meaning: Phrase

    init(_ command: String, _ id: String, _ en: String) {
      self.command = command
      meaning = Phrase(id: id, en: en)
    }
  }

  /// The options of the command and those of all commands.
  var allOptions: [OptionDeclaration] { options + OptionDeclaration.ofAllCommands }
}

/// The commands of this version, in the order of the help.
enum CommandName: String, CaseIterable {
  case check, explain, rules
  case testRules = "test-rules"
  case eval, convert, fix, schema, completions, man, help

  /// What is planned, so that it is not taken for a mistyped word.
  static let later = ["lsp"]

  var declaration: CommandDeclaration {
    switch self {
    case .check: .check
    case .explain: .explain
    case .rules: .rules
    case .testRules: .testRules
    case .eval: .eval
    case .convert: .convert
    case .fix: .fix
    case .schema: .schema
    case .completions: .completions
    case .man: .man
    case .help: .help
    }
  }
}

extension OptionDeclaration {
  static let language = OptionDeclaration(
    "--lang", value: Phrase(id: "BAHASA", en: "LANGUAGE"), allowed: Language.allCases.map(\.rawValue),
    "bahasa bantuan, pesan, dan laporan; baku: SELARAS_LANG, lalu id",
    "language of help, messages and reports; default: SELARAS_LANG, then id")
  static let colour = OptionDeclaration(
    "--color", value: Phrase(id: "KAPAN", en: "WHEN"), allowed: ColourChoice.allCases.map(\.rawValue),
    "kapan keluaran berwarna; auto melihat NO_COLOR, FORCE_COLOR, CLICOLOR, TERM, dan terminal",
    "when to colour; auto looks at NO_COLOR, FORCE_COLOR, CLICOLOR, TERM and the terminal")
  static let help = OptionDeclaration(
    "--help", short: "h", "menampilkan bantuan ini", "shows this help")
  static let version = OptionDeclaration(
    "--version", short: "V", "menampilkan versi", "shows the version")
  static let rules = OptionDeclaration(
    "--rules", value: Phrase(id: "FOLDER", en: "DIR"), isRepeatable: true,
    "folder aturan yang ditambahkan ke buku aturan bawaan", "folder of rules to add to the built-in rule book"
  )
  static let select = OptionDeclaration(
    "--select", value: Phrase(id: "KODE", en: "CODES"), isRepeatable: true,
    "hanya aturan ini: kode (KIN001) atau awalnya (KIN), dipisah koma",
    "only these rules: codes (KIN001) or how they begin (KIN), separated by commas")

  static let ofAllCommands: [OptionDeclaration] = [language, colour, help, version]
}
