@testable import SelarasCommand
import Testing

/// The files that others take to run the program, and what the README shows of them.
@Suite struct `The pieces for a forge` {
  @Test(arguments: ["README.md", ".github/actions/check/action.yml", ".pre-commit-hooks.yaml"])
  func `call the program with options that it has`(_ file: String) throws {
    let options = Set(CommandDeclaration.check.allOptions.map(\.name))
    // The output of `--format` has `=FILE` behind it.
    let calls = try Repository.text(file).matches(of: #/selaras check ([^\n`|]*)/#).map { $0.1 }
    #expect(!calls.isEmpty)
    for call in calls {
      let names = call.matches(of: #/(?:^|\s)(--[a-z-]+)/#).map { String($0.1) }
      #expect(Set(names).subtracting(options) == [], "\(call)")
    }
  }

  @Test func `name the action where it is`() throws {
    let text = try Repository.text("README.md")
    #expect(text.contains("OWNER/selaras/.github/actions/check@"))
    for input in ["paths", "options"] {
      #expect(try Repository.text(".github/actions/check/action.yml").contains("\n  \(input):\n"))
    }
  }
}
