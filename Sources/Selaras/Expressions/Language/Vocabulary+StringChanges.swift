extension Vocabulary {
  /// Strings made of strings.
  static let stringChanges: [Function] = [
    Function(
      "lowerAscii", on: .string, [], .string,
      Phrase(id: "huruf A sampai Z menjadi kecil", en: "letters A to Z in lower case"),
      .one { frame, text throws(EvaluationError) in
        try mapBytes("lowerAscii", text, &frame) { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
      }),
    Function(
      "upperAscii", on: .string, [], .string,
      Phrase(id: "huruf a sampai z menjadi besar", en: "letters a to z in upper case"),
      .one { frame, text throws(EvaluationError) in
        try mapBytes("upperAscii", text, &frame) { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
      }),
    Function(
      "reverse", on: .string, [], .string,
      Phrase(id: "karakter dari belakang ke depan", en: "the characters from back to front"),
      .one { frame, text throws(EvaluationError) in
        guard case .string(let text) = text else { throw .noOverload("reverse", text) }
        try frame.spend(bytes: text.string.utf8.count)
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.string.unicodeScalars.reversed())
        return .text(String(result))
      }),
    Function("replace", on: .string, [.string, .string], .string, replacing, .many(replace)),
    Function("replace", on: .string, [.string, .string, .int], .string, replacing, .many(replace)),
    Function("split", on: .string, [.string], .list(.string), splitting, .many(split)),
    Function("split", on: .string, [.string, .int], .list(.string), splitting, .many(split)),
    Function("join", on: .list(.string), [], .string, joining, .many(join)),
    Function("join", on: .list(.string), [.string], .string, joining, .many(join)),
  ]

  private static let replacing = Phrase(
    id: "teks dengan bagian yang diganti, paling banyak sekian kali",
    en: "the text with a part replaced, at most so many times")
  private static let splitting = Phrase(
    id: "potongan teks di antara pemisah, paling banyak sekian potong",
    en: "the pieces of the text between separators, at most so many")
  private static let joining = Phrase(
    id: "unsur daftar disambung dengan pemisah", en: "the elements of a list with a separator between")

  /// Changes ASCII letters; every letter stays where it is.
  private static func mapBytes(
    _ name: String, _ value: Value, _ frame: inout Frame, _ change: (UInt8) -> UInt8
  ) throws(EvaluationError) -> Value {
    guard case .string(let text) = value else { throw .noOverload(name, value) }
    try frame.spend(bytes: text.string.utf8.count)
    return .string(Text(String(decoding: text.string.utf8.map(change), as: UTF8.self), origin: text.origin))
  }

  private typealias Many = @Sendable (inout Frame, [Value]) throws(EvaluationError) -> Value

  /// A limit as people give it: negative or absent is none.
  private static func limit(_ values: [Value], at index: Int) -> Int {
    guard values.count > index, case .int(let limit) = values[index], limit >= 0 else { return .max }
    return Int(limit)
  }

  private static let replace: Many = { frame, values throws(EvaluationError) in
    guard values.count >= 3, case .string(let text) = values[0], case .string(let old) = values[1],
      case .string(let new) = values[2]
    else { throw .noSuchOverload("replace", values.map(\.type)) }
    let search = try ByteSearch(text.string, old.string, &frame)
    let matches = search.all(limit: limit(values, at: 3))
    if matches.isEmpty { return values[0] }
    let newBytes = Array(new.string.utf8)
    try frame.spend(bytes: search.text.count + matches.count * newBytes.count)
    var result: [UInt8] = []
    var position = 0
    for match in matches {
      result += search.text[position..<match]
      result += newBytes
      position = match + search.wanted.count
    }
    result += search.text[position...]
    return .text(String(decoding: result, as: UTF8.self))
  }

  private static let split: Many = { frame, values throws(EvaluationError) in
    guard values.count >= 2, case .string(let text) = values[0], case .string(let separator) = values[1]
    else { throw .noSuchOverload("split", values.map(\.type)) }
    let limit = limit(values, at: 2)
    if limit == 0 { return .list([]) }
    let search = try ByteSearch(text.string, separator.string, &frame)
    var cuts = search.all(limit: separator.string.isEmpty && limit < .max ? limit : limit - 1)
    if separator.string.isEmpty {
      if search.text.isEmpty { return .list([]) }
      cuts.removeAll { $0 == 0 || $0 == search.text.count }
    }
    try frame.spend(cuts.count)
    var pieces: [Value] = []
    var position = 0
    for cut in cuts {
      pieces.append(.string(text.slice(position, cut)))
      position = cut + search.wanted.count
    }
    pieces.append(.string(text.slice(position, search.text.count)))
    return .list(pieces)
  }

  private static let join: Many = { frame, values throws(EvaluationError) in
    guard case .list(let list)? = values.first else {
      throw .noSuchOverload("join", values.map(\.type))
    }
    var separator = ""
    if values.count > 1, case .string(let text) = values[1] { separator = text.string }
    var length = 0
    var strings: [String] = []
    for element in list {
      guard case .string(let text) = element else {
        throw .noSuchOverload("join", values.map(\.type))
      }
      strings.append(text.string)
      length += text.string.utf8.count + separator.utf8.count
    }
    try frame.spend(list.count)
    try frame.spend(bytes: length)
    return .text(strings.joined(separator: separator))
  }
}
