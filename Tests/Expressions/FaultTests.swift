import Testing

@testable import Selaras

struct `A mistake in an expression` {
  @Test(arguments: [
    """
    nod.name == 'a'
    ^^^
    id: nama `nod` tidak dikenal; mungkin maksudnya `node`?
    en: unknown name `nod`; did you mean `node`?
    """,
    """
    node.nmae == 'a'
         ^^^^
    id: `node` tidak punya anggota `nmae`; mungkin maksudnya `name`?
    en: `node` has no member `nmae`; did you mean `name`?
    """,
    """
    node.name.starsWith('é') && xyz
              ^^^^^^^^^
    id: fungsi `starsWith` tidak dikenal; mungkin maksudnya `startsWith`?
    en: unknown function `starsWith`; did you mean `startsWith`?
                                ^^^
    id: nama `xyz` tidak dikenal
    en: unknown name `xyz`
    """,
    """
    node.name.startsWith(1, 'a')
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    id: `string.startsWith(int, string)` tidak ada; yang ada: `string.startsWith(string)`
    en: there is no `string.startsWith(int, string)`; there is `string.startsWith(string)`
    """,
    """
    size(node)
    ^^^^^^^^^^
    id: `size(node)` tidak ada; yang ada: `size(string)`, `size(list)`, `size(map)`
    en: there is no `size(node)`; there is `size(string)`, `size(list)`, `size(map)`
    """,
    """
    node.name + 1
    ^^^^^^^^^^^^^
    id: `+` tidak berlaku untuk `string` dan `int`; ubah dahulu dengan `string(...)`
    en: `+` does not apply to `string` and `int`; convert it with `string(...)`
    """,
    """
    1 + 2.0
    ^^^^^^^
    id: `+` tidak berlaku untuk `int` dan `double`; ubah dahulu salah satunya dengan `double(...)` atau `int(...)`
    en: `+` does not apply to `int` and `double`; convert one of them with `double(...)` or `int(...)`
    """,
    """
    node.name && true
    ^^^^^^^^^
    id: `&&` meminta `bool`, tetapi ini `string`
    en: `&&` wants `bool`, but this is `string`
    """,
    """
    node.children == node.name
    ^^^^^^^^^^^^^^^^^^^^^^^^^^
    id: `==` tidak berlaku untuk `list(node)` dan `string`
    en: `==` does not apply to `list(node)` and `string`
    """,
    """
    1 in node.name
    ^^^^^^^^^^^^^^
    id: `in` tidak berlaku untuk `int` dan `string`; di kanan `in` harus ada `list` atau `map`
    en: `in` does not apply to `int` and `string`; a `list` or a `map` has to stand right of `in`
    """,
    """
    true ? 1 : 'a'
    ^^^^^^^^^^^^^^
    id: kedua cabang `?:` berbeda jenis: `int` dan `string`
    en: the branches of `?:` differ in type: `int` and `string`
    """,
    """
    node.name.all(x, true)
    ^^^^^^^^^
    id: `all` meminta `list` atau `map`, tetapi ini `string`
    en: `all` wants a `list` or a `map`, but this is `string`
    """,
    """
    {'a': 1, 'a': 2}
             ^^^
    id: kunci `a` ganda
    en: duplicate key `a`
    """,
    """
    {1.5: 1}
     ^^^
    id: `double` tidak bisa menjadi kunci
    en: `double` cannot be a key
    """,
    """
    node.children['a']
    ^^^^^^^^^^^^^^^^^^
    id: `[]` tidak berlaku untuk `list(node)` dan `string`
    en: `[]` does not apply to `list(node)` and `string`
    """,
    """
    -node.name == !1
     ^^^^^^^^^
    id: `-` meminta bilangan, tetapi ini `string`
    en: `-` wants a number, but this is `string`
                   ^
    id: `!` meminta `bool`, tetapi ini `int`
    en: `!` wants `bool`, but this is `int`
    """,
    """
    size > 3
    ^^^^
    id: nama `size` tidak dikenal; `size` adalah fungsi: `size(...)`
    en: unknown name `size`; `size` is a function: `size(...)`
    """,
    """
    [1].map(x)
        ^^^
    id: jumlah argumen `map` salah
    en: wrong number of arguments for `map`
    """,
    """
    node.name.matches('(')
                      ^^^
    id: pola `(` tidak sah
    en: invalid pattern `(`
    """,
    """
    node.name.matches('(?=a)')
                      ^^^^^^^
    id: `(?=` tidak didukung
    en: `(?=` is not supported
    """,
  ])
  func `in its names and types is told with a caret`(expected: String) {
    #expect(faults(String(expected.split(separator: "\n")[0]), Toy.vocabulary) == expected)
  }

