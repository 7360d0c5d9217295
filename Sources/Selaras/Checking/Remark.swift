/// A comment that silences rules: `# selaras: abaikan KIN001, IND009 -- alasan` for a node, `abaikan-berkas` for the
/// whole file. In a cell it may begin with `abaikan`.
struct Remark {
  var isForFile = false
  /// The codes as they are written, and their bytes in the source.
  var codes: [(text: String, range: Range<Int>)] = []
  /// The comment without what tells that it is one.
  let range: Range<Int>
  /// The whole comment.
  let comment: Range<Int>
  /// What stands behind the dash.
  private(set) var reason = 0..<0

  /// What is wrong with a remark, and where.
  enum Fault: Error {
    case word(String, Range<Int>)
    /// A comment in which the colon behind `selaras` is missing.
    case noColon(Range<Int>)
    case noCode(Range<Int>)
    case noReason(Range<Int>)
    case tooManyCodes(Range<Int>)
  }

  init(_ bytes: [UInt8], _ whole: Range<Int>) throws(Fault) {
    var scanner = RemarkScanner(bytes: bytes, at: whole.lowerBound, end: whole.upperBound)
    let wordWithoutColon = scanner.skipOpening()
    comment = whole
    range = scanner.at..<scanner.end
    if let word = wordWithoutColon { throw .noColon(word) }
    let verb = scanner.word()
    switch verb.text.lowercased() {
    case "abaikan": break
    case "abaikan-berkas": isForFile = true
    default: throw .word(verb.text, verb.range)
    }
    while let code = scanner.code() {
      if codes.count == Self.mostCodes { throw .tooManyCodes(code.range) }
      codes.append(code)
    }
    if codes.isEmpty { throw .noCode(verb.range) }
    guard scanner.takesDash(), scanner.hasWord else { throw .noReason(range) }
    reason = scanner.rest()
  }

  /// The most codes of one remark.
  private static let mostCodes = 50
}

extension Remark {
  /// What to delete of a text so that the comment is gone: of a line of its own all of it.
  func wholeRange(in bytes: [UInt8]) -> Range<Int> {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var start = comment.lowerBound
    while start > text, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    var end = comment.upperBound
    let isOwnLine = start == text || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    if isOwnLine {
      if end < bytes.count, bytes[end] == 0x0D { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    }
    return start..<end
  }

  /// What to delete so that one of several codes is gone.
  func range(ofCodeAt offset: Int) -> Range<Int> {
    guard let index = codes.firstIndex(where: { $0.range.lowerBound == offset }) else {
      return offset..<offset
    }
    if index + 1 < codes.count { return codes[index].range.lowerBound..<codes[index + 1].range.lowerBound }
    let start = index > 0 ? codes[index - 1].range.upperBound : codes[index].range.lowerBound
    return start..<codes[index].range.upperBound
  }
}

/// Goes through the bytes of a remark.
private struct RemarkScanner {
  let bytes: [UInt8]
  var at: Int
  let end: Int

  /// How many bytes a blank takes that stands at an offset; 0 if none does.
  private func blank(_ at: Int) -> Int {
    guard at < end else { return 0 }
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return at + 1 < end && bytes[at + 1] == 0xA0 ? 2 : 0
    default: return 0
    }
  }

  /// How many bytes a dash takes; office programs make one long dash of two short ones.
  private func dash(_ at: Int) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == UInt8(ascii: "-") { return 1 }
    return [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]].contains { bytes[at..<end].starts(with: $0) } ? 3 : 0
  }

  /// Skips blanks and some signs.
  private mutating func skip(_ signs: String = "") {
    while at < end {
      let width = blank(at)
      guard width > 0 || signs.utf8.contains(bytes[at]) else { return }
      at += max(width, 1)
    }
  }

  /// `# selaras:`; in a cell nothing of it need be there.
  ///
  /// - Returns: where the word stands in a comment that has no colon behind it.
  mutating func skipOpening() -> Range<Int>? {
    skip()
    let isComment = at < end && bytes[at] == UInt8(ascii: "#")
    skip("#")
    let word = "selaras".utf8
    let start = at
    guard bytes[at..<end].prefix(word.count).map({ $0 | 0x20 }).elementsEqual(word) else { return nil }
    at += word.count
    skip()
    let hasColon = at < end && bytes[at] == UInt8(ascii: ":")
    skip(":")
    return isComment && !hasColon ? start..<start + word.count : nil
  }

  /// What stands before the next blank.
  mutating func word() -> (text: String, range: Range<Int>) {
    let found = piece(":")
    skip(":")
    return found
  }

  /// A word before the dash.
  mutating func code() -> (text: String, range: Range<Int>)? {
    skip(",;")
    guard at < end, dash(at) == 0 else { return nil }
    return piece(",;")
  }

  private mutating func piece(_ signs: String) -> (text: String, range: Range<Int>) {
    let start = at
    while at < end, blank(at) == 0, !signs.utf8.contains(bytes[at]) { at += 1 }
    return (String(decoding: bytes[start..<min(at, start + 80)], as: UTF8.self), start..<at)
  }

  mutating func takesDash() -> Bool {
    let start = at
    while case let width = dash(at), width > 0 { at += width }
    return at > start
  }

  /// What follows, without the blanks around it.
  func rest() -> Range<Int> {
    var start = at
    while case let width = blank(start), width > 0 { start += width }
    var last = end
    while last > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[last - 1]) { last -= 1 }
    return start..<last
  }

  /// Whether a letter or a digit follows. What cannot be seen is neither.
  var hasWord: Bool {
    String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars.contains { scalar in
      let properties = scalar.properties
      return !properties.isDefaultIgnorableCodePoint
        && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
