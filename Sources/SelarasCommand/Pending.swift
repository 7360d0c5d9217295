import Selaras
extension CommandDeclaration {
  static let explain = CommandDeclaration(
    name: "explain", operands: "CODE", count: 1...1, summary: Phrase(id: "", en: ""))
  static let rules = CommandDeclaration(name: "rules", count: 0...0, summary: Phrase(id: "", en: ""))
  static let testRules = CommandDeclaration(
    name: "test-rules", operands: "[DIR]", count: 0...1, summary: Phrase(id: "", en: ""))
  static let eval = CommandDeclaration(
    name: "eval", operands: "EXPR [FILE]", count: 1...2, summary: Phrase(id: "", en: ""))
}
extension Invocation {
  func explain(_ a: Arguments) throws(UsageError) -> ExitCode { .usage }
  func rules(_ a: Arguments) throws(UsageError) -> ExitCode { .usage }
  func testRules(_ a: Arguments) throws(UsageError) -> ExitCode { .usage }
  func eval(_ a: Arguments) throws(UsageError) -> ExitCode { .usage }
}
