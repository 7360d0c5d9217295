import Selaras

extension OptionDeclaration {
  static let format = OptionDeclaration(
    "--format", value: Phrase(id: "NAMA[=BERKAS]", en: "NAME[=FILE]"), isRepeatable: true,
    "bentuk laporan: \(forms); dengan =BERKAS ditulis ke berkas itu; baku: text",
    "form of the report: \(forms); with =FILE it goes to that file; default: text")
  private static let forms = ReportTarget.Form.names.joined(separator: ", ")
  static let kind = OptionDeclaration(
    "--as", value: Phrase(id: "JENIS", en: "KIND"), allowed: DocumentKind.allCases.map(\.rawValue),
    "jenis semua dokumen, apa pun yang tertulis di dalamnya",
    "the kind of all documents, whatever they say themselves")
  static let tableForm = OptionDeclaration(
    "--form", value: Phrase(id: "FORMULIR", en: "FORM"),
    "formulir semua tabel, bila pengenalannya keliru; namanya ada di Rules/formulir",
    "the form of all tables, where they are taken for the wrong one; its name stands in Rules/formulir")
  static let ignore = OptionDeclaration(
    "--ignore", value: Phrase(id: "KODE", en: "CODES"), isRepeatable: true,
    "tanpa aturan ini: kode atau awalnya, dipisah koma",
    "without these rules: codes or how they begin, separated by commas")
  static let failOn = OptionDeclaration(
    "--fail-on", value: Phrase(id: "TINGKAT", en: "LEVEL"), allowed: FailOn.allCases.map(\.rawValue),
    "temuan setingkat ini atau lebih berat memberi kode keluar 1; baku: error",
    "findings of this level or above make the exit code 1; default: error")
  static let stdinFilename = OptionDeclaration(
    "--stdin-filename", value: Phrase(id: "NAMA", en: "NAME"),
    "nama untuk isi masukan baku (`-`); berkas dengan nama itu tidak dibaca lagi dari disk",
    "the name for what is read with `-`; a file of that name is then not read from disk")
  static let statistics = OptionDeclaration(
    "--statistics",
    "menampilkan, sebagai ganti temuannya, jumlah temuan per aturan dan bagian yang memenuhi tiap kriteria LKE dan KKE per jenjang",
    "shows, instead of the findings, how many each rule has, and what share meets each criterion of the evaluation forms, per level"
  )
  static let timing = OptionDeclaration(
    "--timing", "menulis ke keluaran galat berapa lama membaca, memeriksa, dan tiap aturan",
    "writes to standard error how long reading, checking and each rule took")
  static let jobs = OptionDeclaration(
    "--jobs", value: Phrase(id: "N", en: "N"),
    "berapa utas yang bekerja bersama; hasilnya sama; baku: sebanyak inti prosesor, paling banyak 8",
    "how many threads work side by side; the result is the same; default: as many as there are cores, at most 8"
  )
  static let quiet = OptionDeclaration(
    "--quiet", short: "q", "hanya temuan, tanpa ringkasan di akhir laporan text",
    "only the findings, without the summary that ends the text report")
  static let maxSize = OptionDeclaration(
    "--max-size", value: Phrase(id: "MiB", en: "MiB"),
    "berkas yang lebih besar tidak dibaca, dan dilaporkan begitu; baku: 64",
    "larger files are not read, and reported so; default: 64")
  static let maxFindings = OptionDeclaration(
    "--max-findings", value: Phrase(id: "N", en: "N"),
    "sekian temuan dari satu kode dalam satu berkas dilaporkan, selebihnya dihitung; baku: 10000, atau satu tiap 1000 bita",
    "so many findings of one code in one file are reported, more are counted; default: 10000, or one for each 1000 bytes"
  )
}

extension OptionDeclaration {
  static let config = OptionDeclaration(
    "--config", value: Phrase(id: "BERKAS", en: "FILE"),
    "pengaturan untuk semua berkas, sebagai ganti .selaras.yaml di folder-foldernya",
    "the settings for all files, instead of the .selaras.yaml of their folders")
  static let noConfig = OptionDeclaration(
    "--no-config", "tanpa .selaras.yaml", "without any .selaras.yaml")
  static let showConfig = OptionDeclaration(
    "--show-config", "menampilkan pengaturan yang berlaku bagi PATH dan asalnya, tanpa memeriksa",
    "shows what settings hold for PATH and where they come from, and checks nothing")
  static let baseline = OptionDeclaration(
    "--baseline", value: Phrase(id: "BERKAS", en: "FILE"),
    "temuan yang sudah diterima, sehingga tidak dilaporkan; menang atas baseline di .selaras.yaml",
    "findings that were accepted, and so are not reported; wins over the baseline of .selaras.yaml")
  static let writeBaseline = OptionDeclaration(
    "--write-baseline",
    "menerima semua temuan: menulis baseline itu, dengan alasan yang sudah ada, tanpa entri yang usang",
    "accepts all findings: writes that baseline, with the reasons that are there, without stale entries")
  static let sarifSuppressed = OptionDeclaration(
    "--sarif-suppressed", value: Phrase(id: "CARA", en: "HOW"),
    allowed: SARIFSuppressed.allCases.map(\.rawValue),
    "temuan yang diredam dalam laporan sarif: dihilangkan (baku) atau ditandai, untuk pemeriksa",
    "silenced findings in the sarif report: left out (default) or marked, for auditors")
}

