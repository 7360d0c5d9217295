import Foundation
@testable import Selaras
@testable import SelarasCommand
import Testing

struct `The exit code` {
  let folder = Folder()

  @Test func `is 0 without findings`() {
    folder.write("a.yaml", good)
    #expect(
      folder.check("a.yaml")
        == .init(
          code: .clean, output: "tidak ada temuan: 1 dokumen, 1 simpul dan 0 indikator diperiksa\n"))
  }

  @Test func `is 1 with an error`() {
    folder.write("a.yaml", bad)
    #expect(
      folder.check("a.yaml")
        == .init(
          code: .findings,
          output: """
            error[XTS001]: `Salah` salah
              --> a.yaml:3:11
               |
             3 | sasaran: [Salah satu]
               |           ^^^^^
               = di: sasaran 1
               = dasar: Peraturan Uji 1/2025

            1 error dalam 1 berkas
            berikutnya: selaras explain XTS001

            """))
  }

  @Test(arguments: [
    ("error", ExitCode.clean), ("warning", .findings), ("info", .findings), ("never", .clean),
  ])
  func `obeys --fail-on with a warning`(_ level: String, _ code: ExitCode) {
    folder.write("a.yaml", mild)
    #expect(folder.check("a.yaml", "--fail-on", level).code == code)
  }

  @Test func `is 0 with errors if nothing shall fail`() {
    folder.write("a.yaml", bad)
    #expect(folder.check("--fail-on=never", "a.yaml").code == .clean)
  }

  @Test func `is 3 for a path that does not exist, and the others are checked`() {
    folder.write("a.yaml", bad)
    let answer = folder.check("--format", "concise", "tiada.yaml", "a.yaml")
    #expect(
      answer
        == .init(
          code: .unread, output: "a.yaml:3:11: error[XTS001]: `Salah` salah\n",
          notices: "error: tiada.yaml: berkas atau folder ini tidak ada\n"))
  }

  @Test func `is 3 for a file that is broken, even beside findings`() {
    folder.write("a.yaml", bad)
    folder.write("b.yaml", "selaras: 1\ndokumen: \"renstra\n")
    let answer = folder.check("a.yaml", "b.yaml")
    #expect(answer.code == .unread)
    #expect(answer.output.contains("error[XTS001]"))
    #expect(answer.output.contains("b.yaml tidak diperiksa sepenuhnya"))
  }

  @Test func `is 3 for a named file that is no cascade`() {
    folder.write("a.yaml", "apa: saja\n")
    let answer = folder.check("a.yaml")
    #expect(answer.code == .unread)
    #expect(answer.output.contains("error[FMT012]"))
  }

  @Test func `is 3 if there was nothing to check`() {
    folder.write("kosong/catatan.txt", "")
    folder.write("kosong/ci.yml", "jobs: {}\n")
    #expect(
      folder.check("kosong")
        == .init(
          code: .unread,
          output: """
            tidak ada dokumen yang diperiksa
            note: kosong tidak diperiksa sepenuhnya: tidak ada berkas cascade di sini
            note: 1 berkas lain bukan berkas cascade, jadi dilewati

            """,
          notices: "error: tidak ada berkas cascade untuk diperiksa di kosong\n"))
  }

  @Test func `is 3 for a file that is too large`() {
    folder.write("a.yaml", bad + String(repeating: "# panjang\n", count: 200_000))
    #expect(
      folder.check("--max-size", "1", "a.yaml", "--format", "concise")
        == .init(
          code: .unread,
          notices: "error: a.yaml: lebih besar dari 1 MiB (ubah dengan --max-size)\n"))
    #expect(folder.check("--max-size", "2", "a.yaml").code == .findings)
  }

  @Test func `is 3 for a file with more findings than are reported, and every form of report says so`() {
    folder.write("a.yaml", "selaras: 1\ndokumen: renstra\nsasaran: [Salah 1, Salah 2, Salah 3, Salah 4]\n")
    let told = "terlalu banyak temuan: XTS001 (4); dari tiap kode hanya 3 yang pertama dilaporkan"
    for form in ReportFormat.allCases {
      let answer = folder.check("--max-findings", "3", "a.yaml", "--format", form.rawValue)
      #expect(answer.code == .unread)
      #expect(answer.output.contains(told), "\(form): \(answer.output)")
    }
    _ = folder.check("--max-findings", "3", "a.yaml", "--format", "xlsx=l.xlsx")
    let bytes = (try? Data(contentsOf: folder.url("l.xlsx"))).map { Array($0) } ?? []
    let texts = Workbook.read(Source(name: "l.xlsx", bytes: bytes)).source.bytes
    #expect(String(decoding: texts, as: UTF8.self).contains(told))
    #expect(folder.check("--max-findings", "4", "a.yaml").code == .findings)
  }

  @Test func `is 3 for what is no regular file`() {
    #expect(
      folder.check("/dev/null", "--format", "concise").notices
        == "error: /dev/null: bukan berkas biasa; isi yang dialirkan dibaca dengan `-`\n")
  }

  @Test func `is 2 for a broken page, and nothing is checked`() {
    folder.write("a.yaml", bad)
    folder.write("aturan/XTX001-salah.md", "tanpa kepala\n")
    let answer = folder.run(["check", "--rules", "aturan", "a.yaml"])
    #expect(
      answer
        == .init(
          code: .usage,
          notices: """
            error[ATR001]: halaman aturan tidak mempunyai kepala
              --> aturan/XTX001-salah.md:1:1
               |
             1 | tanpa kepala
               | ^
               = saran: mulailah dengan baris `---`, kunci-kuncinya, lalu `---`


            """))
  }

  @Test func `is 2 if a rule could not be computed`() {
    folder.write("a.yaml", "selaras: 1\ndokumen: renstra\nsasaran: [Salah satu]\n")
    let rule = testRule.replacing("kinerja.opener == 'Salah'", with: "1 / urutan == 1 && 1 / size(nama) > 0")
    folder.write("aturan/XTS001-kata-uji.md", rule)
    let answer = folder.run(["check", "--rules", "aturan", "--select", "XTS", "a.yaml"])
    #expect(answer.code == .usage)
    #expect(answer.output.contains("error[ATR003]: aturan XTS001 tidak dapat dihitung: pembagian dengan nol"))
  }

  @Test func `is 2 if a report cannot be written`() {
    folder.write("a.yaml", bad)
    #expect(
      folder.check("--format", "json=tiada/laporan.json", "a.yaml")
        == .init(
          code: .usage,
          notices: "error: tidak dapat menulis tiada/laporan.json: berkas atau folder ini tidak ada\n"))
  }
}
