extension Checker {
  mutating func call(
    _ name: Syntax.Name, _ receiver: Syntax?, _ arguments: [Syntax], _ range: Range<Int>
  ) -> Typed {
    let overloads = vocabulary.functions(named: name.text, isMethod: receiver != nil)
    let refused = receiver == nil ? Checker.refusedFunctions : Checker.refusedMethods
    if overloads.isEmpty, refused.contains(name.text) {
      return refuse(.unsupported(name.text, name.range))
    }
    let macros = receiver == nil ? ["has"] : ["all", "exists", "exists_one", "existsOne", "filter", "map"]
    if overloads.isEmpty, macros.contains(name.text) {
      return wrong(
        .unknownFunction(name.text),
        ExpressionFault(
          name.range, id: "jumlah argumen `\(name.text)` salah",
          en: "wrong number of arguments for `\(name.text)`"))
    }
    let given = ((receiver.map { [$0] } ?? []) + arguments).map { check($0) }
    if overloads.isEmpty { return unknownFunction(name, given, isMethod: receiver != nil) }
    let fitting = overloads.filter { fits($0, given) }
    guard let first = fitting.first else { return noOverload(name, overloads, given, range) }
    if let fault = constantPattern(name, first, given) { return fault }
    let isChecked =
      fitting.count == 1 && zip(first.arguments, given).allSatisfy { isCertain($0, $1.type) }
    let type = fitting.dropFirst().reduce(first.result) { $0 == $1.result ? $0 : .dyn }
    let nesting = given.map(\.nesting).max() ?? 0
    return Typed(
      .call(name.text, fitting, given, isChecked: isChecked), type, range, given,
      nesting: max(nesting, Checker.nesting(of: type)))
  }

  private func fits(_ function: Vocabulary.Function, _ given: [Typed]) -> Bool {
    let wanted = function.arguments
    return wanted.count == given.count
      && zip(wanted, given).allSatisfy { $0.accepts($1.type) }
  }

  /// Whether a value of the given type is sure to be of the wanted one.
  private func isCertain(_ wanted: ValueType, _ given: ValueType) -> Bool {
    switch (wanted, given) {
    case (.dyn, _): true
    case (_, .dyn): false
    case (.list(let a), .list(let b)): isCertain(a, b)
    case (.map(let a, let b), .map(let c, let d)): isCertain(a, c) && isCertain(b, d)
    default: wanted == given
    }
  }

  private mutating func unknownFunction(
    _ name: Syntax.Name, _ given: [Typed], isMethod: Bool
  ) -> Typed {
    if let receiver = given.first, case .failure = receiver.kind { return receiver }
    var fault = ExpressionFault(
      name.range, id: "fungsi `\(name.text)` tidak dikenal", en: "unknown function `\(name.text)`")
    let macros = isMethod ? ["all", "exists", "exists_one", "filter", "map"] : ["has"]
    let known = vocabulary.functions.filter { ($0.receiver != nil) == isMethod }.map(\.name)
    fault.help = didYouMean(name.text, known + macros)
    return wrong(.unknownFunction(name.text), fault)
  }

  private mutating func noOverload(
    _ name: Syntax.Name, _ overloads: [Vocabulary.Function], _ given: [Typed], _ range: Range<Int>
  ) -> Typed {
    let isMethod = overloads[0].receiver != nil
    let found = signature(name.text, given.map(\.type), isMethod: isMethod)
    var expected: [String] = []
    for overload in overloads {
      let text = "`\(signature(name.text, overload.arguments, isMethod: isMethod))`"
      if !expected.contains(text) { expected.append(text) }
    }
    let fault = ExpressionFault(
      range, Phrase(id: "`\(found)` tidak ada", en: "there is no `\(found)`"),
      help: Phrase(
        id: "yang ada: \(expected.joined(separator: ", "))",
        en: "there is \(expected.joined(separator: ", "))"))
    return wrong(.noSuchOverload(name.text, given.map(\.type)), fault)
  }

  private func signature(_ name: String, _ types: [ValueType], isMethod: Bool) -> String {
    let names = types.map { $0.name(vocabulary.kinds) }
    if !isMethod { return "\(name)(\(names.joined(separator: ", ")))" }
    return "\(names[0]).\(name)(\(names.dropFirst().joined(separator: ", ")))"
  }

  /// What is wrong with the constant pattern of `matches`.
  private mutating func constantPattern(
    _ name: Syntax.Name, _ function: Vocabulary.Function, _ given: [Typed]
  ) -> Typed? {
    guard name.text == "matches", given.count == 2, function.result == .bool,
      case .constant(.string(let pattern)) = given[1].kind
    else { return nil }
    do throws(Pattern.Fault) {
      _ = try Pattern(pattern.string)
      return nil
    } catch .unsupported(let construct) {
      return refuse(.unsupported(construct, given[1].range))
    } catch {
      let fault = ExpressionFault(
        given[1].range, id: "pola `\(pattern.string)` tidak sah",
        en: "invalid pattern `\(pattern.string)`")
      return wrong(.invalidPattern(pattern.string), fault)
    }
  }
}
