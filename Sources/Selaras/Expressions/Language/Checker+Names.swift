extension Checker {
  /// How deep a value of the host is taken to be nested.
  private static let hostNesting = 4

  /// Constructs of CEL and its extensions that are refused by name in every mode.
  private static let refusedNames: Set = [
    "math", "strings", "base64", "cel", "optional", "sets", "google", "proto", "net", "bytes", "uint",
  ]
  static let refusedFunctions: Set = ["bytes", "uint", "timestamp", "duration"]
  static let refusedMethods: Set = [
    "format", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getFullYear", "getHours",
    "getMilliseconds", "getMinutes", "getMonth", "getSeconds", "optMap", "optFlatMap", "orValue",
    "hasValue", "transformList", "transformMap", "transformMapEntry",
  ]

  static func nesting(of type: ValueType) -> Int {
    switch type {
    case .dyn, .list, .map: hostNesting
    default: 0
    }
  }

  mutating func root(_ name: String, _ range: Range<Int>) -> Typed {
    if let variable = variables.last(where: { $0.name == name }) {
      return Typed(.slot(variable.slot), variable.type, range, nesting: variable.nesting)
    }
    if let root = vocabulary.root(name) {
      let nesting = Checker.nesting(of: root.type)
      switch root.source {
      case .slot(let slot): return Typed(.slot(slot), root.type, range, nesting: nesting)
      case .constant(let value): return Typed(.constant(value), root.type, range, nesting: nesting)
      case .computed: return Typed(.computed(root), root.type, range, nesting: nesting)
      }
    }
    if let type = ValueType.named[name] { return Typed(.constant(.type(type)), .type, range) }
    if Checker.refusedNames.contains(name) { return refuse(.unsupported(name, range)) }
    return wrong(.unknownName(name), unknownName(name, range))
  }

  private func unknownName(_ name: String, _ range: Range<Int>) -> ExpressionFault {
    var fault = ExpressionFault(
      range, id: "nama `\(name)` tidak dikenal", en: "unknown name `\(name)`")
    fault.help = didYouMean(name, variables.reversed().map(\.name) + vocabulary.roots.map(\.name))
    if fault.help == nil, !vocabulary.functions(named: name, isMethod: false).isEmpty {
      fault.help = Phrase(
        id: "`\(name)` adalah fungsi: `\(name)(...)`", en: "`\(name)` is a function: `\(name)(...)`")
    }
    return fault
  }

  func didYouMean(_ name: String, _ names: [String]) -> Phrase? {
    Suggestion.nearest(to: name, in: names).map(Phrase.didYouMean)
  }

  mutating func select(_ operand: Syntax, _ name: Syntax.Name, _ range: Range<Int>) -> Typed {
    let operand = check(operand)
    switch operand.type {
    case .dyn:
      let members = vocabulary.members(named: name.text)
      return Typed(
        .dynamicMember(operand, name.text, members), .dyn, range, [operand],
        nesting: max(operand.nesting, Checker.hostNesting))
    case .map(let key, let value) where key.accepts(.string):
      return Typed(
        .dynamicMember(operand, name.text, []), value, range, [operand], nesting: operand.nesting)
    default:
      let members = vocabulary.members(named: name.text)
      guard let member = members.first(where: { $0.receiver.accepts(operand.type) }) else {
        return unknownMember(operand.type, name)
      }
      if case .constant(let value) = member.source {
        return Typed(
          .constant(value), member.type, range, [operand], nesting: Checker.nesting(of: member.type))
      }
      return Typed(
        .member(operand, member), member.type, range, [operand],
        nesting: Checker.nesting(of: member.type))
    }
  }

  mutating func has(_ operand: Syntax, _ name: Syntax.Name, _ range: Range<Int>) -> Typed {
    let operand = check(operand)
    var members = vocabulary.members(named: name.text)
    switch operand.type {
    case .dyn: break
    case .map(let key, _) where key.accepts(.string): members = []
    default:
      members.removeAll { !$0.receiver.accepts(operand.type) }
      if members.isEmpty { return unknownMember(operand.type, name) }
    }
    return Typed(.has(operand, name.text, members), .bool, range, [operand])
  }

  private mutating func unknownMember(_ type: ValueType, _ member: Syntax.Name) -> Typed {
    var fault = ExpressionFault(
      member.range, id: "\(name(type)) tidak punya anggota `\(member.text)`",
      en: "\(name(type)) has no member `\(member.text)`")
    fault.help = didYouMean(member.text, vocabulary.memberNames(of: type))
    if fault.help == nil, !vocabulary.functions(named: member.text, isMethod: true).isEmpty {
      fault.help = Phrase(
        id: "`\(member.text)` adalah fungsi: `.\(member.text)(...)`",
        en: "`\(member.text)` is a function: `.\(member.text)(...)`")
    }
    return wrong(.noSuchMember(member.text), fault)
  }
}
