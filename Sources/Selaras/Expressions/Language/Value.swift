/// What an expression evaluates to.
enum Value: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(Text)
  case list([Value])
  case map(MapValue)
  case object(Object)
  case type(ValueType)
}

extension Value {
  /// A string that stands nowhere in the cascade.
  static func text(_ string: String) -> Value { .string(Text(string)) }

  /// The type of the value, as `type(x)` says it: lists and maps do not know what they hold.
  var type: ValueType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .double: .double
    case .string: .string
    case .list: .list(.dyn)
    case .map: .map(.dyn, .dyn)
    case .object(let object): .object(object.kind)
    case .type: .type
    }
  }
}

/// A thing of the host: a node, an indicator, a document. The host knows what the numbers mean.
struct Object: Hashable, Sendable {
  var kind: ObjectKind
  var index: Int32
  /// Which part of the thing is meant, where the host tells parts apart.
  var extra: Int32 = 0
}

/// What sort of thing an ``Object`` is; its name stands in ``Vocabulary/kinds``.
struct ObjectKind: RawRepresentable, Hashable, Sendable {
  var rawValue: UInt8
}
