/// Why an expression has no value.
enum EvaluationError: Error, Hashable, Sendable {
  case divisionByZero
  case overflow
  case noSuchKey(String)
  case noSuchMember(String)
  /// A member of something that is `null`.
  case memberOfNull(String)
  case indexOutOfRange(Int64)
  /// The operator or function, and the types it was given.
  case noSuchOverload(String, [ValueType])
  case unknownName(String)
  case unknownFunction(String)
  case duplicateKey(String)
  case invalidKey(ValueType)
  /// A text that does not say a value of the type.
  case invalidConversion(String, ValueType)
  case invalidPattern(String)
  case budgetExhausted
  case tooLong
  case tooDeep
  /// What the host has to say.
  case other(Phrase)

  /// Whether `&&`, `||`, `all` and `exists` must not make up for it.
  var isFinal: Bool {
    switch self {
    case .budgetExhausted, .tooLong, .tooDeep: true
    default: false
    }
  }

  var message: Phrase {
    switch self {
    case .divisionByZero: Phrase(id: "pembagian dengan nol", en: "division by zero")
    case .overflow: Phrase(id: "hasil di luar jangkauan bilangan", en: "the result is out of range")
    case .noSuchKey(let key): Phrase(id: "tidak ada kunci `\(key)`", en: "no such key `\(key)`")
    case .noSuchMember(let name):
      Phrase(id: "tidak ada anggota `\(name)`", en: "no such member `\(name)`")
    case .memberOfNull(let name):
      Phrase(id: "`\(name)` diminta dari `null`", en: "`\(name)` is asked of `null`")
    case .indexOutOfRange(let index):
      Phrase(id: "indeks \(index) di luar jangkauan", en: "index \(index) is out of range")
    case .noSuchOverload(let name, let types): Self.overload(name, types)
    case .unknownName(let name):
      Phrase(id: "nama `\(name)` tidak dikenal", en: "unknown name `\(name)`")
    case .unknownFunction(let name):
      Phrase(id: "fungsi `\(name)` tidak dikenal", en: "unknown function `\(name)`")
    case .duplicateKey(let key): Phrase(id: "kunci `\(key)` ganda", en: "duplicate key `\(key)`")
    case .invalidKey(let type):
      Phrase(
        id: "`\(type.name())` tidak bisa menjadi kunci", en: "`\(type.name())` cannot be a key")
    case .invalidConversion(let text, let type):
      Phrase(
        id: "`\(text)` tidak dapat diubah menjadi `\(type.name())`",
        en: "`\(text)` cannot be converted to `\(type.name())`")
    case .invalidPattern(let pattern):
      Phrase(id: "pola `\(pattern)` tidak sah", en: "invalid pattern `\(pattern)`")
    case .budgetExhausted:
      Phrase(id: "perhitungan terlalu panjang", en: "the evaluation takes too long")
    case .tooLong: Phrase(id: "teks terlalu panjang", en: "the string is too long")
    case .tooDeep: Phrase(id: "nilai bersarang terlalu dalam", en: "the value is nested too deeply")
    case .other(let phrase): phrase
    }
  }

  private static func overload(_ name: String, _ types: [ValueType]) -> Phrase {
    let list = types.map { "`\($0.name())`" }.joined(separator: ", ")
    return Phrase(
      id: "`\(name)` tidak menerima \(list.isEmpty ? "apa pun" : list)",
      en: "`\(name)` does not take \(list.isEmpty ? "nothing" : list)")
  }

  static func noOverload(_ name: String, _ values: Value...) -> EvaluationError {
    .noSuchOverload(name, values.map(\.type))
  }
}
