@testable import SelarasCommand
import Testing

struct `A mistake in the command line` {
  let folder = Folder()

  /// Arguments, and what is said about them in Indonesian.
  static let mistakes: [([String], String)] = [
    (
      [],
      "error: tidak ada perintah\n  = saran: misalnya `selaras check rencana/`\n  = bantuan: selaras --help\n"
    ),
    (
      ["chekc"],
      "error: perintah `chekc` tidak dikenal\n  = saran: mungkin maksudnya `check`?\n  = bantuan: selaras --help\n"
    ),
    (
      ["rencana.yaml"],
      "error: perintah `rencana.yaml` tidak dikenal\n  = saran: untuk memeriksanya: `selaras check rencana.yaml`\n"
        + "  = bantuan: selaras --help\n"
    ),
    (
      ["help", "lsp"], "error: perintah `lsp` belum ada di selaras 0.1.0\n  = bantuan: selaras help --help\n"
    ),
    (
      ["check", "--fromat", "json"],
      "error: opsi `--fromat` tidak dikenal\n  = saran: mungkin maksudnya `--format`?\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--format"],
      "error: opsi `--format` memerlukan nilai\n  = saran: tulis `--format NAMA[=BERKAS]`\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--format", "jsn"],
      "error: bentuk laporan `jsn` tidak dikenal\n  = saran: mungkin maksudnya `json`?\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--format", "htm"],
      "error: bentuk laporan `htm` tidak dikenal\n  = saran: mungkin maksudnya `html`?\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--format", "json="],
      "error: `--format json=` tidak menyebut berkas\n  = saran: tulis `--format json=BERKAS`\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--format", "json", "--format=text"],
      "error: dua laporan ke keluaran baku\n  = saran: tulis `--format NAMA=BERKAS`\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--fail-on", "eror"],
      "error: nilai --fail-on `eror` tidak dikenal\n  = saran: mungkin maksudnya `error`?\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--as", "renstr"],
      "error: nilai --as `renstr` tidak dikenal\n  = saran: mungkin maksudnya `renstra`?\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--as", "pk", "--as", "iku"],
      "error: opsi `--as` diberikan dua kali\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--quiet=ya"],
      "error: opsi `--quiet` tidak memakai nilai\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "-x"],
      "error: opsi `-x` tidak dikenal\n  = saran: opsi satu huruf yang ada: -q, -h, -V\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "-format"],
      "error: opsi `-format` tidak dikenal\n  = saran: mungkin maksudnya `--format`?\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--select", "KIM001"],
      "error: kode `KIM001` tidak dikenal\n  = saran: mungkin maksudnya `KIN001`?\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--ignore", "KNI"],
      "error: kode `KNI` tidak dikenal\n  = saran: mungkin maksudnya `KIN`?\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--select", ","],
      "error: opsi `--select` memerlukan kode\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--max-size", "besar"],
      "error: `--max-size besar` bukan bilangan dari 1 sampai 1024\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--max-findings", "0"],
      "error: `--max-findings 0` bukan bilangan dari 1 sampai 10000000\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--stdin-filename", "a.yaml"],
      "error: `--stdin-filename` hanya berarti bersama `-`\n  = saran: tambahkan `-` untuk membaca masukan baku\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--statistics", "--format", "json"],
      "error: `--statistics` memerlukan laporan text atau concise di keluaran baku\n"
        + "  = saran: tambahkan `--format text`, dan tulis laporan lain ke berkas\n"
        + "  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--rules", "tiada"],
      "error: folder aturan `tiada`: berkas atau folder ini tidak ada\n  = bantuan: selaras check --help\n"
    ),
    (
      ["check", "--lang", "fr"],
      "error: nilai --lang `fr` tidak dikenal\n  = saran: yang ada: id, en\n  = bantuan: selaras check --help\n"
    ),
    (
      ["explain"], "error: perintah ini memerlukan CODE\n  = bantuan: selaras explain --help\n"
    ),
    (
      ["explain", "KIN001", "KIN002"],
      "error: `KIN002` berlebih di sini\n  = bantuan: selaras explain --help\n"
    ),
    (
      ["eval", "1", "--at", "x"], "error: `--at` memerlukan berkas\n  = bantuan: selaras eval --help\n"
    ),
  ]

  @Test(arguments: mistakes)
  func `is told with a way out`(_ arguments: [String], _ told: String) {
    #expect(folder.run(arguments) == .init(code: .usage, notices: told))
  }

  @Test func `is told in English if that is asked for`() {
    let told = """
      error: unknown option `--fromat`
        = help: did you mean `--format`?
        = usage: selaras check --help

      """
    #expect(folder.run(["check", "--fromat", "--lang", "en"]) == .init(code: .usage, notices: told))
    #expect(folder.run(["check", "--lang=en", "--fromat"]).notices == told)
    #expect(folder.run(["--lang", "en", "check", "--fromat"]).notices == told)
    #expect(folder.run(["check", "--fromat"], environment: ["SELARAS_LANG": "en"]).notices == told)
    #expect(
      folder.run(["check", "--lang", "id", "--fromat"], environment: ["SELARAS_LANG": "en"]).notices
        .hasPrefix("error: opsi"))
  }

  @Test func `in the variable of the language is told, too`() {
    #expect(
      folder.run(["rules"], environment: ["SELARAS_LANG": "inggris"])
        == .init(
          code: .usage,
          notices: "error: nilai SELARAS_LANG `inggris` tidak dikenal\n  = saran: yang ada: id, en\n"
            + "  = bantuan: selaras --help\n"))
  }

  @Test func `never reaches the terminal as a control character`() {
    #expect(folder.run(["\u{1B}[31m"]).notices.hasPrefix("error: perintah `\\u{1B}[31m` tidak dikenal\n"))
  }

  @Test func `does not hide that files may look like options`() {
    folder.write("--format", bad)
    #expect(folder.check("--format", "concise", "--", "--format").code == .findings)
  }
}
