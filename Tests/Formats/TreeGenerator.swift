/// Data as a file can hold it, to be written in several styles and read back.
indirect enum Sample {
  case text(String)
  case list([Sample])
  case map([(String, Sample)])

  static func random(_ depth: Int, using random: inout SeededNumbers) -> Sample {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 0...2: return .text(text(using: &random))
    case 3, 4:
      let count = Int.random(in: 0...4, using: &random)
      return .list((0..<count).map { _ in .random(depth - 1, using: &random) })
    default:
      let count = Int.random(in: 0...4, using: &random)
      return .map(
        (0..<count).map { ("k\($0) \(text(using: &random))", .random(depth - 1, using: &random)) })
    }
  }

  private static func text(using random: inout SeededNumbers) -> String {
    let words = [
      "0,75", "Kota", "no", ": ", " #", "é", "😀", "\n", "\t", "'", "\"", "\\", "- ", "{", "]", ",", " ",
      "5.03.02", "%", "@", "&a", "---", "\u{85}",
    ]
    let count = Int.random(in: 0...4, using: &random)
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined()
  }

  /// As a dump has it, with all texts in quotation marks.
  var dump: String {
    switch self {
    case .text(let text): text.debugDescription
    case .list(let items): "[" + items.map(\.dump).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.0.debugDescription): \($0.1.dump)" }.joined(separator: ", ") + "}"
    }
  }

  /// A text in double quotation marks, as JSON has it.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{85}": quoted += "\\u0085"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  var json: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.json).joined(separator: ",\n ") + "]"
    case .map(let entries):
      "{ " + entries.map { "\(Self.quoted($0.0)):\($0.1.json)" }.joined(separator: ", ") + "}"
    }
  }

  /// As blocks; what needs it in quotation marks or as a block text.
  func yaml(_ indent: Int, using random: inout SeededNumbers) -> String {
    let blanks = String(repeating: " ", count: indent)
    switch self {
    case .text(let text): return " " + Self.scalar(text, indent, using: &random) + "\n"
    case .list(let items) where items.isEmpty: return " [ ]\n"
    case .map(let entries) where entries.isEmpty: return " {}\n"
    case .list(let items):
      let lines = items.map { "\(blanks)-\($0.yaml(indent + 2, using: &random))" }
      return "\n" + lines.joined(separator: "# selaras: uji\n")
    case .map(let entries):
      let lines = entries.map {
        "\(blanks)\(Self.scalar($0.0, -1, using: &random)):\($0.1.yaml(indent + 3, using: &random))"
      }
      return " # isi\n" + lines.joined(separator: "\n")
    }
  }

  private static func scalar(_ text: String, _ indent: Int, using random: inout SeededNumbers) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where isPlain(text): return text
    case 1 where !text.contains { $0 == "\n" || $0 == "\t" || $0 == "\u{85}" }:
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    case 2 where indent >= 0 && text.last?.isLetter ?? false && text.first?.isLetter ?? false:
      let blanks = String(repeating: " ", count: indent + 1)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return "|-\n" + lines.map { blanks + $0 }.joined(separator: "\n")
    default: return quoted(text)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber, let last = text.last, last != " ",
      last != ":"
    else { return false }
    return !text.contains(": ") && !text.contains(" #") && !text.contains { $0 == "\n" || $0 == "\t" }
  }
}
