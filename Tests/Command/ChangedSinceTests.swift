@testable import SelarasCommand
import Testing

@Suite(.needsGit) struct `The findings since a commit` {
  let folder = Folder()

  init() throws {
    folder.write("rencana/lama.yaml", bad)
    folder.write("rencana/dengan spasi é.yaml", bad)
    folder.write("rencana/pindah.yaml", bad)
    folder.write("rencana/hapus.yaml", bad)
    try folder.git(
      """
      git init -q -b main .
      git add rencana
      git commit -q -m satu
      git checkout -q -b cabang
      """)
  }

  /// The names of the files with findings.
  private func found(_ words: String..., at place: String = "") -> [String] {
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    let answer = Folder(at: folder.path + place).run(
      ["check", "--rules", "\(folder.path)/.aturan", "--select", "XTS", "--format", "concise"] + words)
    return answer.output.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
  }

  @Test func `do not hide that a deleted file or settings may change what is found elsewhere`() throws {
    let note =
      "note: ada berkas yang dihapus atau pengaturan yang diubah; akibatnya pada berkas lain hanya tampak tanpa `--changed-since`\n"
    #expect(folder.check("--changed-since", "main").notices == "")
    folder.write("rencana/.selaras.yaml", "abaikan: [KIN]\n")
    #expect(folder.check("--changed-since", "main").notices == note)
    try folder.git("rm rencana/.selaras.yaml; git rm -q rencana/hapus.yaml; git commit -q -m hapus")
    #expect(folder.check("--changed-since", "main").notices == note)
  }

