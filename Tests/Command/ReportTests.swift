import Foundation
@testable import SelarasCommand
import Testing

struct `A report of the command` {
  let folder = Folder()

  @Test func `goes to a file as a whole, without colour`() {
    folder.write("a.yaml", bad)
    let answer = folder.check("a.yaml", "--format=json=laporan.json", "--format", "concise", "--color=always")
    #expect(
      answer == .init(code: .findings, output: "a.yaml:3:11: error[XTS001]: `Salah` salah\n"))
    #expect(folder.read("laporan.json") == folder.check("a.yaml", "--format", "json").output)
    #expect(folder.names() == [".aturan", "a.yaml", "laporan.json"])
    _ = folder.check("a.yaml", "--format=text=laporan.txt", "--color=always")
    #expect(folder.read("laporan.txt") == folder.check("a.yaml").output)
  }

  @Test func `as a page holds the plan, and the moment it is told`() throws {
    folder.write("a.yaml", bad)
    let time = ["SOURCE_DATE_EPOCH": "1763752485"]
    let page = folder.check("a.yaml", "--format", "html", environment: time)
    #expect(
      page.code == .findings
        && page.output == folder.check("a.yaml", "--format", "html", environment: time).output)
    #expect(
      page.output.contains("<time datetime=\"2025-11-21T19:14:45Z\">21 November 2025, 19.14 UTC</time>"))
    #expect(page.output.contains("<a class=\"s error\" href=\"#n1\" id=\"g1\""))
    #expect(folder.check("a.yaml", "--format", "html").output.contains("<time datetime=\"20"))
    for text in ["kemarin", "1e9", "99999999999999", "-1", " 1", "0x10"] {
      let answer = folder.check("a.yaml", "--format", "html", environment: ["SOURCE_DATE_EPOCH": text])
      #expect(
        answer.code == .usage
          && answer.notices.hasPrefix("error: SOURCE_DATE_EPOCH `\(text)` bukan jumlah detik"))
    }
    #expect(folder.check("a.yaml", environment: ["SOURCE_DATE_EPOCH": "kemarin"]).code == .findings)
  }

  @Test func `does not go over what the run was made with`() {
    folder.write("a.yaml", bad)
    folder.write(
      "l.csv", "pemda,jenjang,kode,nama,kinerja,indikator,satuan\nkabkota,program,5.03.02,PROGRAM,,,\n")
    _ = folder.check("a.yaml")
    for file in ["l.csv", ".aturan/uji/XTS001-kata-uji.md"] {
      let before = folder.read(file)
      #expect(before != "")
      let answer = folder.check("a.yaml", "--nomenclature", "l.csv", "--format", "json=\(file)")
      #expect(
        answer.code == .usage && answer.notices.contains("berkas itu dipakai pemeriksaan ini"), "\(answer)")
      #expect(folder.read(file) == before)
    }
  }

  @Test(arguments: [
    ("lain/baseline.yaml", "baseline: 1\ntemuan: []\n", "baseline"),
    ("lain/.selaras.yaml", "", "pengaturan"),
    ("lain/atur.yml", "pilih: [KIN]\nbaseline: b.yaml\n", "pengaturan"),
    ("lain/aturan.md", testRule, "bagian buku aturan"),
    ("lain/kata.yaml", "daftar: arah\nkata: [naik]\n", "bagian buku aturan"),
    ("lain/rencana.yaml", "dokumen: renstra\nsasaran: [Benar]\n", "rencana"),
    ("lain/rencana.json", "{\"selaras\": 1, \"sasaran\": []", "rencana"),
    ("lain/tabel.csv", "Sasaran;Indikator\nA;B\n", "rencana"),
  ])
  func `does not go over what a person has written, also where the run has nothing to do with it`(
    _ file: String, _ text: String, _ kind: String
  ) {
    folder.write("a.yaml", bad)
    folder.write(file, text)
    for form in ["json", "xlsx", "html"] {
      let answer = folder.check("a.yaml", "--format", "\(form)=\(file)")
      #expect(answer.code == .usage)
      #expect(
        answer.notices.contains("laporan tidak ditulis ke `\(file)`: berkas itu sebuah \(kind)\n"),
        "\(answer)")
      #expect(folder.read(file) == text)
    }
  }

  @Test func `goes over an earlier one of any form`() {
    folder.write("a.yaml", bad)
    for form in ReportTarget.Form.names {
      for _ in 1...2 {
        let answer = folder.check("a.yaml", "--format", "\(form)=laporan.\(form)")
        #expect(answer.code == .findings, "\(answer)")
      }
    }
  }

  @Test func `can be a table, as text or as a workbook`() throws {
    folder.write("a.yaml", bad)
    let answer = folder.check("a.yaml", "--format=csv=l.csv", "--format", "xlsx=l.xlsx")
    #expect(answer == .init(code: .findings, notices: "1 temuan, ditulis ke l.csv, l.xlsx\n"))
    #expect(
      folder.read("l.csv")
        == "\u{FEFF}kode,tingkat,berkas,lembar,tempat,simpul,jenjang,pesan,saran,dasar,teks\r\n"
        + "XTS001,error,a.yaml,,3:11,sasaran 1,sasaran,`Salah` salah,,Peraturan Uji 1/2025,Salah\r\n")
    #expect(try Data(contentsOf: folder.url("l.xlsx")).starts(with: Array("PK\u{3}\u{4}".utf8)))
  }

  @Test func `in a workbook is not shown on a terminal`() {
    folder.write("a.yaml", good)
    let terminal = Terminal(isTerminal: true, columns: 80)
    let answer = folder.run(["check", "a.yaml", "--format", "xlsx"], terminal: terminal)
    #expect(answer.code == .usage && answer.output == "")
    #expect(answer.notices.hasPrefix("error: laporan xlsx tidak dapat ditampilkan di terminal\n"))
    #expect(folder.run(["check", "a.yaml", "--format", "xlsx"]).output.hasPrefix("PK\u{3}\u{4}"))
  }

  @Test func `that only goes to a file leaves a word about it`() {
    folder.write("a.yaml", bad)
    #expect(
      folder.check("a.yaml", "--format", "json=l.json")
        == .init(code: .findings, notices: "1 temuan, ditulis ke l.json\n"))
    #expect(folder.check("a.yaml", "--format", "json=l.json", "-q") == .init(code: .findings))
  }

  @Test func `leaves nothing else behind, even if a run before was broken off`() {
    folder.write("a.yaml", good)
    folder.write("l.json.\(getpid())-0.tmp", "")
    #expect(folder.check("a.yaml", "--format", "json=l.json").code == .clean)
    #expect(folder.names() == [".aturan", "a.yaml", "l.json", "l.json.\(getpid())-0.tmp"])
  }

  @Test func `replaces an older one, through a link`() {
    folder.write("a.yaml", good)
    folder.write("lama.txt", "lama")
    folder.link("tautan.txt", to: "lama.txt")
    _ = folder.check("a.yaml", "--format", "concise=tautan.txt")
    #expect(folder.read("lama.txt") == "")
  }

  @Test func `is coloured as asked`() {
    folder.write("a.yaml", bad)
    #expect(folder.check("a.yaml", "--color", "always").output.hasPrefix("\u{1B}[1;31merror[XTS001]"))
    #expect(folder.check("a.yaml", environment: ["FORCE_COLOR": "1"]).output.hasPrefix("\u{1B}["))
    #expect(
      folder.check("a.yaml", "--color=never", environment: ["FORCE_COLOR": "1"]).output.hasPrefix("error["))
    #expect(folder.check("a.yaml").output.hasPrefix("error["))
  }

  @Test func `without its summary holds only the findings`() {
    folder.write("a.yaml", bad)
    let whole = folder.check("a.yaml").output
    let quiet = folder.check("a.yaml", "-q").output
    #expect(whole == quiet + "1 error dalam 1 berkas\nberikutnya: selaras explain XTS001\n")
    folder.write("a.yaml", good)
    #expect(folder.check("a.yaml", "--quiet") == .init(code: .clean))
  }

  @Test func `can be counts instead`() {
    folder.write("a.yaml", bad)
    folder.write("b.yaml", bad)
    #expect(
      folder.check("--statistics")
        == .init(
          code: .findings, output: "kode    tingkat  jumlah  judul\nXTS001  error         2  Kata uji\n"))
    folder.write("a.yaml", good)
    folder.write("b.yaml", good)
    #expect(folder.check("--statistics").output.hasPrefix("tidak ada temuan"))
  }

  @Test func `can say how long the rules took, beside the findings`() {
    folder.write("a.yaml", bad)
    let answer = folder.check("--timing", "--select", "XTS001")
    #expect(answer.output == folder.check("--select", "XTS001").output)
    let lines = answer.notices.split(separator: "\n")
    #expect(lines.map { $0.prefix(8) } == ["membaca:", "memeriks", "  XTS001"])
    #expect(answer.notices.contains("1 kali ditanyakan"))
  }

  @Test func `names what was not read`() {
    folder.write("a.yaml", good)
    let answer = folder.check("a.yaml", "tiada", "--format", "json", "--lang", "en")
    #expect(answer.code == .unread)
    #expect(
      answer.output.hasSuffix(
        """
          "unchecked": [
            {
              "file": "tiada",
              "why": "no such file or folder"
            }
          ],
          "passedOver": [],
          "excluded": [],
          "tables": [],
          "notRead": []
        }

        """))
  }

  @Test func `of standard input bears the name it is given`() {
    let name = ["--format", "concise"]
    #expect(
      folder.check(name[0], name[1], "-", input: bad).output == "<stdin>:3:11: error[XTS001]: `Salah` salah\n"
    )
    folder.write("r/a.yaml", bad)
    folder.write("r/b.yaml", bad)
    #expect(
      folder.check(name[0], name[1], "r", "-", "--stdin-filename", "./r/a.yaml", input: "\n" + bad).output
        == """
        r/a.yaml:4:11: error[XTS001]: `Salah` salah
        r/b.yaml:3:11: error[XTS001]: `Salah` salah

        """)
    #expect(folder.check("-", input: "").code == .unread)
    #expect(
      folder.check("-", input: "{\"selaras\": 1, \"dokumen\": \"pk\", \"sasaran\": [\"Benar\"]}").code
        == .clean)
  }

  @Test func `can leave rules out, by code and by family`() {
    folder.write("a.yaml", bad)
    for code in ["XTS001", "xts", "KIN,XTS"] {
      #expect(folder.check("a.yaml", "--select", "STR", "--ignore", code).code == .clean)
      #expect(
        folder.check("a.yaml", "--ignore", code).notices.hasPrefix("error: tidak ada aturan yang tersisa"))
    }
  }

  @Test func `is written in English if that is asked for`() {
    folder.write("a.yaml", bad)
    let answer = folder.check("a.yaml", environment: ["SELARAS_LANG": "en"])
    #expect(answer.output.hasPrefix("error[XTS001]: `Salah` is wrong\n"))
    #expect(answer.output.hasSuffix("1 error in 1 file\nnext: selaras explain XTS001\n"))
  }

  @Test func `ends quietly if nobody reads it`() {
    folder.write("a.yaml", bad)
    let console = Console(
      input: { _ in [] }, output: Output { _ in .closed }, notices: Output { _ in .closed })
    let code = Invocation(
      arguments: ["check", "a.yaml"], console: console, files: Files(folder: folder.path)
    ).run()
    #expect(code != .usage)
  }

  @Test func `that cannot be written makes the exit code 2`() {
    folder.write("a.yaml", good)
    var told = ""
    let console = Console(
      input: { _ in [] }, output: Output { _ in .failed(FileFault("disk penuh", "disk full")) },
      notices: Output { bytes in
        told += String(decoding: bytes, as: UTF8.self)
        return nil
      })
    let code = Invocation(
      arguments: ["check", "a.yaml"], console: console, files: Files(folder: folder.path)
    ).run()
    #expect(code == .usage)
    #expect(told == "error: keluaran tidak dapat ditulis: disk penuh\n")
  }
}
