/// The names an expression may use: tables of declarations, each documented, from which the
/// documentation of the language is made as well.
struct Vocabulary: Sendable {
  /// A name that stands alone, as `kinerja`. Objects, because checking looks many of them up.
  final class Root: Sendable {
    enum Source: Sendable {
      /// Bound by the host at this index of ``Frame/slots`` before evaluation.
      case slot(Int)
      /// The same in every evaluation.
      case constant(Value)
      case computed(@Sendable (inout Frame) throws(EvaluationError) -> Value)
    }

    let name: String
    let type: ValueType
    let documentation: Phrase
    let source: Source

    init(name: String, type: ValueType, documentation: Phrase, source: Source) {
      self.name = name
      self.type = type
      self.documentation = documentation
      self.source = source
    }
  }

  /// A name behind a dot, as `kinerja.opener`.
  final class Member: Sendable {
    enum Source: Sendable {
      /// The same for every receiver.
      case constant(Value)
      /// Reads the member; the value is of the receiver's type, never `null`.
      case computed(@Sendable (inout Frame, Value) throws(EvaluationError) -> Value)
    }

    /// An object kind, `string`, or any other type but `map` and `dyn`.
    let receiver: ValueType
    let name: String
    let type: ValueType
    let documentation: Phrase
    let source: Source
    /// The other documents that its value depends on.
    let comparisons: OtherDocuments

    init(
      _ receiver: ValueType, _ name: String, _ type: ValueType, _ documentation: Phrase, _ source: Source,
      comparing comparisons: OtherDocuments = []
    ) {
      self.comparisons = comparisons
      self.receiver = receiver
      self.name = name
      self.type = type
      self.documentation = documentation
      self.source = source
    }

    convenience init(
      _ receiver: ValueType, _ name: String, _ type: ValueType, _ documentation: Phrase,
      read: @escaping @Sendable (inout Frame, Value) throws(EvaluationError) -> Value
    ) {
      self.init(receiver, name, type, documentation, .computed(read))
    }

    /// The same member, whose value depends on other documents.
    func comparing(_ others: OtherDocuments) -> Member {
      Member(receiver, name, type, documentation, source, comparing: others)
    }

    @inline(__always)
    func read(_ frame: inout Frame, _ value: Value) throws(EvaluationError) -> Value {
      switch source {
      case .constant(let value): return value
      case .computed(let read): return try read(&frame, value)
      }
    }
  }

  /// A function `size(x)`, or a method `x.size()` if it has a receiver; the name may be there several
  /// times with other types. A function named `in` is the operator `x in object`.
  final class Function: Sendable {
    enum Body: Sendable {
      case one(@Sendable (inout Frame, Value) throws(EvaluationError) -> Value)
      case two(@Sendable (inout Frame, Value, Value) throws(EvaluationError) -> Value)
      case three(@Sendable (inout Frame, Value, Value, Value) throws(EvaluationError) -> Value)
      case many(@Sendable (inout Frame, [Value]) throws(EvaluationError) -> Value)
      /// A question about two strings, answered without boxing.
      case textTest(@Sendable (inout Frame, Text, Text) throws(EvaluationError) -> Bool)
    }

    let name: String
    let receiver: ValueType?
    let parameters: [ValueType]
    let result: ValueType
    let documentation: Phrase
    /// Takes the receiver, if there is one, as its first argument. The arguments are of the declared
    /// types; a parameter of an object kind can be `null`.
    let body: Body
    /// The other documents that its value depends on.
    let comparisons: OtherDocuments

    init(
      _ name: String, on receiver: ValueType? = nil, _ parameters: [ValueType], _ result: ValueType,
      _ documentation: Phrase, comparing comparisons: OtherDocuments = [], _ body: Body
    ) {
      self.comparisons = comparisons
      self.name = name
      self.receiver = receiver
      self.parameters = parameters
      self.result = result
      self.documentation = documentation
      self.body = body
    }

    /// The types of all arguments, the receiver first.
    var arguments: [ValueType] { (receiver.map { [$0] } ?? []) + parameters }
  }

  private(set) var roots: [Root] = []
  private(set) var members: [Member] = []
  private(set) var functions: [Function] = []
  /// The names of the object kinds.
  var kinds: [ObjectKind: String] = [:]
  /// How many slots of the frame belong to roots.
  private(set) var boundSlots = 0

  private var rootIndex: [String: Int] = [:]
  private var memberIndex: [String: [Int]] = [:]
  private var functionIndex: [String: [Int]] = [:]

  init(
    roots: [Root] = [], members: [Member] = [], functions: [Function] = [],
    kinds: [ObjectKind: String] = [:]
  ) {
    self.kinds = kinds
    for root in roots { add(root) }
    for member in members { add(member) }
    for function in functions { add(function) }
  }

  /// Both vocabularies in one; a root of the other one hides one of the same name.
  func adding(_ other: Vocabulary) -> Vocabulary {
    var sum = self
    for root in other.roots { sum.add(root) }
    for member in other.members { sum.add(member) }
    for function in other.functions { sum.add(function) }
    sum.kinds.merge(other.kinds) { $1 }
    return sum
  }

  /// Keeps the first slots of the frame for roots, whether they are used or not.
  mutating func reserve(slots: Int) { boundSlots = max(boundSlots, slots) }

  mutating func add(_ root: Root) {
    if case .slot(let slot) = root.source { boundSlots = max(boundSlots, slot + 1) }
    rootIndex[root.name] = roots.count
    roots.append(root)
  }

  mutating func add(_ member: Member) {
    memberIndex[member.name, default: []].append(members.count)
    members.append(member)
  }

  mutating func add(_ function: Function) {
    functionIndex[function.name, default: []].append(functions.count)
    functions.append(function)
  }

  func root(_ name: String) -> Root? { rootIndex[name].map { roots[$0] } }

  func members(named name: String) -> [Member] { memberIndex[name, default: []].map { members[$0] } }

  /// The overloads of a function, or of a method.
  func functions(named name: String, isMethod: Bool) -> [Function] {
    functionIndex[name, default: []].map { functions[$0] }.filter { ($0.receiver != nil) == isMethod }
  }

  /// The names of the members a type has.
  func memberNames(of type: ValueType) -> [String] {
    members.lazy.filter { $0.receiver.accepts(type) }.map(\.name)
  }
}
