@testable import Selaras

/// What a run over some files gives: the cascade, and the findings of the readers.
struct ReadFiles {
  private static let book = Rulebook.builtIn

  var cascade: Cascade
  var diagnostics: [Diagnostic]

  init(_ files: [(name: String, text: String)]) {
    let inputs = files.map { Input(Source(name: $0.name, text: $0.text), isNamed: true) }
    var options = CheckOptions()
    if !files.contains(where: { $0.text.contains("dokumen") }) { options.kind = .renstra }
    let reader = readCascade(inputs, Self.book, options).reader
    cascade = reader.cascade
    diagnostics = reader.diagnostics
  }

  init(yaml text: String) { self.init([("a.yaml", text)]) }

  init(json text: String) { self.init([("a.json", text)]) }

  /// The findings, one a line: line, column, code, what is underlined, and the message.
  var faults: String {
    var tables: [UInt32: LineTable] = [:]
    return diagnostics.map { diagnostic in
      let source = cascade.sources[Int(diagnostic.place.source)]
      let table = tables[diagnostic.place.source] ?? LineTable(source.bytes)
      tables[diagnostic.place.source] = table
      let at = table.position(of: Int(diagnostic.place.start))
      return "\(at.line):\(at.column) \(diagnostic.code) ‹\(source.text(diagnostic.place.range))› "
        + diagnostic.message.en
    }.joined(separator: "\n")
  }

  /// Each node and its parent: `S1 <- T1 (induk)`, named by id, code or text.
  var parents: String {
    cascade.nodes.handles.map { node in
      let parent = cascade[node].parent.map(name) ?? "-"
      return "\(name(node)) <- \(parent) (\(cascade[node].parentage.name))"
    }.joined(separator: "\n")
  }

  func name(_ node: NodeID) -> String {
    for key in [Key.id, .kode, .kinerja, .nama] {
      if let field = cascade.field(key, of: node) { return cascade.string(field) }
    }
    return "?"
  }
}
