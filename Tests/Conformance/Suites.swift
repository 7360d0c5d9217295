import Foundation
import Testing

@testable import Selaras

/// How the cases of a suite went.
struct Tally {
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
enum Suites {
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
struct Case {
  let tree: Tree
  let source: Source
  /// The element that is the object.
  var root = 0

  func index(_ key: String) -> Int? {
    tree.entries(of: root).first { tree.text(of: $0.key, in: source) == key }?.value
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

  /// The file of a case that has one.
  var file: Source {
    let url = Suites.folder?.appending(path: "office").appending(path: self["name"])
    let bytes = url.flatMap { try? Data(contentsOf: $0) } ?? Data()
    return Source(name: self["name"], bytes: [UInt8](bytes))
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
