/// The texts that the cells of a workbook share (ECMA-376 18.4).
struct SharedStrings {
  /// All texts one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [Int] = []
  /// The numbers of those that are bold in all their parts.
  private(set) var bold: Set<Int> = []
  /// The numbers of those whose parts have looks of their own.
  private(set) var rich: Set<Int> = []
  /// What of them is struck through, by their numbers: offsets in the text.
  private(set) var struck: [Int: [Range<Int>]] = [:]

  init() {}

  init(_ part: XMLPart, limits: Limits) throws(PackageFault) {
    var strings = SharedStrings()
    try part.scan(depth: limits.depth) { (scanner) throws(PackageFault) in
      while true {
        switch try scanner.next() {
        case .start where scanner.isElement("si", .sheet):
          let start = strings.bytes.count
          let look = try RichText.read(&scanner, to: &strings.bytes)
          if look.isBold { strings.bold.insert(strings.ends.count) }
          if look.isRich { strings.rich.insert(strings.ends.count) }
          if !look.struck.isEmpty {
            strings.struck[strings.ends.count] = look.struck.map {
              $0.lowerBound - start..<$0.upperBound - start
            }
          }
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
  /// What a text looks like.
  struct Look {
    /// Whether all parts are bold.
    var isBold = false
    /// Whether a part has a look of its own.
    var isRich = false
    /// What is struck through: ranges of the bytes that it was added to.
    var struck: [Range<Int>] = []
  }

  /// Adds the text of the element that has begun with the last event, without its readings for pronunciation.
  static func read(_ scanner: inout XMLScanner, to bytes: inout [UInt8]) throws(PackageFault) -> Look {
    var look = Look()
    // Up to here signs that XML cannot hold are written as they are.
    var start = bytes.count
    var isStruck = false
    func note(_ before: Int) {
      OfficeString.unescape(&bytes, from: before)
      if bytes.count > before { look.struck.append(before..<bytes.count) }
      start = bytes.count
    }
    let outside = scanner.level - 1
    var hasPlain = false
    var hasBold = false
    var isBold = false
    while true {
      if let text = scanner.takePlainElement(UInt8(ascii: "t"), .sheet) {
        if isStruck { OfficeString.unescape(&bytes, from: start) }
        let before = bytes.count
        scanner.bytes.append(text, to: &bytes)
        if isStruck { note(before) }
        if !text.isEmpty { if isBold { hasBold = true } else { hasPlain = true } }
        continue
      }
      switch try scanner.next() {
      case .start:
        if scanner.isElement("t", .sheet) {
          if isStruck { OfficeString.unescape(&bytes, from: start) }
          let before = bytes.count
          try readText(&scanner, to: &bytes)
          if isStruck { note(before) }
          if bytes.count > before { if isBold { hasBold = true } else { hasPlain = true } }
        } else if scanner.isElement("r", .sheet) {
          (isBold, isStruck) = (false, false)
        } else if scanner.isElement("rPr", .sheet) {
          look.isRich = true
        } else if scanner.isElement("strike", .sheet) {
          isStruck = scanner.flag(scanner.attribute("val")) ?? true
        } else if scanner.isElement("b", .sheet) {
          isBold = scanner.flag(scanner.attribute("val")) ?? true
        } else if scanner.isElement("rPh", .sheet) {
          try scanner.skipElement()
        }
      case .end where scanner.level == outside:
        OfficeString.unescape(&bytes, from: start)
        look.isBold = hasBold && !hasPlain
        return look
      case .over: return look
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
