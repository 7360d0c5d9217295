import Foundation
@testable import SelarasCommand
import Testing

@testable import Selaras

/// What is made from the declarations of the commands, besides the help.
struct `The pieces for shells and readers` {
  let folder = Folder()

  /// The lines of a text between two that begin as given.
  private func block(_ text: String, _ start: String, _ end: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(start) }) else { return [] }
    return Array(lines[first...].prefix { !$0.hasPrefix(end) || $0 == lines[first] })
  }

  private func words(_ text: String, _ pattern: Regex<(Substring, Substring)>) -> Set<String> {
    Set(text.matches(of: pattern).map { String($0.1) })
  }

  @Test(arguments: CommandName.allCases)
  func `have the same options as the help`(_ name: CommandName) throws {
    let declared = Set(name.declaration.allOptions.map(\.name))
    let general = Set(OptionDeclaration.ofAllCommands.map(\.name))
    let help = folder.run([name.rawValue, "--help"]).output
    let listed = help.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { $0.prefix { $0 != "[" } }
    #expect(Set(listed.compactMap { $0.firstMatch(of: #/(--[a-z-]+)/#).map { String($0.1) } }) == declared)

    let bash = folder.run(["completions", "bash"]).output
    let line = try #require(
      bash.split(separator: "\n").first { $0.hasPrefix("            \(name.rawValue)) words=\"-") })
    #expect(words(String(line), #/ ?(--[a-z-]+)/#) == declared)

    let zsh = folder.run(["completions", "zsh"]).output
    let from = try #require(zsh.range(of: "        \(name.rawValue)) _arguments"))
    let part = zsh[from.lowerBound...].prefix(
      upTo: try #require(zsh[from.lowerBound...].range(of: ";;")).lowerBound)
    #expect(words(String(part), #/[',*](--[a-z-]+)[=\['}]/#) == declared)

    let fish = folder.run(["completions", "fish"]).output.split(separator: "\n")
    let own = fish.filter { $0.contains("__fish_seen_subcommand_from \(name.rawValue)'") }.joined(
      separator: "\n")
    #expect(Set(words(own, #/ -l ([a-z-]+)/#).map { "--" + $0 }).union(general) == declared)
    let ofAll = fish.filter { $0.hasPrefix("complete -c selaras -") && !$0.contains(" -n ") }.joined(
      separator: "\n")
    #expect(Set(words(ofAll, #/ -l ([a-z-]+)/#).map { "--" + $0 }) == general)

    let page = block(folder.run(["man"]).output, ".SS \"\(name.rawValue.replacing("-", with: "\\-"))\"", ".S")
    let heads = page.filter { $0.hasPrefix("\\fB\\-") }.joined(separator: "\n").replacing("\\-", with: "-")
    #expect(words(heads, #/fB(--[a-z-]+)/#).union(general) == declared)
  }

  @Test func `have the same commands as the README, with their options`() throws {
    let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    for name in CommandName.allCases {
      let command = name.declaration
      let usage = ["selaras", command.name, command.operands].filter { !$0.isEmpty }.joined(separator: " ")
      let options = command.options.map { "`\($0.name)`" }.joined(separator: " ")
      let row = "| `\(usage)` | \(command.summary.en) | \(options) |\n"
      #expect(readme.contains(row), "\(row)")
    }
    let general = OptionDeclaration.ofAllCommands.map { "`\($0.name)`" }.joined(separator: ", ")
    #expect(readme.contains(general), "\(general)")
    for name in Environment.names { #expect(readme.contains("`\(name)`"), "\(name)") }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func `complete in a real bash`() throws {
    folder.write("lengkap.bash", folder.run(["completions", "bash", "--lang", "en"]).output)
    let script = """
      . ./lengkap.bash
      try() {
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _selaras 2> /dev/null
        echo "${COMPREPLY[*]}"
      }
      try selaras ch
      try selaras check --f
      try selaras check --format g
      try selaras check --format = sa
      try selaras check --format =
      try selaras check --select KIN001,SAT00
      try selaras --lang en explain PEM00
      try selaras convert a.yaml -o x
      try selaras completions ''
      try selaras help test
      try selaras check --as p
      """
    let answer = try folder.shell(script, "/bin/bash")
    let formats = ReportTarget.Form.names.joined(separator: " ")
    let units = Rulebook.builtIn.rules.map(\.code).filter { $0.hasPrefix("SAT00") }.sorted()
    let owners = Rulebook.builtIn.rules.map(\.code).filter { $0.hasPrefix("PEM00") }.sorted()
    let forms = CommandDeclaration.check.options.map(\.name).filter { $0.hasPrefix("--f") }
    #expect(
      answer.output == """
        check
        \(forms.joined(separator: " "))
        github gitlab
        sarif
        \(formats)
        \(units.map { "KIN001,\($0)" }.joined(separator: " "))
        \(owners.joined(separator: " "))

        bash zsh fish
        test-rules
        pohon-kinerja perjenjangan pk

        """)
    #expect(answer.notices == "")
  }

  @Test(arguments: ["id", "en"])
  func `are a page of man(7) that needs no long lines`(_ language: String) {
    let page = folder.run(["man", "--lang", language]).output
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(page.hasPrefix(".TH \"SELARAS\" 1 \"\" \"selaras 0.1.0\"\n"))
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    #expect(!lines.contains { $0.hasPrefix("'") })
    let requests = Set(lines.filter { $0.hasPrefix(".") }.map { String($0.prefix { $0 != " " }) })
    #expect(requests == [".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".TP"])
    // Only what has no blank may be longer.
    #expect(lines.allSatisfy { $0.utf8.count <= 80 || !$0.contains(" ") || $0.hasPrefix("\\fB") })
  }

  @Test func `of an unknown shell are told with a way out`() {
    #expect(
      folder.run(["completions", "powershell"])
        == .init(
          code: .usage,
          notices: "error: shell `powershell` tidak dikenal\n  = saran: yang ada: bash, zsh, fish\n"
            + "  = bantuan: selaras completions --help\n"))
  }
}
