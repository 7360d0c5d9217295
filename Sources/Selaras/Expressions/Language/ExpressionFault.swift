/// Something wrong with the text of an expression.
struct ExpressionFault: Error, Hashable, Sendable {
  /// UTF-8 offsets in the expression's text.
  var range: Range<Int>
  var message: Phrase
  var help: Phrase?

  init(_ range: Range<Int>, _ message: Phrase, help: Phrase? = nil) {
    self.range = range
    self.message = message
    self.help = help
  }

  init(_ range: Range<Int>, id: String, en: String) {
    self.init(range, Phrase(id: id, en: en))
  }

  /// A construct of CEL that this implementation leaves out.
  static func unsupported(_ construct: String, _ range: Range<Int>) -> ExpressionFault {
    ExpressionFault(
      range, id: "`\(construct)` tidak didukung", en: "`\(construct)` is not supported")
  }

  func moved(by offset: Int) -> ExpressionFault {
    ExpressionFault(
      range.lowerBound + offset..<range.upperBound + offset, message, help: help)
  }
}

/// All that is wrong with an expression, in the order of its text; never empty.
struct ExpressionFaults: Error, Hashable, Sendable {
  var faults: [ExpressionFault]
}
