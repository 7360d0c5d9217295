import Testing

@testable import Selaras

/// Whole documents with something changed in them: the pipeline holds, whatever it is given.
@Suite struct `A damaged document` {
  static let book = Rulebook.builtIn

  static let documents: [Source] = {
    let names = (try? Repository.names("Fixtures"))?.filter { $0.hasSuffix(".yaml") } ?? []
    let sources = names.compactMap { name in
      (try? Repository.bytes("Fixtures/\(name)")).map { Source(name: name, bytes: shortened($0)) }
    }
    let json = sources.first.map { source in
      Source(name: "a.json", text: asJSON(YAML.read(source, index: 0).tree, 0, source))
    }
    return sources + [json].compactMap { $0 }
  }()

  /// The beginning, which has everything that the rest has more of.
  private static func shortened(_ bytes: [UInt8]) -> [UInt8] {
    let limit = bytes.prefix(9000).lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return Array(bytes.prefix(bytes.count > 9000 ? limit : bytes.count))
  }

  private static let tokens = [
    ":", "- ", "[", "]", "{", "}", "\"", "'", ",", "#", "\n", "\t", "~", "induk: ", "kinerja: ", "  ",
    "\u{FEFF}",
    "é", "⟦", "2025: ", "null", "&", "|", ">", "selaras: 1", "id: S1", "mendukung: [S1]", "0,75", "-",
    "\u{0}",
  ]

  private func damaged(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let lines = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] == 0x0A }
      let from = lines.randomElement(using: &random) ?? 0
      let to = bytes[from...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let token = Array((Self.tokens.randomElement(using: &random) ?? "").utf8)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(contentsOf: token, at: at)
      case 3: bytes.insert(contentsOf: token, at: from)
      case 4: bytes.removeSubrange(from..<to)
      case 5: bytes.insert(contentsOf: Array(bytes[from..<to]), at: lines.randomElement(using: &random) ?? 0)
      case 6: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: [0x20, 0x20], at: from)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<6) func `is checked without a crash, in order, the same each time`(seed: Int) {
    var random = SeededNumbers(UInt64(seed))
    let document = Self.documents[seed % Self.documents.count]
    for _ in 0..<10 {
      let source = Source(name: document.name, bytes: damaged(document.bytes, &random))
      let input = Input(source, isNamed: true)
      let report = check([input], Self.book)
      let order = ReportOrder(report.sources)
      let pairs = zip(report.diagnostics, report.diagnostics.dropFirst())
      #expect(pairs.allSatisfy { $0 != $1 && !order.precedes($1, $0) })
      #expect(check([input], Self.book).diagnostics == report.diagnostics)
      expectPlaces(of: report)

      let cascade = readCascade([input], Self.book, CheckOptions()).reader.cascade
      let paths = Set(cascade.nodes.handles.map { cascade.path(of: $0) })
      for diagnostic in report.diagnostics where !diagnostic.node.isEmpty {
        #expect(paths.contains(diagnostic.node))
      }
      var text = ""
      writeText(report, to: &text, in: .id)
      #expect(report.diagnostics.isEmpty || text.contains("-->"))
    }
  }

  private func expectPlaces(of report: Report) {
    for diagnostic in report.diagnostics {
      let places =
        [diagnostic.place] + diagnostic.notes.map(\.place)
        + [diagnostic.fix?.place].compactMap { $0 }
      for place in places {
        guard report.sources.indices.contains(Int(place.source)) else {
          Issue.record("\(diagnostic.code) is in no source")
          continue
        }
        #expect(Int(place.end) <= report.sources[Int(place.source)].bytes.count)
      }
      #expect(diagnostic.code != "ATR003", "\(diagnostic.message.en)")
    }
  }

  @Test func `leaves its findings where they were when it is only disguised`() {
    for document in Self.documents.prefix(2) {
      let whole = shown(document)
      let crlf = document.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      #expect(shown(Source(name: document.name, bytes: crlf)) == whole)
      #expect(shown(Source(name: document.name, bytes: [0xEF, 0xBB, 0xBF] + document.bytes)) == whole)
    }
  }

  /// The findings by line and column.
  private func shown(_ source: Source) -> [String] {
    let report = check([Input(source, isNamed: true)], Self.book)
    var locator = Locator(report.sources)
    return report.diagnostics.map { diagnostic in
      let at = locator.location(of: diagnostic.place).map {
        "\($0.line):\($0.column)-\($0.endLine):\($0.endColumn)"
      }
      return "\(at ?? "?") \(diagnostic.code) \(diagnostic.message.id) \(diagnostic.node)"
    }
  }
}
