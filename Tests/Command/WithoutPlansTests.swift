@testable import Selaras
@testable import SelarasCommand
import Testing

/// A folder in which nothing was checked is never taken for one that is clean.
struct `What was named and holds no plan` {
  let folder = Folder()

  init() {
    folder.write("rencana/a.yaml", good)
    folder.write("kosong/catatan.txt", "")
  }

  private let why = "tidak diperiksa sepenuhnya: tidak ada berkas cascade di sini"

  @Test func `is told beside what holds one, and is not clean`() {
    #expect(folder.check("rencana") == .init(code: .clean, output: folder.check("rencana").output))
    #expect(
      folder.check("rencana", "kosong", "--format", "concise")
        == .init(code: .unread, notices: "error: tidak ada berkas cascade untuk diperiksa di kosong\n"))
    #expect(
      folder.check("rencana", "kosong").output == """
        tidak ada temuan: 1 dokumen, 1 simpul dan 0 indikator diperiksa
        note: kosong tidak diperiksa sepenuhnya: tidak ada berkas cascade di sini

        """)
    #expect(folder.check("rencana", "kosong", "--fail-on", "never").code == .unread)
  }

  @Test(arguments: ReportFormat.allCases) func `is in every report`(_ format: ReportFormat) {
    for paths in [["kosong"], ["rencana", "kosong"]] {
      folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
      let answer = folder.run(
        ["check", "--rules", ".aturan", "--select", "XTS", "--format", format.rawValue] + paths)
      #expect(answer.code == .unread)
      // The concise report has a line for each finding and nothing else.
      if format == .concise { continue }
      #expect(
        answer.output.contains("kosong") && answer.output.contains("tidak ada berkas cascade di sini"),
        "\(answer.output)")
    }
  }

  @Test func `makes the run one that did not succeed`() {
    #expect(folder.check("kosong", "--format", "sarif").output.contains("\"executionSuccessful\": false"))
    #expect(folder.check("rencana", "--format", "sarif").output.contains("\"executionSuccessful\": true"))
    #expect(
      folder.check("kosong", "--format", "github").output
        == "::error file=kosong,line=1,endLine=1,title=unchecked::\(why)\n")
    let all = Folder(at: folder.path + "/kosong").run(["check", "--format", "github"])
    #expect(
      all
        == .init(
          code: .unread, output: "::error file=.,line=1,endLine=1,title=unchecked::\(why)\n",
          notices: "error: tidak ada berkas cascade untuk diperiksa di .\n"))
  }

  @Test func `is not one whose plans another path has led to, or standard input`() {
    folder.link("sama", to: "rencana")
    folder.link("kosong/a.yaml", to: "../rencana/a.yaml")
    #expect(folder.check("rencana", "rencana", "sama", "rencana/a.yaml", "kosong", ".").code == .clean)
    folder.remove("kosong/a.yaml")
    #expect(folder.check("rencana", "kosong", ".").code == .unread)
    #expect(folder.check("-", "--stdin-filename", "rencana/a.yaml", "rencana", input: good).code == .clean)
  }

  @Test func `is not told again if what it holds could not be read`() {
    folder.write("rusak/b.yaml", "selaras: 1\nsasaran: [\n")
    folder.link("putus/c.yaml", to: "tiada")
    folder.write("putus/catatan.txt", "")
    folder.link("putus/c.yaml", to: "tiada")
    let answer = folder.check("rusak", "putus", "--format", "concise")
    #expect(answer.code == .unread)
    #expect(answer.notices == "error: putus/c.yaml: tautan ini tidak menunjuk apa pun\n")
  }

  @Test func `is told when it is to be mended as well`() {
    let answer = folder.run(["fix", "--select", "KIN", "rencana", "kosong"])
    #expect(answer.code == .unread)
    #expect(answer.notices == "error: tidak ada berkas cascade untuk diperiksa di kosong\n")
  }

  @Test func `or could not be asked with a rule, makes no successful run either`() {
    folder.write("rencana/a.yaml", "selaras: 1\ndokumen: renstra\nsasaran: [Salah satu]\n")
    let rule = testRule.replacing("kinerja.opener == 'Salah'", with: "1 / urutan == 1 && 1 / size(nama) > 0")
    folder.write("aturan/XTS001-kata-uji.md", rule)
    let answer = folder.run(
      ["check", "--rules", "aturan", "--select", "XTS", "--format", "sarif", "rencana"])
    #expect(answer.code == .usage && answer.output.contains("\"executionSuccessful\": false"))
  }
}

struct `A path of the command` {
  let folder = Folder()

  init() { folder.write("rencana/a.yaml", good) }

  @Test(arguments: ["check", "fix", "convert", "eval", "explain", "test-rules", "completions", "help"])
  func `that is empty is a mistake`(_ command: String) {
    #expect(
      folder.run([command, ""])
        == .init(
          code: .usage,
          notices: """
            error: sebuah argumen kosong
              = saran: mungkin sebuah variabel tidak terisi; folder ini sendiri ditulis `.`
              = bantuan: selaras \(command) --help

            """))
  }

  @Test(arguments: [
    ("rencana ", "rencana"), ("rencana/a.yml", "rencana/a.yaml"), ("rencna", "rencana"),
    ("./rencana/A.yam", "rencana/a.yaml"),
  ])
  func `that is not there is told with the one that may be meant`(_ path: String, _ meant: String) {
    let answer = folder.check("--format", "concise", path)
    #expect(answer.code == .unread)
    #expect(
      answer.notices
        == "error: \(Walk.tidy(path)): berkas atau folder ini tidak ada; mungkin maksudnya `\(meant)`?\n")
  }

  @Test func `may begin with a dash behind two of them`() {
    folder.write("-x.yaml", bad)
    #expect(folder.check("--", "-x.yaml").code == .findings)
    #expect(folder.check("./-x.yaml").code == .findings)
    #expect(
      folder.check("--", "--tiada").notices.hasPrefix("error: --tiada: berkas atau folder ini tidak ada\n"))
    #expect(folder.check("-x.yaml").code == .usage)
    #expect(folder.check("--").code == .findings)
  }
}
