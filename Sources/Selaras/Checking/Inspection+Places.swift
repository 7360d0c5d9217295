/// Where things stand.
extension Inspection {
  /// Where what a rule was asked about is shown.
  func place(of asked: Asked) -> Place {
    if let indicator = asked.indicator { return world[indicator].place }
    if let node = asked.node { return place(of: asked.statement, of: node) }
    if let document = asked.document { return place(of: document) }
    return Place(source: 0, start: 0, end: 0)
  }

  /// Where a value stands; nil if it stands nowhere.
  func place(of value: Value) -> Place? {
    switch value {
    case .string(let text): return place(of: text.origin)
    case .list(let items): return items.lazy.compactMap { self.place(of: $0) }.first
    case .object:
      if let node = value.node { return place(of: value.statement, of: node) }
      if let indicator = value.indicator { return world[indicator].place }
      if let point = value.point { return world[world[point].field].place }
      return value.document.map { place(of: $0) }
    default: return nil
    }
  }

  /// The node that a value is, or stands in; nil if it stands in none.
  func node(of value: Value) -> NodeID? {
    switch value {
    case .string(let text): return text.origin.fieldID.flatMap { world.cascade.node(holding: $0) }
    case .list(let items): return items.lazy.compactMap { self.node(of: $0) }.first
    case .object:
      if let node = value.node { return node }
      if let indicator = value.indicator { return world[indicator].node }
      return value.point.flatMap { world.cascade.node(holding: world[$0].field) }
    default: return nil
    }
  }

  private func place(of origin: Origin) -> Place? {
    origin.fieldID.map { world.cascade.place(of: Int(origin.lower)..<Int(origin.upper), in: $0) }
  }

  /// A node is shown at the statement that is asked about, if it is not the first.
  private func place(of statement: StatementOrdinal?, of node: NodeID) -> Place {
    guard let statement, statement.index > 0, let field = world.cascade.field(of: statement, of: node) else {
      return world[node].place
    }
    return world[field].place
  }

  /// A document is shown where it says what it is.
  private func place(of document: DocumentID) -> Place {
    world.cascade.field(.dokumen, of: document).map { world[$0].place }
      ?? Place(source: world[document].source, start: 0, end: 0)
  }
}