  @Test func `are those of files that were committed, changed, added, renamed or are new to git`() throws {
    #expect(found("--changed-since", "main") == [])
    folder.write("rencana/dengan spasi é.yaml", bad + "# diubah\n")
    folder.write("rencana/komit.yaml", bad)
    folder.write("rencana/siap.yaml", bad)
    try folder.git(
      """
      git add rencana/komit.yaml
      git mv rencana/pindah.yaml rencana/tempat-baru.yaml
      git rm -q rencana/hapus.yaml
      git commit -q -m dua
      git add rencana/siap.yaml
      """)
    folder.write("rencana/baru\nsekali.yaml", bad)
    folder.write("abaikan.yaml", bad)
    folder.write(".gitignore", "abaikan.yaml\n")
    let changed = [
      "rencana/baru\\u{A}sekali.yaml", "rencana/dengan spasi é.yaml", "rencana/komit.yaml",
      "rencana/siap.yaml",
      "rencana/tempat-baru.yaml",
    ]
    #expect(found("--changed-since", "main") == changed)
    #expect(
      found("--changed-since", "HEAD") == changed.filter { !$0.contains("komit") && !$0.contains("tempat") })
    #expect(found("--changed-since=main", ".", at: "/rencana").count == 5)
    #expect(found("--changed-since", "main", folder.path).count == 5)
    #expect(found() == ["abaikan.yaml"] + (changed + ["rencana/lama.yaml"]).sorted())
  }

  @Test func `do not tell what main has changed meanwhile`() throws {
    folder.write("rencana/cabang.yaml", bad)
    try folder.git(
      """
      git add rencana
      git commit -q -m cabang
      git checkout -q main
      echo '# main' >> rencana/lama.yaml
      git commit -q -a -m main
      git checkout -q cabang
      """)
    #expect(found("--changed-since", "main") == ["rencana/cabang.yaml"])
  }

  @Test func `see all files, and tell what a change breaks elsewhere`() throws {
    let head =
      "selaras: 1\nperangkat_daerah: BKPP\nsasaran:\n  - kinerja: Meningkatnya Kualitas\n    indikator:\n"
    func plan(_ kind: String, _ period: String, _ target: Int) -> String {
      head
        + "      - {nama: Indeks Mutu, satuan: Indeks, target: {2026: \(target)}}\ndokumen: \(kind)\nperiode: \(period)\n"
    }
    folder.write("renstra.yaml", plan("renstra", "2025-2029", 80))
    folder.write("renja.yaml", plan("renja", "2026", 80))
    try folder.git("git add renstra.yaml renja.yaml; git commit -q -m rencana")
    let select = ["check", "--select", "SLR001", "--format", "concise"]
    #expect(folder.run(select + ["--changed-since", "HEAD"]).output == "")
    // The finding stands in the Renja, which follows; the change is in the Renstra.
    folder.write("renstra.yaml", plan("renstra", "2025-2029", 90))
    let all = folder.run(select).output
    #expect(all.hasPrefix("renja.yaml:") && all.split(separator: "\n").count == 1)
    #expect(folder.run(select + ["--changed-since", "HEAD"]).output == all)
  }

  @Test func `are said to be only those`() throws {
    folder.write("rencana/lama.yaml", bad + "# diubah\n")
    let answer = folder.check("--changed-since", "main", "--lang", "en")
    #expect(
      answer.output.hasSuffix(
        """
        1 error in 1 file
        only findings that touch the 1 file changed since main; 3 others are not shown
        next: selaras explain XTS001

        """))
    let json = folder.check("--changed-since", "main", "--format", "json").output
    #expect(
      json.contains(
        "\"changedSince\": {\n    \"since\": \"main\",\n    \"files\": 1,\n    \"hidden\": 3\n  },\n"))
  }

  @Test func `count what comes from standard input as changed`() {
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    let words = [
      "check", "--rules", ".aturan", "--select", "XTS", "--format", "concise", "--changed-since", "main",
    ]
    #expect(
      folder.run(words + ["-", "--stdin-filename", "rencana/lama.yaml"], input: bad).output
        == "rencana/lama.yaml:3:11: error[XTS001]: `Salah` salah\n")
  }

  @Test(arguments: [
    "tiada", "-x", "--output=x", "main..cabang", "main; touch kena", "$(touch kena)", "HEAD:rencana",
  ])
  func `of what is no commit are refused, whatever it is`(_ name: String) {
    let answer = folder.check("--changed-since=\(name)")
    #expect(answer.code == .usage && answer.output == "")
    #expect(
      answer.notices.hasPrefix(
        "error: git tidak mengenal `\(name)`\n  = saran: sebut cabang, tag, atau komit"))
    #expect(!folder.names().contains("kena") && !folder.names().contains("x"))
  }

  @Test func `without a common past are refused with what to do`() throws {
    try folder.git("git checkout -q --orphan lain; git commit -q -m lain; git checkout -q cabang")
    let answer = folder.check("--changed-since", "lain", "--lang", "en")
    #expect(answer.code == .usage)
    #expect(
      answer.notices.hasPrefix(
        "error: `lain` and HEAD have no common past\n  = help: in CI fetch the whole past"))
  }
}

@Suite(.needsGit) struct `The findings since a commit of several repositories` {
  let folder = Folder()

  init() throws {
    for name in ["satu", "dua"] {
      folder.write("\(name)/rencana/lama.yaml", bad)
      folder.write("\(name)/rencana/baru.yaml", bad)
      try folder.git(
        "cd \(name); git init -q -b main .; git add rencana; git commit -q -m satu; git tag dasar")
      folder.write("\(name)/rencana/baru.yaml", bad + "# diubah\n")
    }
  }

  private func check(_ words: String..., at place: String = "") -> Folder.Answer {
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    return Folder(at: folder.path + place).run(
      ["check", "--rules", "\(folder.path)/.aturan", "--select", "XTS", "--format", "concise"]
        + ["--changed-since", "dasar"] + words)
  }

  private func found(_ answer: Folder.Answer) -> [String] {
    answer.output.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
  }

