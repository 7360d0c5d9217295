import Testing

@testable import Selaras

struct `The standard functions` {
  @Test(arguments: [
    ("size('πέ🐱')", "3"), ("'abc'.size() + [1].size() + {1: 2}.size()", "5"), ("'abc'.contains('')", "true"),
    ("'abc'.contains('bc') && !'abc'.contains('cb')", "true"), ("'abc'.startsWith('ab')", "true"),
    ("'bc'.endsWith('abc')", "false"), ("'hello'.charAt(4) + 'hello'.charAt(5)", "\"o\""),
    ("'hello'.charAt(6)", "error: index 6 is out of range"),
    ("'hello'.charAt(-1)", "error: index -1 is out of range"),
    ("'hello mellow'.indexOf('ello')", "1"), ("'hello mellow'.indexOf('ello', 2)", "7"),
    ("'hello mellow'.indexOf('')", "0"), ("'hello mellow'.indexOf('', 2)", "2"),
    ("'hello mellow'.indexOf('jello')", "-1"),
    ("'hello mellow'.indexOf('ello', 20)", "error: index 20 is out of range"),
    ("'hello mellow'.lastIndexOf('')", "12"), ("'hello mellow'.lastIndexOf('ello')", "7"),
    ("'hello mellow'.lastIndexOf('ello', 6)", "1"),
    ("'hello mellow'.lastIndexOf('ello', -1)", "error: index -1 is out of range"),
    ("'ab'.lastIndexOf('abc')", "-1"), ("['hello', 'mellow'].join()", "\"hellomellow\""),
    ("[].join('/')", "\"\""),
    ("['a', 'b'].join(', ')", "\"a, b\""), ("[1].join()", "error: `join` does not take `list(int)`"),
    ("[1, 'a'].join()", "error: `join` does not take `list`"),
    ("'TacoCÆt Xii'.lowerAscii()", "\"tacocÆt xii\""),
    ("'tacoCαt'.upperAscii()", "\"TACOCαT\""), ("'hello hello'.replace('he', 'we')", "\"wello wello\""),
    ("'hello hello'.replace('he', 'we', 1)", "\"wello hello\""),
    ("'hello hello'.replace('he', 'we', 0)", "\"hello hello\""),
    ("'aπ'.replace('', '-')", "\"-a-π-\""), ("'aπ'.replace('', '-', 2)", "\"-a-π\""),
    ("'a b c'.split(' ')", "[\"a\", \"b\", \"c\"]"), ("'a b c'.split(' ', 2)", "[\"a\", \"b c\"]"),
    ("'a b c'.split(' ', 0)", "[]"), ("'aπc'.split('')", "[\"a\", \"π\", \"c\"]"),
    ("'aπc'.split('', 2)", "[\"a\", \"πc\"]"),
    ("''.split(',')", "[\"\"]"), ("''.split('')", "[]"), ("'tacocat'.substring(4)", "\"cat\""),
    ("'tacocat'.substring(0, 4)", "\"taco\""),
    ("'tacocat'.substring(2, 1)", "error: index 1 is out of range"),
    ("'tacocat'.substring(8)", "error: index 8 is out of range"), ("'tacocat'.substring(7)", "\"\""),
    ("'\\u2000 a b\\u3000\\n'.trim()", "\"a b\""), ("'\\u200ba'.trim().size()", "2"), ("' '.trim()", "\"\""),
    ("'Ta©o'.reverse()", "\"o©aT\""),
  ])
  func `over strings`(text: String, expected: String) { #expect(evaluated(text) == expected) }

  @Test(arguments: [
    ("int(1.9) + int(-1.9)", "0"), ("int('-12')", "-12"),
    ("int('1.0')", "error: `1.0` cannot be converted to `int`"),
    ("int(1e19)", "error: the result is out of range"),
    ("int(double('NaN'))", "error: the result is out of range"),
    ("double('1e3') + double(2)", "1002.0"), ("double('x')", "error: `x` cannot be converted to `double`"),
    ("double('1e999')", "error: `1e999` cannot be converted to `double`"), ("string(1.0)", "\"1\""),
    ("string(1e15)", "\"1000000000000000\""), ("string(1.5e16)", "\"15000000000000000\""),
    ("string(1e21)", "\"1e+21\""),
    ("string(1e-7)", "\"1e-07\""), ("string(0.1 + 0.2)", "\"0.30000000000000004\""),
    ("string(-0.0)", "\"-0\""),
    ("string(true) + string(7) + string('a')", "\"true7a\""), ("bool('t') && !bool('False')", "true"),
    ("bool('yes')", "error: `yes` cannot be converted to `bool`"),
    ("string(null)", "error: `string` does not take `null`"),
  ])
  func `that convert`(text: String, expected: String) { #expect(evaluated(text) == expected) }

  @Test(arguments: [
    ("abc", "b", true), ("abc", "^b", false), ("abc", "^abc$", true), ("", "", true), ("aXb", "a.b", true),
    ("a\nb", "a.b", false),
    ("a\nb", "(?s)a.b", true), ("a\nb", "(?m)^b$", true), ("foo", "(?i)FOO", true), ("É", "(?i)é", true),
    ("aaa", "^a{2}$", false), ("aaa", "^a{2,}$", true), ("aaa", "^a{1,3}?$", true), ("ab", "^(a|b)*$", true),
    ("abc", "^(?:ab|a)(?:c|bcd)$", true), ("x1", "[[:alpha:]][[:digit:]]", true), ("a-b", "^[a-]+b", true),
    ("]", "[]]", true), ("b", "[^a]", true), ("a", "[^a]", false), ("1 2", "\\d\\s\\d", true),
    ("é", "^\\w$", false),
    ("é", "^\\pL$", true), ("5", "\\p{Lu}", false), ("a.b", "a\\.b", true), ("a{b", "a{b", true),
    ("foo bar", "\\bbar\\b", true),
    ("foobar", "\\bbar", false), ("a+b", "\\Qa+b\\E", true), ("\u{1F431}", "\\x{1F431}", true),
    ("abab", "^(?P<n>ab)+$", true),
    ("", "^(a*)*$", true), ("b", "(|a)b", true), ("x", "[\\D]", true), ("7", "[\\D]", false),
  ])
  func `matches asks RE2 patterns`(text: String, pattern: String, expected: Bool) throws {
    var frame = Frame(World())
    #expect(try Pattern(pattern).isFound(in: text, &frame) == expected)
  }

  @Test(arguments: [
    "(", ")", "[a", "a**", "*a", "\\", "a{2,1}", "a{1001}", "[z-a]", "\\8", "(?=a)", "(?<!a)", "\\p{Greek}",
    "(?x)a", "((a{1000}){1000}){1000}",
  ])
  func `matches refuses what is no pattern`(pattern: String) {
    #expect(throws: Pattern.Fault.self) { try Pattern(pattern) }
  }

  @Test func `matches takes linear time`() {
    let text = "'\(String(repeating: "a", count: 5000))'.matches('^(a*)*(a|a)*(a?){50}b$')"
    #expect(evaluated(text) == "false")
  }

  @Test func `are all documented in both languages`() {
    for function in Vocabulary.standard.functions {
      #expect(!function.documentation.id.isEmpty && !function.documentation.en.isEmpty)
    }
  }
}
