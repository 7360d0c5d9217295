extension Vocabulary {
  /// Positions in strings, and pieces of them; positions count code points from 0.
  static let stringPieces: [Function] =
    [
      Function(
        "charAt", on: .string, [.int], .string,
        Phrase(id: "karakter pada posisi", en: "the character at a position"),
        .two { frame, text, position throws(EvaluationError) in
          guard case (.string(let text), .int(let position)) = (text, position) else {
            throw .noOverload("charAt", text, position)
          }
          let start = try offset(text, position, &frame)
          let isEnd = start == text.string.utf8.count
          return .string(text.slice(start, isEnd ? start : try offset(text, position + 1, &frame)))
        }),
      Function(
        "substring", on: .string, [.int], .string,
        Phrase(id: "bagian teks mulai posisi", en: "the part of the text from a position"),
        .two { frame, text, start throws(EvaluationError) in
          guard case (.string(let text), .int(let start)) = (text, start) else {
            throw .noOverload("substring", text, start)
          }
          return .string(text.slice(try offset(text, start, &frame), text.string.utf8.count))
        }),
      Function(
        "substring", on: .string, [.int, .int], .string,
        Phrase(
          id: "bagian teks mulai posisi pertama sampai sebelum posisi kedua",
          en: "the part of the text from one position up to another"),
        .many { frame, values throws(EvaluationError) in
          guard values.count == 3, case .string(let text) = values[0], case .int(let start) = values[1],
            case .int(let end) = values[2]
          else { throw .noSuchOverload("substring", values.map(\.type)) }
          guard start <= end else { throw .indexOutOfRange(end) }
          return .string(text.slice(try offset(text, start, &frame), try offset(text, end, &frame)))
        }),
      Function(
        "trim", on: .string, [], .string,
        Phrase(id: "teks tanpa spasi di kedua ujungnya", en: "the text without white space at its ends"),
        .one { frame, text throws(EvaluationError) in
          guard case .string(let text) = text else { throw .noOverload("trim", text) }
          try frame.spend(bytes: text.string.utf8.count)
          return .string(trimmed(text))
        }),
    ]
    + positions(
      "indexOf", indexOf,
      first: Phrase(
        id: "posisi pertama sebuah teks di dalam teks, atau -1",
        en: "the first position of a text in the text, or -1"))
    + positions(
      "lastIndexOf", lastIndexOf,
      first: Phrase(
        id: "posisi terakhir sebuah teks di dalam teks, atau -1",
        en: "the last position of a text in the text, or -1"))

  /// The UTF-8 offset of a position, which may be the end.
  private static func offset(
    _ text: Text, _ position: Int64, _ frame: inout Frame
  ) throws(EvaluationError) -> Int {
    try frame.spend(bytes: text.string.utf8.count)
    guard let offset = text.string.byteOffset(ofScalar: position) else {
      throw .indexOutOfRange(position)
    }
    return offset
  }

  private static func trimmed(_ text: Text) -> Text {
    let scalars = text.string.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return text.slice(0, 0) }
    let utf8 = text.string.utf8
    return text.slice(
      utf8.distance(from: utf8.startIndex, to: first),
      utf8.distance(from: utf8.startIndex, to: scalars.index(after: last)))
  }

  /// A search with and without a position to begin at.
  private static func positions(
    _ name: String,
    _ find: @escaping @Sendable (inout Frame, String, String, Int64?) throws(EvaluationError) -> Int64,
    first documentation: Phrase
  ) -> [Function] {
    let body: @Sendable (inout Frame, [Value]) throws(EvaluationError) -> Value = {
      frame, values throws(EvaluationError) in
      guard values.count >= 2, case .string(let text) = values[0], case .string(let part) = values[1]
      else { throw .noSuchOverload(name, values.map(\.type)) }
      guard values.count > 2, case .int(let position) = values[2] else {
        return .int(try find(&frame, text.string, part.string, nil))
      }
      return .int(try find(&frame, text.string, part.string, position))
    }
    return [
      Function(name, on: .string, [.string], .int, documentation, .many(body)),
      Function(name, on: .string, [.string, .int], .int, documentation, .many(body)),
    ]
  }

  private static let indexOf:
    @Sendable (inout Frame, String, String, Int64?) throws(EvaluationError) -> Int64 = {
      frame, text, part, position throws(EvaluationError) in
      let search = try ByteSearch(text, part, &frame)
      let position = position ?? 0
      guard let start = text.byteOffset(ofScalar: position) else { throw .indexOutOfRange(position) }
      return search.first(from: start).map { search.scalar(at: $0) } ?? -1
    }

  private static let lastIndexOf:
    @Sendable (inout Frame, String, String, Int64?) throws(EvaluationError) -> Int64 = {
      frame, text, part, position throws(EvaluationError) in
      let search = try ByteSearch(text, part, &frame)
      guard let start = position.map({ text.byteOffset(ofScalar: $0) }) ?? text.utf8.count else {
        throw .indexOutOfRange(position ?? 0)
      }
      return search.last(upTo: start).map { search.scalar(at: $0) } ?? -1
    }
}
