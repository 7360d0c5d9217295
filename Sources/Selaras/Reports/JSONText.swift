/// JSON being written: values one after the other, in the order they are given.
///
/// Control and format characters are escaped, so that the text is also safe to look at.
struct JSONText {
  private(set) var text = ""
  private let isPretty: Bool
  private var depth = 0
  /// Whether the next value is the first one of its object or array, or follows its key.
  private var isFirst = true

  /// - Parameter isPretty: two spaces per level, one value per line; else no white space at all.
  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// Gives away what was written until now, for it to be put out.
  mutating func take() -> String {
    defer { text = "" }
    return text
  }

  mutating func object(_ members: (inout JSONText) -> Void) { nest("{", "}", members) }

  mutating func array<S: Sequence>(_ elements: S, _ element: (inout JSONText, S.Element) -> Void) {
    nest("[", "]") { json in
      for value in elements {
        json.separate()
        element(&json, value)
      }
    }
  }

  mutating func key(_ name: String) {
    separate()
    string(name)
    text += isPretty ? ": " : ":"
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { text += "null" }
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    text += String(value)
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    text += value ? "true" : "false"
  }

  mutating func number(_ value: Int) { text += String(value) }

  mutating func null() { text += "null" }

  mutating func string(_ value: String) {
    text += "\""
    text += value.utf8.allSatisfy(Self.isPlain) ? value : Self.escaped(value)
    text += "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.utf8.count + 16)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
      case "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
      case "\n": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case "\r": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case "\t": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case _ where scalar.isHidden: for unit in scalar.utf16 { bytes += escape(unit).utf8 }
      default: bytes += UTF8.encode(scalar)!
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    text += open
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    text += close
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { text += "," }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    guard isPretty else { return }
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }
}
