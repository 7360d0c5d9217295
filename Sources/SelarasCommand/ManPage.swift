import Selaras

/// The manual page: the help of all commands, in the language of `man` (man(7)).
func manPage(in language: Language) -> String {
  var page = ManPage(language: language)
  page.request("TH", ["SELARAS", "1", "", "selaras \(selarasVersion)"])
  // Words to copy are not to be taken apart.
  page.request("nh")
  page.request("ad", ["l"])
  page.section(Phrase(id: "NAMA", en: "NAME"))
  page.paragraph("selaras \\- " + ManPage.escaped(Words.purpose[language]))
  page.section(Phrase(id: "RINGKASAN", en: "SYNOPSIS"))
  for (index, name) in CommandName.allCases.enumerated() {
    if index > 0 { page.request("PP") }
    page.paragraph(synopsis(of: name.declaration, language))
  }
  page.section(Phrase(id: "PERINTAH", en: "COMMANDS"))
  for name in CommandName.allCases { page.write(name.declaration) }
  page.section(Phrase(id: "OPSI SEMUA PERINTAH", en: "OPTIONS OF ALL COMMANDS"))
  for option in OptionDeclaration.ofAllCommands { page.write(option) }
  page.section(Phrase(id: "LINGKUNGAN", en: "ENVIRONMENT"))
  for (name, meaning) in Environment.meanings {
    page.entry("\\fB\(name)\\fR", meaning[language])
  }
  return page.text
}

/// `\fBselaras check\fR [OPTION...] [PATH...]`
private func synopsis(of command: CommandDeclaration, _ language: Language) -> String {
  let rest = [Words.options[language], command.operands].filter { !$0.isEmpty }.joined(separator: " ")
  return "\\fBselaras \(ManPage.escaped(command.name))\\fR \(ManPage.escaped(rest))"
}

private enum Words {
  static let purpose = Phrase(
    id: "memeriksa cascading kinerja: pohon kinerja, Renstra, Renja, RKT, PK, IKU",
    en: "checks performance cascades: pohon kinerja, Renstra, Renja, RKT, PK, IKU")
  static let options = Phrase(id: "[OPSI...]", en: "[OPTION...]")
  static let examples = Phrase(id: "Contoh:", en: "Examples:")
  static let exitCodes = Phrase(id: "Kode keluar:", en: "Exit codes:")
}

/// A page of man(7) that is being written.
private struct ManPage {
  let language: Language
  private(set) var text = ""

  init(language: Language) { self.language = language }

  mutating func request(_ name: String, _ words: [String] = []) {
    text +=
      "." + ([name] + words.map { $0.count == 1 ? $0 : "\"\(Self.escaped($0))\"" }).joined(separator: " ")
      + "\n"
  }

  mutating func section(_ title: Phrase) { request("SH", [title[language]]) }

  /// A paragraph, over as many lines as it needs.
  ///
  /// - Parameter text: escaped.
  mutating func paragraph(_ paragraph: String) {
    var line = ""
    func end() {
      // A dot or an apostrophe at the start would be a request.
      text += (line.first == "." || line.first == "'" ? "\\&" : "") + line + "\n"
    }
    for word in paragraph.split(separator: " ") {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > 78 {
        end()
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    end()
  }

  /// A word with what it means below it.
  ///
  /// - Parameter head: escaped.
  mutating func entry(_ head: String, _ meaning: String) {
    request("TP")
    paragraph(head)
    paragraph(Self.escaped(meaning))
  }

  mutating func write(_ command: CommandDeclaration) {
    request("SS", [command.name])
    paragraph(Self.escaped(command.summary[language] + "."))
    for detail in command.details {
      request("PP")
      paragraph(Self.escaped(detail[language].replacing("\n", with: " ")))
    }
    for option in command.options { write(option) }
    if !command.examples.isEmpty {
      request("PP")
      paragraph(Self.escaped(Words.examples[language]))
      for example in command.examples {
        entry("\\fB\(Self.escaped(example.command))\\fR", example.meaning[language])
      }
    }
    if !command.exitCodes.isEmpty {
      request("PP")
      paragraph(Self.escaped(Words.exitCodes[language]))
      for (code, meaning) in command.exitCodes { entry("\(code.rawValue)", meaning[language]) }
    }
  }

  mutating func write(_ option: OptionDeclaration) {
    let names = (option.short.map { ["-\($0)"] } ?? []) + [option.name]
    var head = names.map { "\\fB\(Self.escaped($0))\\fR" }.joined(separator: ", ")
    if let value = option.value { head += " \\fI\(Self.escaped(value[language]))\\fR" }
    entry(head, option.fullSummary(in: language))
  }

  /// A text in which nothing is taken for an order: a dash stays a dash that can be copied, a backslash a backslash, and
  /// what is not ASCII is named by its number.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      // A line may end behind it.
      case "|": result += "|\\:"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "]"
      }
    }
  }
}
