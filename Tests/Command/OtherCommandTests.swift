import Selaras
@testable import SelarasCommand
import Testing

struct `The command explain` {
  let folder = Folder()

  init() { folder.write("aturan/uji/XTS001-kata-uji.md", testRule) }

  @Test func `shows the page of a rule`() {
    #expect(
      folder.run(["explain", "xts001", "--rules", "aturan"])
        == .init(
          code: .clean,
          output: """
            XTS001 kata-uji
            Kata uji

              tingkat:    error; warning: program
              jenjang:    tujuan, sasaran, program
              dasar:      Peraturan Uji 1/2025
              ketepatan:  pasti

            Kata uji ada untuk `uji`.

            - pertama
            - kedua

            Salah

                sasaran: [Salah satu]
                          ^^^^^

            Benar

                sasaran: [Benar satu]

            """))
  }

  @Test func `has an answer for each rule of the book`() {
    for rule in Rulebook.builtIn.rules {
      for language in Language.allCases {
        var text = ""
        writeExplanation(of: rule, to: &text, in: language, width: 60)
        #expect(text.hasPrefix("\(rule.code) \(rule.name)\n\(rule.title[language])\n\n"))
        #expect(!text.contains("⟦") && !text.contains("**") && !text.contains("```"))
        #expect(!text.contains("\n\n\n") && !text.hasSuffix("\n\n"))
      }
    }
  }

  @Test func `gives the page as it is, or in parts`() {
    #expect(
      folder.run(["explain", "XTS001", "--rules", "aturan", "--format", "markdown"]).output == testRule)
    let json = folder.run(["explain", "XTS001", "--rules", "aturan", "--format", "json"]).output
    #expect(json.contains("\"start\": 10,\n                \"end\": 15"))
  }

  @Test func `fits its prose to the terminal`() {
    let words = ["explain", "KIN001", "--color", "never"]
    func prose(_ terminal: Terminal, _ environment: [String: String] = [:]) -> Int {
      folder.run(words, environment: environment, terminal: terminal).output
        .split(separator: "\n").prefix { $0 != "Salah" }.map(\.count).max() ?? 0
    }
    #expect((45...50).contains(prose(Terminal(isTerminal: true, columns: 50))))
    #expect((55...60).contains(prose(Terminal(isTerminal: true, columns: 50), ["COLUMNS": "60"])))
    #expect((75...80).contains(prose(Terminal())))
    #expect((90...100).contains(prose(Terminal(isTerminal: true, columns: 300))))
  }

  @Test func `colours only when asked`() {
    let answer = folder.run(["explain", "XTS001", "--rules", "aturan", "--color", "always"])
    #expect(answer.output.contains("\u{1B}[1;31m          ^^^^^\u{1B}[0m"))
  }

  @Test func `proposes the nearest code`() {
    #expect(
      folder.run(["explain", "KIN00l"]).notices
        == "error: kode `KIN00l` tidak dikenal\n  = saran: mungkin maksudnya `KIN001`?\n"
        + "  = bantuan: selaras explain --help\n")
    #expect(
      folder.run(["explain", "apa saja"]).notices
        == "error: kode `apa saja` tidak dikenal\n  = saran: daftarnya: `selaras rules`\n"
        + "  = bantuan: selaras explain --help\n")
  }
}

struct `The command rules` {
  let folder = Folder()

  init() { folder.write("aturan/uji/XTS001-kata-uji.md", testRule) }

  @Test func `lists rules for people and for programs`() {
    let words = ["rules", "--rules", "aturan", "--select", "XTS"]
    #expect(folder.run(words).output == "XTS uji\n  XTS001  error  kata-uji  Kata uji\n")
    #expect(
      folder.run(words + ["--format", "markdown", "--lang", "en"]).output == """
        ## XTS uji

        | Code | Severity | Name | Title |
        |---|---|---|---|
        | XTS001 | error | `kata-uji` | Test word |

        """)
    let json = folder.run(words + ["--format", "json"])
    #expect(json.output.contains("\"severities\": {\n        \"program\": \"warning\"\n      },"))
    #expect(json == folder.run(words + ["--format", "json"]))
  }
}

struct `The command test-rules` {
  let folder = Folder()

