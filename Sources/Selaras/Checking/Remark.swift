/// A comment that silences rules: `# selaras: abaikan KIN001, IND009 -- alasan` for a node, `abaikan-berkas` for the
/// whole file. In a cell it may begin with `abaikan`.
struct Remark {
  var isForFile = false
  /// The codes as they are written, and their bytes in the source.
  var codes: [(text: String, range: Range<Int>)] = []
  /// The comment without what tells that it is one.
  let range: Range<Int>

  /// What is wrong with a remark, and where.
  enum Fault: Error {
    case word(String, Range<Int>)
    case noCode(Range<Int>)
    case noReason(Range<Int>)
  }

  init(_ bytes: [UInt8], _ whole: Range<Int>) throws(Fault) {
    var scanner = RemarkScanner(bytes: bytes, at: whole.lowerBound, end: whole.upperBound)
    scanner.skipOpening()
    range = scanner.at..<scanner.end
    let verb = scanner.word()
    switch verb.text.lowercased() {
    case "abaikan": break
    case "abaikan-berkas": isForFile = true
    default: throw .word(verb.text, verb.range)
    }
    while let code = scanner.code() { codes.append(code) }
    if codes.isEmpty { throw .noCode(verb.range) }
    guard scanner.takesDash(), scanner.hasWord else { throw .noReason(range) }
  }
}

/// Goes through the bytes of a remark.
private struct RemarkScanner {
  let bytes: [UInt8]
  var at: Int
  let end: Int

  private var text: Substring { Substring(decoding: bytes[at..<end], as: UTF8.self) }

  private mutating func skip(_ signs: String) {
    while let first = text.unicodeScalars.first, signs.unicodeScalars.contains(first) {
      at += UTF8.width(first)
    }
  }

  /// `# selaras:`
  mutating func skipOpening() {
    skip("# \t\u{A0}")
    guard text.lowercased().hasPrefix("selaras") else { return }
    at += "selaras".utf8.count
    skip(": \t\u{A0}")
  }

  /// What stands before the next blank.
  mutating func word() -> (text: String, range: Range<Int>) {
    let word = text.prefix { !$0.isWhitespace && $0 != ":" }
    let start = at
    at += word.utf8.count
    skip(": \t\u{A0}\n")
    return (String(word), start..<start + word.utf8.count)
  }

  /// A word before the dash.
  mutating func code() -> (text: String, range: Range<Int>)? {
    skip(", ;\t\u{A0}\n")
    let word = text.prefix { !$0.isWhitespace && !",;".contains($0) }
    guard let first = word.first, !Self.dashes.contains(first) else { return nil }
    let start = at
    at += word.utf8.count
    return (String(word), start..<start + word.utf8.count)
  }

  /// Office programs make one long dash of two short ones.
  private static let dashes = "-–—"

  mutating func takesDash() -> Bool {
    let start = at
    skip(Self.dashes)
    return at > start
  }

  var hasWord: Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
