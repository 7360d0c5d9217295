/// A word of an expression.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case name(String)
    /// A field name between backquotes.
    case quotedName(String)
    /// The magnitude; the sign is an operator.
    case int(UInt64)
    case double(Double)
    case string(String)
    case symbol(Symbol)
    case end
  }

  enum Symbol: String, Sendable {
    case or = "||"
    case and = "&&"
    case equal = "=="
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case greater = ">"
    case not = "!"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "/"
    case modulo = "%"
    case openRound = "("
    case closeRound = ")"
    case openSquare = "["
    case closeSquare = "]"
    case openCurly = "{"
    case closeCurly = "}"
    case dot = "."
    case comma = ","
    case question = "?"
    case colon = ":"
  }

  var kind: Kind
  var range: Range<Int>

  /// Whether a word is no name, but a literal or `in`.
  static func isLiteral(_ word: String) -> Bool {
    word == "true" || word == "false" || word == "null" || word == "in"
  }

  /// Whether a word is kept for host languages.
  static func isReserved(_ word: String) -> Bool {
    let count = word.utf8.count
    return count < reserved.count && reserved[count].contains(word)
  }

  /// By their length.
  private static let reserved: [[String]] = [
    [], [], ["as", "if"], ["for", "let", "var"], ["else", "loop", "void"],
    ["break", "const", "while"], ["import", "return"], ["package"], ["continue", "function"], ["namespace"],
  ]
}

extension Token.Symbol {
  /// A symbol of two characters.
  init?(_ first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): self = .or
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): self = .and
    case (UInt8(ascii: "="), UInt8(ascii: "=")): self = .equal
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): self = .notEqual
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): self = .atMost
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): self = .atLeast
    default: return nil
    }
  }

  /// A symbol of one character.
  init?(_ character: UInt8) {
    switch character {
    case UInt8(ascii: "<"): self = .less
    case UInt8(ascii: ">"): self = .greater
    case UInt8(ascii: "!"): self = .not
    case UInt8(ascii: "+"): self = .plus
    case UInt8(ascii: "-"): self = .minus
    case UInt8(ascii: "*"): self = .times
    case UInt8(ascii: "/"): self = .divide
    case UInt8(ascii: "%"): self = .modulo
    case UInt8(ascii: "("): self = .openRound
    case UInt8(ascii: ")"): self = .closeRound
    case UInt8(ascii: "["): self = .openSquare
    case UInt8(ascii: "]"): self = .closeSquare
    case UInt8(ascii: "{"): self = .openCurly
    case UInt8(ascii: "}"): self = .closeCurly
    case UInt8(ascii: "."): self = .dot
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "?"): self = .question
    case UInt8(ascii: ":"): self = .colon
    default: return nil
    }
  }
}