  @Test(arguments: [
    """
    'é' + 'abc
          ^^^^
    id: teks tidak ditutup
    en: unterminated string
    """,
    """
    '\\q'
     ^^
    id: tanda `\\q` tidak sah di dalam teks
    en: invalid escape `\\q` in a string
    """,
    """
    '\\ud800'
     ^^^^^^
    id: tanda `\\ud800` tidak sah di dalam teks
    en: invalid escape `\\ud800` in a string
    """,
    """
    1 +
       ^
    id: ungkapan belum selesai
    en: the expression is incomplete
    """,
    """
    (1 + 2
          ^
    id: ungkapan belum selesai; di sini seharusnya `)`
    en: the expression is incomplete; expected `)` here
    """,
    """
    1 + * 2
        ^
    id: `*` tidak diharapkan di sini
    en: unexpected `*`
    """,
    """
    a = 1
      ^
    id: `=` tidak dikenal di dalam ungkapan
    en: unexpected character `=`
    """,
    """
    a ≤ 1
      ^
    id: `≤` tidak dikenal di dalam ungkapan
    en: unexpected character `≤`
    """,
    """
    9223372036854775808
    ^^^^^^^^^^^^^^^^^^^
    id: bilangan `9223372036854775808` di luar jangkauan
    en: the number `9223372036854775808` is out of range
    """,
    """
    12abc
    ^^^^^
    id: `12abc` bukan bilangan
    en: `12abc` is not a number
    """,
    """
    if == 1
    ^^
    id: `if` adalah kata yang dicadangkan
    en: `if` is a reserved word
    """,
    """
    has(a)
        ^
    id: `has` meminta sebuah anggota, misalnya `has(a.b)`
    en: `has` asks for a member, as in `has(a.b)`
    """,
    """
    [1].all(1 + 1, true)
            ^^^^^
    id: argumen pertama `all` harus sebuah nama
    en: the first argument of `all` must be a name
    """,
    """
    ''
    1.5.`a b
        ^^^^
    id: nama di antara ` tidak sah
    en: invalid name between backquotes
    """,
  ])
  func `in its spelling is told with a caret`(expected: String) {
    var lines = expected.split(separator: "\n").map(String.init)
    if lines[0] == "''" { lines.removeFirst() }
    #expect(faults(lines[0], Toy.vocabulary) == lines.joined(separator: "\n"))
  }

  @Test(arguments: [
    ("1u", "uint"), ("0x1FU", "uint"), ("b'a'", "bytes"), ("rb'a'", "bytes"), ("a.?b", "?."), ("a[?0]", "[?"),
    ("[?a]", "[?"), ("{?'a': b}", "{?"), ("Foo{a: 1}", "T{...}"), ("google.protobuf.Duration{}", "T{...}"),
    ("timestamp('x')", "timestamp"), ("duration('1s')", "duration"), ("bytes('a')", "bytes"),
    ("uint(1)", "uint"),
    ("math.greatest(1, 2)", "math"), ("strings.quote('a')", "strings"), ("'%d'.format([1])", "format"),
    ("cel.bind(x, 1, x)", "cel"), ("optional.of(1)", "optional"), ("[1].all(i, v, true)", "all(i, v, ...)"),
    ("[1].transformList(i, v, v)", "transformList"),
  ])
  func `that is a construct left out is refused by name in every mode`(text: String, construct: String) {
    #expect(faults(text).contains("en: `\(construct)` is not supported"))
    #expect(evaluated(text, .standard, .lenient) == "fault: `\(construct)` is not supported")
  }

  @Test func `in the type of the whole is told`() {
    #expect(throws: ExpressionFaults.self) {
      try CompiledExpression.compile("1 + 1", .standard, expecting: .bool)
    }
    #expect(throws: Never.self) { try CompiledExpression.compile("dyn(1)", .standard, expecting: .bool) }
  }
}
