/// Goes through a part in XML 1.0, one event at a time, and keeps no tree.
///
/// Beyond what is well-formed it refuses document types (DTDs), and with them all entities but the five of XML.
struct XMLScanner {
  enum Event {
    /// An element begins; one that is empty ends with the next event.
    case start
    case end
    /// Text between tags, or a CDATA section; a text may come in several events.
    case text
    /// The part is over.
    case over
  }

  /// An element that has begun. Offsets are kept in 32 bits, as there is one of these for each cell.
  struct Element {
    private let offsets: (start: UInt32, end: UInt32, local: UInt32)
    /// How many prefixes were declared before it.
    let bindings: UInt16
    var namespace = XMLNamespace.none

    init(start: Int, end: Int, local: Int, bindings: Int) {
      offsets = (
        UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end), UInt32(truncatingIfNeeded: local)
      )
      self.bindings = UInt16(truncatingIfNeeded: bindings)
    }

    /// Its name as it is written, with the prefix.
    var start: Int { Int(offsets.start) }
    var end: Int { Int(offsets.end) }
    /// Where its name begins without the prefix.
    var local: Int { Int(offsets.local) }
  }

  let bytes: Bytes
  /// The name of the part, for messages.
  let part: String
  /// How many elements may be inside of one another.
  let depth: Int
  var at = 0
  /// The element that has begun or ended with the last event.
  var element = Element(start: 0, end: 0, local: 0, bindings: 0)
  /// Those that have begun and not ended, outermost first.
  var open: [Element] = []
  /// Of the element that has begun with the last event.
  var attributes: ArraySlice<Attribute> { attributeBuffer[..<attributeCount] }
  /// The attributes, and behind them what is left of those of other elements.
  var attributeBuffer: [Attribute] = []
  var attributeCount = 0
  /// The range of the last text, and whether it is what it says: without references and line ends of other systems.
  var text = 0..<0
  var isPlain = true
  /// Whether the last text is of a CDATA section, in which nothing is a reference.
  var isLiteral = false
  var bindings: [Binding] = []
  var defaultNamespace = XMLNamespace.none
  private var isEmpty = false
  private var hasRoot = false

  init(_ bytes: Bytes, part: String, depth: Int) {
    self.bytes = bytes
    self.part = part
    self.depth = max(1, depth)
    at = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    open.reserveCapacity(min(self.depth, 256))
    attributeBuffer.reserveCapacity(16)
  }

  /// Whether the element of the last event has a name in a namespace.
  @inline(__always)
  func isElement(_ name: StaticString, _ namespace: XMLNamespace) -> Bool {
    element.namespace == namespace && bytes.isText(name, element.local, element.end)
  }

  /// How many elements are open.
  var level: Int { open.count }

  mutating func next() throws(PackageFault) -> Event {
    if isEmpty {
      isEmpty = false
      try close()
      return .end
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        if try takeText() { return .text }
        continue
      }
      switch bytes[at + 1] {
      case UInt8(ascii: "/"):
        try endTag()
        return .end
      case UInt8(ascii: "!"): if try declaration() { return .text }
      case UInt8(ascii: "?"): try skip(to: "?>", "instruksi", "instruction")
      default:
        try startTag()
        return .start
      }
    }
    guard open.isEmpty, hasRoot else { throw broken("terpotong", "it is cut off") }
    return .over
  }

  /// Passes over the element that has begun with the last event, to its end.
  mutating func skipElement() throws(PackageFault) {
    let outside = open.count - 1
    while open.count > outside { _ = try next() }
  }

  func broken(_ id: String, _ en: String) -> PackageFault {
    .broken(
      "bagian `\(part)` rusak di bita \(at): \(id)", "the part `\(part)` is damaged at byte \(at): \(en)")
  }

  // MARK: Tags

  private mutating func startTag() throws(PackageFault) {
    let start = at + 1
    let local = takeName(from: start)
    guard at > local else { throw broken("nama elemen tidak ada", "the name of an element is missing") }
    guard !open.isEmpty || !hasRoot else {
      throw broken("ada dua elemen terluar", "there are two outermost elements")
    }
    guard open.count < depth else {
      throw .limit(
        "bagian `\(part)` bersusun lebih dari \(depth) tingkat",
        "the part `\(part)` is nested deeper than \(depth)")
    }
    hasRoot = true
    element = Element(start: start, end: at, local: local, bindings: bindings.count)
    attributeCount = 0
    if Self.isBlank(bytes[at]) { try readAttributes() }
    if bytes[at] == UInt8(ascii: "/") {
      isEmpty = true
      at &+= 1
    }
    guard bytes[at] == UInt8(ascii: ">") else {
      throw broken(
        at < bytes.count ? "tanda `>` tidak ada" : "terpotong",
        at < bytes.count ? "a `>` is missing" : "it is cut off")
    }
    at &+= 1
    element.namespace = try namespace(of: element.start..<local)
    open.append(element)
  }

  private mutating func endTag() throws(PackageFault) {
    let start = at + 2
    guard let last = open.last else {
      throw broken("tag penutup tanpa pembuka", "an end tag without a start tag")
    }
    let bytes = bytes
    let (name, length) = (last.start, last.end &- last.start)
    at = start &+ length
    var isSame = at < bytes.count
    for offset in 0..<length where bytes[start &+ offset] != bytes[name &+ offset] { isSame = false }
    skipBlanks()
    guard isSame, bytes[at] == UInt8(ascii: ">") else {
      at = start
      throw broken(
        "tag penutup tidak cocok dengan \(bytes.quote(last.start..<last.end))",
        "the end tag does not fit \(bytes.quote(last.start..<last.end))")
    }
    at &+= 1
    try close()
  }

  private mutating func close() throws(PackageFault) {
    element = open.removeLast()
    if bindings.count > Int(element.bindings) { unbind(to: Int(element.bindings)) }
  }

  @inline(__always)
  mutating func skipBlanks() {
    while Self.isBlank(bytes[at]) { at &+= 1 }
  }

  /// Takes a name from an offset on, and returns where it begins without a prefix.
  @inline(__always)
  mutating func takeName(from start: Int) -> Int {
    let bytes = bytes
    var (index, local) = (start, start)
    while Self.isName(bytes[index]) {
      index &+= 1
      if bytes[index &- 1] == UInt8(ascii: ":"), local == start { local = index }
    }
    at = index
    return local
  }

  /// Takes a whole element of one letter that comes next, if it is in a namespace without a prefix and holds nothing but
  /// a text that is what it says; else nothing is taken. There are as many of these as there are cells.
  @inline(__always)
  mutating func takePlainElement(_ letter: UInt8, _ namespace: XMLNamespace) -> Range<Int>? {
    let bytes = bytes
    let start = at &+ 3
    guard !isEmpty, defaultNamespace == namespace, bytes[at] == UInt8(ascii: "<"), bytes[at &+ 1] == letter,
      bytes[at &+ 2] == UInt8(ascii: ">")
    else { return nil }
    var end = start
    while true {
      if let word = bytes.word(at: end), Self.isPlain(word) {
        end &+= 8
        continue
      }
      let byte = bytes[end]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "&") || byte == 0x0D || end >= bytes.count { return nil }
      end &+= 1
    }
    guard bytes[end &+ 1] == UInt8(ascii: "/"), bytes[end &+ 2] == letter,
      bytes[end &+ 3] == UInt8(ascii: ">")
    else {
      return nil
    }
    at = end &+ 4
    return start..<end
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Whether a byte can be in a name: all but blanks, the signs of tags, and NUL, which also stands behind the end.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    if byte > UInt8(ascii: ">") { return true }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: ":"): return true
    default: return false
    }
  }

  // MARK: Declarations

  /// A comment or a CDATA section; true if it is text.
  private mutating func declaration() throws(PackageFault) -> Bool {
    if bytes.has("<!--", at: at) {
      at += 4
      try skip(to: "-->", "komentar", "comment")
      return false
    }
    if bytes.has("<![CDATA[", at: at), !open.isEmpty {
      let start = at + 9
      try skip(to: "]]>", "CDATA", "CDATA section")
      text = start..<at - 3
      isLiteral = true
      isPlain = !bytes[text].contains(0x0D)
      return !text.isEmpty
    }
    if bytes.has("<!DOCTYPE", at: at) {
      throw .unsupported(
        "bagian `\(part)` memuat DTD (`<!DOCTYPE`), yang tidak pernah ada di berkas Office",
        "the part `\(part)` holds a DTD (`<!DOCTYPE`), which no Office file has")
    }
    throw broken("tag tidak dikenal", "an unknown tag")
  }

  private mutating func skip(to end: StaticString, _ id: String, _ en: String) throws(PackageFault) {
    let start = at
    let last = end.utf8CodeUnitCount - 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: ">"), at - last >= start, bytes.has(end, at: at - last) {
        at += 1
        return
      }
      at += 1
    }
    at = start
    throw broken("\(id) tidak ditutup", "a \(en) is not closed")
  }
}

extension Bytes {
  /// Whether the bytes from one offset to another are a text.
  @inline(__always)
  func isText(_ text: StaticString, _ start: Int, _ end: Int) -> Bool {
    guard text.utf8CodeUnitCount == end &- start else { return false }
    let wanted = text.utf8Start
    for offset in 0..<(end &- start) where self[start &+ offset] != wanted[offset] { return false }
    return true
  }
}
