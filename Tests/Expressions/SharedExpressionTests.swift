import Synchronization
import Testing

@testable import Selaras

@Suite struct `A shared expression` {
  /// A vocabulary that counts how often its one root is computed; slot 0 is what is asked about, slot 1 an element of it.
  private static func vocabulary(_ computed: @escaping @Sendable () -> Void) -> Vocabulary {
    var vocabulary = Vocabulary.standard
    let nothing = Phrase(id: "", en: "")
    vocabulary.add(Vocabulary.Root(name: "asked", type: .string, documentation: nothing, source: .slot(0)))
    vocabulary.add(Vocabulary.Root(name: "item", type: .string, documentation: nothing, source: .slot(1)))
    vocabulary.add(
      Vocabulary.Root(
        name: "text", type: .string, documentation: nothing,
        source: .computed { frame in
          computed()
          return frame.slots[0]
        }))
    return vocabulary
  }

  private static func compile(_ texts: [String], _ vocabulary: Vocabulary) throws -> [CompiledExpression] {
    var shared: SharedExpressions? = SharedExpressions(slots: 0..<1)
    return try texts.map { try Expression.parse($0).compile(vocabulary, expecting: nil, &shared) }
  }

  @Test func `is computed once for all expressions until something else is asked about`() throws {
    let count = Counter()
    let expressions = try Self.compile(
      ["text.size() > 3", "text.contains('x')", "text + item", "[1].all(i, text.size() == 4)"],
      Self.vocabulary { count.add() })
    var frame = Frame(World(), roots: [.text("abcx"), .text("1")])
    var found = try expressions.map { try $0.evaluate(&frame).literal }
    #expect(found == ["true", "true", "\"abcx1\"", "true"])
    #expect(count.value == 1)
    frame.slots = [.text("ab"), .text("2")]
    frame.kept.forget()
    found = try expressions.map { try $0.evaluate(&frame).literal }
    #expect(found == ["false", "false", "\"ab2\"", "false"])
    #expect(count.value == 2)
  }

  @Test func `holds nothing that depends on an element or a variable`() throws {
    let expressions = try Self.compile(
      ["item.size()", "asked.size()", "['a', 'bc'].map(s, s.size())"], Self.vocabulary {})
    var frame = Frame(World(), roots: [.text("abc"), .text("1")])
    var found = try expressions.map { try $0.evaluate(&frame).literal }
    #expect(found == ["1", "3", "[1, 2]"])
    frame.slots[1] = .text("22")
    found = try expressions.map { try $0.evaluate(&frame).literal }
    #expect(found == ["2", "3", "[1, 2]"])
  }

  @Test func `that fails is tried again`() throws {
    let count = Counter()
    let expressions = try Self.compile(
      ["int(text) == 1", "int(text) == 2"], Self.vocabulary { count.add() })
    var frame = Frame(World(), roots: [.text("x"), .text("")])
    for expression in expressions {
      #expect(throws: EvaluationError.self) { try expression.evaluate(&frame) }
    }
    #expect(count.value == 1)
  }
}

private final class Counter: Sendable {
  private let count = Mutex(0)
  var value: Int { count.withLock { $0 } }
  func add() { count.withLock { $0 += 1 } }
}
