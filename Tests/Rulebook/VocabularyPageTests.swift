import Testing

@testable import Selaras

/// The tables of `Rules/README.md` and the names of the program are the same.
@Suite struct `The vocabulary of the rule pages` {
  /// The rows of the table under a heading: name as written, type.
  private func rows(_ heading: String) throws -> [(name: String, type: String)] {
    let lines = try Repository.text("Rules/README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "### \(heading)"), "no heading \(heading)")
    var rows: [(name: String, type: String)] = []
    for line in lines[(start + 1)...] {
      if line.hasPrefix("#") { break }
      guard line.hasPrefix("| `") else { continue }
      let cells = line.split(separator: "|").map { $0.trimmedOfBlanks }
      for (index, piece) in cells[0].split(separator: "`").enumerated() where index.isMultiple(of: 2) {
        rows.append((String(piece), cells[1]))
      }
    }
    return rows
  }

  /// `name: type`, or `name/2: type` for a function of two arguments.
  private func written(_ heading: String) throws -> [String] {
    try rows(heading).map { name, type in
      let type = type.replacing(" atau null", with: "")
      guard let open = name.firstIndex(of: "(") else { return "\(name): \(type)" }
      let count = name[open...].split(separator: ",").count
      return "\(name[..<open])/\(count): \(type)"
    }.sorted()
  }

  private func members(_ members: [Vocabulary.Member]) -> [String] {
    members.map { "\($0.name): \($0.type.name(ObjectKind.names))" }
  }

  private func functions(_ functions: [Vocabulary.Function]) -> [String] {
    functions.map { "\($0.name)/\($0.parameters.count): \($0.result.name(ObjectKind.names))" }
  }

  @Test func `has the members of a node`() throws {
    let program = members(Vocabulary.nodeMembers) + functions(Vocabulary.nodeFunctions)
    #expect(try written("Simpul") == program.sorted())
  }

  @Test func `has the members of an indicator`() throws {
    #expect(try written("Indikator") == members(Vocabulary.indicatorMembers).sorted())
  }

  @Test func `has the members of an official row`() throws {
    #expect(try written("Baris resmi") == members(Vocabulary.rowMembers).sorted())
  }

  @Test func `has the members of a value`() throws {
    #expect(try written("Nilai") == members(Vocabulary.valueMembers).sorted())
  }

  @Test func `has the members of a document`() throws {
    let program = members(Vocabulary.documentMembers) + functions(Vocabulary.documentFunctions)
    #expect(try written("Dokumen") == program.sorted())
  }

  @Test func `has the members of a text`() throws {
    let program =
      members(Vocabulary.texts.members)
      + functions(Vocabulary.texts.functions.filter { $0.name != "in" } + Vocabulary.officialFunctions)
    #expect(try written("Teks") == program.sorted())
  }

  @Test func `has the functions of tables`() throws {
    let program = Vocabulary.asked(of: .repository, Lexicon()).functions.filter {
      $0.receiver == .object(.table)
    }
    let page = try rows("Kata dan tabel").filter { $0.name.hasPrefix("tabel.") }.map { name, type in
      let call = name.split(separator: ".").last ?? ""
      return "\(call.prefix { $0 != "(" })/\(call.split(separator: ",").count): \(type)"
    }
    #expect(page.sorted() == functions(program).sorted())
  }

  @Test func `names every subject of the pages`() throws {
    #expect(
      try rows("Yang ditanyai").map(\.name) == [
        "simpul", "indikator", "dokumen", "butir", "parameter.<nama>", "kata.<daftar>", "tabel.<nama>",
        "wajib('bidang')", "bertempat('bidang')", "cela('jenis')",
      ])
  }

  @Test func `names the kinds of faults in writing`() throws {
    let kinds = Blemish.Kind.allCases.map(\.rawValue)
    let page = try Repository.text("Rules/README.md").split(separator: "### Cela")[1].split(separator: "###")[
      0]
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.map { String($0.split(separator: "`")[1]) } == kinds)
  }

  @Test func `has every key of the front matter`() throws {
    let text = try Repository.text("Rules/README.md")
    for key in RuleReader.keys where key != "oleh" {
      #expect(
        text.contains("\n\(key): ") || text.contains("\n\(key):\n") || text.contains("\n\(key):  "), "\(key)")
    }
  }
}
