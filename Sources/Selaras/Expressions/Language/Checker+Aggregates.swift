extension Checker {
  /// How deep lists and maps may be nested in each other by an expression.
  private static let deepestNesting = 256

  /// A part whose value is not nested too deeply: what is deep must be taken apart by recursion.
  private mutating func shallow(_ typed: Typed) -> Typed {
    if typed.nesting <= Checker.deepestNesting { return typed }
    return refuse(
      ExpressionFault(
        typed.range, id: "daftar bersarang terlalu dalam", en: "lists are nested too deeply"))
  }

  mutating func list(_ elements: [Syntax], _ range: Range<Int>) -> Typed {
    let elements = elements.map { check($0) }
    let type = elements.dropFirst().reduce(elements.first?.type) { type, element in
      type?.joined(element.type) ?? .dyn
    }
    let nesting = 1 + (elements.map(\.nesting).max() ?? 0)
    var constants: [Value] = []
    for element in elements {
      guard case .constant(let value) = element.kind else { break }
      constants.append(value)
    }
    let kind: Typed.Kind = constants.count == elements.count ? .constant(.list(constants)) : .list(elements)
    return shallow(Typed(kind, .list(type ?? .dyn), range, elements, nesting: nesting))
  }

  mutating func map(_ entries: [Syntax.Entry], _ range: Range<Int>) -> Typed {
    var pairs: [(key: Typed, value: Typed)] = []
    for entry in entries { pairs.append((mapKey(check(entry.key)), check(entry.value))) }
    func common(_ part: KeyPath<(key: Typed, value: Typed), Typed>) -> ValueType {
      pairs.dropFirst().reduce(pairs.first?[keyPath: part].type) {
        $0?.joined($1[keyPath: part].type) ?? .dyn
      } ?? .dyn
    }
    let parts = pairs.flatMap { [$0.key, $0.value] }
    let nesting = 1 + (parts.map(\.nesting).max() ?? 0)
    let type = ValueType.map(common(\.key), common(\.value))
    if let constant = constantMap(pairs) {
      return shallow(Typed(.constant(.map(constant)), type, range, parts, nesting: nesting))
    }
    return shallow(Typed(.map(pairs), type, range, parts, nesting: nesting))
  }

  private mutating func mapKey(_ key: Typed) -> Typed {
    switch key.type {
    case .dyn, .bool, .int, .string: return key
    default:
      return wrong(
        .invalidKey(key.type),
        ExpressionFault(
          key.range, id: "\(name(key.type)) tidak bisa menjadi kunci",
          en: "\(name(key.type)) cannot be a key"))
    }
  }

  /// The map if all of it is known now; a key that is there twice is told.
  private mutating func constantMap(_ pairs: [(key: Typed, value: Typed)]) -> MapValue? {
    var entries: [(key: MapKey, value: Value)] = []
    var seen: Set<MapKey> = []
    var isConstant = true
    for pair in pairs {
      guard case .constant(let value) = pair.key.kind, let key = MapKey(looking: value) else {
        isConstant = false
        continue
      }
      if !seen.insert(key).inserted, mode == .strict {
        let name = key.value.display()
        faults.append(
          ExpressionFault(pair.key.range, id: "kunci `\(name)` ganda", en: "duplicate key `\(name)`"))
      }
      guard case .constant(let constant) = pair.value.kind else {
        isConstant = false
        continue
      }
      entries.append((key, constant))
    }
    return isConstant ? MapValue(entries) : nil
  }

  mutating func index(_ operand: Syntax, _ index: Syntax, _ range: Range<Int>) -> Typed {
    let operand = check(operand)
    let index = check(index)
    let type: ValueType? =
      switch operand.type {
      case .dyn: .dyn
      case .list(let element): isPosition(index.type) ? element : nil
      case .map(let key, let value): key.isComparable(with: index.type) || mode == .lenient ? value : nil
      default: nil
      }
    if let type {
      return Typed(.index(operand, index), type, range, [operand, index], nesting: operand.nesting)
    }
    return wrong(
      .noSuchOverload("[]", [operand.type, index.type]),
      ExpressionFault(
        range, id: "`[]` tidak berlaku untuk \(name(operand.type)) dan \(name(index.type))",
        en: "`[]` does not apply to \(name(operand.type)) and \(name(index.type))"))
  }

  /// Whether a list can be asked for it; CEL finds out about `[7][0.0]` at evaluation.
  private func isPosition(_ type: ValueType) -> Bool {
    type == .dyn || type == .int || (type == .double && mode == .lenient)
  }

  mutating func comprehension(_ syntax: Syntax.Comprehension, _ range: Range<Int>) -> Typed {
    var source = check(syntax.source)
    let element: ValueType
    switch source.type {
    case .dyn: element = .dyn
    case .list(let type): element = type
    case .map(let key, _): element = key
    default:
      element = .dyn
      source = wrong(
        .noSuchOverload(syntax.macro.rawValue, [source.type]),
        ExpressionFault(
          syntax.source.range,
          id: "`\(syntax.macro.rawValue)` meminta `list` atau `map`, tetapi ini \(name(source.type))",
          en: "`\(syntax.macro.rawValue)` wants a `list` or a `map`, but this is \(name(source.type))"))
    }
    let slot = vocabulary.boundSlots + variables.count
    slotCount = max(slotCount, slot + 1)
    variables.append(
      Variable(
        name: syntax.variable.text, slot: slot, type: element, nesting: max(0, source.nesting - 1)))
    let condition = syntax.condition.map { bool(check($0), syntax.macro.rawValue) }
    let result = syntax.result.map { check($0) }
    variables.removeLast()
    let type: ValueType =
      switch syntax.macro {
      case .all, .exists, .existsOne: .bool
      case .filter: .list(element)
      case .map: .list(result?.type ?? .dyn)
      }
    let typed = Typed.Comprehension(
      macro: syntax.macro, source: source, slot: slot, condition: condition, result: result)
    return shallow(
      Typed(
        .comprehension(typed), type, range, [source, condition, result].compactMap { $0 },
        nesting: type == .bool ? 0 : 1 + (result ?? source).nesting))
  }
}
