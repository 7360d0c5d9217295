extension Compiler {
  /// `all`, `exists` and `exists_one`; nil for the other macros.
  static func quantifier(_ comprehension: Typed.Comprehension) -> Test? {
    guard let condition = comprehension.condition else { return nil }
    let cost = condition.size
    let name = comprehension.macro.rawValue
    let source = evaluator(comprehension.source)
    let slot = comprehension.slot
    let test = test(condition)
    switch comprehension.macro {
    case .all, .exists:
      let decisive = comprehension.macro == .exists
      return { frame throws(EvaluationError) in
        var failure: EvaluationError?
        for element in try Lookup.elements(source(&frame), name) {
          try frame.spend(cost)
          frame.slots[slot] = element
          do throws(EvaluationError) {
            if try test(&frame) == decisive { return decisive }
          } catch {
            if error.isFinal { throw error }
            failure = failure ?? error
          }
        }
        if let failure { throw failure }
        return !decisive
      }
    case .existsOne:
      return { frame throws(EvaluationError) in
        var count = 0
        for element in try Lookup.elements(source(&frame), name) {
          try frame.spend(cost)
          frame.slots[slot] = element
          if try test(&frame) { count += 1 }
        }
        return count == 1
      }
    case .filter, .map: return nil
    }
  }

  /// `filter` and `map`.
  static func collection(_ comprehension: Typed.Comprehension) -> Evaluator {
    let cost = (comprehension.condition?.size ?? 0) + (comprehension.result?.size ?? 1)
    let name = comprehension.macro.rawValue
    let source = evaluator(comprehension.source)
    let slot = comprehension.slot
    let condition = comprehension.condition.map { test($0) }
    let result = comprehension.result.map { evaluator($0) }
    return { frame throws(EvaluationError) in
      var values: [Value] = []
      for element in try Lookup.elements(source(&frame), name) {
        try frame.spend(cost)
        frame.slots[slot] = element
        if let condition, !(try condition(&frame)) { continue }
        values.append(try result?(&frame) ?? element)
      }
      return .list(values)
    }
  }
}
