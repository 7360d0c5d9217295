@testable import SelarasCommand
import Testing

struct `The help` {
  let folder = Folder()

  @Test(arguments: CommandName.allCases, ["id", "en"])
  func `of each command names its options, examples and exit codes`(_ name: CommandName, _ language: String) {
    let answer = folder.run([name.rawValue, "--help", "--lang", language])
    #expect(answer.code == .clean)
    #expect(answer.notices == "")
    for option in name.declaration.allOptions { #expect(answer.output.contains(option.name)) }
    for example in name.declaration.examples { #expect(answer.output.contains(example.command)) }
    if name != .help {
      #expect(answer.output.contains(language == "id" ? "Kode keluar:\n  0 " : "Exit codes:\n  0 "))
    }
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(folder.run(["help", name.rawValue, "--lang", language]) == answer)
    #expect(folder.run([name.rawValue, "-h", "--lang", language]) == answer)
  }

  @Test func `needs nothing else to be right`() {
    #expect(folder.run(["explain", "--help"]).code == .clean)
    #expect(folder.run(["check", "--rules", "tiada", "--help"]).code == .clean)
  }

  @Test func `of all names the commands of this version and no others`() {
    let answer = folder.run(["--help"])
    #expect(answer.output == folder.run(["help"]).output)
    for name in CommandName.allCases { #expect(answer.output.contains("  \(name.rawValue) ")) }
    for name in CommandName.later { #expect(!answer.output.contains("  \(name) ")) }
  }

  @Test func `of eval is this`() {
    #expect(
      folder.run(["eval", "--help", "--lang", "en"]).output == """
        Tries an expression of the condition language

        Usage:
          selaras eval [OPTION...] EXPR [FILE]

        The value is written as a CEL literal. FILE may be `-` for standard input.

        Options:
          --at NODE                    the node to ask: its path (`tujuan 1 > sasaran 2`), id or code;
                                       default: the first node
          --rules DIR                  folder of rules to add to the built-in rule book (may be repeated)
          --nomenclature EDITION|FILE  the edition of the nomenclature for all documents (2027, 2023), or a
                                       CSV or XLSX file with a newer list; default: what a document says, or
                                       by its period

        Options of all commands:
          --lang LANGUAGE  language of help, messages and reports; default: SELARAS_LANG, then id [id|en]
          --color WHEN     when to colour; auto looks at NO_COLOR, FORCE_COLOR, CLICOLOR, TERM and the
                           terminal [auto|always|never]
          -h, --help       shows this help
          -V, --version    shows the version

        Examples:
          selaras eval '1 + 2'
              without a file
          selaras eval 'kinerja.opener' renstra.yaml --at 'tujuan 1'
              at one node

        Exit codes:
          0  the value is written
          1  it cannot be computed, as division by zero
          2  a mistake in the expression, the node or the command
          3  the file could not be read in full

        """)
  }

  @Test func `has the version`() {
    for words in [["--version"], ["-V"], ["check", "--version"]] {
      #expect(folder.run(words) == .init(code: .clean, output: "selaras 0.1.0\n"))
    }
  }
}
