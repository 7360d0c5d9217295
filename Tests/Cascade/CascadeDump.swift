@testable import Selaras

/// A cascade as lines: documents, nodes, indicators and values with all they hold, without where it stands.
func dump(_ cascade: Cascade) -> String {
  var lines: [String] = []
  for document in cascade.documents {
    let kind = document.kind?.rawValue ?? "?"
    lines.append("document \(kind) \(document.years) \(document.decimals)")
    let first = document.nodes.first.map { cascade[$0].fields.lowerBound }
    let fields = document.fields.lowerBound..<(first ?? document.fields.upperBound)
    lines += fields.map { "  \(cascade.shown($0))" }
    for node in document.nodes { lines += cascade.lines(ofNode: node).map { "  " + $0 } }
  }
  return lines.joined(separator: "\n")
}

extension Cascade {
  fileprivate func shown(_ field: FieldID) -> String {
    "\(self[field].key.name): \(string(field).debugDescription)"
  }

  fileprivate func lines(ofNode index: NodeID) -> [String] {
    let node = self[index]
    var lines = ["\(path(of: index)) [\(node.parentage.name)]"]
    lines += node.fields.filter { !isValue($0, in: node.points) }.map { "  " + shown($0) }
    lines += node.points.map { "  " + shown(point: $0) }
    for indicator in node.indicators {
      let value = self[indicator]
      lines.append("  indikator of statement \(value.statement?.number ?? -1)")
      lines += value.fields.filter { !isValue($0, in: value.points) }.map { "    " + shown($0) }
      lines += value.points.map { "    " + shown(point: $0) }
      if let polarity = value.marks.polarity { lines.append("    mark \(polarity.rawValue)") }
      if let trait = value.marks.trait { lines.append("    mark \(trait.rawValue)") }
    }
    return lines
  }

  private func isValue(_ field: FieldID, in points: Range<PointID>) -> Bool {
    points.contains { self[$0].field == field }
  }

  private func shown(point index: PointID) -> String {
    let point = self[index]
    return "\(point.series.name) \(point.period.name): \(string(point.field).debugDescription)"
  }
}

/// What a run over some files gives: the cascade, and the findings of the readers.
struct ReadFiles {
  private static let book = Rulebook.builtIn()

  var cascade: Cascade
  var diagnostics: [Diagnostic]

  init(_ files: [(name: String, text: String)]) {
    let inputs = files.map { Input(Source(name: $0.name, text: $0.text), isNamed: true) }
    var options = CheckOptions()
    if !files.contains(where: { $0.text.contains("dokumen") }) { options.kind = .renstra }
    let (reader, _, _) = readCascade(inputs, Self.book, options)
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
