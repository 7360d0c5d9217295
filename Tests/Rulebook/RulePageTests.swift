import Testing

@testable import Selaras

/// The built-in rule book proves itself. If this fails, read the page that is named: its example and its condition
/// do not agree.
@Suite struct `The built-in rule book` {
  /// Read without trust, so that everything is checked.
  static let book = Rulebook(files: Rulebook.builtInFiles)

  @Test func `says of each heuristic how far it can be trusted`() {
    let silent = Rulebook.builtIn.rules.filter {
      $0.isHeuristic && $0.question != nil && !$0.page.prose.contains("\nKetepatan:")
    }
    #expect(silent.map(\.code) == [])
  }

  @Test func `has no mistake in its pages`() {
    var shown = ""
    writeText(Report(sources: Self.book.sources, diagnostics: Self.book.diagnostics), to: &shown, in: .en)
    #expect(Self.book.diagnostics.isEmpty, "\(shown)")
  }

  @Test func `holds every page that it is made of`() {
    let pages = Self.book.sources.filter { $0.name.hasSuffix(".md") && !$0.name.hasSuffix("README.md") }
    #expect(pages.count == Self.book.rules.count)
    #expect(!pages.isEmpty)
  }

  /// The codes in the table of the README, as written: `KIN006*`.
  private func namedCodes() throws -> [Substring] {
    try Repository.text("Rules/README.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
      .flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "*" } }
      .filter { $0.prefix(3).allSatisfy(\.isUppercase) && Int($0.dropFirst(3).prefix(3)) != nil }
  }

  @Test func `has a page for every rule that its README names`() throws {
    let codes = Set(Self.book.rules.map(\.code))
    let named = try namedCodes()
    #expect(named.count > 100)
    for code in named { #expect(codes.contains(String(code.prefix(6))), "\(code)") }
  }

  @Test func `has each rule that is asked once in its README, with a star if optional`() throws {
    let named = try namedCodes().filter { !$0.hasPrefix("FMT") }
    let asked = Self.book.rules.filter { $0.question != nil }
    #expect(named.sorted() == asked.map { Substring($0.isActive ? $0.code : $0.code + "*") }.sorted())
  }

  @Test func `is proved right by its examples`() {
    let (tested, diagnostics) = Self.book.testExamples()
    var shown = ""
    writeText(Report(sources: Self.book.sources, diagnostics: diagnostics), to: &shown, in: .en)
    #expect(tested > 100)
    #expect(diagnostics.isEmpty, "\(shown)")
  }
}
