import Fingerprints
import Foundation

/// Writes files of `Rules/` into one Swift file, as string literals:
/// `EmbedRules NAME RULES-FOLDER OUTPUT FILE...`; with the tables of the nomenclature, also a table of their texts.
@main struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 3 else { throw CocoaError(.fileNoSuchFile) }
    let (name, folder, output) = (arguments[1], arguments[2], arguments[3])
    let files = try arguments.dropFirst(3).map { file in
      (path: file.dropFirst(folder.count + 1), text: try String(contentsOfFile: file, encoding: .utf8))
    }
    var swift = "import Fingerprints\n\n"
    swift += "/// Files of `Rules/` as they stood when this was built: path below `Rules/`, and text.\n"
    swift += "let \(name): [(path: StaticString, text: StaticString)] = [\n"
    for file in files { swift += "  (\(literal(file.path)), \(literal(file.text))),\n" }
    swift += "]\n"
    let tables = files.filter { $0.path.hasSuffix(".csv") }.map { ListTable($0.text) }
    let texts = tables.enumerated().flatMap { OfficialTexts($1, number: $0).entries }
    if !texts.isEmpty {
      swift += "\n/// The texts of the tables, which are numbered in this order.\n"
      swift += "let embeddedTexts = FingerprintTable(\(literal(FingerprintTable.text(of: texts))))\n"
      swift += Self.words(of: tables.filter(\.isOfficialList))
    }
    try swift.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// The words of the lists: those that stand there often, and the others.
  private static func words(of lists: [ListTable]) -> String {
    var words = OfficialWords()
    for list in lists { words.add(list) }
    func table(_ name: String, _ words: [String]) -> String {
      let texts = WordTable.texts(of: words).map { "  \(literal($0)),\n" }.joined()
      return "let \(name) = WordTable([\n\(texts)])\n"
    }
    return "\n/// The words that the lists write often, and those that they write at all.\n"
      + table("embeddedFrequentWords", words.frequent) + table("embeddedRareWords", words.rare)
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
