import Testing

@testable import Selaras

@Suite struct `A mistake in a rule page` {
  @Test(arguments: [
    ("", "1:1 ATR001 ‹› the rule page has no front matter | begin with a line `---`, the keys, and `---`"),
    (
      "Tanpa kepala.\n",
      "1:1 ATR001 ‹› the rule page has no front matter | begin with a line `---`, the keys, and `---`"
    ),
    (
      "---\n---\nKosong.\n",
      "1:1 ATR001 ‹› the rule page has no front matter | begin with a line `---`, the keys, and `---`"
    ),
    (
      "---\n# hanya komentar\n---\n",
      "1:1 ATR001 ‹› the rule page has no front matter | begin with a line `---`, the keys, and `---`"
    ),
    (
      "---\n- a\n- b\n---\n",
      "1:1 ATR001 ‹› the rule page has no front matter | begin with a line `---`, the keys, and `---`"
    ),
    (
      "---\nkode\n---\n",
      "1:1 ATR001 ‹› the rule page has no front matter | begin with a line `---`, the keys, and `---`"
    ),
    (
      "---\nkode: XKB001\n",
      "2:1 ATR001 ‹kode› `judul` needs an Indonesian and an English text | write `judul: {id: ..., en: ...}`"
    ),
  ])
  func `may be the whole page`(text: String, faults: String) {
    #expect(Book(page: text).faults == faults)
  }

  @Test func `is a code that stands twice in one folder, but not in two books`() {
    let once = page()
    let other = page(["nama": "nama: lain"])
    let twice = Book([("kami/a.md", once), ("kami/b.md", other), ("anda/a.md", once)])
    #expect(
      twice.faults
        == "2:7 ATR001 ‹XKB001› two pages use the code `XKB001` | give one of them a code that was never used"
    )
    #expect(twice.rulebook.diagnostics.first?.notes.first?.place.source == 0)
    let books = Book([("kami/a.md", once), ("anda/a.md", other)])
    #expect(books.faults == "")
    #expect(books.rulebook.rules.map(\.name) == ["lain"])
  }
}
