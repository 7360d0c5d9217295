@testable import Selaras

/// A tree as JSON; with `escaping` every letter is written as an escape.
func asJSON(_ tree: Tree, _ index: Int, _ source: Source, escaping: Bool = false) -> String {
  switch tree.elements[index].kind {
  case .scalar:
    let text = tree.text(of: index, in: source)
    if !tree.elements[index].isQuoted, ["~", "null", ""].contains(text) { return "null" }
    var json = ""
    for unit in text.utf16 {
      let isPlain = (0x20..<0x7F).contains(unit) && unit != 0x22 && unit != 0x5C
      let digits = String(unit, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      json += isPlain && !escaping ? String(UnicodeScalar(UInt8(unit))) : escape
    }
    return "\"\(json)\""
  case .sequence:
    let items = tree.items(of: index).map { asJSON(tree, $0, source, escaping: escaping) }
    return "[\(items.joined(separator: ", "))]"
  case .mapping:
    let entries = tree.entries(of: index).map { key, value in
      "\(asJSON(tree, key, source)): \(asJSON(tree, value, source, escaping: escaping))"
    }
    return "{\(entries.joined(separator: ",\n "))}"
  }
}
