struct Template: Sendable {
  static func compile(_ text: String, _ v: Vocabulary) throws(ExpressionFaults) -> Template { Template() }
  func render(_ frame: inout Frame) throws(EvaluationError) -> String { "" }
}
