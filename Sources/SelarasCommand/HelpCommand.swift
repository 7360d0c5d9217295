import Selaras

extension CommandDeclaration {
  static let help = CommandDeclaration(
    name: "help", operands: "[COMMAND]", count: 0...1,
    summary: Phrase(id: "Menampilkan bantuan sebuah perintah", en: "Shows the help of a command"),
    examples: [
      Example("selaras help check", "opsi, contoh, dan kode keluar", "options, examples and exit codes")
    ])
}

extension Invocation {
  func showHelp(_ arguments: Arguments) throws(UsageError) -> ExitCode {
    guard let word = arguments.operands.first else { return say(SelarasCommand.help(in: language)) }
    guard let name = CommandName(rawValue: word) else { throw unknownCommand(word) }
    return say(SelarasCommand.help(of: name.declaration, in: language))
  }
}
