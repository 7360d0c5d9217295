import Testing

@testable import Selaras

@Suite struct `A mistake in a list, a table or a profile` {
  @Test(arguments: [
    (
      "isi: [a]\n",
      "1:1 ATR001 ‹isi› this file is no list, table, profile, criteria or form | begin with `daftar:`, `tabel:`, `dokumen:`, `kriteria:`, `formulir:` or `judul_kolom:`"
    ),
    (
      "",
      "1:1 ATR001 ‹› this file is no list, table, profile, criteria or form | begin with `daftar:`, `tabel:`, `dokumen:`, `kriteria:`, `formulir:` or `judul_kolom:`"
    ),
    (
      "[a]\n",
      "1:1 ATR001 ‹[a]› this file is no list, table, profile, criteria or form | begin with `daftar:`, `tabel:`, `dokumen:`, `kriteria:`, `formulir:` or `judul_kolom:`"
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
  func `is told with its place`(text: String, faults: String) {
    #expect(Book(Book.words + [("kosakata/lain.yaml", text)]).faults == faults)
  }
}
