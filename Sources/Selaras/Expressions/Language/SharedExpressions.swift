/// Numbers for the parts of expressions that depend on nothing but what is asked about, equal parts having the same
/// number: rules ask the same of a text again and again (`nama.head`, `nama.finds(kata.positif)`), and under the number
/// a frame keeps the answer (``KeptValues``).
struct SharedExpressions {
  private enum Key: Hashable {
    case slot(Int)
    case string(String)
    case int(Int64)
    case object(Object)
    case root(ObjectIdentifier)
    case member(ObjectIdentifier, of: Int)
    case call(ObjectIdentifier, [Int])
    case index(Int, Int)
  }

  /// The slots of a frame that hold what is asked about.
  private let slots: Range<Int>
  private var numbers: [Key: Int] = [:]
  /// What the keys speak of, so that nothing else comes to have its identity.
  private var known: [any AnyObject & Sendable] = []

  init(slots: Range<Int>) { self.slots = slots }

  /// The number of an expression whose parts have theirs; nil if its value depends on anything else.
  mutating func number(of typed: Typed) -> Int? {
    switch typed.kind {
    case .slot(let slot): return slots.contains(slot) ? number(.slot(slot)) : nil
    case .constant(.string(let text)): return number(.string(text.string))
    case .constant(.int(let int)): return number(.int(int))
    case .constant(.object(let object)): return number(.object(object))
    case .computed(let root): return number(.root(ObjectIdentifier(root)), root)
    case .member(let operand, let member):
      return operand.number.map { number(.member(ObjectIdentifier(member), of: $0), member) }
    case .call(_, let functions, let arguments, isChecked: true):
      var parts: [Int] = []
      for argument in arguments {
        guard let part = argument.number else { return nil }
        parts.append(part)
      }
      return number(.call(ObjectIdentifier(functions[0]), parts), functions[0])
    case .index(let container, let index):
      guard let container = container.number, let index = index.number else { return nil }
      return number(.index(container, index))
    default: return nil
    }
  }

  private mutating func number(_ key: Key, _ object: (any AnyObject & Sendable)? = nil) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    if let object { known.append(object) }
    return numbers.count - 1
  }
}

/// The values of shared expressions, as long as the same thing is asked about.
struct KeptValues {
  /// Each with the round in which it was kept.
  private var values: [(value: Value, round: Int)] = []
  private var round = 1

  /// What is asked about changes.
  mutating func forget() { round += 1 }

  subscript(number: Int) -> Value? {
    number < values.count && values[number].round == round ? values[number].value : nil
  }

  mutating func keep(_ value: Value, at number: Int) {
    while values.count <= number { values.append((.null, 0)) }
    values[number] = (value, round)
  }
}
