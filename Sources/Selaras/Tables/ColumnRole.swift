/// What a column of a table holds.
public enum ColumnRole: Hashable, Sendable {
  /// The nodes of one level.
  case level(Level)
  /// Nodes of several levels, told apart by their code, their words, capitals, or how far right they begin.
  case node
  /// The name of the row's level.
  case levelName
  /// A field of the row's node; of the node of a level if one is given.
  case field(Key, of: Level?)
  /// A field of the row's indicator (`nama` is the indicator itself); of that of a level's node if one is given.
  case indicator(Key, of: Level?)
  /// Words for Selaras: which rules do not count here.
  case remark
  /// Known to hold nothing of a plan, as the number of the row.
  case nothing

  /// The key of a cascade file that it is, if that is one of any node or indicator; a misi is what a tujuan refers to.
  var key: Key? {
    switch self {
    case .level(.mission): .misi
    case .indicator(.nama, of: nil): .indikator
    case .indicator(let key, of: nil), .field(let key, of: nil): key
    default: nil
    }
  }

  /// The level whose nodes it holds, if it is one.
  var level: Level? {
    if case .level(let level) = self { level } else { nil }
  }

  /// As a form names it: a level, a field, `LEVEL.FIELD`, `simpul`, `jenjang`, `catatan_selaras`, `nomor`; a field that
  /// has the name of a level, or that nodes and indicators both have, as `simpul.FIELD` and `indikator.FIELD`.
  public init?(name: String) {
    switch name {
    case "simpul": self = .node
    case "jenjang": self = .levelName
    case "catatan_selaras": self = .remark
    case "nomor": self = .nothing
    default:
      if let level = Level(name: name) {
        self = .level(level)
        return
      }
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      let level = parts.count == 2 ? Level(name: parts[0]) : nil
      let isOfOwner = parts.count == 2 && (parts[0] == "simpul" || parts[0] == "indikator")
      guard parts.count == 1 || level != nil || isOfOwner, let last = parts.last,
        let key = Key(bytes: ArraySlice(last.utf8))
      else { return nil }
      if isOfOwner {
        let isOfNode = parts[0] == "simpul"
        guard (isOfNode ? Key.ofNode : Key.ofIndicator).contains(key), key != .indikator else { return nil }
        self = isOfNode ? .field(key, of: nil) : .indicator(key, of: nil)
        return
      }
      if key == .indikator {
        self = .indicator(.nama, of: level)
      } else if Self.ofIndicators.contains(key) {
        self = .indicator(key, of: level)
      } else if Key.ofNode.contains(key) {
        self = .field(key, of: level)
      } else {
        return nil
      }
    }
  }

  /// The name that a form gives it.
  public var name: String {
    switch self {
    case .level(let level): level.name
    case .node: "simpul"
    case .levelName: "jenjang"
    case .field(let key, let level): Self.name(key.name, level)
    case .indicator(.nama, let level): Self.name(Key.indikator.name, level)
    case .indicator(let key, let level): Self.name(key.name, level)
    case .remark: "catatan_selaras"
    case .nothing: "nomor"
    }
  }

  private static func name(_ field: String, _ level: Level?) -> String {
    level.map { "\($0.name).\(field)" } ?? field
  }

  /// Fields that a column holds for the indicator, where a node could have them too.
  private static let ofIndicators: Set<Key> = [
    .satuan, .formulasi, .definisi, .sumber, .polaritas, .sifat, .jenis, .baseline, .target, .realisasi,
  ]

  /// The names of all roles that need no level, for suggestions.
  static let names =
    Level.names + ["simpul", "jenjang", "nomor", "catatan_selaras"]
    + Key.ofNode.union(ofIndicators).map(\.name).filter { $0 != "misi" }.sorted()

  /// Whether a table can be known by it: a level, nodes, or indicators.
  var isTelling: Bool {
    switch self {
    case .level, .node, .levelName, .indicator(.nama, _): true
    default: false
    }
  }

  /// Whether nodes are read from it.
  var holdsNodes: Bool {
    switch self {
    case .level, .node, .levelName: true
    default: false
    }
  }

  /// Whether each year has a value of its own.
  var isSeries: Bool {
    switch self {
    case .indicator(.target, _), .indicator(.realisasi, _), .indicator(.baseline, _), .field(.pagu, _): true
    default: false
    }
  }
}
