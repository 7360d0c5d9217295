extension Checker {
  mutating func binary(
    _ operation: Syntax.Operator, _ left: Typed, _ right: Typed, _ range: Range<Int>
  ) -> Typed {
    let type: ValueType? =
      switch operation {
      case .add, .subtract, .multiply, .divide, .modulo: arithmetic(operation, left.type, right.type)
      case .equal, .notEqual: mode == .lenient || left.type.isComparable(with: right.type) ? .bool : nil
      case .less, .atMost, .greater, .atLeast: isOrdered(left.type, right.type) ? .bool : nil
      case .contained: isContainment(left.type, right.type) ? .bool : nil
      }
    if let type {
      return Typed(
        .binary(operation, left, right), type, range, [left, right],
        nesting: max(left.nesting, right.nesting))
    }
    if operation == .contained, case .object = right.type {
      let overloads = vocabulary.functions(named: "in", isMethod: false)
      if let fitting = overloads.first(where: {
        $0.parameters.count == 2 && $0.parameters[0].accepts(left.type) && $0.parameters[1] == right.type
      }) {
        return Typed(
          .call("in", [fitting], [left, right], isChecked: left.type != .dyn), .bool, range, [left, right])
      }
    }
    return wrong(
      .noSuchOverload(operation.rawValue, [left.type, right.type]),
      mismatch(operation, left.type, right.type, range))
  }

  private func mismatch(
    _ operation: Syntax.Operator, _ left: ValueType, _ right: ValueType, _ range: Range<Int>
  ) -> ExpressionFault {
    let types = (name(left), name(right))
    var fault = ExpressionFault(
      range,
      id: "`\(operation.rawValue)` tidak berlaku untuk \(types.0) dan \(types.1)",
      en: "`\(operation.rawValue)` does not apply to \(types.0) and \(types.1)")
    if left.isNumber, right.isNumber, operation != .modulo {
      fault.help = Phrase(
        id: "ubah dahulu salah satunya dengan `double(...)` atau `int(...)`",
        en: "convert one of them with `double(...)` or `int(...)`")
    } else if operation == .add, left == .string || right == .string {
      fault.help = Phrase(id: "ubah dahulu dengan `string(...)`", en: "convert it with `string(...)`")
    } else if operation == .contained {
      fault.help = Phrase(
        id: "di kanan `in` harus ada `list` atau `map`",
        en: "a `list` or a `map` has to stand right of `in`")
    }
    return fault
  }

  private func arithmetic(
    _ operation: Syntax.Operator, _ left: ValueType, _ right: ValueType
  ) -> ValueType? {
    if operation == .modulo {
      return ValueType.int.accepts(left) && ValueType.int.accepts(right) ? .int : nil
    }
    switch (left, right) {
    case (.dyn, .dyn): return .dyn
    case (.int, .int), (.double, .double): return left
    case (.dyn, .int), (.dyn, .double): return right
    case (.int, .dyn), (.double, .dyn): return left
    case (.string, .string), (.string, .dyn), (.dyn, .string): return operation == .add ? .string : nil
    case (.list, .list): return operation == .add ? left.joined(right) : nil
    case (.list, .dyn), (.dyn, .list): return operation == .add ? .list(.dyn) : nil
    default: return nil
    }
  }

  private func isOrdered(_ left: ValueType, _ right: ValueType) -> Bool {
    func isOrderable(_ type: ValueType) -> Bool {
      type == .dyn || type == .string || type == .bool || type.isNumber
    }
    guard isOrderable(left), isOrderable(right) else { return false }
    return left.accepts(right) || (left.isNumber && right.isNumber)
  }

  private func isContainment(_ left: ValueType, _ right: ValueType) -> Bool {
    switch right {
    case .dyn: true
    case .list(let element): mode == .lenient || element.isComparable(with: left)
    case .map(let key, _): mode == .lenient || key.isComparable(with: left)
    default: false
    }
  }
}
