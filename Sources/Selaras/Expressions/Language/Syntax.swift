/// An expression as it is written: a tree with the byte range of every part.
struct Syntax: Sendable {
  var kind: Kind
  var range: Range<Int>
  /// How many parts stand inside each other, this one counted.
  var depth: Int

  indirect enum Kind: Sendable {
    case literal(Value)
    case name(String)
    case select(Syntax, Name)
    case has(Syntax, Name)
    case call(Name, [Syntax])
    case method(Syntax, Name, [Syntax])
    case index(Syntax, Syntax)
    case list([Syntax])
    case map([Entry])
    case not(Syntax)
    case negate(Syntax)
    case and([Syntax])
    case or([Syntax])
    case binary(Operator, Syntax, Syntax)
    case conditional(Syntax, Syntax, Syntax)
    case comprehension(Comprehension)
  }

  /// A name inside of a larger part.
  struct Name: Sendable {
    var text: String
    var range: Range<Int>
  }

  struct Entry: Sendable {
    var key: Syntax
    var value: Syntax
  }

  enum Operator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case modulo = "%"
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case contained = "in"
  }

  /// `source.macro(variable, condition)`, or `source.map(variable, condition, result)`.
  struct Comprehension: Sendable {
    var macro: Macro
    var source: Syntax
    var variable: Name
    var condition: Syntax?
    var result: Syntax?
  }

  enum Macro: String, Sendable {
    case all, exists, filter, map
    case existsOne = "exists_one"
  }
}

extension Syntax.Operator {
  var isArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .modulo: true
    default: false
    }
  }
}
