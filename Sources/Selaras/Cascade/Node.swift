/// One node of the cascade; its texts, indicators and values are ranges of the cascade's arrays.
struct Node: Sendable {
  var level: Level
  var parentage = Parentage.none
  /// Whether something that may be part of it, and not of a node inside of it, could not be read.
  var isDamaged = false
  var document: DocumentID
  @Compact var parent: NodeID? = nil
  @Compact var firstChild: NodeID? = nil
  @Compact var nextSibling: NodeID? = nil
  /// Counts from 1 among the siblings of its level.
  var ordinal: Int32 = 1
  var fields: Range<FieldID>
  var indicators: Range<IndicatorID>
  var points: Range<PointID>
  /// Where it is shown: at its main text, or at its first key if it has none.
  var place: Place
}

/// How the parent of a node is known.
enum Parentage: UInt8, Sendable {
  /// Not stated, and not implied by anything.
  case none
  /// It stands inside its parent.
  case nesting
  /// By `induk`, or by `misi` for a tujuan.
  case stated
  /// By its official code.
  case code
  /// There is only one it can be: the one misi, the one visi.
  case only
  /// The document says that there is none: `induk: ~`.
  case denied
  /// It is named, but it is not there.
  case missing

  /// What the conditions of the rules call it.
  var name: String {
    switch self {
    case .none: ""
    case .nesting: "susunan"
    case .stated: "induk"
    case .code: "kode"
    case .only: "tersirat"
    case .denied: "tanpa"
    case .missing: "hilang"
    }
  }
}

/// An indicator of a node.
struct Indicator: Sendable {
  var node: NodeID
  /// Which of the node's statements it measures; none if it stands at the node itself.
  @Compact var statement: StatementOrdinal?
  var fields: Range<FieldID>
  var points: Range<PointID>
  var marks = Marks()
  /// Where it is shown: at its name, or at its first key if it has none.
  var place: Place
}

/// One of several statements of a node (`kinerja` as a list); its handle counts from 0 in each node.
enum Statement {}

typealias StatementOrdinal = Handle<Statement>
