import Foundation
@testable import SelarasCommand
import Testing

struct `What settings exclude` {
  let folder = Folder()

  init() {
    folder.write(".git/HEAD", "")
    for name in ["a.yaml", "arsip/2019/b.yaml", "arsip/2020/c.yaml", "x/arsip/d.yaml", "x/e-lama.yaml"] {
      folder.write(name, bad)
    }
  }

  private func files(_ arguments: String...) -> [String] {
    folder.check(["--format", "concise"] + arguments).output.split(separator: "\n").map {
      String($0.prefix { $0 != ":" })
    }
  }

  private func settings(_ text: String, _ name: String = ".selaras.yaml") { folder.write(name, text) }

  @Test(arguments: [
    ("[arsip]", ["a.yaml", "x/e-lama.yaml"]),
    ("[/arsip]", ["a.yaml", "x/arsip/d.yaml", "x/e-lama.yaml"]),
    ("[arsip/]", ["a.yaml", "x/arsip/d.yaml", "x/e-lama.yaml"]),
    ("[\"arsip/**\"]", ["a.yaml", "x/arsip/d.yaml", "x/e-lama.yaml"]),
    ("[\"arsip/2019/*\", \"*-lama.*\"]", ["a.yaml", "arsip/2020/c.yaml", "x/arsip/d.yaml"]),
    ("x", ["a.yaml", "arsip/2019/b.yaml", "arsip/2020/c.yaml"]),
    ("[]", ["a.yaml", "arsip/2019/b.yaml", "arsip/2020/c.yaml", "x/arsip/d.yaml", "x/e-lama.yaml"]),
  ])
  func `is not looked for plans`(_ patterns: String, _ left: [String]) {
    settings("kecualikan: \(patterns)\n")
    #expect(files() == left)
    #expect(files(".") == left)
    #expect(files(folder.path).map { String($0.dropFirst(folder.path.count + 1)) } == left)
    #expect(files("--no-config").count == 5)
  }

  @Test func `is checked if it is named by hand`() {
    settings("kecualikan: [arsip, \"x/**\"]\n")
    #expect(files("arsip/2019/b.yaml") == ["arsip/2019/b.yaml"])
    #expect(files("arsip") == ["arsip/2019/b.yaml", "arsip/2020/c.yaml"])
    #expect(files("arsip/2019") == ["arsip/2019/b.yaml"])
    // What leaves out the folder does not count, what leaves out something in it does.
    #expect(files("x") == ["x/e-lama.yaml"])
    #expect(files(".", "x/arsip/d.yaml") == ["a.yaml", "x/arsip/d.yaml"])
  }

  @Test func `adds up, folder by folder`() {
    settings("kecualikan: [arsip]\n")
    settings("kecualikan: [e-lama.yaml]\n", "x/.selaras.yaml")
    #expect(files() == ["a.yaml"])
    settings("akar: ya\n", "x/.selaras.yaml")
    #expect(files() == ["a.yaml", "x/arsip/d.yaml", "x/e-lama.yaml"])
  }

  @Test func `is named at the end, and in reports for programs`() {
    settings("kecualikan: [arsip, \"*-lama.yaml\"]\n")
    folder.write("a.yaml", good)
    #expect(
      folder.check([])
        == .init(
          code: .clean,
          output: """
            tidak ada temuan: 1 dokumen, 1 simpul dan 0 indikator diperiksa
            note: dikecualikan oleh pengaturan: arsip/, x/arsip/, x/e-lama.yaml

            """))
    let json = folder.check(["--format", "json"]).output
    #expect(
      json.contains("\"excluded\": [\n    \"arsip/\",\n    \"x/arsip/\",\n    \"x/e-lama.yaml\"\n  ],\n"))
    #expect(
      folder.check(["--format", "markdown"]).output.hasSuffix(
        "3 berkas atau folder dikecualikan oleh pengaturan\n"))
    #expect(folder.check(["--format", "html"]).output.contains("<li>x/arsip/</li>"))
  }

  @Test func `is shown with where it is said`() {
    settings("kecualikan: [arsip]\n")
    settings("kecualikan: [\"*.tmp.yaml\"]\n", "x/.selaras.yaml")
    let shown = folder.run(["check", "--show-config", "x/e-lama.yaml"]).output
    #expect(
      shown.contains(
        "kecualikan: [\"arsip\"]  # .selaras.yaml:1\nkecualikan: [\"*.tmp.yaml\"]  # x/.selaras.yaml:1\n"))
  }

  @Test func `leaves nothing to check if it is all`() {
    settings("kecualikan: [\"**\"]\n")
    #expect(folder.check([]).code == .unread)
  }

  @Test func `is refused where it is not written right`() {
    settings("kecualikan: [\"[\", \"!a\"]\n")
    let answer = folder.check([])
    #expect(answer.code == .usage)
    #expect(answer.notices.components(separatedBy: "bukan pola nama berkas").count == 3)
    settings("kecualikan: {arsip: ya}\n")
    #expect(folder.check([]).code == .usage)
  }

  @Test func `is not mended`() {
    settings("kecualikan: [arsip]\n")
    let plan = "selaras: 1\ndokumen: renstra\nsasaran:\n  - Benar  # selaras: abaikan KIN001 -- sebab\n"
    folder.write("arsip/2019/b.yaml", plan)
    _ = folder.run(["fix", "--select", "KIN001,FMT020"])
    #expect(folder.read("arsip/2019/b.yaml") == plan)
    _ = folder.run(["fix", "--select", "KIN001,FMT020", "arsip/2019"])
    #expect(folder.read("arsip/2019/b.yaml") != plan)
  }
}

extension Folder {
  fileprivate func check(_ arguments: [String]) -> Answer {
    write(".aturan/uji/XTS001-kata-uji.md", testRule)
    return run(["check", "--rules", "\(path)/.aturan", "--select", "XTS"] + arguments)
  }
}
