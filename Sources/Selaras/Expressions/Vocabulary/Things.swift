/// The kinds of things the conditions of the rules speak of.
extension ObjectKind {
  static let node = ObjectKind(rawValue: 1)
  static let indicator = ObjectKind(rawValue: 2)
  static let value = ObjectKind(rawValue: 3)
  static let document = ObjectKind(rawValue: 4)
  static let wordLists = ObjectKind(rawValue: 5)
  static let wordList = ObjectKind(rawValue: 6)
  static let tables = ObjectKind(rawValue: 7)
  static let table = ObjectKind(rawValue: 8)
  static let parameters = ObjectKind(rawValue: 9)
  static let row = ObjectKind(rawValue: 10)

  static let names: [ObjectKind: String] = [
    .node: "simpul", .indicator: "indikator", .value: "nilai", .document: "dokumen", .wordLists: "kata",
    .wordList: "kata", .tables: "tabel", .table: "tabel", .parameters: "parameter",
    .row: "baris",
  ]
}

/// From a value to the thing that it stands for; nil for `null` and for things of another kind.
extension Value {
  var document: DocumentID? { thing(.document) }
  var node: NodeID? { thing(.node) }
  var indicator: IndicatorID? { thing(.indicator) }
  var point: PointID? { thing(.value) }
  var wordList: Handle<WordList>? { thing(.wordList) }
  var table: Handle<LookupTable>? { thing(.table) }
  var row: Handle<OfficialRow>? { thing(.row) }

  /// Which of a node's statements is asked about; nil for all of them.
  var statement: StatementOrdinal? {
    guard case .object(let object) = self, object.kind == .node, object.extra >= 0 else { return nil }
    return StatementOrdinal(object.extra)
  }

  private func thing<Thing>(_ kind: ObjectKind) -> Handle<Thing>? {
    guard case .object(let object) = self, object.kind == kind else { return nil }
    return Handle(object.index)
  }
}

/// From a thing to its value; `null` for none.
extension Value {
  static func document(_ document: DocumentID?) -> Value { thing(document, .document) }

  static func node(_ node: NodeID?, statement: StatementOrdinal? = nil) -> Value {
    thing(node, .node, extra: statement?.number ?? -1)
  }

  static func indicator(_ indicator: IndicatorID?) -> Value { thing(indicator, .indicator) }

  static func point(_ point: PointID?) -> Value { thing(point, .value) }

  static func wordList(_ list: Handle<WordList>) -> Value { thing(list, .wordList) }

  static func table(_ table: Handle<LookupTable>) -> Value { thing(table, .table) }

  static func row(_ row: Handle<OfficialRow>?) -> Value { thing(row, .row) }

  static func nodes(_ nodes: some Sequence<NodeID>) -> Value { .list(nodes.map { .node($0) }) }

  static func matches(_ matches: some Sequence<Counterparts.Match>) -> Value {
    .list(matches.map { .node($0.node, statement: $0.statement) })
  }

  static func documents(_ documents: some Sequence<DocumentID>) -> Value {
    .list(documents.map { .document($0) })
  }

  static func indicators(_ indicators: some Sequence<IndicatorID>) -> Value {
    .list(indicators.map { .indicator($0) })
  }

  static func points(_ points: some Sequence<PointID>) -> Value { .list(points.map { .point($0) }) }

  static func rows(_ rows: some Sequence<Handle<OfficialRow>>) -> Value { .list(rows.map { .row($0) }) }

  static func texts(_ texts: some Sequence<Text>) -> Value { .list(texts.map { .string($0) }) }

  private static func thing<Thing>(_ handle: Handle<Thing>?, _ kind: ObjectKind, extra: Int32 = 0) -> Value {
    guard let handle else { return .null }
    return .object(Object(kind: kind, index: handle.number, extra: extra))
  }
}

extension Origin {
  /// The field that the text is a piece of; nil for a computed text.
  var fieldID: FieldID? { isNone ? nil : FieldID(field) }

  /// All of a field's text.
  init(of field: FieldID, count: Int) {
    self.init(field: field.number, lower: 0, upper: UInt32(clamping: count))
  }
}
