import Testing

@testable import Selaras

struct `A hostile expression` {
  private func chain(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: ["(", "[", "{1:", "-(", "!", "a[", "f(", "true ? 1 : ", "[1].map(x, ", "a.b(", "--"])
  func `nested without end is refused`(opening: String) {
    #expect(
      evaluated(chain(opening, 32_000 / opening.utf8.count)) == "fault: the expression is nested too deeply")
    #expect(evaluated(chain(opening, 100)).hasPrefix("fault: "))
  }

  @Test(arguments: [(" + 1", "1"), (".a", "a"), ("[0]", "a"), (" == 1", "1"), (".map(x, [x])", "[1]")])
  func `chained without end is refused`(link: String, start: String) {
    #expect(evaluated(start + chain(link, 2_000)) == "fault: the expression is nested too deeply")
  }

  @Test func `of many operands is no trouble`() {
    #expect(evaluated("true" + chain(" && true", 3_000)) == "true")
    #expect(evaluated("false" + chain(" || false", 3_000)) == "false")
    #expect(evaluated("size([0" + chain(", 1", 5_000) + "])") == "5001")
    #expect(evaluated("1" + chain(" + 1", 200)) == "201")
  }

  @Test func `that is too long is refused`() {
    #expect(evaluated(chain(" ", 40_000) + "1") == "fault: the expression is longer than 32768 bytes")
  }

  @Test func `that would not end runs out of budget`() {
    let nested = (0..<12).map { "[0,1,2,3,4,5,6,7,8,9].all(x\($0), " }.joined()
    #expect(evaluated(nested + "true" + chain(")", 12)) == "error: the evaluation takes too long")
    #expect(
      evaluated("(" + nested + "true" + chain(")", 12) + ") || true")
        == "error: the evaluation takes too long")
  }

  @Test func `that doubles its strings and lists is stopped`() {
    #expect(evaluated("['0123456789']" + chain(".map(x, x + x)", 60)) == "error: the string is too long")
    #expect(
      evaluated("['0123456789']" + chain(".map(x, x.replace('', x))", 60)) == "error: the string is too long")
    #expect(evaluated("[[0]]" + chain(".map(x, x + x)", 60)) == "error: the evaluation takes too long")
    let shared = "[[0]]" + chain(".map(x, [x, x])", 60)
    #expect(evaluated("\(shared) == \(shared)") == "error: the evaluation takes too long")
    #expect(evaluated(shared).utf8.count < 2_000_000)
  }

  @Test func `that nests its values without end is refused`() {
    let inner = "x" + chain(".map(y, [[[[y]]]])", 30)
    let text = "[[0]]" + chain(".map(x, \(inner))", 30)
    #expect(evaluated(text) == "fault: lists are nested too deeply")
  }

  @Test func `made by chance never crashes and never hangs`() {
    let seeds = [
      "[1, 2.5, 'a'].exists(x, x == 'a') && {'a': [1]}.a[0] < 2 ? 'b'.size() : -3",
      "node.name.opener in words.outputs || node.children.all(c, c.name.startsWith('Ter') && has(c.parent))",
      "'a,b'.split(',').map(x, x != '', x.replace('a', r'\\').charAt(0)) == ['é', \"\\u00e9\", '''x''']",
      "type(dyn(1)) == int && 'aXb'.matches('(a|b)+[^x]{1,3}$') && 9223372036854775807 * 2 > 1e300 % 3",
    ]
    let pieces: [[UInt8]] = [
      "(", ")", "[", "]", "{", "}", "'", "\"", "\\", ".", ",", ":", "?", "&&", "||", "!", "-", "+", "in ",
      "1", "0x", "1e9",
      "x", "null", "true", ".map(x, x)", "é", "\u{0}", "`", "dyn(1)", "string(", ".size()", "{1: 2}", "//",
      "\n",
    ].map { Array($0.utf8) }
    var state: UInt64 = 0x5E1A_4A5
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(limit, 1)
    }
    for round in 0..<3_000 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0...random(4) {
        let position = random(bytes.count)
        switch random(4) {
        case 0: bytes.remove(at: position)
        case 1: bytes.insert(contentsOf: pieces[random(pieces.count)], at: position)
        case 2: bytes[position] = UInt8(random(256))
        default:
          let end = min(bytes.count, position + random(12))
          bytes.insert(contentsOf: bytes[position..<end], at: random(bytes.count))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for mode in [Checker.Mode.strict, .lenient] {
        _ = evaluated(text, Toy.vocabulary, mode, roots: [Toy.node(1)], budget: 100_000)
      }
      _ = try? Template(text, Toy.vocabulary)
    }
  }
}
