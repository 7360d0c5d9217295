import Selaras

/// The completions of bash, from version 3.2 on: a function that knows what may follow each command and option.
///
/// Where nothing of ours fits, files are offered.
func bashCompletions() -> String {
  var text = """
    # Completions of selaras \(selarasVersion) for bash, written by `selaras completions bash`.
    _selaras() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= option= words= start= index
      local IFS=$' \\t\\n'
      COMPREPLY=()
      # Bash takes `--option=value` for three words.
      if [[ $word == = ]]; then
        word= option=$before
      elif [[ $before == = && COMP_CWORD -gt 1 ]]; then
        option=${COMP_WORDS[COMP_CWORD-2]}
      elif [[ $before == -* ]]; then
        option=$before
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        case ${COMP_WORDS[index]} in
          \(CommandName.allCases.map(\.rawValue).joined(separator: "|"))) command=${COMP_WORDS[index]}; break ;;
        esac
      done
      case "$command $option" in

    """
  for (command, option) in optionsByCommand() {
    guard let offer = option.offer else { continue }
    let names = [option.name] + (option.short.map { ["-\($0)"] } ?? [])
    let pattern = names.map { name in command.map { "\"\($0.rawValue) \(name)\"" } ?? "*\" \(name)\"" }
    text += "    \(pattern.joined(separator: "|"))) "
    switch offer {
    case .words(let words):
      if option.isList { text += "start=${word%\"${word##*,}\"} word=${word##*,}; " }
      text += "words=\"\(words.joined(separator: " "))\" ;;\n"
    case .folders:
      text +=
        "compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n"
    case .files, .nothing: text += "return ;;\n"
    }
  }
  text += """
        *)
          case $word in
            -*)
              case $command in

    """
  for name in CommandName.allCases {
    text += "            \(name.rawValue)) words=\"\(optionNames(name.declaration.allOptions))\" ;;\n"
  }
  text += """
                *) words="\(optionNames(OptionDeclaration.ofAllCommands))" ;;
              esac ;;
            *)
              case $command in
                "") words="\(CommandName.allCases.map(\.rawValue).joined(separator: " "))" ;;

    """
  for name in CommandName.allCases {
    guard let words = name.declaration.offer.words else { continue }
    text += "            \(name.rawValue)) words=\"\(words.joined(separator: " "))\" ;;\n"
  }
  return text + """
              esac ;;
          esac ;;
      esac
      COMPREPLY=($(compgen -P "$start" -W "$words" -- "$word"))
    }
    complete -o default -o bashdefault -F _selaras selaras

    """
}

/// The options of each command, and behind them those of all commands, with nil.
private func optionsByCommand() -> [(command: CommandName?, option: OptionDeclaration)] {
  CommandName.allCases.flatMap { name in name.declaration.options.map { (name, $0) } }
    + OptionDeclaration.ofAllCommands.map { (nil, $0) }
}

private func optionNames(_ options: [OptionDeclaration]) -> String {
  options.flatMap { [$0.name] + ($0.short.map { ["-\($0)"] } ?? []) }.joined(separator: " ")
}
