import Testing

@testable import Selaras

@Suite struct `An example of a rule page` {
  private func faults(_ body: String, _ changes: [String: String] = [:]) -> String {
    let book = Book(page: page(changes, body: body))
    guard book.faults.isEmpty else { return book.faults }
    let (_, diagnostics) = book.rulebook.testExamples()
    return lines(diagnostics, book.rulebook.sources)
  }

  private func examples(_ bad: String, _ good: String = "sasaran: Benar") -> String {
    "\n## Salah\n```yaml\n\(bad)\n```\n## Benar\n```yaml\n\(good)\n```\n"
  }

  @Test func `may prove its page right`() {
    #expect(faults(examples("sasaran: ⟦Salah⟧")) == "")
    #expect(faults(examples("sasaran: [⟦Salah⟧, Benar, {kinerja: \"⟦Salah⟧\"}]")) == "")
    #expect(faults("\n## Salah\n```yaml\nsasaran: ⟦Salah⟧\n```\n## Benar\n```\nsasaran: Benar\n") == "")
  }

  @Test(arguments: [("~~~", "~~~"), ("  ```", "  ```"), ("````", "`````"), ("```", "   ```  ")])
  func `stands between the fences of Markdown`(_ open: String, _ close: String) {
    let body =
      "\n## Salah\n\(open)yaml\nsasaran: Salah\n\(close)\n## Benar\n\(open)yaml\nsasaran: Benar\n\(close)\n"
    #expect(
      faults(body) == """
        14:10 ATR002 ‹Salah› XKB001 finds this, but the example does not mark it
        14:1 ATR002 ‹› the bad example marks nothing | enclose what is wrong in `⟦` and `⟧`
        """)
  }

  @Test func `may be several files with names`() {
    let condition = "bila: kinerja == 'Salah' && dokumen.pendahulu.size() > 0"
    let table =
      "tabel: urutan_dokumen\narti: {id: a, en: b}\nkolom: {urutan: angka}\nisi: {renstra: {urutan: 1}, pk: {urutan: 2}}\n"
    func faults(_ text: String, between: String = "") -> String {
      let first = "```yaml a.yaml\nperangkat_daerah: A\nsasaran: Salah\n```\n"
      let second = "```yaml b.yaml\ndokumen: pk\nperangkat_daerah: A\nsasaran: \(text)\n```\n"
      let body = "\n## Salah\n\(first)\(between)\(second)## Benar\n\(first)"
      let book = Book([
        ("kami/XKB001-uji.md", page(["bila": condition], body: body)), ("kosakata/urutan.yaml", table),
      ])
      return book.faults + lines(book.rulebook.testExamples().diagnostics, book.rulebook.sources)
    }
    #expect(faults("⟦Salah⟧") == "")
    #expect(faults("⟦Salah⟧", between: "\n") == "")
    #expect(
      faults("[⟦Salah⟧, Salah]") == "20:20 ATR002 ‹Salah› XKB001 finds this, but the example does not mark it"
    )
    #expect(
      faults("⟦Salah⟧", between: "Lain:\n")
        == """
        14:1 ATR002 ‹› the bad example marks nothing | enclose what is wrong in `⟦` and `⟧`
        21:11 ATR002 ‹Salah› XKB001 does not find this
        """)
  }

  @Test(arguments: [
    (
      "sasaran: Salah", "sasaran: Benar",
      "14:10 ATR002 ‹Salah› XKB001 finds this, but the example does not mark it\n14:1 ATR002 ‹› the bad example marks nothing | enclose what is wrong in `⟦` and `⟧`"
    ), ("sasaran: ⟦Benar⟧", "sasaran: Benar", "14:11 ATR002 ‹Benar› XKB001 does not find this"),
    (
      "sasaran: [⟦Salah⟧, Salah]", "sasaran: Benar",
      "14:20 ATR002 ‹Salah› XKB001 finds this, but the example does not mark it"
    ),
    (
      "sasaran: ⟦Sal⟧ah", "sasaran: Benar",
      "14:11 ATR002 ‹Sal› XKB001 does not find this\n14:11 ATR002 ‹Sal⟧ah› XKB001 finds this, but the example does not mark it"
    ),
    (
      "sasaran: ⟦Salah⟧", "sasaran: [Benar, Salah]",
      "18:18 ATR002 ‹Salah› XKB001 finds this, but the example does not mark it"
    ),
    (
      "sasran: ⟦Salah⟧", "sasaran: Benar",
      "14:1 ATR002 ‹› the example itself is wrong: the key `sasran` is not known here, so what it holds is not checked | did you mean `sasaran`?"
    ),
    (
      "sasaran: ⟦Salah⟧", "sasaran: [Benar",
      "18:1 ATR002 ‹› the example itself is wrong: `[` is not closed with `]` | add `]`"
    ),
  ])
  func `may fail to`(bad: String, good: String, expected: String) {
    #expect(faults(examples(bad, good)) == expected)
  }

  @Test func `must be there, bad and good, and be computed`() {
    #expect(
      faults("")
        == "1:1 ATR002 ‹› the page XKB001 has no example `## Salah`\n1:1 ATR002 ‹› the page XKB001 has no example `## Benar`"
    )
    #expect(
      faults(examples("sasaran: {kinerja: ⟦A⟧, pemilik: [B]}"), ["bila": "bila: pemilik[0] == 'B'"])
        == "18:1 ATR002 ‹› the example itself is wrong: the rule XKB001 cannot be evaluated: index 0 is out of range"
    )
  }
}
