import Foundation
import Testing

@testable import Selaras

@Suite struct `The house` {
  /// Each folder of the library may mention only those before it; the pipeline may mention all.
  static let folders = [
    "Source", "Diagnostics", "Formats", "Cascade", "Tables", "Nomenclature", "Expressions", "Rulebook",
    "Settings", "Checking", "Writing", "Reports",
  ]

  private struct File {
    var path: String
    var folder: Int
    var code: SwiftCode
  }

  /// All files of the library; one inside of a room belongs to the room's folder.
  private func library() throws -> [File] {
    try Repository.swiftFiles("Sources/Selaras").map { path in
      let steps = path.split(separator: "/").map(String.init)
      let name = steps.count > 1 ? steps[0] : ""
      let folder = name.isEmpty ? Self.folders.count : Self.folders.firstIndex(of: name)
      let code = SwiftCode(try Repository.text("Sources/Selaras/\(path)"))
      return File(path: path, folder: try #require(folder, "\(name) is not in the list"), code: code)
    }
  }

  @Test func `mentions in each folder only what is declared in the folders above it`() throws {
    let files = try library()
    var home: [String: Int] = [:]
    for file in files {
      for type in file.code.visibleTypes { home[type] = min(home[type] ?? .max, file.folder) }
    }
    var mentions: Set<String> = []
    for file in files {
      let own = file.code.types
      for (word, _) in file.code.words where !own.contains(word) {
        if let folder = home[word], folder > file.folder { mentions.insert("\(file.path) mentions \(word)") }
      }
    }
    #expect(home.count > 100)
    #expect(mentions.sorted() == [])
  }

  @Test func `finds types in code and not in comments and strings`() {
    let code = SwiftCode(
      """
      /// A Report of /* nested */ things.
      public struct Alpha { enum Inner { case a } }
      private final class Hidden {}
      let text = "a \\" Report { " + #"Report " {"# // Report
      fileprivate struct Gone {}
      indirect enum Beta: Sendable {}
      """)
    #expect(code.visibleTypes == ["Alpha", "Beta"])
    #expect(code.types == ["Alpha", "Inner", "Hidden", "Gone", "Beta"])
    #expect(!code.words.contains { $0.text == "Report" })
  }

  @Test func `has nothing at its door but what the plan of the house names`() throws {
    let allowed: Set = ["Fixtures", "LICENSE", "Package.swift", "README.md", "Rules", "Sources", "Tests"]
    let found = try Repository.names("").filter { !allowed.contains($0) && $0 != "Package.resolved" }
    #expect(found == [])
  }

  @Test func `needs no package`() throws {
    let manifest = SwiftCode(try Repository.text("Package.swift")).words.map(\.text)
    #expect(manifest.count { $0 == "package" } == 1, "the name of the manifest itself")
    #expect(manifest.contains("testTarget"))
  }

  @Test func `keeps the world outside of the library`() throws {
    let outside: Set = [
      "Foundation", "Glibc", "Darwin", "FileManager", "ProcessInfo", "CommandLine", "Process", "print",
      "fatalError", "Regex", "NSRegularExpression",
    ]
    for file in try library() {
      let found = Set(file.code.words.map(\.text)).intersection(outside)
      #expect(found.isEmpty, "\(file.path) mentions \(found.sorted().joined(separator: ", "))")
    }
  }
}

@Suite struct `The pages of what the readers find` {
  private func names(_ folder: String) throws -> [String] {
    try Repository.names("Rules/\(folder)").map { String($0.prefix { $0 != "." }) }
  }

  @Test func `are one for each fault of a file`() throws {
    #expect(try names("format") == ReadingFault.allCases.map(\.rawValue).sorted())
  }

  @Test func `are one for each fault of a rule book`() throws {
    #expect(try names("aturan") == RulebookFault.allCases.map(\.rawValue).sorted())
  }

  @Test func `say the same code and name as the program`() {
    let faults = ReadingFault.allCases.map(\.rawValue) + RulebookFault.allCases.map(\.rawValue)
    let rules = Rulebook.builtIn.rules.filter { $0.question == nil }
    #expect(Set(rules.map { "\($0.code)-\($0.name)" }) == Set(faults))
    let notices =
      ReadingFault.allCases.filter { $0.severity != .error }.map(\.code)
      + RulebookFault.allCases.filter { $0.severity != .error }.map(\.code)
    #expect(rules.allSatisfy { ($0.severity == .error) != notices.contains($0.code) && $0.isActive })
  }

  @Test func `stand in the folder of their family under their own name`() {
    for rule in Rulebook.builtIn.rules {
      let path = rule.page.source.name.split(separator: "/").map(String.init)
      #expect(path.last == "\(rule.code)-\(rule.name).md")
      #expect(path.count == 3 && path[0] == "Rules", "\(path)")
    }
  }
}
