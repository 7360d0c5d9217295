/// Everything the documents of one run say, in flat arrays: a node is a handle.
///
/// Nodes stand in the order of the files, a parent that contains its children before them.
public struct Cascade: Sendable {
  public internal(set) var sources: [Source]
  var documents: [Document] = []
  var nodes: [Node] = []
  var indicators: [Indicator] = []
  var fields: [Field] = []
  var points: [Point] = []
  var texts = TextTable()
  /// Further parents: `mendukung`, as pairs of node and supported node, in the order of the nodes.
  var supports: [(node: NodeID, supported: NodeID)] = []
  /// References that name nothing: the field that holds them, in order.
  var danglingReferences: [FieldID] = []
  /// The document of each source, if it is one.
  private var documentOfSource: [DocumentID?]

  init(sources: [Source]) {
    self.sources = sources
    documentOfSource = Array(repeating: nil, count: sources.count)
  }

  subscript(document: DocumentID) -> Document { documents[document] }
  subscript(node: NodeID) -> Node { nodes[node] }
  subscript(indicator: IndicatorID) -> Indicator { indicators[indicator] }
  subscript(field: FieldID) -> Field { fields[field] }
  subscript(point: PointID) -> Point { points[point] }

  /// Adds a source behind the others: a file with several documents is one for each of them.
  mutating func add(_ source: Source) -> UInt32 {
    sources.append(source)
    documentOfSource.append(nil)
    return UInt32(sources.count - 1)
  }

  /// Adds the one document of a source.
  mutating func add(_ document: Document) -> DocumentID {
    let handle = documents.add(document)
    documentOfSource[Int(document.source)] = handle
    return handle
  }

  /// The document that a field stands in.
  func document(of field: FieldID) -> DocumentID {
    guard let document = documentOfSource[Int(self[field].place.source)] else {
      preconditionFailure("a field stands in a document")
    }
    return document
  }

  /// The node whose field it is, or that of one of its indicators; nil for a field of a document.
  func node(holding field: FieldID) -> NodeID? {
    let nodes = self[document(of: field)].nodes
    let place = nodes.partition { self[$0].fields.lowerBound <= field }
    guard place > nodes.startIndex else { return nil }
    return nodes[nodes.index(before: place)]
  }

  func document(of indicator: IndicatorID) -> DocumentID { self[self[indicator].node].document }

  /// The indicators of all nodes of a document, which stand one behind the other.
  func indicators(of document: DocumentID) -> Range<IndicatorID> {
    guard let first = self[document].nodes.first, let last = self[document].nodes.last else {
      return IndicatorID(0)..<IndicatorID(0)
    }
    return self[first].indicators.lowerBound..<self[last].indicators.upperBound
  }
}

/// One cascade file.
struct Document: Sendable {
  /// Index in the run's list of sources.
  var source: UInt32
  var kind: DocumentKind?
  /// What its tables have no place for.
  var gaps = FormGaps()
  /// The edition of the nomenclature, if it names none.
  var edition: Edition?
  var fields = FieldID(0)..<FieldID(0)
  var nodes = NodeID(0)..<NodeID(0)
  /// The years of its period, in order; empty if it names none.
  var years: [Int] = []
  /// How many visi and misi it has.
  var visions = 0
  var missions = 0
  /// How its numbers are written.
  var decimals = DecimalMark.unknown
  /// The scalars whose text is not just their bytes.
  var decoded: [Tree.Decoded] = []
  /// Whether everything of the file was understood.
  var isComplete = true
  /// Comments for Selaras, by their bytes.
  var remarks: [Range<Int>] = []
}
