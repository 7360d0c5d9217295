extension Parser {
  /// `has(e.f)`: whether there is a field.
  func has(_ name: Syntax.Name, _ argument: Syntax, _ start: Int) throws(ExpressionFault) -> Syntax {
    guard case .select(let operand, let field) = argument.kind else {
      throw ExpressionFault(
        argument.range, id: "`has` meminta sebuah anggota, misalnya `has(a.b)`",
        en: "`has` asks for a member, as in `has(a.b)`")
    }
    return try node(.has(operand, field), start, [operand])
  }

  /// The macros over lists and maps; nil if the call is none of them.
  func comprehension(
    _ source: Syntax, _ name: Syntax.Name, _ arguments: [Syntax], _ start: Int
  ) throws(ExpressionFault) -> Syntax? {
    let macro: Syntax.Macro
    switch (name.text, arguments.count) {
    case ("all", 2): macro = .all
    case ("exists", 2): macro = .exists
    case ("exists_one", 2), ("existsOne", 2): macro = .existsOne
    case ("filter", 2): macro = .filter
    case ("map", 2), ("map", 3): macro = .map
    case ("all", 3), ("exists", 3), ("exists_one", 3), ("existsOne", 3):
      throw .unsupported("\(name.text)(i, v, ...)", name.range)
    default: return nil
    }
    guard case .name(let text) = arguments[0].kind else {
      throw ExpressionFault(
        arguments[0].range, id: "argumen pertama `\(name.text)` harus sebuah nama",
        en: "the first argument of `\(name.text)` must be a name")
    }
    let comprehension = Syntax.Comprehension(
      macro: macro, source: source,
      variable: Syntax.Name(text: text, range: arguments[0].range),
      condition: macro != .map || arguments.count == 3 ? arguments[1] : nil,
      result: macro == .map ? arguments.last : nil)
    return try node(.comprehension(comprehension), start, [source] + arguments)
  }
}
