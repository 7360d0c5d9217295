import Testing

@testable import Selaras

struct `A vocabulary of the host` {
  private func value(_ text: String, of node: Int = 1) -> String {
    evaluated(text, Toy.vocabulary, .strict, roots: [Toy.node(node)])
  }

  @Test(arguments: [
    ("node.name", "\"Terlaksananya pelatihan\""), ("node.name.opener in words.outputs", "true"),
    ("node.parent.name.opener in words.outputs", "false"), ("node.parent.parent == null", "true"),
    ("node.parent != null && node.parent.rank() == 0", "true"),
    ("node.parent.children.all(c, c == node)", "true"),
    ("node.parent.children.map(c, c.name.opener)", "[\"Terlaksananya\"]"), ("has(node.parent)", "true"),
    ("has(node.parent.parent)", "false"), ("has(node.parent.parent.name)", "false"),
    ("has(node.children)", "false"),
    ("size(node.name) > parameters.limit", "false"), ("parameters['limit']", "25"),
    ("'kata' in words && !('lain' in words)", "true"), ("dyn(node).name.opener", "\"Terlaksananya\""),
    ("dyn(node.name).opener", "\"Terlaksananya\""), ("[node, node.parent][0].rank() + dyn(node).rank()", "2"),
    ("node.parent.parent.name", "error: `name` is asked of `null`"),
    ("node.parent.parent.name == '' || true", "true"), ("[1].map(node, node + 1)", "[2]"),
    ("type(node) == type(node.parent)", "true"), ("node.name.size()", "23"),
  ])
  func `gives members, methods and names their meaning`(text: String, expected: String) {
    #expect(value(text) == expected)
  }

  @Test(arguments: [
    ("node.name", 0, 23), ("node.name.opener", 0, 13), ("node.name.substring(14)", 14, 23),
    ("node.name.split(' ')[1]", 14, 23), ("node.name.charAt(1)", 1, 2), ("(' ' + node.name).trim()", -1, -1),
    ("node.name.opener.lowerAscii()", 0, 13), ("node.name.split('')[2].trim()", 2, 3),
    ("[node.name].filter(n, true)[0]", 0, 23), ("node.name.upperAscii().reverse()", -1, -1),
  ])
  func `is told where a piece of a text stands`(text: String, lower: Int, upper: Int) throws {
    let expression = try CompiledExpression.compile(text, Toy.vocabulary)
    var frame = Frame(World(), roots: [Toy.node(1)])
    guard case .string(let piece) = try expression.evaluate(&frame) else {
      Issue.record("no string")
      return
    }
    if lower < 0 {
      #expect(piece.origin == .none)
    } else {
      #expect(piece.origin == Origin(field: 1, lower: UInt32(lower), upper: UInt32(upper)))
    }
  }

  @Test func `answers conditions without boxing`() throws {
    let condition = try CompiledExpression.compile(
      "node.name.opener in words.outputs && node.parent != null", Toy.vocabulary, expecting: .bool)
    var frame = Frame(World(), roots: [Toy.node(1)])
    #expect(try condition.holds(&frame))
    frame.slots[0] = Toy.node(0)
    #expect(try !condition.holds(&frame))
  }

  @Test func `hides a name by the variable of a macro only inside of it`() {
    #expect(value("[1].all(node, node == 1) && node.rank() == 1") == "true")
  }
}
