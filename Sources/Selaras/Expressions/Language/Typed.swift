/// An expression whose names have their meaning, and whose types are known as far as they can be.
struct Typed: Sendable {
  var kind: Kind
  var type: ValueType
  var range: Range<Int>
  /// The number of parts: what one evaluation costs.
  var size: Int
  /// How deep the value can be nested in lists and maps at most.
  var nesting: Int
  /// Its number among the ``SharedExpressions``, if its value depends on nothing but what is asked about.
  var number: Int?

  indirect enum Kind: Sendable {
    case constant(Value)
    case slot(Int)
    case computed(Vocabulary.Root)
    case member(Typed, Vocabulary.Member)
    /// A member of what only evaluation knows: a key of a map, or one of these members.
    case dynamicMember(Typed, String, [Vocabulary.Member])
    case has(Typed, String, [Vocabulary.Member])
    /// A call of the first of these overloads that fits the values; of one, without asking.
    case call(String, [Vocabulary.Function], [Typed], isChecked: Bool)
    case index(Typed, Typed)
    case list([Typed])
    case map([(key: Typed, value: Typed)])
    case not(Typed)
    case negate(Typed)
    case and([Typed])
    case or([Typed])
    case binary(Syntax.Operator, Typed, Typed)
    case conditional(Typed, Typed, Typed)
    case comprehension(Comprehension)
    /// What was found wrong, but is only told when it is evaluated.
    case failure(EvaluationError)
  }

  struct Comprehension: Sendable {
    var macro: Syntax.Macro
    var source: Typed
    var slot: Int
    var condition: Typed?
    var result: Typed?
  }

  /// The type of what is this or the other; nil if they have nothing in common. `[]` is a list of anything.
  func joinedType(_ other: Typed) -> ValueType? {
    switch (type, other.type) {
    case (.list, .list) where isEmptyList: other.type
    case (.list, .list) where other.isEmptyList: type
    default: type.joined(other.type)
    }
  }

  private var isEmptyList: Bool {
    if case .constant(.list(let items)) = kind { items.isEmpty } else { false }
  }

  init(_ kind: Kind, _ type: ValueType, _ range: Range<Int>, _ children: [Typed] = [], nesting: Int = 0) {
    self.kind = kind
    self.type = type
    self.range = range
    self.size = 1 + children.reduce(0) { $0 + $1.size }
    self.nesting = nesting
  }
}
