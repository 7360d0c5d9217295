@testable import SelarasCommand
import Testing

/// A repository that somebody else made must not choose what is read, written or run outside of it.
struct `The repository of a stranger` {
  private let outside = Folder()
  private let folder = Folder()
  private let plan = "selaras: 1\ndokumen: renstra\nsasaran:\n  - Benar  # selaras: abaikan KIN001 -- sebab\n"

  init() {
    folder.write(".git/HEAD", "")
    folder.write("a.yaml", good)
    outside.write("rencana.yaml", plan)
    outside.write("aturan/uji/XTS001-kata-uji.md", testRule)
    outside.write("baseline.yaml", "baseline: 1\ntemuan: []\n")
  }

  @Test func `gets nothing mended behind a link that leads out of the folder`() {
    folder.write("lain/rencana.yaml", plan)
    folder.write("rencana/dalam/nyata.yaml", plan)
    folder.link("rencana/b.yaml", to: "../lain/rencana.yaml")
    folder.link("rencana/alias.yaml", to: "dalam/nyata.yaml")
    let words = ["fix", "--select", "KIN001,FMT020"]
    let answer = folder.run(words + ["rencana"])
    #expect(answer.code == .clean)
    #expect(
      answer.notices
        == "note: rencana/b.yaml: tautan ke luar folder yang disebut, jadi tidak diubah; sebut namanya untuk mengubahnya\n"
    )
    #expect(folder.read("lain/rencana.yaml") == plan)
    #expect(folder.read("rencana/dalam/nyata.yaml")?.contains("abaikan") == false)
    // Who names it means it.
    #expect(folder.run(words + ["rencana/b.yaml"]).code == .clean)
    #expect(folder.read("lain/rencana.yaml")?.contains("abaikan") == false)
  }

  @Test(arguments: ["check", "fix"])
  func `gets nothing read behind a link that leads out of it`(_ command: String) {
    outside.write("rahasia.yaml", "selaras: 1\nrahasia: kata sandi\n")
    folder.link("b.yaml", to: "\(outside.path)/rahasia.yaml")
    folder.link("c", to: outside.path)
    let answer = folder.run(
      [command, "--select", "KIN001", "--format", "concise"].filter {
        command == "check" || $0 != "--format" && $0 != "concise"
      })
    #expect(answer.code == .unread)
    #expect(!answer.output.contains("rahasia:") && !answer.output.contains("sandi"))
    for name in ["b.yaml", "c"] {
      #expect(
        answer.notices.contains(
          "error: \(name): tautan ini menunjuk ke luar repositorinya; sebut namanya untuk membacanya\n"))
    }
    #expect(folder.run(["check", "--format", "concise", "b.yaml"]).output.contains("FMT007"))
    folder.remove("b.yaml")
    folder.remove("c")
    for target in ["\(outside.path)/rahasia.yaml", "tiada"] {
      folder.link(".selaras.yaml", to: target)
      let settings = folder.run(["check"])
      #expect(settings.code == .usage && settings.output == "" && !settings.notices.contains("sandi"))
      folder.remove(".selaras.yaml")
    }
  }

  @Test func `shows no line of a file that settings outside of any repository link to`() {
    let own = Folder()
    own.write("a.yaml", good)
    outside.write("rahasia.yaml", "kata: sandi\n")
    own.link(".selaras.yaml", to: "\(outside.path)/rahasia.yaml")
    let told =
      "error: .selaras.yaml: tautan ini menunjuk ke luar foldernya; sebut dengan --config untuk membacanya\n"
    for command in ["check", "fix"] {
      #expect(own.run([command]) == .init(code: .usage, notices: told))
    }
    #expect(own.run(["check", "--config", ".selaras.yaml"]).notices.contains("kata: sandi"))
    // A link that stays inside is read.
    own.remove(".selaras.yaml")
    own.write("pengaturan.yaml", "abaikan: [IND, STR, KIN, PEM]\n")
    own.link(".selaras.yaml", to: "pengaturan.yaml")
    #expect(own.run(["check", "a.yaml"]).code == .clean)
  }

  @Test(arguments: [
    "baseline: $/baseline.yaml", "baseline: ../x/baseline.yaml", "aturan: [$/aturan]",
    "aturan: [tautan]", "nomenklatur: $/baseline.yaml", "baseline: ke-luar.yaml",
  ])
  func `names nothing outside of it in its settings`(_ text: String) {
    folder.link("tautan", to: "\(outside.path)/aturan")
    folder.link("ke-luar.yaml", to: "\(outside.path)/baseline.yaml")
    folder.write(".selaras.yaml", text.replacing("$", with: outside.path) + "\n")
    let before = outside.names()
    let answer = folder.run(["check", "--write-baseline"])
    #expect(answer.code == .usage && answer.output == "")
    #expect(answer.notices.contains("di luar repositori pengaturan ini, jadi tidak dipakai"))
    #expect(outside.names() == before)
    #expect(outside.read("baseline.yaml") == "baseline: 1\ntemuan: []\n")
  }

  @Test func `may use what is in it from any of its folders, and a person may name anything`() {
    folder.write("bersama/uji/XTS001-kata-uji.md", testRule)
    folder.write("terima.yaml", "baseline: 1\ntemuan: []\n")
    folder.write("x/b.yaml", bad)
    folder.write("x/.selaras.yaml", "aturan: [../bersama]\nbaseline: ../terima.yaml\npilih: [XTS]\n")
    #expect(folder.run(["check", "x"]).code == .findings)
    folder.write(
      "luar.yaml", "aturan: [\(outside.path)/aturan]\nbaseline: \(outside.path)/baseline.yaml\npilih: [XTS]\n"
    )
    #expect(folder.run(["check", "--config", "luar.yaml", "x"]).code == .findings)
  }

  @Test func `may link to itself`() {
    folder.write("repo/.git/HEAD", "")
    folder.write("repo/a.yaml", "selaras: 1\ndokumen: pk\nsasaran: [Benar]\n")
    folder.link("repo/diri", to: ".")
    folder.link("repo/dalam/naik", to: "..")
    #expect(folder.run(["check", "repo", "--select", "FMT"]).code == .clean)
  }

  @Test func `may hold the list of the nomenclature that it is checked with`() {
    folder.write("repo/.selaras.yaml", "nomenklatur: daftar.csv\n")
    folder.write(
      "repo/daftar.csv",
      "pemda,jenjang,kode,nama,kinerja,indikator,satuan\nkabkota,program,5.03.02,PROGRAM,,,\n")
    folder.write("repo/a.yaml", "selaras: 1\ndokumen: pk\nsasaran: [Benar]\n")
    let answer = folder.run(["check", "repo", "--format", "concise", "--select", "FMT,STR001"])
    #expect(answer.code == .clean && answer.output == "", "\(answer)")
  }

  @Test func `without git reaches as far as its uppermost settings`() {
    let bare = Folder()
    bare.write("rencana/.selaras.yaml", "akar: ya\n")
    bare.write("rencana/x/.selaras.yaml", "aturan: [../aturan]\npilih: [XTS]\n")
    bare.write("rencana/aturan/uji/XTS001-kata-uji.md", testRule)
    bare.write("rencana/x/b.yaml", bad)
    #expect(bare.run(["check", "rencana/x"]).code == .findings)
    bare.write("aturan/uji/XTS001-kata-uji.md", testRule)
    bare.write("rencana/x/.selaras.yaml", "aturan: [../../aturan]\npilih: [XTS]\n")
    #expect(bare.run(["check", "rencana/x"]).code == .usage)
  }
}

