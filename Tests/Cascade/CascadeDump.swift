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
