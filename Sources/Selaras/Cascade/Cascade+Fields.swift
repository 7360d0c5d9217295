extension Cascade {
  /// The first field of a key in a range of fields.
  func field(_ key: Key, in range: Range<FieldID>) -> FieldID? {
    for field in range where self[field].key == key { return field }
    return nil
  }

  func fields(_ key: Key, in range: Range<FieldID>) -> [FieldID] { range.filter { self[$0].key == key } }

  func field(_ key: Key, of node: NodeID) -> FieldID? { field(key, in: self[node].fields) }

  func field(_ key: Key, of indicator: IndicatorID) -> FieldID? { field(key, in: self[indicator].fields) }

  /// A field of a document's own head: of what stands before its first node.
  func field(_ key: Key, of document: DocumentID) -> FieldID? {
    let value = self[document]
    let end = value.nodes.first.map { self[$0].fields.lowerBound }
    return field(key, in: value.fields.lowerBound..<(end ?? value.fields.upperBound))
  }

  /// The statement of a node, or its name if that is what it has.
  func mainField(of node: NodeID) -> FieldID? { field(.kinerja, of: node) ?? field(.nama, of: node) }

  /// The field of a node's statement: of the one that is asked about, else of the first.
  func field(of statement: StatementOrdinal?, of node: NodeID) -> FieldID? {
    guard let statement, statement.index > 0 else { return field(.kinerja, of: node) }
    let statements = fields(.kinerja, in: self[node].fields)
    return statement.index < statements.count ? statements[statement.index] : nil
  }

  /// The text of a field; the empty text if there is none.
  func string(_ field: FieldID?) -> String { field.map { texts.string(self[$0].text) } ?? "" }

  /// Where a piece of a field's text stands, given in UTF-8 offsets of the text.
  func place(of piece: Range<Int>, in field: FieldID) -> Place {
    let whole = self[field].place
    if let decoded = self[field].decoded {
      let runs = self[document(of: field)].decoded[decoded]
      return Place(source: whole.source, runs.range(of: piece, in: whole.range))
    }
    let start = min(whole.range.lowerBound + piece.lowerBound, whole.range.upperBound)
    let end = min(whole.range.lowerBound + piece.upperBound, whole.range.upperBound)
    return Place(source: whole.source, start..<max(start, end))
  }

  /// The references in a range of fields that name nothing.
  func dangling(in range: Range<FieldID>) -> ArraySlice<FieldID> {
    let first = danglingReferences.partition { $0 < range.lowerBound }
    return danglingReferences[first...].prefix { $0 < range.upperBound }
  }
}
