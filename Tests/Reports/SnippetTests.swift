import Selaras
import Testing

/// The text report of one finding under a word, without title and arrow.
private func snippet(
  _ text: String, _ word: String, label: String? = nil, notes: [Note] = [], width: Int = 110
) -> String {
  snippet(text, finding(place(word, in: text), label: label, notes: notes), width: width)
}

private func snippet(_ text: String, _ diagnostic: Diagnostic, width: Int = 110) -> String {
  shown(text, diagnostic, width: width)
    .split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
}

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

struct `A long line` {
  let words = String(repeating: "kata ", count: 100)

  @Test func `is cut on both sides of what is marked`() {
    #expect(
      snippet(words + "salah " + words, "salah", label: "x", width: 60) == """
          --> a.yaml:1:501
           |
         1 | …ata kata kata kata kata salah kata kata kata kata kat…
           |                          ^^^^^ x
        """)
  }

  @Test func `is cut at its end if what is marked is near the start`() {
    #expect(
      snippet("salah " + words, "salah", width: 60) == """
          --> a.yaml:1:1
           |
         1 | salah kata kata kata kata kata kata kata kata kata ka…
           | ^^^^^
        """)
  }

  @Test func `is cut at its start if what is marked is at the end`() {
    #expect(
      snippet(words + "benar", "benar", width: 60) == """
          --> a.yaml:1:501
           |
         1 | …a kata kata kata kata kata kata kata kata kata benar
           |                                                 ^^^^^
        """)
  }

  @Test func `shows the start of what has no room`() {
    #expect(
      snippet(words, String(repeating: "kata ", count: 99), width: 60) == """
          --> a.yaml:1:1
           |
         1 | kata kata kata kata kata kata kata kata kata kata kat…
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """)
  }

  @Test func `is shown twice if two marks are far from each other`() {
    let text = "a: 1 " + String(repeating: "x", count: 300) + " b"
    #expect(
      snippet(
        text, "b", label: "kedua", notes: [note(place("a", in: text), "pertama")], width: 60) == """
            --> a.yaml:1:307
             |
           1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx b
             |                                                     ^ kedua
             |
            ::: a.yaml:1:1
             |
           1 | a: 1 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
             | - pertama
          """)
  }
}

struct `Several places of a finding` {
  @Test func `are labelled under one line`() {
    let text = "satuan: persen, target: 12 orang"
    let notes = [("satuan", "satu"), ("persen", "dua"), ("orang", "tiga")]
      .map { note(place($0.0, in: text), $0.1) }
    #expect(
      snippet(text, "12", label: "angka", notes: notes) == """
          --> a.yaml:1:25
           |
         1 | satuan: persen, target: 12 orang
           | ------  ------          ^^ ----- tiga
           | |       |               |
           | |       |               angka
           | |       dua
           | satu
        """)
  }

  @Test func `can be one inside the other`() {
    let text = "target: 12 orang"
    #expect(
      snippet(text, text, label: "semua", notes: [note(place("12", in: text), "angka")]) == """
          --> a.yaml:1:1
           |
         1 | target: 12 orang
           | ^^^^^^^^^^^^^^^^ semua
           |         |
           |         angka
        """)
  }

  @Test func `share a snippet if they are near`() {
    let text = (1...12).map { "baris\($0): x" }.joined(separator: "\n")
    let notes = [("baris8", "dekat"), ("baris11", "sebelah")].map { note(place($0.0, in: text), $0.1) }
    #expect(
      snippet(text, "baris12", label: "kedua", notes: notes) == """
           --> a.yaml:12:1
            |
          8 | baris8: x
            | ------ dekat
         ...
         11 | baris11: x
            | ------- sebelah
         12 | baris12: x
            | ^^^^^^^ kedua
        """)
  }

  @Test func `have snippets of their own if they are far or in another file`() {
    let text = (1...30).map { "baris\($0): x" }.joined(separator: "\n")
    let other = "induk: y\n"
    let diagnostic = finding(
      place("baris30", in: text), label: "di sini",
      notes: [note(place("baris2", in: text), "pertama"), note(place("y", in: other, source: 1), "induk")])
    let two = report([("a.yaml", text), ("induk.yaml", other)], [diagnostic])
    #expect(
      written { writeText(two, to: &$0, in: .id) } == """
        error[KIN001]: salah
           --> a.yaml:30:1
            |
         30 | baris30: x
            | ^^^^^^^ di sini
            |
           ::: a.yaml:2:1
            |
          2 | baris2: x
            | ------ pertama
            |
           ::: induk.yaml:1:8
            |
          1 | induk: y
            |        - induk

        1 error dalam 1 berkas
        berikutnya: selaras explain KIN001

        """)
  }
}
