@testable import Selaras

/// What a file of a name holds, and what is wrong with it.
func read(_ text: String, as name: String) -> (tree: String, faults: String) {
  let source = Source(name: name, text: text)
  let reading = Format.read(source, index: 0)
  return (dump(reading, source), faults(reading, source))
}

/// A tree as one line: `{key: value}`, `[item]`, plain texts as they are, quoted texts in `"`.
func dump(_ reading: Reading, _ source: Source) -> String {
  guard let root = reading.tree.root else { return "" }
  return dump(reading.tree, root, source)
}

func dump(_ tree: Tree, _ index: Int, _ source: Source) -> String {
  switch tree.elements[index].kind {
  case .scalar:
    let text = tree.text(of: index, in: source)
    return tree.elements[index].isQuoted ? text.debugDescription : text
  case .sequence:
    return "[" + tree.items(of: index).map { dump(tree, $0, source) }.joined(separator: ", ") + "]"
  case .mapping:
    let entries = tree.entries(of: index).map {
      "\(dump(tree, $0.key, source)): \(dump(tree, $0.value, source))"
    }
    return "{" + entries.joined(separator: ", ") + "}"
  }
}

/// The faults of a reading, one a line: line, column, code and what is underlined.
func faults(_ reading: Reading, _ source: Source) -> String {
  let lines = LineTable(source.bytes)
  return reading.diagnostics.map {
    let position = lines.position(of: Int($0.place.start))
    return "\(position.line):\(position.column) \($0.code) ‹\(source.text($0.place.range))›"
  }.joined(separator: "\n")
}
