import Foundation

/// Writes the pages of the rule book into one Swift file, as string literals:
/// `EmbedRules RULES-FOLDER OUTPUT PAGE...`
@main struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, let output = arguments.dropFirst().first else {
      throw CocoaError(.fileNoSuchFile)
    }
    var swift = "/// The rule book as it stood when this was built: path below `Rules/`, and text.\n"
    swift += "let embeddedRules: [(path: StaticString, text: StaticString)] = [\n"
    for page in arguments.dropFirst(2) {
      let path = page.dropFirst(folder.count + 1)
      let text = try String(contentsOfFile: page, encoding: .utf8)
      swift += "  (\(literal(path)), \(literal(text))),\n"
    }
    swift += "]\n"
    try swift.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// The text as a Swift string literal on one line.
  static func literal(_ text: some StringProtocol) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0": result += "\\0"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
