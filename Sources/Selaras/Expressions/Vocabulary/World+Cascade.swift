/// The things of the cascade, and their texts.
///
/// What is asked for all the time is asked of the world: who asks the cascade inside of it holds all its arrays anew.
extension World {
  subscript(document: DocumentID) -> Document { cascade[document] }
  subscript(node: NodeID) -> Node { cascade[node] }
  subscript(indicator: IndicatorID) -> Indicator { cascade[indicator] }
  subscript(field: FieldID) -> Field { cascade[field] }
  subscript(point: PointID) -> Point { cascade[point] }

  func field(_ key: Key, of document: DocumentID) -> FieldID? { cascade.field(key, of: document) }
  func field(_ key: Key, of node: NodeID) -> FieldID? { cascade.field(key, of: node) }
  func field(_ key: Key, of indicator: IndicatorID) -> FieldID? { cascade.field(key, of: indicator) }
  func fields(_ key: Key, in range: Range<FieldID>) -> [FieldID] { cascade.fields(key, in: range) }
  func mainField(of node: NodeID) -> FieldID? { cascade.mainField(of: node) }
  func document(of indicator: IndicatorID) -> DocumentID { cascade.document(of: indicator) }
  func indicator(of point: PointID) -> IndicatorID? { cascade.indicator(of: point) }

  func text(_ key: Key, of document: DocumentID) -> Text { text(of: cascade.field(key, of: document)) }
  func text(_ key: Key, of node: NodeID) -> Text { text(of: cascade.field(key, of: node)) }
  func text(_ key: Key, of indicator: IndicatorID) -> Text { text(of: cascade.field(key, of: indicator)) }
  func text(of point: PointID) -> Text { text(of: self[point].field) }

  func texts(_ key: Key, of node: NodeID) -> [Text] { texts(key, in: self[node].fields) }
  func texts(_ key: Key, of indicator: IndicatorID) -> [Text] { texts(key, in: self[indicator].fields) }

  private func texts(_ key: Key, in range: Range<FieldID>) -> [Text] {
    cascade.fields(key, in: range).map { text(of: $0) }
  }

  func years(of indicator: IndicatorID) -> [Int] { self[cascade.document(of: indicator)].years }
  func years(of point: PointID) -> [Int] { self[cascade.document(of: self[point].field)].years }

  /// What a value says, read the way its document writes numbers.
  func number(of point: PointID) -> Number {
    let field = self[point].field
    return number(self[field].text, self[cascade.document(of: field)].decimals)
  }
}