/// What `--sarif-suppressed` says.
enum SARIFSuppressed: String, CaseIterable {
  case omit, mark
}

/// What `--fail-on` says.
enum FailOn: String, CaseIterable {
  case error, warning, info, never

  func isReached(by severity: Severity) -> Bool {
    guard let least = Severity(rawValue: rawValue) else { return false }
    return severity >= least
  }
}

extension CommandDeclaration {
  static let check = CommandDeclaration(
    name: "check", operands: "[PATH...]", count: 0...Int.max,
    summary: Phrase(
      id: "Memeriksa berkas cascade atau seluruh folder", en: "Checks cascade files or whole folders"),
    details: [
      Phrase(
        id: """
          PATH adalah berkas, folder, atau `-` (masukan baku); tanpa PATH, folder ini. Berkas yang disebut sendiri
          harus memuat rencana. Di dalam folder dibaca semua .yaml, .yml, .json, .csv, .tsv, .xlsx, .xlsm, .docx, dan
          .docm; yang bukan rencana dilewati, begitu juga yang tersembunyi, yang dikecualikan pengaturan, dan folder
          build, dist, node_modules, vendor, dan target yang bertanda CACHEDIR.TAG.
          """,
        en: """
          PATH is a file, a folder or `-` (standard input); without PATH, this folder. A file that is named itself must
          hold a plan. In folders all .yaml, .yml, .json, .csv, .tsv, .xlsx, .xlsm, .docx and .docm are read; those that
          are no plan are passed over, and so is what is hidden, what the settings exclude, and the folders build, dist,
          node_modules, vendor, and target marked by CACHEDIR.TAG.
          """),
      Phrase(
        id: "Temuan ditulis ke keluaran baku, pemberitahuan ke keluaran galat.",
        en: "Findings go to standard output, notices to standard error."),
      Phrase(
        id: """
          Pengaturan dibaca dari .selaras.yaml di folder tiap berkas dan folder-folder di atasnya, sampai folder yang
          memuat .git; yang terdekat menang, dan opsi menang atas semuanya.
          """,
        en: """
          Settings are read from .selaras.yaml in the folder of each file and in the folders above it, up to the one that
          holds .git; the nearest one wins, and options win over all.
          """),
    ],
    options: [
      .format, .kind, .tableForm, .nomenclature, .rules, .select, .ignore, .failOn, .changedSince, .config,
      .noConfig,
      .showConfig, .baseline, .writeBaseline, .sarifSuppressed, .stdinFilename, .statistics, .timing,
      .jobs, .maxSize, .maxFindings, .quiet,
    ],
    examples: [
      Example("selaras check", "memeriksa folder ini", "checks this folder"),
      Example("selaras check renstra.yaml", "memeriksa satu berkas", "checks one file"),
      Example(
        "selaras check --format text --format json=laporan.json rencana/",
        "laporan untuk orang dan untuk program",
        "a report for people and one for programs"),
      Example(
        "selaras check --format html=laporan.html rencana/", "laporan satu halaman, untuk dibaca dan dicetak",
        "a report on one page, to read and to print"),
      Example(
        "selaras check --format xlsx=temuan.xlsx rencana/", "temuan sebagai buku kerja Excel",
        "the findings as an Excel workbook"),
      Example(
        "selaras check --select KIN,STR --fail-on warning", "dua keluarga aturan saja, lebih ketat",
        "only two families of rules, and stricter"),
      Example(
        "selaras check --changed-since origin/main", "di cabang: hanya yang menyangkut perubahannya",
        "on a branch: only what its changes touch"),
      Example(
        "selaras check --baseline diterima.yaml --write-baseline", "menerima temuan yang ada sekarang",
        "accepts the findings there are now"),
      Example(
        "selaras check --show-config rencana/renja.yaml", "pengaturan mana yang berlaku",
        "which settings hold"),
      Example(
        "git show HEAD:a.yaml | selaras check --stdin-filename a.yaml -", "memeriksa isi yang dialirkan",
        "checks what is piped"),
    ],
    exitCodes: [
      (.clean, Phrase(id: "tidak ada temuan setingkat --fail-on", en: "no finding at or above --fail-on")),
      (.findings, Phrase(id: "ada temuan", en: "there are findings")),
      (
        .usage,
        Phrase(
          id: "perintah, pengaturan, baseline, buku aturan, atau tujuan laporan salah",
          en:
            "a mistake in the command, the settings, the baseline, the rule book or where a report should go")
      ),
      (
        .unread,
        Phrase(
          id:
            "ada yang tidak terbaca seluruhnya, jadi tidak diperiksa seluruhnya, atau tidak ada yang diperiksa; "
            + "menang atas 1",
          en:
            "something was not read in full and so not checked in full, or there was nothing to check; wins over 1"
        )
      ),
      (.crash, Phrase(id: "kesalahan di dalam selaras", en: "internal error")),
    ])
}
