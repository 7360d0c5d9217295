/// Changes to a part in XML that leave all other bytes as they are.
struct PartEdits {
  private let part: XMLPart
  /// Whether the part was in another encoding, which its first line names.
  private let isTranscoded: Bool
  private var edits: [(range: Range<Int>, text: String)] = []

  init(_ part: XMLPart, of contents: [UInt8]) {
    self.part = part
    isTranscoded = part.bytes != contents
  }

  /// Puts a text in place of a range of the part.
  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// The part with all changes; of several at one offset the first comes first.
  func result() -> [UInt8] {
    var bytes: [UInt8] = []
    var at = 0
    if isTranscoded, let end = part.bytes.firstIndex(of: UInt8(ascii: ">")),
      part.bytes.starts(with: Array("<?xml".utf8))
    {
      bytes = Array(WorkbookParts.head.utf8)
      at = end + 1
    }
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in sorted where edit.range.lowerBound >= at {
      bytes += part.bytes[at..<edit.range.lowerBound]
      bytes += Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    return bytes + part.bytes[at...]
  }
}

extension XMLScanner {
  /// The name of the element as it is written.
  var name: String { bytes.text(element.start..<element.end) }

  /// The prefix of the element with its colon; nothing without one.
  var prefix: String { bytes.text(element.start..<element.local) }

  /// Whether the element that has begun is written as one tag, `<a/>`.
  var isOneTag: Bool { bytes[at - 2] == UInt8(ascii: "/") }

  /// Where the tag stands with which the element began.
  var opening: Range<Int> { element.start - 1..<at }

  /// Where the tag stands with which the element has just ended.
  var closing: Range<Int> {
    var start = at - 1
    while start > 0, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    return start..<at
  }
}

/// A list in a part, as `<fonts count="2">...</fonts>`, and what is needed to add to it.
struct ElementList {
  /// As it is written, with a prefix.
  var name: String
  /// Where its start tag ends, if it is but one tag, `<fonts/>`; the two bytes to replace.
  var oneTag: Range<Int>?
  /// Where its end tag begins.
  var end = 0
  /// The value of its attribute `count`.
  var count: Range<Int>?
  /// How many elements it has.
  var elements = 0

  init(_ scanner: XMLScanner) {
    name = scanner.name
    count = scanner.attribute("count")?.value
    if scanner.isOneTag { oneTag = scanner.at - 2..<scanner.at }
  }

  /// Adds elements at the end of the list.
  func append(_ texts: [String], to edits: inout PartEdits) {
    guard !texts.isEmpty else { return }
    if let count { edits.replace(count, with: String(elements + texts.count)) }
    if let oneTag {
      edits.replace(oneTag, with: ">\(texts.joined())</\(name)>")
    } else {
      edits.insert(texts.joined(), at: end)
    }
  }
}
