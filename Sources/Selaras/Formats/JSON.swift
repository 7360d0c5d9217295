/// JSON as RFC 8259 has it, with a place for every value.
public enum JSON {
  /// Reads a source as far as it can be understood; what is wrong with the rest is in the diagnostics.
  public static func read(_ source: Source, index: UInt32, limits: Limits = Limits()) -> Reading {
    Reading(of: source, index: index, limits: limits) { bytes, tree, log in
      var reader = JSONReader(bytes: bytes, tree: tree, log: log, depth: max(1, limits.depth))
      reader.read()
      return (reader.tree, reader.log)
    }
  }
}

/// The state of reading one JSON text: what is open, and what may come next.
struct JSONReader {
  let bytes: Bytes
  var tree: Tree
  var log: FaultLog
  /// How many containers may be open.
  let depth: Int
  var at = 0
  /// The indices of the open containers, outermost first.
  var open: [Int] = []
  var next = Next.value
  /// The comma before `at`, while nothing has followed it.
  var comma: Int?

  enum Next {
    case value, key, colon, separator, end
  }

  init(bytes: Bytes, tree: Tree, log: FaultLog, depth: Int) {
    self.bytes = bytes
    self.tree = tree
    self.log = log
    self.depth = depth
    self.tree.elements.reserveCapacity(bytes.count / 11)
  }

  var isInMapping: Bool { open.last.map { tree.elements[$0].kind == .mapping } ?? false }

  mutating func read() {
    if bytes.has("\u{FEFF}", at: 0) { at = 3 }
    while !log.isFull {
      skipBlanks()
      guard at < bytes.count else { break }
      switch next {
      case .value: value()
      case .key: key()
      case .colon: colon()
      case .separator: separator()
      case .end:
        textAfterEnd()
        return
      }
    }
    finish()
  }

  @inline(__always)
  mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      case UInt8(ascii: "/"), UInt8(ascii: "#"): guard skipComment() else { return }
      default: return
      }
    }
  }

  /// Behind a value: the container goes on, or the text is over.
  @inline(__always)
  mutating func valueEnded() {
    next = open.isEmpty ? .end : .separator
  }

  private mutating func value() {
    switch bytes[at] {
    case UInt8(ascii: "\""):
      comma = nil
      string()
      valueEnded()
    case UInt8(ascii: "{"): begin(.mapping)
    case UInt8(ascii: "["): begin(.sequence)
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ":"): missingValue()
    default:
      comma = nil
      word(isKey: false)
      valueEnded()
    }
  }

  private mutating func key() {
    switch bytes[at] {
    case UInt8(ascii: "\""):
      comma = nil
      string()
      next = .colon
    case UInt8(ascii: "}"), UInt8(ascii: "]"): end()
    case UInt8(ascii: ","): strayComma()
    case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "["): missingKey()
    default:
      if joinDecimal() { return }
      comma = nil
      word(isKey: true)
      next = .colon
    }
  }

  private mutating func colon() {
    if bytes[at] == UInt8(ascii: ":") {
      at += 1
      next = .value
    } else {
      missingColon()
    }
  }

  private mutating func separator() {
    switch bytes[at] {
    case UInt8(ascii: ","):
      comma = at
      at += 1
      next = isInMapping ? .key : .value
    case UInt8(ascii: "]"), UInt8(ascii: "}"): end()
    default: missingComma()
    }
  }

  private mutating func begin(_ kind: Tree.Kind) {
    comma = nil
    guard open.count < depth else {
      skipTooDeep(kind)
      valueEnded()
      return
    }
    open.append(tree.open(kind, at: at))
    at += 1
    skipBlanks()
    guard at < bytes.count, bytes[at] == (kind == .mapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
      next = kind == .mapping ? .key : .value
      return
    }
    closeInnermost(at: at + 1)
    at += 1
  }

  mutating func closeInnermost(at end: Int) {
    if let index = open.popLast() { tree.close(index, at: end) }
    comma = nil
    valueEnded()
  }

  /// Meets `]` or `}` where a container may end.
  mutating func end() {
    let closer = bytes[at]
    let kind: Tree.Kind = closer == UInt8(ascii: "}") ? .mapping : .sequence
    guard let innermost = open.last, tree.elements[innermost].kind == kind else {
      wrongCloser(kind)
      return
    }
    if let comma { trailingComma(comma) }
    closeInnermost(at: at + 1)
    at += 1
  }
}
