import Testing

@testable import Selaras

@Suite struct `A mistake in the head of a rule page` {
  @Test(
    arguments: [
      (
        ["kode": "kode: XK1"],
        "2:7 ATR001 ‹XK1› `kode` must be three capital letters and three digits, as `KIN001`"
      ),
      (
        ["kode": "kode: xkb001"],
        "2:7 ATR001 ‹xkb001› `kode` must be three capital letters and three digits, as `KIN001`"
      ),
      (["kode": ""], "2:1 ATR001 ‹nama› `kode` must be three capital letters and three digits, as `KIN001`"),
      (["nama": "nama: Uji Coba"], "3:7 ATR001 ‹Uji Coba› `nama` must be kebab-case"),
      (["nama": ""], "2:1 ATR001 ‹kode› `nama` must be kebab-case"),
      (
        ["judul": "judul: {id: Uji}"],
        "4:8 ATR001 ‹{id: Uji}› `judul` needs an Indonesian and an English text | write `judul: {id: ..., en: ...}`"
      ),
      (
        ["judul": "judul: {id: Uji, en: A test, xx: y}"],
        "4:30 ATR001 ‹xx› unknown key `xx` | known are: id, en"
      ),
      (["tingkat": "tingkat: errr"], "5:10 ATR001 ‹errr› unknown severity `errr` | did you mean `error`?"),
      (["tingkat": ""], "2:1 ATR001 ‹kode› `tingkat` is not written"),
      (
        ["tingkat": "tingkat: {sasran: error, lainnya: info}"],
        "5:11 ATR001 ‹sasran› unknown level `sasran` | did you mean `sasaran`?"
      ),
      (
        ["tingkat": "tingkat: {sasaran: parah}"],
        "5:20 ATR001 ‹parah› unknown severity `parah` | known are: info, warning, error"
      ),
      (
        ["jenjang": "jenjang: [sasran]"],
        "6:11 ATR001 ‹sasran› unknown level `sasran` | did you mean `sasaran`?"
      ),
      (
        ["jenjang": "jenjang: [indikatr]"],
        "6:11 ATR001 ‹indikatr› unknown level `indikatr` | did you mean `indikator`?"
      ),
      (["jenjang": ""], "2:1 ATR001 ‹kode› `jenjang` must say what the condition is asked of"),
      (
        ["jenjang": "jenjang: {sasaran: ya}"],
        "6:10 ATR001 ‹{sasaran: ya}› `jenjang` must say what the condition is asked of"
      ),
      (
        ["jenjang": "jenjang: [dokumen, sasaran]"],
        "6:10 ATR001 ‹[dokumen, sasaran]› `dokumen` and `repositori` stand alone in `jenjang`"
      ),
      (
        ["dokumen": "dokumen: [rensta]"],
        "9:11 ATR001 ‹rensta› unknown kind of document `rensta` | did you mean `renstra`?"
      ),
      (
        ["dokumen": "dokumen: {renstra: ya}"], "9:10 ATR001 ‹{renstra: ya}› `dokumen` must be a list of texts"
      ),
      (["dasar": "dasar: {a: b}"], "9:8 ATR001 ‹{a: b}› `dasar` must be a list of texts"),
      (
        ["dasar": "dasar: [{sumber: a}]"],
        "9:10 ATR001 ‹sumber› a basis must be a text, or `{sumber: ..., jenjang: [...]}`"
      ),
      (
        ["dasar": "dasar: [{sumber: a, jenjang: [prgram]}]"],
        "9:31 ATR001 ‹prgram› unknown level `prgram` | did you mean `program`?"
      ),
      (["ringan": "ringan: info"], "9:9 ATR001 ‹info› `ringan` must be `{bila: ..., tingkat: ...}`"),
      (
        ["ringan": "ringan: {bila: resmi, tingkat: inf}"],
        "9:32 ATR001 ‹inf› unknown severity `inf` | did you mean `info`?"
      ),
      (
        ["ringan": "ringan: {bila: resmi_, tingkat: info}"],
        "9:16 ATR001 ‹resmi_› unknown name `resmi_` | did you mean `resmi`?"
      ),
      (["aktif": "aktif: mungkin"], "9:8 ATR001 ‹mungkin› unknown value `mungkin` | known are: ya, tidak"),
      (["kumpul": "kumpul: true"], "9:9 ATR001 ‹true› unknown value `true` | known are: ya, tidak"),
      (
        ["ketepatan": "ketepatan: kira-kira"],
        "9:12 ATR001 ‹kira-kira› unknown value `kira-kira` | known are: pasti, heuristik"
      ),
      (["oleh": "oleh: siapa"], "9:7 ATR001 ‹siapa› unknown value `siapa` | known are: pembaca"),
      (["parameter": "parameter: 3"], "9:12 ATR001 ‹3› `parameter` must be `{name: value}`"),
      (
        ["parameter": "parameter: {x: {y: 1}}"],
        "9:16 ATR001 ‹{y: 1}› the parameter `x` must be a number, a text or a list of texts"
      ),
      (["diam_bila": "diam_bila: [XKB002]"], "9:13 ATR001 ‹XKB002› there is no rule `XKB002`"),
      (["diam_bila": "diam_bila: {a: b}"], "9:12 ATR001 ‹{a: b}› `diam_bila` must be a list of texts"),
      (["pesn": "pesn: a"], "9:1 ATR001 ‹pesn› unknown key `pesn` | did you mean `pesan`?"),
      (
        ["lain": "qwertyuiop: a"],
        "9:1 ATR001 ‹qwertyuiop› unknown key `qwertyuiop` | known are: kode, nama, judul, tingkat, jenjang, dokumen, dasar, parameter, setiap, pertama, bila, tunjuk, label, pesan, catatan, saran, kumpul, diam_bila, aktif, ketepatan, oleh, perbaikan, kriteria, ringan"
      ),
      (
        ["lain": "kode: XKB009"],
        "9:1 FMT004 ‹kode› the key `kode` is there already | merge the two, or rename one of them"
      ),
      (["lain": "a: [b"], "9:4 FMT002 ‹[› `[` is not closed with `]` | add `]`"),
    ] as [([String: String], String)])
  func `is told with its place`(changes: [String: String], faults: String) {
    let book = Book(page: page(changes))
    #expect(book.faults == faults)
    #expect(book.rulebook.rules.isEmpty)
  }
}
