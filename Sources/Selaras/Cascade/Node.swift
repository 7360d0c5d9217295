/// One node of the cascade; its texts, indicators and children are ranges of the cascade's arrays.
struct Node: Sendable {
  var level: Level
  var parentage = Parentage.none
  var document: Int32
  var parent: Int32 = -1
  var firstChild: Int32 = -1
  var nextSibling: Int32 = -1
  /// Counts from 1 among the siblings of its level.
  var ordinal: Int32 = 1
  var fields: Range<Int32>
  var indicators: Range<Int32>
  var points: Range<Int32>
  /// The main text's bytes, or those of the first key if it has none.
  var start: UInt32
  var end: UInt32
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
  var node: Int32
  /// Which of the node's statements it measures, or -1 if it stands at the node itself.
  var statement: Int32
  var fields: Range<Int32>
  var points: Range<Int32>
  var marks = Marks()
  /// The name's bytes, or those of the first key if it has none.
  var start: UInt32
  var end: UInt32
}
