import Selaras
import Testing

struct `A snippet` {
  @Test func `shows a tab as spaces to the next stop`() {
    #expect(
      snippet("a:\n\tb\tc: salah # x\n", "salah", label: "di sini") == """
          --> a.yaml:2:7
           |
         2 |     b   c: salah # x
           |            ^^^^^ di sini
        """)
  }

  @Test func `gives a combining mark no column`() {
    #expect(
      snippet("kafe\u{301}: nilai e\u{301}te\u{301}", "nilai") == """
          --> a.yaml:1:8
           |
         1 | kafe\u{301}: nilai e\u{301}te\u{301}
           |       ^^^^^
        """)
  }

  @Test func `begins under the letter when the span begins with its mark`() {
    #expect(
      snippet("x e\u{301}te\u{301}", "\u{301}te") == """
          --> a.yaml:1:4
           |
         1 | x e\u{301}te\u{301}
           |   ^^^
        """)
  }

  @Test func `gives wide characters two columns`() {
    #expect(
      snippet("日本語 指標: salah 👍 ya", "salah") == """
          --> a.yaml:1:9
           |
         1 | 日本語 指標: salah 👍 ya
           |              ^^^^^
        """)
    #expect(
      snippet("日本語 指標: salah 👍 ya", "👍") == """
          --> a.yaml:1:15
           |
         1 | 日本語 指標: salah 👍 ya
           |                    ^^
        """)
  }

  @Test func `spells out control and format characters`() {
    #expect(
      snippet("a: \u{1B}[31m\u{202E}salah\u{200B}\u{7}\u{9B}", "salah\u{200B}") == """
          --> a.yaml:1:10
           |
         1 | a: \\u{1B}[31m\\u{202E}salah\\u{200B}\\u{7}\\u{9B}
           |                      ^^^^^^^^^^^^^
        """)
  }

  @Test func `spells out marks that are heaped on one letter`() {
    let heap = "e" + String(repeating: "\u{301}", count: 9)
    let shown = "e" + String(repeating: "\u{301}", count: 8) + "\\u{301} x"
    #expect(snippet(heap + " x", "x").hasSuffix("1 | \(shown)\n   |          ^"))
  }

  @Test func `shows bytes that are no UTF-8 as replacement characters`() {
    let bytes: [UInt8] = Array("a: ".utf8) + [0xFF, 0xE2, 0x82] + Array(" b".utf8)
    let broken = Report(
      sources: [Source(name: "a.yaml", bytes: bytes)],
      diagnostics: [finding(Place(source: 0, 3..<4)), finding(Place(source: 0, 7..<8))])
    let text = written { writeText(broken, to: &$0, in: .id) }
    #expect(text.contains("a.yaml:1:4\n   |\n 1 | a: \u{FFFD}\u{FFFD} b\n   |    ^\n"))
    #expect(text.contains("a.yaml:1:7\n   |\n 1 | a: \u{FFFD}\u{FFFD} b\n   |       ^\n"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `has lines whatever ends them`(end: String) {
    #expect(
      snippet(["a: 1", "b: salah", "c: 2", ""].joined(separator: end), "salah") == """
          --> a.yaml:2:4
           |
         2 | b: salah
           |    ^^^^^
        """)
  }

  @Test func `does not count or show a byte order mark`() {
    let expected = """
        --> a.yaml:1:1
         |
       1 | a: 1
         | ^
      """
    #expect(snippet("\u{FEFF}a: 1\nb: 2", "a") == expected)
    #expect(snippet("\u{FEFF}a: 1\nb: 2", "\u{FEFF}") == expected)
  }

  @Test func `has one caret for a point`() {
    let point = Place(source: 0, 3..<3)
    #expect(snippet("a: 日", finding(point)).hasSuffix("1 | a: 日\n   |    ^^"))
    #expect(snippet("a: 1", finding(point)).hasSuffix("1 | a: 1\n   |    ^"))
  }

  @Test func `points behind the line at its end`() {
    let expected = """
        --> a.yaml:1:5
         |
       1 | a: 1
         |     ^
      """
    #expect(snippet("a: 1\nb: 2\n", finding(Place(source: 0, 4..<4))) == expected)
    #expect(snippet("a: 1\nb: 2\n", finding(Place(source: 0, 4..<5))) == expected)
  }

  @Test func `points behind the text at the end of the file`() {
    #expect(snippet("a: 1\nb: 2", finding(Place(source: 0, 9..<9))).hasSuffix("2 | b: 2\n   |     ^"))
    #expect(snippet("a: 1\nb: 2", finding(Place(source: 0, 99..<999))).hasSuffix("2 | b: 2\n   |     ^"))
    #expect(snippet("a: 1\nb: 2\n", finding(Place(source: 0, 10..<10))).hasSuffix(" 3 |\n   | ^"))
  }

  @Test func `can be of an empty file`() {
    #expect(
      snippet("", finding(Place(source: 0, 0..<0))) == """
          --> a.yaml:1:1
           |
         1 |
           | ^
        """)
  }

  @Test func `is left out for a place in no source`() {
    let notes = [note(Place(source: 8, 0..<1), "lihat pedoman")]
    #expect(
      shown("", finding(Place(source: 7, 0..<0), notes: notes)) == """
        error[KIN001]: salah
           = catatan: lihat pedoman
        """)
  }

  @Test func `shows the first and the last line of a long span`() {
    let text = "a\nb: |\n  satu\n  dua\n  tiga\n  empat\nc: 1\n"
    #expect(
      snippet(text, "satu\n  dua\n  tiga\n  empat\n", label: "blok") == """
          --> a.yaml:3:3
           |
         3 |   satu
           |   ^^^^ …
         ...
         6 |   empat
           |   ^^^^^ blok
        """)
    #expect(
      snippet(text, "satu\n  dua\n  tiga", label: "blok") == """
          --> a.yaml:3:3
           |
         3 |   satu
           |   ^^^^ …
         4 |   dua
         5 |   tiga
           |   ^^^^ blok
        """)
  }
}
