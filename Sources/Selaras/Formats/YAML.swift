/// The core of YAML 1.2 that people write: mappings and sequences, as blocks and in brackets, and
/// scalars of all kinds. Anchors, aliases, tags, merge keys, several documents and collections as keys
/// are refused by name.
public enum YAML {
  /// Reads a source as far as it can be understood; what is wrong with the rest is in the diagnostics.
  ///
  /// - Parameter isTrusted: whether the text is part of the program, of which the tests know that its characters and keys
  ///   are right.
  public static func read(
    _ source: Source, index: UInt32, limits: Limits = Limits(), isTrusted: Bool = false
  ) -> Reading {
    Reading(of: source, index: index, limits: limits, isTrusted: isTrusted) { bytes, tree, log in
      var log = log
      if !isTrusted { Encoding.reportUnprintable(bytes, to: &log) }
      var reader = YAMLReader(bytes: bytes, tree: tree, log: log, limits: limits)
      reader.readStream()
      return (reader.tree, reader.log)
    }
  }
}

/// The state of reading one YAML text.
///
/// The reader goes down into the structure as deep as ``depth`` allows. Each function for a node leaves
/// `at` behind the node; what follows on the line or on the next lines is for the one that called it.
struct YAMLReader {
  let bytes: Bytes
  var tree: Tree
  var log: FaultLog
  /// How many containers may be open.
  let depth: Int
  var open = 0
  var line = Line()
  var at = 0
  /// Offset behind the last content that was read.
  var lastEnd = 0
  /// Whether a collection in brackets was given up, so that all around it ends too.
  var isFlowBroken = false
  /// Open `[` and `{`.
  var openSquare = 0
  var openCurly = 0
  /// The last line with a tab as indentation, and where the one after it begins.
  var tabs = (line: -1, next: -1)
  /// The column of the entry before, if it matches no level.
  var misplaced = -1

  /// The line that `at` is in.
  struct Line {
    var start = 0
    /// The blanks that begin it.
    var indent = 0
    /// Whether tabs follow them.
    var hasTabs = false
    /// The column of the content if a tab counts as four.
    var column = 0
    /// Offset of the first byte that is no blank.
    var content = 0
  }

  init(bytes: Bytes, tree: Tree, log: FaultLog, limits: Limits) {
    self.bytes = bytes
    self.tree = tree
    self.log = log
    // Deeper ones would need a larger stack than threads have on some systems.
    depth = min(max(1, limits.depth), 256)
    self.tree.elements.reserveCapacity(bytes.count / 11)
  }

  /// Whether `at` is on the first content of its line.
  var isFresh: Bool { at == line.content }

  var isAtEnd: Bool { at >= bytes.count }
}
