import Testing

@testable import Selaras

@Suite struct `A mistake in a form of tables` {
  @Test(
    arguments: [
      (
        "formulir: x\nkolom: {sasaran: ~}\nwajib: [sasaran]\n",
        "1:1 ATR001 ‹formulir› a form needs a name, `arti: {id: ..., en: ...}` and `kolom`"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nwajib: [sasaran]\n",
        "1:1 ATR001 ‹formulir› a form needs a name, `arti: {id: ..., en: ...}` and `kolom`"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolom: {sasran: ~}\nwajib: []\n",
        "3:9 ATR001 ‹sasran› unknown role `sasran` | did you mean `sasaran`?"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolom: {program.target2: ~, sasaran: ~}\nwajib: [sasaran]\n",
        "3:9 ATR001 ‹program.target2› unknown role `program.target2` | known are: "
          + ColumnRole.names.joined(separator: ", ")
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolom: {sasaran: ~}\nwajib: [sasaran, indikator]\n",
        "4:18 ATR001 ‹indikator› unknown column `indikator` | known are: sasaran"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolom: {sasaran: ~}\n",
        "1:1 ATR001 ‹formulir› the form `x` names no columns under `wajib` | write `wajib: [indikator]` with the columns that tell this table from others"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\ndokumen: [rensta]\nkolom: {sasaran: ~}\nwajib: [sasaran]\n",
        "3:11 ATR001 ‹rensta› unknown kind of document `rensta` | did you mean `renstra`?"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\ndokumen: {rkt: {a: b}}\nkolom: {sasaran: ~}\nwajib: [sasaran]\n",
        "3:16 ATR001 ‹{a: b}› `rkt` must be a list of texts"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\njenjang: [prgram]\nkolom: {simpul: ~}\nwajib: [simpul]\n",
        "3:11 ATR001 ‹prgram› unknown level `prgram` | did you mean `program`?"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\narah: miring\nkolom: {simpul: ~}\nwajib: [simpul]\n",
        "3:7 ATR001 ‹miring› unknown direction `miring` | known are: baris, kolom"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolm: {simpul: ~}\nkolom: {simpul: ~}\nwajib: [simpul]\n",
        "3:1 ATR001 ‹kolm› unknown key `kolm` | did you mean `kolom`?"
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolom: {simpul: ~}\nwajib: [simpul]\ntanpa: [program.indk]\n",
        "5:9 ATR001 ‹program.indk› unknown role `program.indk` | known are: "
          + ColumnRole.names.joined(separator: ", ")
      ),
      (
        "formulir: x\narti: {id: a, en: b}\nkolom: {simpul: ~}\nwajib: [simpul]\ntanpa: {misi: ya}\n",
        "5:8 ATR001 ‹{misi: ya}› `tanpa` must be a list of texts"
      ),
      ("judul_kolom: [a]\n", "1:14 ATR001 ‹[a]› `judul_kolom` must be `{role: [headers]}`"),
      ("judul_kolom: {sasaran: {a: b}}\n", "1:24 ATR001 ‹{a: b}› `sasaran` must be a list of texts"),
    ] as [(String, String)])
  func `is told with its place`(text: String, faults: String) {
    #expect(Book([("kami/x.yaml", text)]).faults == faults)
  }

  @Test func `is not in the forms of the program`() {
    let files = Rulebook.builtInFiles.filter { $0.name.contains("/formulir/") }
    #expect(files.count > 10)
    #expect(lines(Rulebook(files: files).diagnostics, files) == "")
  }

  @Test func `is none where a form of one's own takes the place of another`() {
    let own = Source(
      name: "kami/formulir/pk.yaml",
      text:
        "formulir: pk\narti: {id: PK kami, en: ours}\ndokumen: [pk]\nkolom: {sasaran: [Hasil], indikator: ~, target: [Angka 2025]}\n"
        + "wajib: [sasaran, indikator, target]\n")
    let more = Source(name: "kami/formulir/judul.yaml", text: "judul_kolom: {indikator: [Ukuran]}\n")
    let book = Rulebook.builtIn(adding: [own, more])
    #expect(lines(book.diagnostics, book.sources) == "")
    let table = DrawnTable("Hasil|Ukuran|Angka 2025\nMeningkatnya A|Indeks A|1")
    #expect(
      table.told(book)
        == """
        Lembar1!A1:C2 pk: 1 sasaran, 1 indikator
        pk, periode 2025
          sasaran kinerja ‹Meningkatnya A›
            * ‹Indeks A›; target 2025 ‹1›
        """)
  }
}