@Suite(.needsGit) struct `The git configuration of a stranger` {
  private let folder = Folder()

  /// What would leave a trace if git ran it.
  private let hostile = """
    trap_="$PWD/kena"
    for key in filter.x.clean filter.x.smudge filter.x.process filter.y=z.clean core.fsmonitor diff.external \\
      diff.x.command diff.x.textconv core.pager core.sshCommand core.editor; do
      git config "$key" "touch '$trap_'; cat"
    done
    git config filter.x.required true
    git config core.hooksPath "$PWD/kait"
    git config core.untrackedCache true
    mkdir -p kait
    for hook in post-index-change fsmonitor-watchman query-watchman reference-transaction; do
      printf '#!/bin/sh\\ntouch "%s"\\n' "$trap_" > kait/$hook
      chmod +x kait/$hook
    done
    printf '* filter=x diff=x\\n' > .git/info/attributes
    """

  private func found() -> Folder.Answer {
    folder.check("--changed-since", "HEAD", "--format", "concise", "rencana")
  }

  @Test func `starts no program`() throws {
    folder.write("rencana/a.yaml", bad)
    folder.write("rencana/b.yaml", bad)
    try folder.git("git init -q .; git add rencana; git commit -q -m satu")
    folder.write("rencana/a.yaml", bad + "#\n")
    try folder.git(hostile.replacing(" filter.y=z.clean", with: ""))
    // Its content must be looked at, for its time says nothing.
    try folder.git("touch -d 2001-01-01 rencana/b.yaml 2> /dev/null || touch -t 200101010000 rencana/b.yaml")
    #expect(found() == .init(code: .findings, output: "rencana/a.yaml:3:11: error[XTS001]: `Salah` salah\n"))
    #expect(!folder.names().contains("kena"))
    // The trap does close.
    try folder.git("git diff --stat > /dev/null 2>&1 || true")
    #expect(folder.names().contains("kena"))
  }

  @Test func `with a filter that cannot be switched off is refused`() throws {
    folder.write("rencana/a.yaml", bad)
    try folder.git("git init -q .; git add rencana; git commit -q -m satu\n" + hostile)
    let answer = found()
    #expect(answer.code == .usage)
    #expect(answer.notices.contains("menyebut filter yang tidak dapat dimatikan"))
    #expect(!folder.names().contains("kena"))
  }

  @Test func `of a repository inside starts no program either, and what it changed is seen`() throws {
    folder.write("rencana/a.yaml", bad)
    folder.write("rencana/dalam/b.yaml", bad)
    try folder.git(
      """
      git -C rencana/dalam init -q . && git -C rencana/dalam add b.yaml && git -C rencana/dalam commit -q -m dalam
      git init -q .; git -c advice.addEmbeddedRepo=false add rencana 2> /dev/null; git commit -q -m satu
      """)
    #expect(found() == .init(code: .clean))
    try folder.git(
      "cd rencana/dalam; "
        + hostile.replacing(" filter.y=z.clean", with: "").replacing(
          "\"$PWD/kena\"", with: "\"$PWD/../../kena\""))
    folder.remove("rencana/dalam/kait")
    #expect(found() == .init(code: .clean))
    folder.write("rencana/dalam/b.yaml", bad + "#\n")
    #expect(
      found() == .init(code: .findings, output: "rencana/dalam/b.yaml:3:11: error[XTS001]: `Salah` salah\n"))
    #expect(!folder.names().contains("kena"))
  }

  @Test func `is no matter where there is no commit yet`() throws {
    folder.write("rencana/a.yaml", bad)
    try folder.git("git init -q .")
    let answer = folder.check("--changed-since", "HEAD", "--lang", "en")
    #expect(answer.code == .usage)
    #expect(
      answer.notices.hasPrefix(
        "error: this repository has no commit yet\n  = help: all is new: check without `--changed-since`\n"))
  }
}
