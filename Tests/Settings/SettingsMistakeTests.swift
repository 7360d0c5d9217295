import Testing

@testable import Selaras

@Suite struct `A mistake in settings` {
  private func faults(_ text: String) -> String {
    let source = Source(name: ".selaras.yaml", text: text)
    let (file, diagnostics) = SettingsFile.read(source, index: 0)
    if !diagnostics.isEmpty { return lines(diagnostics, [source]) }
    var check = SettingsCheck([.builtIn])
    check.check(file)
    return lines(check.diagnostics, [source])
  }

  @Test(arguments: [
    ("- a\n", "1:1 ATR005 ‹- a› settings are written as `key: value`"),
    ("abaikn: [KIN001]\n", "1:1 ATR005 ‹abaikn› unknown key `abaikn` | did you mean `abaikan`?"),
    (
      "dokumen: renstr\n",
      "1:10 ATR005 ‹renstr› unknown value of `dokumen` `renstr` | did you mean `renstra`?"
    ),
    ("dokumen: [renstra]\n", "1:10 ATR005 ‹[renstra]› `dokumen` must be one text"),
    ("bahasa: id-ID\n", "1:9 ATR005 ‹id-ID› unknown value of `bahasa` `id-ID` | known are: id, en"),
    ("nomenklatur: 2028\n", "1:14 ATR005 ‹2028› unknown edition `2028` | did you mean `2027`?"),
    ("akar: true\n", "1:7 ATR005 ‹true› unknown value of `akar` `true` | known are: ya, tidak"),
    (
      "abaikan: [kin1x]\n",
      "1:11 ATR005 ‹kin1x› `kin1x` is no code of a rule | write a code (`KIN001`) or its family (`KIN`); they are listed by `selaras rules`"
    ),
    ("abaikan: {KIN: 1}\n", "1:10 ATR005 ‹{KIN: 1}› `abaikan` must be a list of texts"),
    ("abaikan: [KIX001]\n", "1:10 ATR005 ‹[KIX001]› unknown code `KIX001` | did you mean `KIN001`?"),
    ("pilih: []\n", "1:1 ATR005 ‹pilih› `pilih` names no code"),
    ("tingkat: berat\n", "1:10 ATR005 ‹berat› `tingkat` must be `{KODE: warning}`"),
    (
      "tingkat: {KIN001: warn}\n",
      "1:19 ATR005 ‹warn› unknown severity `warn` | known are: info, warning, error"
    ),
    (
      "tingkat: {FMT002: info}\n",
      "1:11 ATR005 ‹FMT002› the severity of `FMT002` cannot be changed: what it finds hinders the check"
    ),
    (
      "parameter: {TGT005: {thun: 3}}\n",
      "1:22 ATR005 ‹thun› unknown parameter `thun` | did you mean `tahun`?"
    ),
    (
      "parameter: {TGT005: {tahun: -1}}\n",
      "1:22 ATR005 ‹tahun› the parameter `tahun` must be zero or more"
    ),
    (
      "parameter: {TGT010: {mirip: -0.1}}\n",
      "1:22 ATR005 ‹mirip› the parameter `mirip` must be zero or more"
    ),
    (
      "kecualikan: {arsip: ya}\n", "1:13 ATR005 ‹{arsip: ya}› `kecualikan` must be a list of texts"
    ),
    (
      "kecualikan: [\"!arsip\"]\n",
      "1:15 ATR005 ‹!arsip› `!arsip` is no pattern of file names | a pattern has `*`, `**`, `?` and `[...]`, and at most 500 characters"
    ),
    (
      "parameter: {TGT005: {tahun: tiga}}\n",
      "1:22 ATR005 ‹tahun› the parameter `tahun` must be a whole number"
    ),
    (
      "parameter: {KIN009: {kemiripan: nan}}\n",
      "1:22 ATR005 ‹kemiripan› the parameter `kemiripan` must be a number, as `0.5`"
    ),
    (
      "parameter: {STR001: {a: 1}}\n",
      "1:22 ATR005 ‹a› `STR001` has no parameters | look at its page: `selaras explain STR001`"
    ),
    (
      "untuk:\n  - abaikan: [KIN]\n",
      "2:5 ATR005 ‹abaikan› it is not said which files this is for | write `berkas: [\"arsip/**\"]`"
    ),
    (
      "untuk:\n  - berkas: [\"!a\"]\n",
      "2:15 ATR005 ‹!a› `!a` is no pattern of file names | write what is left out in `kecuali`"
    ),
    (
      "untuk:\n  - berkas: [a]\n    nomenklatur: daftar.csv\n",
      "3:18 ATR005 ‹daftar.csv› a list of one's own can only be chosen for all files | write `nomenklatur` outside of `untuk`, or in the .selaras.yaml of their folder"
    ),
    (
      "untuk:\n  - berkas: [a]\n    baseline: b\n",
      "3:5 ATR005 ‹baseline› unknown key `baseline` | known are: berkas, kecuali, dokumen, nomenklatur, pilih, tambah, abaikan, tingkat, parameter"
    ),
    ("untuk: semua\n", "1:8 ATR005 ‹semua› `untuk` must be a list of `{berkas: ..., ...}`"),
    ("kata: [a]\n", "1:7 ATR005 ‹[a]› `kata` must be `{list: [words]}`"),
  ])
  func `is shown where it stands`(_ text: String, _ expected: String) {
    #expect(faults(text) == expected)
  }

  @Test(arguments: ["", "# kosong\n", "abaikan: []\n", "tingkat: {FMT013: info, kin: warning}\n"])
  func `is not every small file`(_ text: String) {
    #expect(faults(text) == "")
  }

  @Test(arguments: [
    (
      "kata: {kelauran: [a]}\n",
      "1:8 ATR005 ‹kelauran› there is no list of words `kelauran` | did you mean `keluaran`?"
    ),
    ("kata: {keluaran: {a: b}}\n", "1:18 ATR005 ‹{a: b}› `keluaran` must be a list of texts"),
    ("kata: {satuan: [Zam]}\n", "1:16 ATR005 ‹[Zam]› `satuan` must be `{word: {baku: ..., jenis: ...}}`"),
    ("kata: {satuan: {Zam: {bku: Zam}}}\n", "1:23 ATR005 ‹bku› unknown column `bku` | did you mean `baku`?"),
    ("kata: {jabatan: {Kasi: {pangkat: satu}}}\n", "1:34 ATR005 ‹satu› the column `pangkat` holds `angka`"),
  ])
  func `may be in the words of the house`(_ text: String, _ expected: String) {
    let book = Rulebook.builtIn(adding: [], wordsOf: [Source(name: ".selaras.yaml", text: text)])
    #expect(lines(book.diagnostics, book.sources) == expected)
  }
}
