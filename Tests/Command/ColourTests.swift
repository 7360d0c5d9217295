@testable import SelarasCommand
import Testing

struct `The choice of colour` {
  /// What is set, whether there is a terminal, and whether it is coloured.
  static let table: [([String: String], Bool, Bool)] = [
    ([:], true, true),
    ([:], false, false),
    (["NO_COLOR": "1"], true, false),
    (["NO_COLOR": ""], true, true),
    (["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
    (["NO_COLOR": "", "FORCE_COLOR": "1"], false, true),
    (["FORCE_COLOR": "1"], false, true),
    (["FORCE_COLOR": "0"], false, false),
    (["FORCE_COLOR": ""], false, false),
    (["CLICOLOR_FORCE": "1"], false, true),
    (["CLICOLOR_FORCE": "0"], false, false),
    (["FORCE_COLOR": "1", "CLICOLOR": "0"], false, true),
    (["CLICOLOR": "0"], true, false),
    (["CLICOLOR": "1"], false, false),
    (["CLICOLOR": "1"], true, true),
    (["TERM": "dumb"], true, false),
    (["TERM": "dumb", "FORCE_COLOR": "1"], false, true),
    (["TERM": "xterm"], true, true),
  ]

  @Test(arguments: table)
  func `follows the variables in their order`(
    _ variables: [String: String], _ isTerminal: Bool, _ expected: Bool
  ) {
    let environment = Environment(variables: variables)
    let terminal = Terminal(isTerminal: isTerminal)
    #expect(isColoured(.auto, environment, terminal) == expected)
    #expect(isColoured(.always, environment, terminal))
    #expect(!isColoured(.never, environment, terminal))
  }
}
