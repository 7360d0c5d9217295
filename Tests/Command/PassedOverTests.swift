@testable import Selaras
@testable import SelarasCommand
import Testing

struct `A file that is passed over` {
  let folder = Folder()

  init() { folder.write("a.yaml", good) }

  @Test func `because it is empty is named`() {
    for name in ["b.yaml", "c.json", "d.csv", "e.yml"] {
      folder.write(name, name == "e.yml" ? " \r\n\t\n" : "")
    }
    let answer = folder.check("--format", "concise", "--lang", "en")
    #expect(
      answer
        == .init(
          code: .clean,
          output:
            "b.yaml:1:1: info[FMT024]: this file is empty, and so there is nothing to check; and so are 3 other files\n"
        ))
    #expect(folder.check("--fail-on", "info").code == .findings)
    #expect(folder.check("--ignore", "FMT024", "--format", "concise").output == "")
    #expect(
      folder.check("--format", "concise", "b.yaml").output == "b.yaml:1:1: error[FMT014]: berkas ini kosong\n"
    )
    #expect(folder.check("b.yaml").code == .unread)
  }

  @Test func `is not one of zeros, which has lost what it held`() {
    for name in ["b.yaml", "b.json", "b.csv", "b.xlsx", "b.docx"] {
      folder.write("x/\(name)", String(repeating: "\0", count: 300))
      let answer = folder.check("--format", "concise")
      #expect(answer.code == .unread && answer.output.split(separator: "\n").count == 1, "\(name)")
      #expect(answer.output.hasPrefix("x/\(name)"))
      folder.remove("x/\(name)")
    }
  }

  @Test func `because its kind is not read is named, once for each kind`() {
    folder.write("x/SK.pdf", "%PDF-1.7\n")
    folder.write("x/SK 2.PDF", "%PDF-1.7\n")
    folder.write("x/lama.doc", "{\\rtf1 x}")
    folder.write("x/ekspor.xls", "<html><table><tr><td>Sasaran</td></tr></table></html>")
    #expect(
      folder.check("--format", "concise").output == """
        x/SK 2.PDF:1:1: info[FMT024]: ini berkas PDF, jadi tidak diperiksa; begitu juga 1 berkas lain
        x/ekspor.xls:1:1: info[FMT024]: ini halaman web (HTML), jadi tidak diperiksa
        x/lama.doc:1:1: info[FMT024]: ini berkas RTF, jadi tidak diperiksa

        """)
    #expect(folder.check().code == .clean)
    #expect(folder.check("x/SK.pdf").code == .unread)
  }

  @Test func `by its name alone is read if it is what can be read`() {
    folder.write("b.xls", "jenjang,kinerja,indikator\nsasaran,Salah satu,\n")
    #expect(folder.check("--as", "renstra", "--format", "concise").output.hasPrefix("b.xls"))
  }

  @Test(arguments: ReportFormat.allCases) func `is in every report`(_ format: ReportFormat) {
    folder.write("sk.pdf", "%PDF-1.7\n")
    let report = folder.check("--format", format.rawValue).output
    #expect(report.contains("FMT024") && report.contains("sk.pdf"))
  }

  @Test func `can be accepted one by one`() {
    folder.write("a.pdf", "%PDF-1.7\n")
    _ = folder.check("--baseline", "b.yaml", "--write-baseline")
    #expect(folder.check("--baseline", "b.yaml", "--format", "concise").output == "")
    folder.write("0.pdf", "%PDF-1.7\n")
    #expect(
      folder.check("--baseline", "b.yaml", "--format", "concise").output
        == "0.pdf:1:1: info[FMT024]: ini berkas PDF, jadi tidak diperiksa\n")
  }

  @Test func `as a table of findings is not one that a person has worked on`() {
    folder.write("a.yaml", bad)
    _ = folder.check("--format", "csv=temuan.csv")
    #expect(
      folder.check("--format", "csv=temuan.csv").notices.contains("note: temuan.csv: memuat lembar temuan"))
    let findings = folder.read("temuan.csv") ?? ""
    let plan = "jenjang,kinerja,indikator\r\nsasaran,Salah dua,\r\n"
    for edited in [
      findings + plan, findings + "catatan saya\r\n",
      findings + findings.split(separator: "\r\n")[1] + ",x\r\n",
    ] {
      folder.write("temuan.csv", edited)
      let answer = folder.check("--format", "csv=temuan.csv")
      #expect(answer.code == .usage)
      #expect(folder.read("temuan.csv") == edited)
    }
    folder.write("temuan.csv", findings + plan)
    #expect(folder.check("--as", "renstra", "--format", "concise").output.contains("temuan.csv"))
  }
}

struct `Settings that are called otherwise` {
  @Test func `are told, and nothing is checked`() {
    let folder = Folder()
    folder.write(".git/HEAD", "")
    folder.write("a.yaml", good)
    folder.write("x/b.yaml", good)
    folder.write("x/.selaras.yml", "abaikan: [KIN]\n")
    let answer = folder.check("--lang", "en")
    #expect(
      answer
        == .init(
          code: .usage,
          notices: """
            error[ATR005]: settings are not read from a file called `.selaras.yml`
              --> x/.selaras.yml:1:1
               |
             1 |
               | ^
               = help: rename it to `.selaras.yaml`


            """))
    #expect(folder.check("a.yaml").code == .clean)
    #expect(folder.check("--no-config").code == .clean)
  }
}

struct `A remark` {
  private func found(_ comment: String) -> [String] {
    let folder = Folder()
    folder.write("a.yaml", "selaras: 1\ndokumen: renstra\nsasaran:\n  - Salah satu  \(comment)\n")
    return folder.check("--format", "concise").output.split(separator: "\n").map(String.init)
  }

  @Test func `without its colon is told`() {
    let finding = "a.yaml:4:5: error[XTS001]: `Salah` salah"
    let fault =
      "a.yaml:4:19: warning[FMT019]: di belakang `selaras` tidak ada titik dua, jadi tidak ada yang diredam"
    #expect(found("# selaras abaikan XTS001 -- sebab") == [finding, fault])
    #expect(found("# Selaras  ABAIKAN-BERKAS XTS001 -- sebab") == [finding, fault])
    #expect(found("# selaras: abaikan XTS001 -- sebab") == [])
    // The word is one of the language.
    #expect(found("# selaras dengan RPJMD") == [finding])
    #expect(found("# selarasabaikan XTS001 -- sebab") == [finding])
  }

  @Test(arguments: ["\u{200B}", "\u{A0}", "\u{2060}", "\u{AD}", "\u{3164}", "\u{200E}\u{202E}", "—!"])
  func `whose reason nobody can read has none`(_ reason: String) {
    let lines = found("# selaras: abaikan XTS001 -- \(reason)")
    #expect(
      lines.count == 2 && lines[1].hasSuffix("tidak ada alasan di belakang `--`, jadi tidak ada yang diredam")
    )
    #expect(found("# selaras: abaikan XTS001 -- \(reason)é") == [])
  }
}
