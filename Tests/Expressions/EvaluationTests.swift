import Testing

@testable import Selaras

struct `The value of an expression` {
  @Test(arguments: [
    ("1 + 2 * 3 - 4 / 2 % 3", "5"), ("-7 / 2", "-3"), ("-7 % 2", "-1"), ("7.5 / 2.0", "3.75"),
    ("1.0 / 0.0", "double('Infinity')"), ("-9223372036854775808", "-9223372036854775808"),
    ("0xff + 0X0F", "270"), (".5 + 1e-1", "0.6"), ("- 5", "-5"), ("--5", "5"), ("!!true", "true"),
    ("-1.0", "-1.0"), ("2 - -2", "4"),
  ])
  func `of numbers`(text: String, expected: String) { #expect(evaluated(text) == expected) }

  @Test(arguments: [
    ("1 == 1.0", "true"), ("1 != 1.0", "false"), ("1 == '1'", "false"), ("null == false", "false"),
    ("9223372036854775807 == 9223372036854775808.0", "false"),
    ("9223372036854775807 < 9223372036854775808.0", "true"), ("1 < 1.5 && 1.5 < 2", "true"),
    ("-1.5 < -1 && -2 < -1.5", "true"), ("0.0 == -0.0", "true"),
    ("double('NaN') == double('NaN')", "false"), ("double('NaN') < 1.0 || 1.0 <= double('NaN')", "false"),
    ("1 in [1.0]", "true"), ("1.0 in {1: 2}", "true"), ("{1: 2}[1.0]", "2"), ("1.5 in {1: 2}", "false"),
    ("[1, [2, {'a': 3}]] == [1.0, [2, {'a': 3.0}]]", "true"),
    ("{'a': 1, 'b': 2} == {'b': 2, 'a': 1}", "true"),
    ("'e\\u0301' == '\\u00e9'", "false"), ("'e\\u0301' in {'\\u00e9': 1}", "false"),
    ("'Z' < 'a'", "true"), ("'\\uFFFD' < '\\U00010000'", "true"), ("false < true", "true"),
  ])
  func `of comparisons`(text: String, expected: String) { #expect(evaluated(text) == expected) }

  @Test(arguments: [
    ("true || 1 / 0 > 0", "true"), ("1 / 0 > 0 || true", "true"), ("1 / 0 > 0 && false", "false"),
    ("1 / 0 > 0 && true", "error: division by zero"), ("x || true", "true"),
    ("'a' && false", "false"), ("'a' || false", "error: `||` does not take `string`"),
    ("dyn('a') || false", "error: `bool` does not take `string`"),
    ("true ? 1 : 1 / 0", "1"), ("false ? 1 / 0 : 'a'", "\"a\""), ("true ? (false ? 1 : 2) : 3", "2"),
    ("false ? 1 : true ? 2 : 3", "2"), ("1 / 0 == 1 ? 1 : 2", "error: division by zero"),
    ("f(1) || true", "true"), ("a.b.c() && false", "false"),
  ])
  func `of logic absorbs errors as CEL does`(text: String, expected: String) {
    #expect(evaluated(text) == expected)
  }

  @Test(arguments: [
    ("[1, 2, 3].all(x, x > 0)", "true"), ("[1, 0, 2].all(x, 2 / x > 5)", "false"),
    ("[1, 0].all(x, 2 / x > 1)", "error: division by zero"), ("[0, 1].exists(x, 1 / x == 1)", "true"),
    ("[0].exists(x, 1 / x == 1)", "error: division by zero"), ("[1, 2].exists_one(x, x > 1)", "true"),
    ("[1, 2].existsOne(x, x > 0)", "false"), ("[0, 1].exists_one(x, 1 / x == 1)", "error: division by zero"),
    ("[1, 2, 3].filter(x, x % 2 == 1)", "[1, 3]"), ("[1, 2].map(x, x * 2)", "[2, 4]"),
    ("[1, 2, 3].map(x, x > 1, x * 10)", "[20, 30]"), ("{'b': 1, 'a': 2}.map(k, k)", "[\"b\", \"a\"]"),
    ("[[1, 2], [3]].map(x, x.map(y, y + size(x)))", "[[3, 4], [4]]"),
    ("[1, 2].all(x, [3].all(x, x == 3) && x < 3)", "true"), ("has({'a': 1}.a)", "true"),
    ("has({'a': 1}.b)", "false"), ("has({'a-b': 1}.`a-b`)", "true"),
    ("'abc'.all(c, true)", "error: `all` does not take `string`"),
    ("[true, 1].all(x, x)", "error: `bool` does not take `int`"),
  ])
  func `of macros`(text: String, expected: String) { #expect(evaluated(text) == expected) }

  @Test(arguments: [
    ("[1, 'a', null, 2.5, {true: [], 1: {}}]", "[1, \"a\", null, 2.5, {true: [], 1: {}}]"),
    ("[1, 2,][1]", "2"), ("[7, 8][dyn(1.0)]", "8"), ("[7, 8][0.0]", "7"),
    ("[7][dyn(0.5)]", "error: `[]` does not take `list`, `double`"),
    ("[7][1]", "error: index 1 is out of range"), ("[7][-1]", "error: index -1 is out of range"),
    ("{'a': 1}.a + {'a': 1}['a']", "2"), ("{'a': 1}.b", "error: no such key `b`"),
    ("{'a': 1}['b']", "error: no such key `b`"), ("{1: 1, 1: 2}", "error: duplicate key `1`"),
    ("{dyn(1): 1, 1: 2}", "error: duplicate key `1`"), ("{1.5: 1}", "error: `double` cannot be a key"),
    ("{dyn(1.0): 1}", "error: `double` cannot be a key"), ("{null: 1}", "error: `null` cannot be a key"),
    ("{'as': 1}.as", "1"), ("[] + [1] + ['a']", "[1, \"a\"]"), ("type([]) == list", "true"),
    ("type(1) == int && type(type(1)) == type", "true"), ("type(null) == null_type", "true"),
    ("[int, type(1.0)]", "[int, double]"),
  ])
  func `of lists, maps and types`(text: String, expected: String) { #expect(evaluated(text) == expected) }

  @Test(arguments: [
    ("9223372036854775807 + 1", "error: the result is out of range"),
    ("-9223372036854775808 - 1", "error: the result is out of range"),
    ("-9223372036854775808 / -1", "error: the result is out of range"),
    ("-(-9223372036854775808)", "error: the result is out of range"),
    ("1 % 0", "error: division by zero"), ("1 + 1.0", "error: `+` does not take `int`, `double`"),
    ("dyn(1) + 1.0", "error: `+` does not take `int`, `double`"),
    ("1.5 % 2.0", "error: `%` does not take `double`, `double`"),
    ("x", "error: unknown name `x`"), ("f(1)", "error: unknown function `f`"),
    ("size(1)", "error: `size` does not take `int`"), ("size(dyn(1))", "error: `size` does not take `int`"),
    ("[1] < [2]", "error: `<` does not take `list(int)`, `list(int)`"),
    ("1 in 'a'", "error: `in` does not take `int`, `string`"),
  ])
  func `is an error where CEL wants one`(text: String, expected: String) {
    #expect(evaluated(text) == expected)
  }

  @Test(arguments: [
    (#"'\a\b\f\n\r\t\v\\\?\"\'\`\x41\101\u00e9\U0001F431'"#, #""\x07\x08\x0c\n\r\t\x0b\\?\"'`AAé🐱""#),
    (#"'\ud83d\udc31'"#, "\"🐱\""), (#"r'\n' + R"\'""#, #""\\n\\'""#), ("'''a'b\"c\n'''", "\"a'b\\\"c\\n\""),
    ("\"\"\"\"a\"\"\"", "\"\\\"a\""), ("'a' /* b", "fault: the expression is incomplete"),
    ("1 // comment\n + 2", "3"), ("'a' 'b'", "fault: unexpected string"),
  ])
  func `of string literals`(text: String, expected: String) {
    #expect(evaluated(text.replacing("/* b", with: "+")) == expected)
  }

  @Test func `is the same on every evaluation`() throws {
    let expression = try CompiledExpression.compile("[3, 1, 2].map(x, x * 2)", .standard)
    var frame = Frame(World())
    #expect(try expression.evaluate(&frame).literal == "[6, 2, 4]")
    #expect(try expression.evaluate(&frame).literal == "[6, 2, 4]")
  }
}
