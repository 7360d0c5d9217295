/// The code of a Swift file without its comments and strings, as words.
struct SwiftCode {
  private(set) var words: [(text: String, depth: Int)] = []

  init(_ text: String) {
    var scanner = Scanner(scalars: Array(text.unicodeScalars))
    words = scanner.words()
  }

  private static let introducers: Set<String> = ["struct", "enum", "class", "protocol", "typealias", "actor"]

  /// The types that other files can see: those at the top level that are not private.
  var visibleTypes: Set<String> {
    declared { $0 == 0 && !["private", "fileprivate"].contains($1) }
  }

  /// All types, also those inside of others.
  var types: Set<String> { declared { _, _ in true } }

  private func declared(_ counts: (Int, String) -> Bool) -> Set<String> {
    var found: Set<String> = []
    for index in words.indices.dropLast() where Self.introducers.contains(words[index].text) {
      let name = words[index + 1].text
      guard name.first?.isUppercase == true else { continue }
      // `private final class` and `private indirect enum` have the access two words before.
      let before = (max(0, index - 2)..<index).map { words[$0].text }
      let access = before.first { ["private", "fileprivate"].contains($0) } ?? ""
      if counts(words[index].depth, access) { found.insert(name) }
    }
    return found
  }

  private struct Scanner {
    let scalars: [Unicode.Scalar]
    var index = 0
    var depth = 0

    mutating func words() -> [(text: String, depth: Int)] {
      var words: [(text: String, depth: Int)] = []
      while index < scalars.count {
        if skips("//") {
          while index < scalars.count, scalars[index] != "\n" { index += 1 }
        } else if skips("/*") {
          while index < scalars.count, !skips("*/") { index += 1 }
        } else if let fence = quote() {
          skipString(fence)
        } else if isWord(scalars[index]) {
          let start = index
          while index < scalars.count, isWord(scalars[index]) { index += 1 }
          words.append((String(String.UnicodeScalarView(scalars[start..<index])), depth))
        } else {
          if scalars[index] == "{" { depth += 1 }
          if scalars[index] == "}" { depth -= 1 }
          index += 1
        }
      }
      return words
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private mutating func skips(_ word: String) -> Bool {
      guard scalars[index...].starts(with: word.unicodeScalars) else { return false }
      index += word.unicodeScalars.count
      return true
    }

    /// Takes the quotes that open a string, and returns those that close it.
    private mutating func quote() -> [Unicode.Scalar]? {
      var end = index
      while end < scalars.count, scalars[end] == "#" { end += 1 }
      guard end < scalars.count, scalars[end] == "\"" else { return nil }
      let hashes = Array(scalars[index..<end])
      let isLong = scalars[end...].starts(with: "\"\"\"".unicodeScalars)
      let quotes = [Unicode.Scalar](repeating: "\"", count: isLong ? 3 : 1)
      index = end + quotes.count
      return quotes + hashes
    }

    private mutating func skipString(_ fence: [Unicode.Scalar]) {
      let isRaw = fence.last == "#"
      while index < scalars.count, !scalars[index...].starts(with: fence) {
        index += !isRaw && scalars[index] == "\\" ? 2 : 1
      }
      index = min(index + fence.count, scalars.count)
    }
  }
}
