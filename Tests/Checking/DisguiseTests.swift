import Testing

@testable import Selaras

/// The examples of the rule pages prove the same in other clothes.
@Suite struct `An example in disguise` {
  static let book = Rulebook.builtIn

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
      for example in rule.page.examples where example.files.allSatisfy({ $0.language == "yaml" }) {
        let files = example.files.map { ExampleFile($0) }
        let changes = files.map { disguise.change($0.text) }
        let others = zip(files, changes).map { file, change in
          var other = file
          other.text = change.text
          other.added = 0
          return other
        }
        let plain = zip(files, zip(changes, Self.book.findings(of: rule, in: files).found)).map {
          file, found in
          found.1.map {
            found.0.moved($0.lowerBound + file.added)..<found.0.moved($0.upperBound + file.added)
          }
        }
        #expect(
          Self.book.findings(of: rule, in: others).found == plain, "\(rule.code)\n\(files[0].text)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test func `gives as many findings as JSON`() {
    for rule in Self.book.rules where rule.question != nil {
      for example in rule.page.examples where example.files.allSatisfy({ $0.language == "yaml" }) {
        let files = example.files.map { ExampleFile($0) }
        let others = files.map { file in
          let source = Source(name: "a.yaml", text: file.text)
          var json = file
          json.name = "a.json"
          json.text = asJSON(YAML.read(source, index: 0).tree, 0, source)
          json.added = 0
          return json
        }
        let found = Self.book.findings(of: rule, in: others).found
        let plain = Self.book.findings(of: rule, in: files).found
        #expect(found.map(\.count) == plain.map(\.count), "\(rule.code)\n\(files[0].text)")
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
