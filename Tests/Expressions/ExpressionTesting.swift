@testable import Selaras

/// The value of an expression as a literal, or what goes wrong in English.
func evaluated(
  _ text: String, _ vocabulary: Vocabulary = .standard, _ mode: Checker.Mode = .lenient,
  roots: [Value] = [], budget: Int = Frame.standardBudget
) -> String {
  do throws(ExpressionFaults) {
    let expression = try CompiledExpression.compile(text, vocabulary, mode)
    var frame = Frame(World(), roots: roots, budget: budget)
    do throws(EvaluationError) {
      return try expression.evaluate(&frame).literal
    } catch {
      return "error: \(error.message.en)"
    }
  } catch {
    return "fault: \(error.faults[0].message.en)"
  }
}

/// The faults of an expression under its text, with carets, in both languages.
func faults(_ text: String, _ vocabulary: Vocabulary = .standard) -> String {
  do throws(ExpressionFaults) {
    _ = try CompiledExpression.compile(text, vocabulary)
    return "no faults"
  } catch {
    return underlined(text, error)
  }
}

func underlined(_ text: String, _ faults: ExpressionFaults) -> String {
  var lines = [text]
  for fault in faults.faults {
    let bytes = Array(text.utf8)
    let before = String(decoding: bytes[..<min(fault.range.lowerBound, bytes.count)], as: UTF8.self)
    let upper = min(fault.range.upperBound, bytes.count)
    let under = String(decoding: bytes[min(fault.range.lowerBound, upper)..<upper], as: UTF8.self)
    let carets = String(repeating: "^", count: max(1, under.unicodeScalars.count))
    lines.append(String(repeating: " ", count: before.unicodeScalars.count) + carets)
    lines.append("id: " + fault.message.id + (fault.help.map { "; " + $0.id } ?? ""))
    lines.append("en: " + fault.message.en + (fault.help.map { "; " + $0.en } ?? ""))
  }
  return lines.joined(separator: "\n")
}

/// A vocabulary with one object kind: nodes, of which node 1 stands below node 0.
enum Toy {
  static let kind = ObjectKind(rawValue: 1)
  static let words = ObjectKind(rawValue: 2)
  static let names = ["Meningkatnya mutu layanan", "Terlaksananya pelatihan"]

  static func node(_ index: Int) -> Value { .object(Object(kind: kind, index: Int32(index))) }

  static func name(_ value: Value) -> Text {
    guard case .object(let object) = value else { return Text("") }
    let name = names[Int(object.index)]
    return Text(name, origin: Origin(field: object.index, lower: 0, upper: UInt32(name.utf8.count)))
  }

  static let vocabulary = Vocabulary.standard.adding(
    Vocabulary(
      roots: [
        .init(
          name: "node", type: .object(kind), documentation: Phrase(id: "simpul", en: "the node"),
          source: .slot(0)),
        .init(
          name: "words", type: .object(words), documentation: Phrase(id: "daftar kata", en: "the word lists"),
          source: .computed { _ in .object(Object(kind: words, index: 0)) }),
        .init(
          name: "parameters", type: .map(.string, .int),
          documentation: Phrase(id: "parameter", en: "parameters"),
          source: .computed { _ in MapValue([(.string("limit"), .int(25))]).map { .map($0) } ?? .null }),
      ],
      members: [
        .init(.object(kind), "name", .string, Phrase(id: "nama", en: "the name")) { _, node in
          .string(name(node))
        },
        .init(.object(kind), "parent", .object(kind), Phrase(id: "induk", en: "the parent")) { _, node in
          if case .object(let object) = node, object.index > 0 { return Toy.node(0) }
          return .null
        },
        .init(.object(kind), "children", .list(.object(kind)), Phrase(id: "anak", en: "the children")) {
          _, node in
          if case .object(let object) = node, object.index == 0 { return .list([Toy.node(1)]) }
          return .list([])
        },
        .init(.object(words), "outputs", .map(.string, .bool), Phrase(id: "keluaran", en: "outputs")) {
          _, _ in
          .map(MapValue(words: ["Terlaksananya", "Tersedianya"]))
        },
        .init(.string, "opener", .string, Phrase(id: "kata pertama", en: "the first word")) { _, text in
          guard case .string(let text) = text else { return .null }
          return .string(
            text.slice(
              0,
              text.string.utf8.firstIndex(of: 0x20).map {
                text.string.utf8.distance(from: text.string.utf8.startIndex, to: $0)
              } ?? text.string.utf8.count))
        },
      ],
      functions: [
        .init(
          "rank", on: .object(kind), [], .int, Phrase(id: "peringkat", en: "the rank"),
          .one { _, node in
            if case .object(let object) = node { return .int(Int64(object.index)) }
            return .null
          }),
        .init(
          "in", [.string, .object(words)], .bool, Phrase(id: "kata", en: "a word"),
          .two { _, word, _ in
            if case .string(let word) = word { return .bool(word.string == "kata") }
            return .bool(false)
          }),
      ],
      kinds: [kind: "node", words: "words"]))
}
