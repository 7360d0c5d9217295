import Testing

@testable import Selaras

@Suite struct `A mistake in the condition of a rule page` {
  @Test func `is shown under the word that is wrong`() {
    let book = Book(
      page: page([
        "bila": """
        bila: >-
          pemilik.size() > 1
          && kinrja.opener in kata.keluaran
        """
      ]))
    #expect(
      book.shown == """
        error[ATR001]: unknown name `kinrja`
          --> kami/XKB001-uji.md:9:6
           |
         9 |   && kinrja.opener in kata.keluaran
           |      ^^^^^^
           = help: did you mean `kinerja`?

        1 error in 1 file

        """)
    #expect(book.rulebook.rules.isEmpty)
  }

  @Test(
    arguments: [
      (["bila": "bila: kinrja == ''"], "7:7 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`?"),
      (
        ["bila": "bila: \"kinrja == ''\""],
        "7:8 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`?"
      ),
      (
        ["bila": "bila: kinerja.opnr == ''"],
        "7:15 ATR001 ‹opnr› `string` has no member `opnr` | did you mean `opener`?"
      ),
      (
        ["bila": "bila: sizee(kinerja) > 1"],
        "7:7 ATR001 ‹sizee› unknown function `sizee` | did you mean `size`?"
      ),
      (
        ["bila": "bila: kinerja.beginss(kata.keluaran) == ''"],
        "7:15 ATR001 ‹beginss› unknown function `beginss` | did you mean `begins`?"
      ),
      (["bila": "bila: kinerja"], "7:7 ATR001 ‹kinerja› the result must be `bool`, but this is `string`"),
      (["bila": "bila: kinerja == 1"], "7:7 ATR001 ‹kinerja == 1› `==` does not apply to `string` and `int`"),
      (
        ["bila": "bila: kinerja in kata.keluarn"],
        "7:23 ATR001 ‹keluarn› `kata` has no member `keluarn` | did you mean `keluaran`?"
      ),
      (["bila": "bila: kinerja in kata.qwerty"], "7:23 ATR001 ‹qwerty› `kata` has no member `qwerty`"),
      (
        ["bila": "bila: tabel.satuan.teks('x', 'bak') == ''"],
        "7:30 ATR001 ‹'bak'› unknown column `bak` | did you mean `baku`?"
      ),
      (
        ["bila": "bila: tabel.satuan.angka('x', 'baku') == 0.0"],
        "7:31 ATR001 ‹'baku'› unknown column `baku` | known are: batas"
      ),
      (
        ["bila": "bila: tabel.satuann.ada('x')"],
        "7:13 ATR001 ‹satuann› `tabel` has no member `satuann` | did you mean `satuan`?"
      ),
      (
        ["bila": "bila: wajib('kinrja')"],
        "7:13 ATR001 ‹'kinrja'› unknown field `kinrja` | did you mean `kinerja`?"
      ),
      (
        ["bila": "bila: dokumen.simpul_di('sasran').size() == 0"],
        "7:25 ATR001 ‹'sasran'› unknown level `sasran` | did you mean `sasaran`?"
      ),
      (["bila": "bila: kinerja == 'a' &&"], "7:24 ATR001 ‹› the expression is incomplete"),
      (["bila": "bila: (kinerja == 'a'"], "7:22 ATR001 ‹› the expression is incomplete | expected `)` here"),
      (["bila": "bila: parameter.x == 1"], "7:7 ATR001 ‹parameter› unknown name `parameter`"),
      (
        ["bila": "bila: parameter.y == 1", "parameter": "parameter: {x: 1}"],
        "7:17 ATR001 ‹y› `parameter` has no member `y`"
      ),
      (["bila": "bila: butir == ''"], "7:7 ATR001 ‹butir› unknown name `butir`"),
      (["bila": "bila: [kinerja]"], "7:7 ATR001 ‹[kinerja]› `bila` must be one expression"),
      (["bila": ""], "2:1 ATR001 ‹kode› `bila` must be one expression"),
      (["bila": "bila:"], "7:6 ATR001 ‹› the expression is incomplete"),
      (["setiap": "setiap: kinerja"], "9:9 ATR001 ‹kinerja› the result must be `list`, but this is `string`"),
      (
        ["setiap": "setiap: pemilik", "bila": "bila: butir == 1"],
        "7:7 ATR001 ‹butir == 1› `==` does not apply to `string` and `int`"
      ),
      (["tunjuk": "tunjuk: kinrja"], "9:9 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`?"),
    ] as [([String: String], String)])
  func `is told with its place`(changes: [String: String], faults: String) {
    let book = Book(page: page(changes))
    #expect(book.faults == faults)
    #expect(book.rulebook.rules.isEmpty)
  }
}
