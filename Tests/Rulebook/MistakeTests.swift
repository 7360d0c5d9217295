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
      (["bila": "bila: kinrja == ''"], "7:7 ATR001 ‹kinrja› unknown name `kinrja` | did you mean `kinerja`?"),
      (["bila": "bila: \"kinrja == ''\""], ""),
      (["bila": "bila: kinerja.opnr == ''"], ""),
      (["bila": "bila: sizee(kinerja) > 1"], ""),
      (["bila": "bila: kinerja.beginss(kata.keluaran) == ''"], ""),
      (["bila": "bila: kinerja"], ""),
      (["bila": "bila: kinerja == 1"], ""),
      (["bila": "bila: kinerja in kata.keluarn"], ""),
      (["bila": "bila: kinerja in kata.qwerty"], ""),
      (["bila": "bila: tabel.satuan.teks('x', 'bak') == ''"], ""),
      (["bila": "bila: tabel.satuan.angka('x', 'baku') == 0.0"], ""),
      (["bila": "bila: tabel.satuann.ada('x')"], ""),
      (["bila": "bila: wajib('kinrja')"], ""),
      (["bila": "bila: dokumen.simpul_di('sasran').size() == 0"], ""),
      (["bila": "bila: kinerja == 'a' &&"], ""),
      (["bila": "bila: (kinerja == 'a'"], ""),
      (["bila": "bila: parameter.x == 1"], ""),
      (["bila": "bila: parameter.y == 1", "parameter": "parameter: {x: 1}"], ""),
      (["bila": "bila: butir == ''"], ""),
      (["bila": "bila: [kinerja]"], ""),
      (["bila": ""], ""),
      (["bila": "bila:"], ""),
      (["setiap": "setiap: kinerja"], ""),
      (["setiap": "setiap: pemilik", "bila": "bila: butir == 1"], ""),
      (["tunjuk": "tunjuk: kinrja"], ""),
      // What it says
      (["pesan": "pesan: {id: a}"], ""),
      (["pesan": "pesan: a"], ""),
      (["pesan": ""], ""),
      (["pesan": "pesan: {id: a, en: b, fr: c}"], ""),
      (["pesan": "pesan: {id: a, en: [b]}"], ""),
      (["pesan": "pesan: {id: \"`{kinrja}` salah\", en: \"`{kinerja}` is wrong\"}"], ""),
      (["pesan": "pesan: {id: \"a {kinerja\", en: b}"], ""),
      (["pesan": "pesan: {id: \"a } b\", en: b}"], ""),
      (["pesan": "pesan: {id: \"{induk}\", en: b}"], ""),
      (["pesan": "pesan: {id: \"{}\", en: b}"], ""),
      (["saran": "saran: {en: a}"], ""),
      (["label": "label: a"], ""),
      (["catatan": "catatan: {tunjuk: induk, pesan: {id: a, en: b}}"], ""),
      (["catatan": "catatan: [induk]"], ""),
      (["catatan": "catatan: [{tunjuk: induk, pesan: {id: a, en: b}, label: c}]"], ""),
      (["catatan": "catatan: [{tunjuk: indk, pesan: {id: a, en: b}}]"], ""),
      (["catatan": "catatan: [{pesan: {id: a, en: b}}]"], ""),
      (["perbaikan": "perbaikan: teks"], ""),
      (["perbaikan": "perbaikan: {ganti: kinerja, keamanan: pasti}"], ""),
      (["perbaikan": "perbaikan: {gant: kinerja}"], ""),
      (["perbaikan": "perbaikan: {ganti: 1}"], ""),
      // The head
      (["kode": "kode: XK1"], ""),
      (["kode": "kode: xkb001"], ""),
      (["kode": ""], ""),
      (["nama": "nama: Uji Coba"], ""),
      (["nama": ""], ""),
      (["judul": "judul: {id: Uji}"], ""),
      (["judul": "judul: {id: Uji, en: A test, xx: y}"], ""),
      (["tingkat": "tingkat: errr"], ""),
      (["tingkat": ""], ""),
      (["tingkat": "tingkat: {sasran: error, lainnya: info}"], ""),
      (["tingkat": "tingkat: {sasaran: parah}"], ""),
      (["jenjang": "jenjang: [sasran]"], ""),
      (["jenjang": "jenjang: [indikatr]"], ""),
      (["jenjang": ""], ""),
      (["jenjang": "jenjang: {sasaran: ya}"], ""),
      (["jenjang": "jenjang: [dokumen, sasaran]"], ""),
      (["dokumen": "dokumen: [rensta]"], ""),
      (["dokumen": "dokumen: {renstra: ya}"], ""),
      (["dasar": "dasar: {a: b}"], ""),
      (["aktif": "aktif: mungkin"], ""),
      (["kumpul": "kumpul: true"], ""),
      (["ketepatan": "ketepatan: kira-kira"], ""),
      (["oleh": "oleh: siapa"], ""),
      (["parameter": "parameter: 3"], ""),
      (["parameter": "parameter: {x: {y: 1}}"], ""),
      (["diam_bila": "diam_bila: [XKB002]"], ""),
      (["diam_bila": "diam_bila: {a: b}"], ""),
      (["pesn": "pesn: a"], ""),
      (["lain": "qwertyuiop: a"], ""),
      (["lain": "kode: XKB009"], ""),
      (["lain": "a: [b"], ""),
    ] as [([String: String], String)])
  func `is told with its place`(changes: [String: String], faults: String) {
    let book = Book(page: page(changes))
    #expect(book.faults == faults)
    #expect(book.rulebook.rules.isEmpty)
  }

  @Test(arguments: [
    ("", ""), ("Tanpa kepala.\n", ""), ("---\n---\nKosong.\n", ""), ("---\n# hanya komentar\n---\n", ""),
    ("---\n- a\n- b\n---\n", ""), ("---\nkode\n---\n", ""), ("---\nkode: XKB001\n", ""),
  ])
  func `may be the whole page`(text: String, faults: String) {
    #expect(Book(page: text).faults == faults)
  }

  @Test(arguments: [
    ("isi: [a]\n", ""), ("", ""), ("[a]\n", ""),
    ("daftar: x\nkata: [a]\n", ""), ("daftar: x\narti: {id: a, en: b}\n", ""),
    ("daftar: x\narti: {id: a, en: b}\nkata: {a: b}\n", ""),
    ("daftar: x\narti: {id: a, en: b}\nkta: [a]\nkata: [b]\n", ""),
    ("tabel: x\narti: {id: a, en: b}\n", ""),
    ("tabel: x\narti: {id: a, en: b}\nkolom: {k: tekss}\nisi: {a: {k: b}}\n", ""),
    ("tabel: x\narti: {id: a, en: b}\nkolom: {k: teks}\nisi: {a: {l: b}}\n", ""),
    ("tabel: x\narti: {id: a, en: b}\nkolom: {k: teks}\nisi: {a: b}\n", ""),
    ("tabel: x\narti: {id: a, en: b}\nkolom: {k: angka}\nisi: {a: {k: dua}}\n", ""),
    ("tabel: x\narti: {id: a, en: b}\nkolom: {k: teks}\nisi: {'-': {k: dua}}\n", ""),
    ("tabel: satuan\narti: {id: a, en: b}\nkolom: {baku: angka}\nisi: {a: {baku: 1}}\n", ""),
    ("dokumen: rensta\narti: {id: a, en: b}\nwajib: {}\n", ""),
    ("dokumen: renstra\nwajib: {sasaran: [kinerja]}\n", ""),
    ("dokumen: renstra\narti: {id: a, en: b}\nwajib: {sasran: [kinerja]}\n", ""),
    ("dokumen: renstra\narti: {id: a, en: b}\nwajib: {sasaran: [kinrja]}\n", ""),
    ("dokumen: renstra\narti: {id: a, en: b}\nwajib: {indikator: {sasaran: [satuann], x: [satuan]}}\n", ""),
    ("dokumen: renstra\narti: {id: a, en: b}\nwajib: {sasaran: {a: b}}\nlain: 1\n", ""),
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
