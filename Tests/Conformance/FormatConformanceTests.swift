import Foundation
import Testing

@testable import Selaras

/// The public suites, from the folder that the environment variable `SELARAS_CONFORMANCE` names.
@Suite(.enabled(if: Suites.folder != nil))
struct `Public suites of formats` {
  @Test func `YAML is read as the suite has it, or refused`() throws {
    guard let cases = try Suites.cases("yaml.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let input = one.source("input")
      let reading = YAML.read(input, index: 0)
      let isRefused = !reading.diagnostics.isEmpty
      switch one["expect"] {
      case "value":
        let wanted = one.value("value")
        let found = reading.tree.root.map { shape(reading.tree, $0, input) } ?? "\"\""
        if isRefused {
          tally.refused(one["name"], faults(reading, input))
        } else {
          tally.count(one["name"], isRight: found == wanted, "\(found)\nwanted \(wanted)")
        }
      default:
        tally.count(one["name"], isRight: isRefused, "read \(dump(reading, input))")
      }
    }
    tally.report("YAML")
  }

  @Test func `JSON is read where it must be, and refused where it must be`() throws {
    guard let cases = try Suites.cases("json.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let reading = JSON.read(one.source("base64"), index: 0)
      switch one["expect"] {
      case "value":
        tally.count(
          // A key that is there twice is read, and reported all the same.
          one["name"], isRight: reading.diagnostics.allSatisfy { $0.code == "FMT004" },
          "\(reading.diagnostics.map(\.message.en))")
      case "error":
        tally.count(one["name"], isRight: !reading.diagnostics.isEmpty, "was read")
      default:
        tally.count(one["name"], isRight: true, "")
      }
    }
    tally.report("JSON")
  }

  @Test func `CSV is read cell by cell`() throws {
    guard let cases = try Suites.cases("csv.jsonl") else { return }
    var tally = Tally()
    for one in cases {
      let input = one.source("base64")
      let reading = CSV.read(input, index: 0)
      let rows = reading.tree.items(of: 0).map { row in
        reading.tree.items(of: row).map { reading.tree.text(of: $0, in: input) }
      }
      tally.count(one["name"], isRight: "\(rows)" == "\(one.rows)" && reading.diagnostics.isEmpty, "\(rows)")
    }
    tally.report("CSV")
  }

  /// A tree in the notation of the suite, without blanks: `{"map":[["key","value"]]}`.
  private func shape(_ tree: Tree, _ index: Int, _ source: Source) -> String {
    switch tree.elements[index].kind {
    case .scalar: return tree.text(of: index, in: source).debugDescription
    case .sequence:
      let items = tree.items(of: index).map { shape(tree, $0, source) }
      return "{\"seq\":[\(items.joined(separator: ","))]}"
    case .mapping:
      let entries = tree.entries(of: index).map {
        "[\(shape(tree, $0.key, source)),\(shape(tree, $0.value, source))]"
      }
      return "{\"map\":[\(entries.joined(separator: ","))]}"
    }
  }
}

/// How the cases of a suite went.
private struct Tally {
  var right = 0
  var refused: [String] = []
  var wrong: [String] = []

  mutating func count(_ name: String, isRight: Bool, _ why: String) {
    if isRight { right += 1 } else { wrong.append("\(name): \(why)") }
  }

  mutating func refused(_ name: String, _ why: String) { refused.append("\(name): \(why)") }

  func report(_ suite: String) {
    print("\(suite): \(right) right, \(refused.count) refused, \(wrong.count) wrong")
    for name in refused { print("  refused \(name)") }
    for name in wrong { print("  wrong \(name)") }
    #expect(wrong.isEmpty)
  }
}

/// The files of the suites, one case a line.
private enum Suites {
  static var folder: URL? {
    guard let path = ProcessInfo.processInfo.environment["SELARAS_CONFORMANCE"], !path.isEmpty
    else { return nil }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let current = URL(filePath: FileManager.default.currentDirectoryPath)
    let folders = [package, current].map { URL(filePath: path, relativeTo: $0) }
    return folders.first { FileManager.default.fileExists(atPath: $0.path) } ?? folders[0]
  }

  static func cases(_ name: String) throws -> [Case]? {
    guard let folder else { return nil }
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
    return bytes.split(separator: 0x0A).map { line in
      let source = Source(name: name, bytes: Array(line))
      let reading = JSON.read(source, index: 0)
      #expect(reading.diagnostics.isEmpty)
      return Case(tree: reading.tree, source: source)
    }
  }
}

/// One case: an object of JSON.
private struct Case {
  let tree: Tree
  let source: Source

  private func index(_ key: String) -> Int? {
    tree.entries(of: 0).first { tree.text(of: $0.key, in: source) == key }?.value
  }

  subscript(key: String) -> String {
    index(key).map { tree.text(of: $0, in: source) } ?? ""
  }

  /// A text, bytes in base64, or bytes that are repeated.
  func source(_ key: String) -> Source {
    if key == "input" { return Source(name: "case.yaml", text: self[key]) }
    if let bytes = Data(base64Encoded: self[key]), index(key) != nil {
      return Source(name: "case.json", bytes: [UInt8](bytes))
    }
    guard let index = index("repeat") else { return Source(name: "", bytes: []) }
    let texts: [String]
    switch tree.elements[index].kind {
    case .sequence: texts = tree.items(of: index).map { tree.text(of: $0, in: source) }
    case .mapping: texts = tree.entries(of: index).map { tree.text(of: $0.value, in: source) }
    case .scalar: texts = [tree.text(of: index, in: source), self["times"]]
    }
    let unit = texts.lazy.compactMap { Int($0) == nil ? Data(base64Encoded: $0) : nil }.first
    let times = texts.lazy.compactMap { Int($0) }.first
    let bytes = [UInt8](unit ?? Data())
    return Source(name: "", bytes: (0..<(times ?? 1)).flatMap { _ in bytes })
  }

  /// The texts of a table.
  var rows: [[String]] {
    guard let index = index("rows") else { return [] }
    return tree.items(of: index).map { row in tree.items(of: row).map { tree.text(of: $0, in: source) } }
  }

  /// A value in the notation of the suite, without blanks.
  func value(_ key: String) -> String {
    index(key).map { text(of: $0) } ?? ""
  }

  private func text(of index: Int) -> String {
    switch tree.elements[index].kind {
    case .scalar: return tree.text(of: index, in: source).debugDescription
    case .sequence: return "[\(tree.items(of: index).map { text(of: $0) }.joined(separator: ","))]"
    case .mapping:
      let entries = tree.entries(of: index).map { "\(text(of: $0.key)):\(text(of: $0.value))" }
      return "{\(entries.joined(separator: ","))}"
    }
  }
}
