/// The texts that the cells of a workbook share (ECMA-376 18.4).
struct SharedStrings {
  /// All texts one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [Int] = []
  /// The numbers of those that are bold in all their parts.
  private(set) var bold: Set<Int> = []

  init() {}

  init(_ part: XMLPart, limits: Limits) throws(PackageFault) {
    var strings = SharedStrings()
    try part.scan(depth: limits.depth) { (scanner) throws(PackageFault) in
      while true {
        switch try scanner.next() {
        case .start where scanner.isElement("si", .sheet):
          let isBold = try RichText.read(&scanner, to: &strings.bytes)
          if isBold { strings.bold.insert(strings.ends.count) }
          strings.ends.append(strings.bytes.count)
          guard strings.count <= limits.cells else {
            throw .limit(
              "berkas ini memuat lebih dari \(limits.cells) teks bersama",
              "this file has more than \(limits.cells) shared texts")
          }
        case .over: return
        default: break
        }
      }
    }
    self = strings
  }

  var count: Int { ends.count }

  /// The range of a text in ``bytes``.
  @inline(__always)
  subscript(index: Int) -> Range<Int> { (index > 0 ? ends[index - 1] : 0)..<ends[index] }
}

/// A text in parts with formats of their own, as a shared string or a cell holds it.
enum RichText {
  /// Adds the text of the element that has begun with the last event, without its readings for pronunciation.
  ///
  /// - Returns: whether all parts are bold.
  static func read(_ scanner: inout XMLScanner, to bytes: inout [UInt8]) throws(PackageFault) -> Bool {
    let start = bytes.count
    let outside = scanner.level - 1
    var hasPlain = false
    var hasBold = false
    var isBold = false
    while true {
      if let text = scanner.takePlainElement(UInt8(ascii: "t"), .sheet) {
        scanner.bytes.append(text, to: &bytes)
        if !text.isEmpty { if isBold { hasBold = true } else { hasPlain = true } }
        continue
      }
      switch try scanner.next() {
      case .start:
        if scanner.isElement("t", .sheet) {
          let before = bytes.count
          try readText(&scanner, to: &bytes)
          if bytes.count > before { if isBold { hasBold = true } else { hasPlain = true } }
        } else if scanner.isElement("r", .sheet) {
          isBold = false
        } else if scanner.isElement("b", .sheet) {
          isBold = scanner.flag(scanner.attribute("val")) ?? true
        } else if scanner.isElement("rPh", .sheet) {
          try scanner.skipElement()
        }
      case .end where scanner.level == outside:
        OfficeString.unescape(&bytes, from: start)
        return hasBold && !hasPlain
      case .over: return false
      default: break
      }
    }
  }

  /// Adds what stands in the element that has begun with the last event, up to its end.
  @inline(__always)
  static func readText(_ scanner: inout XMLScanner, to bytes: inout [UInt8]) throws(PackageFault) {
    let outside = scanner.level - 1
    while true {
      switch try scanner.next() {
      case .text: scanner.appendText(to: &bytes)
      case .end where scanner.level == outside: return
      case .over: return
      default: break
      }
    }
  }
}
