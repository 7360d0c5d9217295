/// Reads the code of a number format.
struct NumberFormatParser {
  private let code: [UInt8]
  private var at = 0
  private var section = NumberFormat.Section()

  /// Formats are at most 255 characters long in Excel; more of one is not read.
  init(_ code: String) { self.code = Array(code.utf8.prefix(1024)) }

  mutating func sections() -> [NumberFormat.Section] {
    var sections: [NumberFormat.Section] = []
    while at < code.count, sections.count < 4 {
      section = NumberFormat.Section()
      while at < code.count, code[at] != UInt8(ascii: ";") { token() }
      at += 1
      finish()
      sections.append(section)
    }
    // A part behind the last `;` that shows nothing.
    if code.last == UInt8(ascii: ";"), sections.count < 4 { sections.append(NumberFormat.Section()) }
    return sections
  }

  private mutating func token() {
    let byte = code[at]
    switch byte {
    case UInt8(ascii: "\""): quoted()
    case UInt8(ascii: "\\"), UInt8(ascii: "!"):
      at += 1
      character()
    case UInt8(ascii: "_"):
      // As wide as the character that follows.
      at += 1
      skipCharacter()
      add(literal: [0x20])
    case UInt8(ascii: "*"):
      // Repeated to the width of the cell.
      at += 1
      skipCharacter()
    case UInt8(ascii: "["): bracket()
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"): add(.digit(byte))
    case UInt8(ascii: "."): add(.point)
    case UInt8(ascii: ","): add(.comma)
    case UInt8(ascii: "%"): add(.percent)
    case UInt8(ascii: "/"): add(.slash)
    case UInt8(ascii: "@"): add(.text)
    default: letter()
    }
  }

  private mutating func letter() {
    let rest = code[at...]
    func has(_ word: String) -> Bool {
      rest.prefix(word.utf8.count).map { $0 | 0x20 } == word.utf8.map { $0 | 0x20 }
    }
    if has("general") {
      section.tokens.append(.general)
      at += 7
    } else if has("am/pm") {
      section.tokens.append(.halfDay([]))
      at += 5
    } else if has("a/p") {
      section.tokens.append(.halfDay([code[at], code[at + 2]]))
      at += 3
    } else if rest.count > 1, code[at] | 0x20 == UInt8(ascii: "e"),
      [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(code[at + 1])
    {
      section.tokens.append(.exponent(showsPlus: code[at + 1] == UInt8(ascii: "+")))
      at += 2
    } else {
      let byte = code[at] | 0x20
      guard code[at] < 0x80, "ymdhseb".utf8.contains(byte) else { return character() }
      let count = rest.prefix { $0 | 0x20 == byte }.count
      // `e` and `b` are years as well, of other calendars.
      section.tokens.append(
        .date(
          "eb".utf8.contains(byte) ? UInt8(ascii: "y") : byte, count: byte == UInt8(ascii: "e") ? 4 : count))
      at += count
    }
  }

  private mutating func quoted() {
    let start = at + 1
    let end = code[start...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count
    add(literal: code[start..<end])
    at = end + 1
  }

  /// `[Red]`, `[>=100]`, `[$Rp-421]`, `[h]`.
  private mutating func bracket() {
    let start = at + 1
    guard let end = code[start...].firstIndex(of: UInt8(ascii: "]")) else {
      at = code.count
      return
    }
    at = end + 1
    let inside = code[start..<end]
    guard let first = inside.first else { return }
    if first == UInt8(ascii: "$") {
      let dash = inside.lastIndex(of: UInt8(ascii: "-"))
      add(literal: inside[(start + 1)..<(dash ?? end)])
      if let dash, let language = UInt32(String(decoding: inside[(dash + 1)...], as: UTF8.self), radix: 16) {
        section.names = DateNames(language: language)
      }
    } else if "<>=".utf8.contains(first) {
      let text = String(decoding: inside, as: UTF8.self)
      let sign = text.prefix { "<>=".contains($0) }
      let signs: [Substring: NumberFormat.Bound.Comparison] = [
        "<": .less, "<=": .lessOrEqual, "=": .equal, "<>": .unequal, ">=": .greaterOrEqual, ">": .greater,
      ]
      if let comparison = signs[sign], let limit = Double(text.dropFirst(sign.count)) {
        section.condition = NumberFormat.Bound(comparison: comparison, limit: limit)
      }
    } else if "hms".utf8.contains(first | 0x20), inside.allSatisfy({ $0 | 0x20 == first | 0x20 }) {
      section.tokens.append(.elapsed(first | 0x20, count: inside.count))
    }
  }

  private mutating func add(_ token: NumberFormat.Piece) {
    section.tokens.append(token)
    at += 1
  }

  /// One character that stands for itself.
  private mutating func character() {
    let start = at
    skipCharacter()
    add(literal: code[start..<at])
  }

  private mutating func skipCharacter() {
    at += 1
    while at < code.count, code[at] & 0xC0 == 0x80 { at += 1 }
    at = min(at, code.count)
  }

  private mutating func add(literal: some Collection<UInt8>) {
    if case .literal(let before) = section.tokens.last {
      section.tokens[section.tokens.count - 1] = .literal(before + Array(literal))
    } else if !literal.isEmpty {
      section.tokens.append(.literal(Array(literal)))
    }
  }

  /// Tells dates, and which `m` are minutes: those behind hours and before seconds.
  private mutating func finish() {
    var last: UInt8 = 0
    for (index, token) in section.tokens.enumerated() {
      switch token {
      case .date(let letter, let count):
        section.isDate = true
        if letter == UInt8(ascii: "m"), last == UInt8(ascii: "h"), count < 3 {
          section.tokens[index] = .date(UInt8(ascii: "n"), count: count)
          last = UInt8(ascii: "n")
        } else {
          if letter == UInt8(ascii: "s") { turnMinutes(before: index) }
          last = letter
        }
      case .elapsed(let letter, _):
        section.isDate = true
        if letter == UInt8(ascii: "s") { turnMinutes(before: index) }
        last = letter
      case .halfDay: section.isDate = true
      default: break
      }
    }
  }

  private mutating func turnMinutes(before end: Int) {
    for index in (0..<end).reversed() {
      guard case .date(let letter, let count) = section.tokens[index] else { continue }
      if letter == UInt8(ascii: "m"), count < 3 {
        section.tokens[index] = .date(UInt8(ascii: "n"), count: count)
      }
      return
    }
  }
}
