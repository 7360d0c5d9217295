import Testing

@testable import Selaras

/// The examples of the rule pages prove the same in other clothes.
@Suite struct `An example in disguise` {
  static let book = Rulebook.builtIn()

  struct Disguise: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The bytes, and where each byte of the text before has gone.
    var change: @Sendable (String) -> (text: String, moved: @Sendable (Int) -> Int)
  }

  static let disguises: [Disguise] = [
    Disguise(testDescription: "CR LF") { text in
      let ends = text.utf8.enumerated().filter { $0.element == 0x0A }.map(\.offset)
      let changed = text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      return (String(decoding: changed, as: UTF8.self), { at in at + ends.count { $0 < at } })
    },
    Disguise(testDescription: "byte order mark") { text in ("\u{FEFF}" + text, { $0 + 3 }) },
    Disguise(testDescription: "comment") { text in
      let comment = "# " + String(repeating: "指標 é 👍 ", count: 400) + "\n"
      return (comment + text, { $0 + comment.utf8.count })
    },
  ]

  @Test(arguments: disguises) func `gives the same findings`(disguise: Disguise) {
    var count = 0
    for rule in Self.book.rules where rule.question != nil {
      for example in rule.page.examples where example.language == "yaml" {
        let file = ExampleFile(example)
        let (text, moved) = disguise.change(file.text)
        var other = file
        other.text = text
        other.added = 0
        let plain = Self.book.findings(of: rule, in: file).found.map {
          moved($0.lowerBound + file.added)..<moved($0.upperBound + file.added)
        }
        #expect(Self.book.findings(of: rule, in: other).found == plain, "\(rule.code)\n\(file.text)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test func `gives as many findings as JSON`() {
    for rule in Self.book.rules where rule.question != nil {
      for example in rule.page.examples where example.language == "yaml" {
        let file = ExampleFile(example)
        let source = Source(name: "a.yaml", text: file.text)
        var json = file
        json.name = "a.json"
        json.text = asJSON(YAML.read(source, index: 0).tree, 0, source)
        json.added = 0
        let found = Self.book.findings(of: rule, in: json).found.map {
          Source(name: "", text: json.text).text($0)
        }
        let plain = Self.book.findings(of: rule, in: file).found.map {
          source.text($0.lowerBound + file.added..<$0.upperBound + file.added)
        }
        #expect(found.count == plain.count, "\(rule.code)\n\(file.text)")
      }
    }
  }

  @Test func `is found in a page with Windows line ends`() {
    let files = Rulebook.builtInFiles.map { file in
      let bytes = file.bytes.filter { $0 != 0x0D }.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      return Source(name: file.name, bytes: bytes)
    }
    let book = Rulebook(files: files)
    #expect(lines(book.diagnostics, book.sources) == "")
    let names = Set(files.map(\.name).filter { $0.contains("/KIN") || $0.contains("/TGT") })
    let (tested, diagnostics) = book.testExamples(onlyPagesIn: names)
    #expect(tested == Self.book.testExamples(onlyPagesIn: names).tested)
    #expect(lines(diagnostics, book.sources) == "")
  }
}
