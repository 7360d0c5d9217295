import Selaras

/// The completions of zsh: what `_arguments` is told of each command.
func zshCompletions(in language: Language) -> String {
  var text = """
    #compdef selaras
    # Completions of selaras \(selarasVersion) for zsh, written by `selaras completions zsh`.
    _selaras() {
      local curcontext=$curcontext state line ret=1
      typeset -A opt_args
      local -a commands
      commands=(

    """
  for name in CommandName.allCases {
    text += "    \(quoted("\(name.rawValue):\(name.declaration.summary[language])"))\n"
  }
  text += "  )\n  _arguments -C \\\n"
  for option in OptionDeclaration.ofAllCommands { text += "    \(specification(of: option, language)) \\\n" }
  text += """
        '1:command:->command' '*::operand:->operand' && ret=0
      case $state in
        command) _describe -t commands command commands && ret=0 ;;
        operand)
          curcontext=${curcontext%:*:*}:selaras-$words[1]:
          case $words[1] in

    """
  for name in CommandName.allCases {
    text += "        \(name.rawValue)) _arguments -s \\\n"
    for option in name.declaration.allOptions {
      text += "          \(specification(of: option, language)) \\\n"
    }
    text +=
      "          \(quoted("*:\(message(name.declaration.operands)):\(action(name.declaration.offer))")) && ret=0 ;;\n"
  }
  return text + """
          esac ;;
      esac
      return ret
    }
    _selaras "$@"

    """
}

/// `'*--format=[form of the report]:NAME:(text json)'`, with its short name in braces.
private func specification(of option: OptionDeclaration, _ language: Language) -> String {
  var end = "[\(escaped(option.summary[language]))]"
  if let value = option.value, let offer = option.offer {
    end += ":\(message(value[language])):\(option.isList ? listAction(offer) : action(offer))"
  }
  let equals = option.value == nil ? "" : "="
  guard let short = option.short else {
    return quoted((option.isRepeatable ? "*" : "") + option.name + equals + end)
  }
  let sign = option.value == nil ? "" : "+"
  return "\(quoted("(-\(short) \(option.name))")){-\(short)\(sign),\(option.name)\(equals)}\(quoted(end))"
}

private func action(_ offer: Offer) -> String {
  switch offer {
  case .nothing: ""
  case .files: "_files"
  case .folders: "_files -/"
  case .words(let words): "(\(words.joined(separator: " ")))"
  }
}

private func listAction(_ offer: Offer) -> String {
  offer.words.map { "_values -s , code \($0.joined(separator: " "))" } ?? ""
}

/// What is to be written, as `PATH...`.
private func message(_ text: String) -> String {
  text.filter { !"[]".contains($0) }.replacing(":", with: "\\:")
}

/// A text inside of a specification: brackets, colons and backslashes have a meaning there.
private func escaped(_ text: String) -> String {
  text.reduce(into: "") { $0 += "[]:\\".contains($1) ? "\\\($1)" : String($1) }
}

/// A word of the shell.
private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
