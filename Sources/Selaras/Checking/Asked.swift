/// What a rule is asked about: as much of this as its subject has.
struct Asked {
  var document: DocumentID?
  var node: NodeID?
  /// Which of the node's statements; nil for the node as a whole.
  var statement: StatementOrdinal?
  var indicator: IndicatorID?
  /// The element of `setiap`.
  var item = Value.null
}

extension Frame {
  /// A frame for expressions about something.
  init(_ world: World, _ asked: Asked) {
    self.init(world, roots: Array(repeating: .null, count: SubjectSlot.count))
    ask(about: asked)
  }

  /// Puts what is asked about into the slots of the names.
  mutating func ask(about asked: Asked) {
    slots[SubjectSlot.document] = .document(asked.document)
    slots[SubjectSlot.node] = .node(asked.node, statement: asked.statement)
    slots[SubjectSlot.indicator] = .indicator(asked.indicator)
    slots[SubjectSlot.item] = asked.item
    kept.forget()
  }

  /// Puts another element of `setiap` into its slot.
  mutating func ask(about item: Value) { slots[SubjectSlot.item] = item }
}
