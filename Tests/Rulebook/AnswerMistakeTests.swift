import Testing

@testable import Selaras

@Suite struct `A mistake in what a rule page says` {
  @Test(
    arguments: [
      (
        ["pesan": "pesan: {id: a}"],
        "8:8 ATR001 ‹{id: a}› `pesan` needs an Indonesian and an English text | write `pesan: {id: ..., en: ...}`"
      ),
      (
        ["pesan": "pesan: a"],
        "8:8 ATR001 ‹a› `pesan` needs an Indonesian and an English text | write `pesan: {id: ..., en: ...}`"
      ),
      (
        ["pesan": ""],
        "2:1 ATR001 ‹kode› `pesan` needs an Indonesian and an English text | write `pesan: {id: ..., en: ...}`"
      ),
      (["pesan": "pesan: {id: a, en: b, fr: c}"], "8:23 ATR001 ‹fr› unknown key `fr` | known are: id, en"),
      (["pesan": "pesan: {id: a, en: [b]}"], "8:20 ATR001 ‹[b]› `en` must be one text"),
      (
        ["pesan": "pesan: {id: \"`{kinrja}` salah\", en: \"`{kinerja}` is wrong\"}"],
        "8:16 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`?"
      ),
      (
        ["pesan": "pesan: {id: \"a {kinerja\", en: b}"],
        "8:16 ATR001 ‹{› `{` is not closed | write `{{` for a brace"
      ),
      (
        ["pesan": "pesan: {id: \"a } b\", en: b}"], "8:16 ATR001 ‹}› `}` without `{` | write `}}` for a brace"
      ),
      (
        ["pesan": "pesan: {id: \"{induk}\", en: b}"],
        "8:15 ATR001 ‹induk› `simpul` is no text; ask for a member of it"
      ),
      (["pesan": "pesan: {id: \"{}\", en: b}"], "8:15 ATR001 ‹› the expression is incomplete"),
      (
        ["saran": "saran: {en: a}"],
        "9:8 ATR001 ‹{en: a}› `saran` needs an Indonesian and an English text | write `saran: {id: ..., en: ...}`"
      ),
      (
        ["label": "label: a"],
        "9:8 ATR001 ‹a› `label` needs an Indonesian and an English text | write `label: {id: ..., en: ...}`"
      ),
      (
        ["catatan": "catatan: {tunjuk: induk, pesan: {id: a, en: b}}"],
        "9:10 ATR001 ‹{tunjuk: induk, pesan: {id: a, en: b}}› `catatan` must be a list of `{tunjuk: ..., pesan: ...}`"
      ),
      (
        ["catatan": "catatan: [induk]"],
        "9:10 ATR001 ‹[induk]› `catatan` must be a list of `{tunjuk: ..., pesan: ...}`"
      ),
      (
        ["catatan": "catatan: [{tunjuk: induk, pesan: {id: a, en: b}, label: c}]"],
        "9:50 ATR001 ‹label› unknown key `label` | known are: tunjuk, pesan"
      ),
      (
        ["catatan": "catatan: [{tunjuk: indk, pesan: {id: a, en: b}}]"],
        "9:20 ATR001 ‹indk› unknown name `indk` | did you mean `induk`?"
      ),
      (
        ["catatan": "catatan: [{pesan: {id: a, en: b}}]"],
        "9:12 ATR001 ‹pesan› `tunjuk` must be one expression"
      ),
      (
        ["perbaikan": "perbaikan: teks"],
        "9:12 ATR001 ‹teks› `perbaikan` must be `{ganti: ..., keamanan: ...}`"
      ),
      (
        ["perbaikan": "perbaikan: {ganti: kinerja, keamanan: pasti}"],
        "9:39 ATR001 ‹pasti› unknown safety `pasti` | known are: aman, tinjau"
      ),
      (
        ["perbaikan": "perbaikan: {gant: kinerja}"],
        "9:13 ATR001 ‹gant› unknown key `gant` | did you mean `ganti`?"
      ),
      (
        ["perbaikan": "perbaikan: {ganti: 1}"],
        "9:20 ATR001 ‹1› the result must be `string`, but this is `int`"
      ),
    ] as [([String: String], String)])
  func `is told with its place`(changes: [String: String], faults: String) {
    let book = Book(page: page(changes))
    #expect(book.faults == faults)
    #expect(book.rulebook.rules.isEmpty)
  }
}
