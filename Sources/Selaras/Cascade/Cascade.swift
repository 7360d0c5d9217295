/// Everything the documents of one run say, in flat arrays: a node is a number.
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
  var supports: [(node: Int32, supported: Int32)] = []
  /// References that name nothing: the field that holds them, in order.
  var danglingReferences: [Int32] = []

  init(sources: [Source]) { self.sources = sources }
}

/// One cascade file.
struct Document: Sendable {
  /// Index of its source.
  var source: Int32
  var kind: DocumentKind?
  var fields: Range<Int32> = 0..<0
  var nodes: Range<Int32> = 0..<0
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

extension Cascade {
  /// The first field of a key in a range of fields, or -1.
  func field(_ key: Key, in range: Range<Int32>) -> Int32 {
    for index in range where fields[Int(index)].key == key { return index }
    return -1
  }

  func fields(_ key: Key, in range: Range<Int32>) -> [Int32] {
    range.filter { fields[Int($0)].key == key }
  }

  /// The statement of a node, or its name if that is what it has, or -1.
  func mainField(of node: Int32) -> Int32 {
    let fields = nodes[Int(node)].fields
    let statement = field(.kinerja, in: fields)
    return statement >= 0 ? statement : field(.nama, in: fields)
  }

  func string(_ field: Int32) -> String { field < 0 ? "" : texts.string(fields[Int(field)].text) }

  /// The document that a field stands in.
  func document(ofField field: Int32) -> Int32 {
    var low = 0
    var high = documents.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if documents[middle].fields.lowerBound <= field { low = middle } else { high = middle }
    }
    return Int32(low)
  }

  /// Where a piece of a field's text stands, given in UTF-8 offsets of the text.
  func place(ofField index: Int32, _ piece: Range<Int>? = nil) -> Place {
    let field = fields[Int(index)]
    let document = documents[Int(document(ofField: index))]
    let whole = Place(source: UInt32(document.source), start: field.start, end: field.end)
    guard let piece else { return whole }
    if field.decoded < 0 {
      let start = min(Int(field.start) + piece.lowerBound, Int(field.end))
      let end = min(Int(field.start) + piece.upperBound, Int(field.end))
      return Place(source: whole.source, start..<max(start, end))
    }
    return Place(
      source: whole.source, document.decoded[Int(field.decoded)].range(of: piece, in: whole.range))
  }

  func place(ofNode index: Int32) -> Place {
    let node = nodes[Int(index)]
    return Place(source: UInt32(documents[Int(node.document)].source), start: node.start, end: node.end)
  }

  func place(ofIndicator index: Int32) -> Place {
    let indicator = indicators[Int(index)]
    let document = documents[Int(nodes[Int(indicator.node)].document)]
    return Place(source: UInt32(document.source), start: indicator.start, end: indicator.end)
  }

  /// The numbers of a node's children, in order.
  func children(of node: Int32) -> [Int32] {
    var children: [Int32] = []
    var child = nodes[Int(node)].firstChild
    while child >= 0 {
      children.append(child)
      child = nodes[Int(child)].nextSibling
    }
    return children
  }

  /// The nodes above a node, from its parent upwards; a circle ends where it closes.
  func ancestors(of node: Int32) -> [Int32] {
    var found: [Int32] = []
    var current = nodes[Int(node)].parent
    while current >= 0, current != node, found.count < 160, !found.contains(current) {
      found.append(current)
      current = nodes[Int(current)].parent
    }
    return found
  }

  /// The way to a node from the top, as `tujuan 1 > sasaran 2`. The one visi and the one misi of a document are
  /// left out.
  func path(of node: Int32) -> String {
    var steps = ancestors(of: node).filter { !isLeftOut($0) }
    steps.insert(node, at: 0)
    return steps.reversed().map { "\(nodes[Int($0)].level.name) \(nodes[Int($0)].ordinal)" }.joined(
      separator: " > ")
  }

  /// Whether the way to a node does not name this node above it, because it is the only one.
  func isLeftOut(_ node: Int32) -> Bool {
    let document = documents[Int(nodes[Int(node)].document)]
    switch nodes[Int(node)].level {
    case .vision: return document.visions == 1
    case .mission: return document.missions == 1
    default: return false
    }
  }
}
