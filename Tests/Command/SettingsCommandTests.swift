import Selaras
@testable import SelarasCommand
import Testing

struct `Settings in a folder` {
  let folder = Folder()

  init() {
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    folder.write(".git/HEAD", "")
    folder.write(".selaras.yaml", "aturan: [.aturan]\npilih: [XTS]\n")
  }

  private func concise(_ arguments: String...) -> Folder.Answer {
    folder.run(["check", "--format", "concise"] + arguments)
  }

  @Test func `hold for all files below it`() {
    folder.write("x/y/a.yaml", bad)
    #expect(
      concise() == .init(code: .findings, output: "x/y/a.yaml:3:11: error[XTS001]: `Salah` salah\n"))
    #expect(concise("x/y/a.yaml") == concise())
  }

  @Test func `are changed by the folders below, value by value`() {
    folder.write("a/a.yaml", bad)
    folder.write("b/b.yaml", bad)
    folder.write("c/c.yaml", bad)
    folder.write("b/.selaras.yaml", "tingkat: {XTS001: info}\n")
    folder.write("c/.selaras.yaml", "akar: ya\npilih: [KIN001]\n")
    #expect(
      concise()
        == .init(
          code: .findings,
          output: "a/a.yaml:3:11: error[XTS001]: `Salah` salah\nb/b.yaml:3:11: info[XTS001]: `Salah` salah\n")
    )
  }

  @Test func `do not reach over the folder of a repository`() {
    folder.write("lain/.git", "gitdir: di tempat lain\n")
    folder.write("lain/a.yaml", bad)
    folder.write("lain/.selaras.yaml", "pilih: [KIN001]\n")
    #expect(concise("lain") == .init(code: .clean))
  }

  @Test func `give way to options`() {
    folder.write("a.yaml", bad)
    folder.write("b.yaml", mild)
    #expect(concise("--ignore", "XTS001", "--select", "XTS,KIN001").code == .clean)
    #expect(concise("--select", "KIN001").code == .clean)
    #expect(concise("--no-config", "--select", "KIN001").code == .clean)
    #expect(concise("--no-config", "--rules", ".aturan", "--select", "XTS").code == .findings)
    folder.write("lain.yml", "aturan: [.aturan]\npilih: [XTS]\ntingkat: {XTS: warning}\n")
    #expect(
      concise("--config", "lain.yml")
        == .init(
          code: .clean,
          output: "a.yaml:3:11: warning[XTS001]: `Salah` salah\nb.yaml:3:21: warning[XTS001]: `Salah` salah\n"
        ))
    folder.write(".selaras.yaml", "aturan: [.aturan]\npilih: [XTS]\ndokumen: pk\n")
    folder.write("c.yaml", "selaras: 1\nsasaran: [Benar]\n")
    let kinds = folder.run(["check", "--format", "json", "--as", "rkt", "c.yaml"]).output
    #expect(kinds.contains("\"kind\": \"rkt\""))
    #expect(folder.run(["check", "--format", "json", "c.yaml"]).output.contains("\"kind\": \"pk\""))
  }

  @Test func `choose the language of the run`() {
    folder.write("a.yaml", bad)
    folder.write(".selaras.yaml", "bahasa: en\naturan: [.aturan]\npilih: [XTS]\n")
    #expect(concise().output == "a.yaml:3:11: error[XTS001]: `Salah` is wrong\n")
    #expect(concise("--lang", "id").output == "a.yaml:3:11: error[XTS001]: `Salah` salah\n")
    let chosen = folder.run(["check", "--format", "concise"], environment: ["SELARAS_LANG": "id"])
    #expect(chosen.output == "a.yaml:3:11: error[XTS001]: `Salah` salah\n")
  }

  @Test func `are no plans, and neither is what they name`() {
    folder.write("a.yaml", good)
    folder.write("terima.yaml", "baseline: 1\ntemuan: []\n")
    folder.write(".selaras.yaml", "aturan: [.aturan]\npilih: [XTS]\nbaseline: terima.yaml\n")
    #expect(
      folder.run(["check"])
        == .init(
          code: .clean, output: "tidak ada temuan: 1 dokumen, 1 simpul dan 0 indikator diperiksa\n"))
  }

  @Test func `are read for standard input by its name`() {
    folder.write("x/.selaras.yaml", "tingkat: {XTS: warning}\n")
    let answer = folder.run(
      ["check", "--format", "concise", "--stdin-filename", "x/baru/a.yaml", "-"], input: bad)
    #expect(answer == .init(code: .clean, output: "x/baru/a.yaml:3:11: warning[XTS001]: `Salah` salah\n"))
  }

  @Test func `with mistakes are shown, all of them, and nothing is checked`() {
    folder.write("a.yaml", bad)
    folder.write("x/b.yaml", bad)
    folder.write("x/.selaras.yaml", "tingkt: {}\n")
    folder.write(".selaras.yaml", "aturan: [.aturan]\npilh: [XTS]\n")
    #expect(
      folder.run(["check"])
        == .init(
          code: .usage,
          notices: """
            error[ATR005]: kunci `pilh` tidak dikenal
              --> .selaras.yaml:2:1
               |
             2 | pilh: [XTS]
               | ^^^^
               = saran: mungkin maksudnya `pilih`?

            error[ATR005]: kunci `tingkt` tidak dikenal
              --> x/.selaras.yaml:1:1
               |
             1 | tingkt: {}
               | ^^^^^^
               = saran: mungkin maksudnya `tingkat`?


            """))
  }

  @Test(arguments: [
    ("aturan: [tiada]\n", "1:10", "folder aturan `tiada`: berkas atau folder ini tidak ada"),
    ("aturan: [kosong]\n", "1:10", "folder aturan `kosong`: tidak ada halaman (.md) atau kosakata (.yaml)"),
    ("baseline: tiada.yaml\n", "1:11", "baseline `tiada.yaml`: berkas atau folder ini tidak ada"),
    ("nomenklatur: tiada.csv\n", "1:14", "tiada.csv: berkas atau folder ini tidak ada"),
    ("pilih: [XTX001]\n", "1:8", "kode `XTX001` tidak dikenal"),
    ("pilih: [KIN001]\nabaikan: [KIN]\n", "2:10", "tidak ada aturan yang tersisa untuk diperiksa"),
    ("parameter: {XTS001: {a: 1}}\naturan: [.aturan]\n", "1:22", "`XTS001` tidak mempunyai parameter"),
  ])
  func `that name what is not there are shown where they do`(
    _ text: String, _ place: String, _ message: String
  ) {
    folder.write("a.yaml", bad)
    folder.write("kosong/a.txt", "")
    folder.write(".selaras.yaml", text)
    let answer = folder.run(["check"])
    #expect(answer.code == .usage && answer.output == "")
    #expect(
      answer.notices.hasPrefix("error[ATR005]: \(message)\n  --> .selaras.yaml:\(place)\n"),
      "\(answer.notices)")
    #expect(answer.notices.split(separator: "\n").count { $0.contains("ATR005") } == 1)
  }

  @Test func `that cannot be read are no settings that are absent`() {
    folder.write("a.yaml", bad)
    folder.write("x/.selaras.yaml/a", "")
    folder.write("x/b.yaml", bad)
    #expect(
      concise() == .init(code: .usage, notices: "error: x/.selaras.yaml: ini folder, bukan berkas\n"))
    #expect(
      concise("--config", "tiada.yaml")
        == .init(code: .usage, notices: "error: tiada.yaml: berkas atau folder ini tidak ada\n"))
    #expect(concise("--config", "a", "--no-config").code == .usage)
  }

  @Test func `are not written over by a report`() {
    folder.write("a.yaml", bad)
    let before = folder.read(".selaras.yaml")
    #expect(folder.run(["check", "--format", "json=.selaras.yaml"]).code == .usage)
    #expect(folder.read(".selaras.yaml") == before)
  }

  @Test func `make rule books of their own, but not without end`() {
    for number in 0...50 {
      folder.write("f\(number)/.selaras.yaml", "kata: {keluaran: [Zam\(number)]}\n")
      folder.write("f\(number)/a.yaml", good)
    }
    let answer = concise()
    #expect(answer.code == .usage)
    #expect(answer.notices.hasPrefix("error: pengaturan menyusun lebih dari 50 buku aturan yang berlainan\n"))
  }

  @Test func `are shown with where they come from`() {
    folder.write(
      "rencana/.selaras.yaml",
      """
      dokumen: renja
      tingkat: {XTS001: info}
      parameter: {TGT005: {tahun: 4}}
      kata: {keluaran: [Zamzam]}
      baseline: ../terima.yaml
      untuk:
        - berkas: "2024/**"
          dokumen: pk
          abaikan: [KIN]

      """)
    folder.write("rencana/2024/a.yaml", good)
    #expect(
      folder.run(["check", "--show-config", "rencana/2024/a.yaml", "rencana", "--nomenclature", "2023"])
        == .init(
          code: .clean,
          output: """
            # rencana/2024/a.yaml
            # pengaturan: .selaras.yaml, rencana/.selaras.yaml
            bahasa: id  # baku
            dokumen: pk  # rencana/.selaras.yaml:8
            nomenklatur: 2023  # --nomenclature
            pilih: [XTS]  # .selaras.yaml:2
            abaikan: [KIN]  # rencana/.selaras.yaml:9
            tingkat:
              XTS001: info  # rencana/.selaras.yaml:2
            parameter:
              TGT005: {tahun: 4}  # rencana/.selaras.yaml:3
            aturan: .aturan  # .selaras.yaml:1
            kata: keluaran  # rencana/.selaras.yaml:4
            baseline: terima.yaml  # rencana/.selaras.yaml:5
            # 1 dari \(folder.ruleCount) aturan ditanyakan

            # rencana
            # pengaturan: .selaras.yaml, rencana/.selaras.yaml
            bahasa: id  # baku
            dokumen: renja  # rencana/.selaras.yaml:1
            nomenklatur: 2023  # --nomenclature
            pilih: [XTS]  # .selaras.yaml:2
            tingkat:
              XTS001: info  # rencana/.selaras.yaml:2
            parameter:
              TGT005: {tahun: 4}  # rencana/.selaras.yaml:3
            aturan: .aturan  # .selaras.yaml:1
            kata: keluaran  # rencana/.selaras.yaml:4
            baseline: terima.yaml  # rencana/.selaras.yaml:5
            # 1 dari \(folder.ruleCount) aturan ditanyakan

            """))
    #expect(folder.run(["check", "--show-config", "tiada"]).code == .unread)
    #expect(folder.run(["check", "--show-config", "--format", "text"]).code == .clean)
    let other = folder.run(["check", "--show-config", "--format", "json"])
    #expect(other.code == .usage && other.output == "")
    #expect(other.notices.hasPrefix("error: `--show-config` hanya menampilkan teks, bukan laporan `json`\n"))
    #expect(
      folder.run([
        "check", "--no-config", "--show-config", "--as", "pk", "--select", "KIN001", "--lang", "en",
      ])
        == .init(
          code: .clean,
          output: """
            # .
            # there are no settings
            bahasa: en  # --lang
            dokumen: pk  # --as
            nomenklatur: ~  # what the document says, or by its period
            pilih: [KIN001]  # --select
            baseline: ~  # default
            # 1 of \(folder.ruleCount - 1) rules are asked

            """))
  }
}

extension Folder {
  /// How many rules there are with the one of the tests.
  fileprivate var ruleCount: Int { Rulebook.builtIn.rules.count + 1 }
}
