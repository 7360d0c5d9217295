/// The plan that the tables of a workbook tell, before it is written down as a tree.
struct Outline {
  var nodes: [Node] = []
  /// The texts of the document's head, with the keys of a cascade file.
  var head: [(key: Key, text: CellText)] = []
  /// The cells with words for Selaras.
  var remarks: [Range<Int>] = []
  /// The nodes of the tables that are read, by what they are the same by.
  var earlierNodes: [String: [Int]] = [:]
  /// The year of the document, if it is of one.
  var year: Int16?

  struct Node {
    var level: Level
    /// Index in ``Outline/nodes``.
    var parent: Int?
    /// The table it was first read in.
    var table: Int
    /// How many nodes it stands in.
    var depth = 0
    /// Where it is shown if it has no text.
    var anchor: Int
    /// `kinerja` may stand several times.
    var fields: [(key: Key, period: HeaderPeriod?, text: CellText)] = []
    var indicators: [Indicator] = []

    /// Whether its owner, and those of its indicators, stand in columns of their own.
    var keepsOwners = false

    func text(_ key: Key) -> CellText? { fields.first { $0.key == key }?.text }
    func has(_ key: Key, _ period: HeaderPeriod? = nil) -> Bool {
      fields.contains { $0.key == key && $0.period == period }
    }
  }

  struct Indicator {
    /// Which of the node's statements it measures, if the node has several.
    var statement: Int?
    var name: CellText?
    /// The table it was read in.
    var table = 0
    var values: [(key: Key, period: HeaderPeriod?, text: CellText)] = []
    /// Where it is shown if it has no text.
    var anchor: Int

    func has(_ key: Key, _ period: HeaderPeriod?) -> Bool {
      values.contains { $0.key == key && $0.period == period }
    }
  }

  /// Owners that all indicators of a node share belong to the node.
  mutating func settleOwners(_ texts: CellTexts) {
    for node in nodes.indices where !nodes[node].keepsOwners {
      let indicators = nodes[node].indicators
      let stated = nodes[node].fields.filter { $0.key == .pemilik }.map(\.text)
      guard stated.count < 2 else { continue }
      let owners = stated + indicators.flatMap { $0.values.filter { $0.key == .pemilik }.map(\.text) }
      guard let first = owners.first else { continue }
      let words = Array(texts.bytes(first).trimmed)
      guard owners.allSatisfy({ texts.bytes($0).trimmed.elementsEqual(words) }) else { continue }
      let isList = indicators.contains { $0.values.count { $0.key == .pemilik } > 1 }
      if isList { continue }
      for index in indicators.indices {
        nodes[node].indicators[index].values.removeAll { $0.key == .pemilik }
      }
      if stated.isEmpty { nodes[node].fields.append((.pemilik, nil, first)) }
    }
  }
}
