/// A text of the cascade at its place: the value of one key of a document, a node or an indicator.
struct Field: Sendable {
  var key: Key
  var text: TextTable.ID
  /// The bytes of its content.
  var place: Place
  /// Its entry in the document's decoded scalars, if the text is not just these bytes.
  @Compact var decoded: Handle<Tree.Decoded>?
}

/// One value of a series: of a target, a realisation, a budget, or the baseline.
struct Point: Sendable {
  var series: Key
  var period: Period
  var field: FieldID
}
