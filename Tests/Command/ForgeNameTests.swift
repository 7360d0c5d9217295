import Foundation
@testable import SelarasCommand
import Testing

struct `A report for a forge, from the command` {
  let folder = Folder()

  /// The files that a report names, each once.
  private func files(_ words: String..., at place: String = "", format: String = "gitlab") -> [String] {
    let inside = Folder(at: place.isEmpty ? folder.path : "\(folder.path)/\(place)")
    folder.write(".aturan/uji/XTS001-kata-uji.md", testRule)
    let answer = inside.run(
      ["check", "--rules", "\(folder.path)/.aturan", "--select", "XTS", "--format", format] + words)
    let found = answer.output.matches(of: #/(?:"path": "|"uri": "|file=|file name=")([^",]*)/#).map {
      String($0.1)
    }
    return Array(Set(found)).sorted()
  }

  @Test(arguments: ["gitlab", "sarif", "github", "checkstyle"])
  func `names files from the root of the repository, wherever it is run and however they are given`(
    _ format: String
  ) {
    folder.write(".git/HEAD", "ref: refs/heads/main\n")
    folder.write("rencana/a.yaml", bad)
    folder.link("rencana/tautan.yaml", to: "a.yaml")
    let expected = ["rencana/a.yaml"]
    #expect(files("rencana", format: format) == expected)
    #expect(files("\(folder.path)/rencana", format: format) == expected)
    #expect(files(".", at: "rencana", format: format) == expected)
    #expect(files("a.yaml", at: "rencana", format: format) == expected)
    #expect(files("../rencana/tautan.yaml", at: "rencana", format: format) == expected)
  }

  @Test func `names them from its own folder where there is no repository`() {
    folder.write("rencana/a.yaml", bad)
    #expect(files("\(folder.path)/rencana") == ["rencana/a.yaml"])
  }

  @Test func `says which files no forge can show`() {
    folder.write("repo/.git/HEAD", "")
    folder.write("repo/a.yaml", bad)
    folder.write("luar/b.yaml", bad)
    folder.write("luar/c.yaml", good)
    let inside = Folder(at: "\(folder.path)/repo")
    let root = Files(folder: folder.path).realPath(of: ".")
    let outside = "\(folder.path)/luar"
    let answer = inside.run(["check", "a.yaml", outside, "--format", "gitlab", "--lang", "en"])
    #expect(
      answer.notices
        == "note: \(outside)/b.yaml and 1 more files are outside of the repository \(root)/repo, so a forge cannot show the findings\n"
    )
    #expect(answer.output.contains("\"path\": \"\(outside)/b.yaml\""))
    #expect(inside.run(["check", "a.yaml", outside, "--format", "concise"]).notices == "")
  }

  @Test func `of GitHub adds a summary to the page of the step, up to its limit`() throws {
    folder.write("a.yaml", bad)
    folder.write("ringkasan.md", "sudah ada\n")
    let place = ["GITHUB_STEP_SUMMARY": folder.url("ringkasan.md").path]
    let answer = folder.check("a.yaml", "--format", "github", environment: place)
    #expect(answer.output.hasPrefix("::error file=a.yaml,line=3,"))
    let summary = folder.check("a.yaml", "--format", "markdown").output
    #expect(folder.read("ringkasan.md") == "sudah ada\n\n" + summary)
    _ = folder.check("a.yaml", "--format", "json", environment: place)
    #expect(folder.read("ringkasan.md") == "sudah ada\n\n" + summary)

    folder.write(
      "b.yaml",
      "selaras: 1\ndokumen: renstra\nsasaran:\n" + String(repeating: "  - Salah satu\n", count: 20_000))
    folder.write("ringkasan.md", "sudah ada\n")
    _ = folder.check("b.yaml", "--max-findings", "20000", "--format", "github", environment: place)
    let long = try #require(folder.read("ringkasan.md"))
    #expect(long.utf8.count <= 1 << 20 && long.utf8.count > 1_040_000)
    #expect(long.contains("temuan lain, yang paling ringan, tidak ditulis"))
    _ = folder.check("b.yaml", "--max-findings", "20000", "--format", "github", environment: place)
    let longer = try #require(folder.read("ringkasan.md"))
    #expect(longer.hasPrefix(long) && longer.utf8.count <= 1 << 20)
  }

  @Test func `of GitHub is there even if its summary cannot be written`() {
    folder.write("a.yaml", bad)
    let answer = folder.check(
      "a.yaml", "--format", "github", environment: ["GITHUB_STEP_SUMMARY": folder.url("tiada/x.md").path])
    #expect(answer.code == .findings && answer.output.hasPrefix("::error"))
    #expect(
      answer.notices == "note: tidak dapat menulis GITHUB_STEP_SUMMARY: berkas atau folder ini tidak ada\n")
  }
}
