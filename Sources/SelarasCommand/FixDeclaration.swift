import Selaras

extension OptionDeclaration {
  static let diff = OptionDeclaration(
    "--diff", "hanya menampilkan perubahannya, dalam bentuk yang dibaca `git apply`; tidak menulis apa pun",
    "only shows the changes, in the form that `git apply` reads; writes nothing")
  static let dryRun = OptionDeclaration("--dry-run", "sama dengan --diff", "the same as --diff")
  static let unsafe = OptionDeclaration(
    "--unsafe", "juga perbaikan yang perlu ditinjau; baca hasilnya",
    "also fixes that need a person's look; read the result")
}

extension CommandDeclaration {
  static let fix = CommandDeclaration(
    name: "fix", operands: "[PATH...]", count: 0...Int.max,
    summary: Phrase(
      id: "Memperbaiki yang dapat diperbaiki sendiri", en: "Mends what can be mended by itself"),
    details: [
      Phrase(
        id: """
          Menerapkan perbaikan yang aman dari temuan `check`, dan menghapus catatan `abaikan` yang tidak meredam apa pun, di
          berkas YAML dan JSON. PATH seperti pada `check`; `-` menulis hasilnya ke keluaran baku. Berkas diganti sekaligus,
          dan yang tidak terbaca seluruhnya tidak disentuh. Tabel tidak diubah: perbaiki selnya, atau ubah dulu dengan
          `selaras convert`.
          """,
        en: """
          Applies the safe fixes of what `check` finds, and removes `abaikan` remarks that silence nothing, in YAML and JSON
          files. PATH is as for `check`; `-` writes the result to standard output. A file is replaced as a whole, and one
          that was not read in full is not touched. Tables are not changed: mend their cells, or turn them into a cascade
          file with `selaras convert` first.
          """)
    ],
    options: [
      .diff, .dryRun, .unsafe, .kind, .nomenclature, .rules, .select, .ignore, .config, .noConfig, .baseline,
      .stdinFilename, .jobs, .maxSize, .maxFindings, .quiet,
    ],
    examples: [
      Example("selaras fix --diff rencana/", "apa yang akan berubah", "what would change"),
      Example("selaras fix renstra.yaml", "memperbaiki satu berkas", "mends one file"),
      Example(
        "selaras fix --select FMT020 rencana/", "hanya menghapus catatan yang usang",
        "only removes remarks that are needless"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "tidak ada lagi yang dapat diperbaiki", en: "there is nothing left to mend")),
      (
        .findings,
        Phrase(id: "dengan --diff: ada yang akan berubah", en: "with --diff: something would change")
      ),
      (
        .usage,
        Phrase(
          id: "perintah, pengaturan, atau buku aturan salah, atau berkas tidak dapat ditulis",
          en: "a mistake in the command, the settings or the rule book, or a file could not be written")
      ),
      (
        .unread,
        Phrase(
          id: "ada yang tidak terbaca seluruhnya, jadi tidak disentuh; menang atas 1",
          en: "something was not read in full and so not touched; wins over 1")
      ),
    ])
}
