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

  enum Symbol: String, Sendable, CaseIterable {
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

  /// The words that are no names: literals and `in`, and those kept for host languages.
  static let literals: Set = ["true", "false", "null", "in"]
  static let reserved: Set = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]
}
