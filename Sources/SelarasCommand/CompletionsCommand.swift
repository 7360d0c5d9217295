import Selaras

/// A shell that completions can be written for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

extension CommandDeclaration {
  static let completions = CommandDeclaration(
    name: "completions", operands: "SHELL", count: 1...1,
    summary: Phrase(
      id: "Menulis pelengkapan perintah untuk sebuah shell", en: "Writes the completions of a shell"),
    details: [
      Phrase(
        id: """
          SHELL adalah bash, zsh, atau fish. Perintah, opsi, nilai, kode aturan, dan berkas dilengkapi dengan Tab; keterangannya
          dalam bahasa --lang.
          """,
        en: """
          SHELL is bash, zsh or fish. Commands, options, values, codes of rules and files are completed by Tab; what is said
          about them is in the language of --lang.
          """)
    ],
    examples: [
      Example(
        "selaras completions bash > ~/.local/share/bash-completion/completions/selaras", "untuk bash",
        "for bash"),
      Example(
        "selaras completions zsh > ~/.zfunc/_selaras", "untuk zsh: folder dalam $fpath",
        "for zsh: a folder of $fpath"),
      Example("selaras completions fish > ~/.config/fish/completions/selaras.fish", "untuk fish", "for fish"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "pelengkapan ditulis", en: "the completions are written")),
      (.usage, Phrase(id: "perintah salah", en: "a mistake in the command")),
    ])
}

extension Invocation {
  func completions(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    let word = arguments.operands[0]
    guard let shell = Shell(rawValue: word) else {
      throw .unknown("shell", "shell", word, among: Shell.allCases.map(\.rawValue))
    }
    return switch shell {
    case .bash: say(bashCompletions())
    case .zsh: say(zshCompletions(in: language))
    case .fish: say(fishCompletions(in: language))
    }
  }
}
