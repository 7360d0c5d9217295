import Selaras

/// The completions of fish: a line for each command and option.
func fishCompletions(in language: Language) -> String {
  let names = CommandName.allCases.map(\.rawValue)
  var text = """
    # Completions of selaras \(selarasVersion) for fish, written by `selaras completions fish`.
    function __selaras_codes
      printf '%s\\n' \(Offer(for: "CODES").words?.joined(separator: " ") ?? "")
    end
    complete -c selaras -f
    set -l commands \(names.joined(separator: " "))
    set -l none "not __fish_seen_subcommand_from $commands"

    """
  for name in CommandName.allCases {
    let declaration = name.declaration
    text +=
      "complete -c selaras -n \"$none\" -a \(name.rawValue) -d \(quoted(declaration.summary[language]))\n"
    let here = "complete -c selaras -n '__fish_seen_subcommand_from \(name.rawValue)'"
    switch declaration.offer {
    case .nothing: break
    case .files: text += "\(here) -F\n"
    case .folders: text += "\(here) -a '(__fish_complete_directories)'\n"
    case .words(let words): text += "\(here) -a \(quoted(words.joined(separator: " ")))\n"
    }
    for option in declaration.options { text += "\(here) \(line(of: option, language))\n" }
  }
  for option in OptionDeclaration.ofAllCommands {
    text += "complete -c selaras \(line(of: option, language))\n"
  }
  return text
}

/// `-l format -x -a 'text json' -d 'form of the report'`
private func line(of option: OptionDeclaration, _ language: Language) -> String {
  var text = "-l \(option.name.dropFirst(2))"
  if let short = option.short { text = "-s \(short) \(text)" }
  switch option.offer {
  case nil: break
  case .nothing: text += " -x"
  case .files: text += " -r -F"
  case .folders: text += " -x -a '(__fish_complete_directories)'"
  case .words(let words):
    let list = quoted(words.joined(separator: " "))
    text += " -x -a " + (option.isList ? "'(__fish_complete_list , __selaras_codes)'" : list)
  }
  return text + " -d \(quoted(option.summary[language]))"
}

/// A word of the shell.
private func quoted(_ text: String) -> String {
  "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}
