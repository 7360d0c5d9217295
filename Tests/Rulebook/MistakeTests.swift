import Testing

@testable import Selaras

@Suite struct `A mistake in a rule page` {
  @Test func `in the name of a field is shown under the name`() {
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
           = help: did you mean `kinerja`

        1 error in 1 file

        """)
    #expect(book.rulebook.rules.isEmpty)
  }

  @Test(
    arguments: [
      // The condition
      (["bila": "bila: kinrja == ''"], "7:7 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`"),
      (
        ["bila": "bila: \"kinrja == ''\""],
        "7:8 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`"
      ),
      (
        ["bila": "bila: kinerja.opnr == ''"],
        "7:15 ATR001 ‹opnr› `string` has no member `opnr` | did you mean `opener`"
      ),
      (
        ["bila": "bila: sizee(kinerja) > 1"],
        "7:7 ATR001 ‹sizee› unknown function `sizee` | did you mean `size`"
      ),
      (
        ["bila": "bila: kinerja.beginss(kata.keluaran) == ''"],
        "7:15 ATR001 ‹beginss› unknown function `beginss` | did you mean `begins`"
      ),
      (["bila": "bila: kinerja"], "7:7 ATR001 ‹kinerja› the result must be `bool`, but this is `string`"),
      (["bila": "bila: kinerja == 1"], "7:7 ATR001 ‹kinerja == 1› `==` does not apply to `string` and `int`"),
      (
        ["bila": "bila: kinerja in kata.keluarn"],
        "7:23 ATR001 ‹keluarn› `kata` has no member `keluarn` | did you mean `keluaran`"
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
        "7:13 ATR001 ‹satuann› `tabel` has no member `satuann` | did you mean `satuan`"
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
      (["tunjuk": "tunjuk: kinrja"], "9:9 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`"),
      // What it says
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
        "8:16 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`"
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
        "9:20 ATR001 ‹indk› unknown name `indk` | did you mean `induk`"
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
      // The head
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
        "9:1 ATR001 ‹qwertyuiop› unknown key `qwertyuiop` | known are: kode, nama, judul, tingkat, jenjang, dokumen, dasar, parameter, setiap, pertama, bila, tunjuk, label, pesan, catatan, saran, kumpul, diam_bila, aktif, ketepatan, oleh, perbaikan, kriteria"
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

  @Test(arguments: [
    (
      "isi: [a]\n",
      "1:1 ATR001 ‹isi› this file is no list, table, profile or criteria | begin with `daftar:`, `tabel:`, `dokumen:` or `kriteria:`"
    ),
    (
      "",
      "1:1 ATR001 ‹› this file is no list, table, profile or criteria | begin with `daftar:`, `tabel:`, `dokumen:` or `kriteria:`"
    ),
    (
      "[a]\n",
      "1:1 ATR001 ‹[a]› this file is no list, table, profile or criteria | begin with `daftar:`, `tabel:`, `dokumen:` or `kriteria:`"
    ),
    ("daftar: x\nkata: [a]\n", "1:1 ATR001 ‹daftar› `daftar` needs a name and `arti: {id: ..., en: ...}`"),
    ("daftar: x\narti: {id: a, en: b}\n", "1:1 ATR001 ‹daftar› `kata` must be a list of texts"),
    ("daftar: x\narti: {id: a, en: b}\nkata: {a: b}\n", "3:7 ATR001 ‹{a: b}› `kata` must be a list of texts"),
    (
      "daftar: x\narti: {id: a, en: b}\nkta: [a]\nkata: [b]\n",
      "3:1 ATR001 ‹kta› unknown key `kta` | did you mean `kata`?"
    ),
    ("tabel: x\narti: {id: a, en: b}\n", "1:1 ATR001 ‹tabel› a table needs `kolom` and `isi`"),
    (
      "tabel: x\narti: {id: a, en: b}\nkolom: {k: tekss}\nisi: {a: {k: b}}\n",
      "3:12 ATR001 ‹tekss› the column `k` does not state its type | write `teks`, `daftar` or `angka`"
    ),
    (
      "tabel: x\narti: {id: a, en: b}\nkolom: {k: teks}\nisi: {a: {l: b}}\n",
      "4:11 ATR001 ‹l› unknown column `l` | known are: k"
    ),
    (
      "tabel: x\narti: {id: a, en: b}\nkolom: {k: teks}\nisi: {a: b}\n",
      "4:7 ATR001 ‹a› the row `a` must be `{column: value}`"
    ),
    (
      "tabel: x\narti: {id: a, en: b}\nkolom: {k: angka}\nisi: {a: {k: dua}}\n",
      "4:14 ATR001 ‹dua› the column `k` holds `angka`"
    ),
    (
      "tabel: x\narti: {id: a, en: b}\nkolom: {k: teks}\nisi: {'-': {k: dua}}\n",
      "4:8 ATR001 ‹-› the key `-` holds no word"
    ),
    (
      "tabel: satuan\narti: {id: a, en: b}\nkolom: {baku: angka}\nisi: {a: {baku: 1}}\n",
      "3:15 ATR001 ‹angka› the column `baku` is there already with another type"
    ),
    (
      "dokumen: rensta\narti: {id: a, en: b}\nwajib: {}\n",
      "1:10 ATR001 ‹rensta› unknown kind of document `rensta` | did you mean `renstra`?"
    ),
    (
      "dokumen: renstra\nwajib: {sasaran: [kinerja]}\n",
      "1:1 ATR001 ‹dokumen› a profile needs `arti` and `wajib`"
    ),
    (
      "dokumen: renstra\narti: {id: a, en: b}\nwajib: {sasran: [kinerja]}\n",
      "3:9 ATR001 ‹sasran› unknown level `sasran` | did you mean `sasaran`?"
    ),
    (
      "dokumen: renstra\narti: {id: a, en: b}\nwajib: {sasaran: [kinrja]}\n",
      "3:19 ATR001 ‹kinrja› unknown field `kinrja` | did you mean `kinerja`?"
    ),
    (
      "dokumen: renstra\narti: {id: a, en: b}\nwajib: {indikator: {sasaran: [satuann], x: [satuan]}}\n",
      "3:31 ATR001 ‹satuann› unknown field `satuann` | did you mean `satuan`?\n"
        + "3:41 ATR001 ‹x› unknown level `x` | known are: visi, misi, tujuan, sasaran, program, kegiatan, sub_kegiatan, ultimate_outcome, intermediate_outcome, immediate_outcome, output"
    ),
    (
      "dokumen: renstra\narti: {id: a, en: b}\nwajib: {sasaran: {a: b}}\nlain: 1\n",
      "3:18 ATR001 ‹{a: b}› `sasaran` must be a list of fields\n"
        + "4:1 ATR001 ‹lain› unknown key `lain` | known are: dokumen, arti, wajib"
    ),
  ])
  func `may be in a list, a table or a profile`(text: String, faults: String) {
    #expect(Book(Book.words + [("kosakata/lain.yaml", text)]).faults == faults)
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
