/// The standard functions of CEL over sizes and types.
extension Vocabulary {
  /// Everything CEL itself has.
  static let standard = Vocabulary(
    functions: sizes + conversions + stringQuestions + stringPieces + stringChanges)

  private static let sizes: [Function] = {
    let text = Phrase(id: "jumlah karakter Unicode", en: "the number of Unicode code points")
    let list = Phrase(id: "jumlah unsur", en: "the number of elements")
    let map = Phrase(id: "jumlah kunci", en: "the number of keys")
    return [nil, true].flatMap { (isMethod: Bool?) -> [Function] in
      [(.string, text), (.list(.dyn), list), (.map(.dyn, .dyn), map)].map {
        (type: ValueType, phrase: Phrase) in
        isMethod == nil
          ? Function("size", [type], .int, phrase, .one(size))
          : Function("size", on: type, [], .int, phrase, .one(size))
      }
    }
  }()

  private static let size: @Sendable (inout Frame, Value) throws(EvaluationError) -> Value = {
    frame, value throws(EvaluationError) in
    switch value {
    case .string(let text): return .int(Int64(text.string.scalarCount))
    case .list(let list): return .int(Int64(list.count))
    case .map(let map): return .int(Int64(map.count))
    default: throw .noOverload("size", value)
    }
  }

  private static let conversions: [Function] =
    [
      Function(
        "type", [.dyn], .type,
        Phrase(id: "jenis sebuah nilai, misalnya `int`", en: "the type of a value, as `int`"),
        .one { _, value in .type(value.type) }),
      Function(
        "dyn", [.dyn], .dyn,
        Phrase(id: "nilai itu sendiri, tanpa pemeriksaan jenis", en: "the value itself, without type checks"),
        .one { _, value in value }),
    ]
    + conversion(
      to: .string, from: [.string, .bool, .int, .double],
      Phrase(id: "nilai sebagai teks", en: "the value as text")
    ) { value in
      switch value {
      case .string: value
      case .bool, .int, .double: .text(value.display())
      default: nil
      }
    }
    + conversion(
      to: .bool, from: [.bool, .string],
      Phrase(id: "teks `true` atau `false` sebagai `bool`", en: "the text `true` or `false` as `bool`")
    ) { value in
      switch value {
      case .bool: return value
      case .string(let text):
        if ["true", "True", "TRUE", "t", "1"].contains(text.string) { return .bool(true) }
        if ["false", "False", "FALSE", "f", "0"].contains(text.string) { return .bool(false) }
        return nil
      default: return nil
      }
    }
    + conversion(
      to: .int, from: [.int, .double, .string],
      Phrase(
        id: "bilangan bulat; pecahan dibuang", en: "a whole number; the fraction is dropped")
    ) { value in
      switch value {
      case .int: return value
      case .double(let double):
        guard double > -0x1p63, double < 0x1p63 else { return nil }
        return .int(Int64(double))
      case .string(let text): return Int64(text.string).map { .int($0) }
      default: return nil
      }
    }
    + conversion(
      to: .double, from: [.double, .int, .string],
      Phrase(id: "bilangan pecahan", en: "a floating point number")
    ) { value in
      switch value {
      case .double: return value
      case .int(let int): return .double(Double(int))
      case .string(let text):
        guard let double = Double(text.string) else { return nil }
        if double.isInfinite, !text.string.lowercased().contains("inf") { return nil }
        return .double(double)
      default: return nil
      }
    }

  private static func conversion(
    to type: ValueType, from sources: [ValueType], _ documentation: Phrase,
    _ convert: @escaping @Sendable (Value) -> Value?
  ) -> [Function] {
    sources.map { source in
      Function(
        type.name(), [source], type, documentation,
        .one { frame, value throws(EvaluationError) in
          if case .string(let text) = value { try frame.spend(bytes: text.string.utf8.count) }
          guard let result = convert(value) else {
            if case .double = value { throw .overflow }
            throw .invalidConversion(value.display(), type)
          }
          return result
        })
    }
  }
}