  @Test func `are asked for in the repository of each path, wherever the run stands`() {
    #expect(found(check("satu")) == ["satu/rencana/baru.yaml"])
    #expect(found(check("satu/rencana/lama.yaml", "satu/rencana/baru.yaml")) == ["satu/rencana/baru.yaml"])
    #expect(found(check("satu", "dua/rencana")) == ["dua/rencana/baru.yaml", "satu/rencana/baru.yaml"])
    #expect(found(check("../dua", at: "/satu")) == ["../dua/rencana/baru.yaml"])
    folder.link("tautan", to: "dua")
    #expect(found(check("tautan")) == ["tautan/rencana/baru.yaml"])
    // What belongs to no repository counts as changed, and what is not there is told as ever.
    folder.write("lepas/a.yaml", bad)
    #expect(found(check("satu", "lepas")) == ["lepas/a.yaml", "satu/rencana/baru.yaml"])
    #expect(check("satu", "dua/tiada.yaml").code == .unread)
  }

  @Test func `are those of the innermost one for a repository inside`() throws {
    try folder.git(
      """
      cd satu
      git -c protocol.file.allow=always submodule --quiet add ../dua modul
      git commit -q -m modul; git tag -f dasar > /dev/null
      git -C modul tag -f dasar > /dev/null
      """)
    #expect(found(check("satu")) == ["satu/rencana/baru.yaml"])
    folder.write("satu/modul/rencana/lama.yaml", bad + "# diubah\n")
    // To the outer one all of it has changed, since git tells no more.
    #expect(
      found(check("satu")) == [
        "satu/modul/rencana/baru.yaml", "satu/modul/rencana/lama.yaml", "satu/rencana/baru.yaml",
      ])
    #expect(found(check("satu", "satu/modul")) == ["satu/modul/rencana/lama.yaml", "satu/rencana/baru.yaml"])
  }

  @Test func `say which repository does not know the commit`() throws {
    try folder.git("git -C dua tag -d dasar > /dev/null")
    let answer = check("satu", "dua", "--lang", "en")
    let root = Files(folder: folder.path).realPath(of: "dua")
    #expect(answer.code == .usage && answer.output == "")
    #expect(
      answer.notices.hasPrefix(
        "error: \(root): git does not know `dasar`\n  = help: name a branch, a tag or a commit"))
  }
}

struct `The findings since a commit, without a repository,` {
  @Test func `are refused`() {
    let folder = Folder()
    folder.write("a.yaml", bad)
    // Whatever stands above the folder of the test is none of ours.
    folder.write(".git", "rusak\n")
    let answer = folder.check("--changed-since", "main")
    #expect(answer.code == .usage && answer.output == "")
    #expect(answer.notices.hasPrefix("error: `--changed-since` memerlukan "))
  }
}

struct `Another program` {
  @Test func `is given its words as they are`() throws {
    let child = try ChildProcess("printf", ["%s|", "a b", "$HOME", "`id`", "'", "\n", "é"])
    #expect(String(decoding: child.output, as: UTF8.self) == "a b|$HOME|`id`|'|\n|é|")
    #expect(child.code == 0 && child.complaint == [])
  }

  @Test func `is not told what is withheld`() throws {
    let words = ["-c", "echo ${PATH+path} ${XTS-none}"]
    let whole = try ChildProcess("/bin/sh", words, variables: ["XTS": "x"])
    #expect(String(decoding: whole.output, as: UTF8.self) == "path x\n")
    let held = try ChildProcess("/usr/bin/env", [], withheld: ["PATH"])
    #expect(!String(decoding: held.output, as: UTF8.self).contains("\nPATH="))
    #expect(!String(decoding: held.output, as: UTF8.self).hasPrefix("PATH="))
  }

  @Test func `may write much to both of its outputs`() throws {
    let script =
      "i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789; echo x$i >&2; i=$((i+1)); done; exit 7"
    let child = try ChildProcess("sh", ["-c", script])
    #expect(child.output.count == 123_000 && child.complaint.split(separator: 10).count == 3000)
    #expect(child.code == 7)
  }

  @Test func `that is not there, is broken off or writes without end is told`() throws {
    #expect(throws: FileFault.missing) { try ChildProcess("tidak-ada-program-ini", []) }
    #expect(try ChildProcess("sh", ["-c", "kill -9 $$"]).code == -1)
    #expect(throws: FileFault.self) { try ChildProcess("yes", [], limit: 100_000) }
  }
}
