import Selaras
import Testing

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