  @Test func `says that the examples hold`() {
    folder.write("aturan/uji/XTS001-kata-uji.md", testRule)
    #expect(
      folder.run(["test-rules", "aturan"])
        == .init(code: .clean, output: "2 contoh dari 1 aturan terbukti\n"))
  }

  @Test func `says that a page takes the place of a built-in rule, as all commands do that use it`() {
    folder.write(
      "aturan/XTS-kata-uji.md",
      testRule.replacing("kode: XTS001", with: "kode: KIN001"))
    folder.write("rencana.yaml", "selaras: 1\ndokumen: rkt\nsasaran: [Benar]\n")
    let told =
      "note: aturan/XTS-kata-uji.md: halaman ini menggantikan aturan bawaan KIN001 (keluaran-di-tingkat-hasil); "
      + "beri kode sendiri supaya keduanya berjalan\n"
    #expect(folder.run(["test-rules", "aturan"]).notices == told)
    #expect(folder.run(["explain", "KIN001", "--rules", "aturan"]).notices == told)
    #expect(folder.run(["check", "--rules", "aturan", "rencana.yaml"]).notices == told)
  }

  @Test func `shows the example that does not hold`() {
    folder.write("aturan/uji/XTS001-kata-uji.md", testRule.replacing("[Benar satu]", with: "[Salah juga]"))
    let answer = folder.run(["test-rules", "aturan", "--lang", "en"])
    #expect(answer.code == .findings)
    #expect(answer.notices == "")
    #expect(answer.output.hasPrefix("error[ATR002]: XTS001 finds this, but the example does not mark it\n"))
    #expect(answer.output.hasSuffix("\n\n1 fault in 2 examples of 1 rule\n"))
  }

  @Test func `shows the page that is broken`() {
    folder.write(
      "aturan/uji/XTS001-kata-uji.md", testRule.replacing("kinerja.opener ==", with: "kinerj.opener =="))
    let answer = folder.run(["test-rules", "aturan"])
    #expect(answer.code == .usage)
    #expect(answer.output == "")
    #expect(answer.notices.hasPrefix("error[ATR001]: "))
    #expect(answer.notices.contains("^^^^^^"))
  }

  @Test func `tries a working copy of the built-in book once`() {
    folder.write("Rules/uji/XTS001-kata-uji.md", testRule)
    for page in Rulebook.builtInFiles where page.name.contains("/kinerja/") {
      folder.write(page.name, String(decoding: page.bytes, as: UTF8.self))
    }
    let pages = Rulebook.builtIn.rules.filter { $0.family == "KIN" }.map(\.page)
    let examples = pages.reduce(2) { $0 + $1.examples.count }
    #expect(
      folder.run(["test-rules", "Rules"]).output
        == "\(examples) contoh dari \(pages.count + 1) aturan terbukti\n")
  }

  @Test func `needs pages`() {
    folder.write("kosong/catatan.txt", "")
    #expect(folder.run(["test-rules", "kosong"]).code == .usage)
  }
}

struct `The command eval` {
  let folder = Folder()

  @Test func `writes a literal`() {
    #expect(folder.run(["eval", "-1 + 2"]).output == "1\n")
    #expect(folder.run(["eval", "1 + 2"]) == .init(code: .clean, output: "3\n"))
    folder.write("a.yaml", bad)
    #expect(folder.run(["eval", "kinerja.opener", "a.yaml"]) == .init(code: .clean, output: "\"Salah\"\n"))
    #expect(
      folder.run(["eval", "kinerja.opener", "-", "--at", "sasaran 1"], input: bad).output == "\"Salah\"\n")
  }

  @Test func `points into a wrong expression`() {
    #expect(
      folder.run(["eval", "1 + + 2", "--lang", "en"]).code == .usage)
    #expect(folder.run(["eval", "1 + + 2"]).notices.contains("\n 1 | 1 + + 2\n   |     ^\n"))
  }

  @Test func `tells of a node or file that is not there`() {
    folder.write("a.yaml", bad)
    #expect(
      folder.run(["eval", "kinerja", "a.yaml", "--at", "sasaran 7"])
        == .init(
          code: .usage,
          notices: "error: simpul `sasaran 7` tidak dikenal\n  = saran: mungkin maksudnya `sasaran 1`?\n"
            + "  = bantuan: selaras eval --help\n"))
    #expect(
      folder.run(["eval", "kinerja", "tiada.yaml"])
        == .init(code: .unread, notices: "error: tiada.yaml: berkas atau folder ini tidak ada\n"))
  }
}
