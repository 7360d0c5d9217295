import Foundation
@testable import SelarasCommand
import Testing

struct `A folder` {
  let folder = Folder()

  private func names(_ paths: String...) -> [String] {
    let answer = folder.run(["check", "--format", "json", "--fail-on", "never", "--select", "FMT"] + paths)
    return answer.output.split(separator: "\n").compactMap { line in
      line.contains("\"kind\"")
        ? nil
        : line.split(separator: "\"").dropFirst(3).first.map(String.init)
          .flatMap { line.contains("\"file\": ") ? $0 : nil }
    }
  }

  @Test func `is walked to the bottom, by the bytes of the names`() {
    for name in ["b.yaml", "a/z.yml", "a/b/c.json", "B.YAML", "a.yaml", "catatan.txt", "a.yaml.bak"] {
      folder.write(
        name,
        name.hasSuffix("json") ? "{\"selaras\": 1, \"dokumen\": \"pk\", \"sasaran\": [\"Benar\"]}" : good)
    }
    #expect(names() == ["B.YAML", "a.yaml", "a/b/c.json", "a/z.yml", "b.yaml"])
    #expect(names(".") == names())
    #expect(names("./a//") == ["a/b/c.json", "a/z.yml"])
    #expect(
      names("b.yaml", "a", "./b.yaml", folder.url("b.yaml").path) == ["a/b/c.json", "a/z.yml", "b.yaml"])
  }

  @Test func `is shown as it was given`() {
    folder.write("x/a.yaml", good)
    #expect(names(folder.path) == [folder.url("x/a.yaml").path])
    #expect(names("x/../x") == ["x/../x/a.yaml"])
  }

  @Test func `is passed over if it is hidden or built`() {
    for name in [
      ".git/a.yaml", "build/a.yaml", "node_modules/a/a.yaml", "dist/a.yaml", "x/vendor/a.yaml",
      "rust/target/a.yaml", ".a.yaml",
    ] {
      folder.write(name, good)
    }
    folder.write("rust/target/CACHEDIR.TAG", "")
    folder.write("target/a.yaml", good)
    #expect(names() == ["target/a.yaml"])
    #expect(names("build", ".git") == [".git/a.yaml", "build/a.yaml"])
  }

  @Test func `may hold links that go round in circles`() {
    folder.write("a/b.yaml", good)
    folder.link("a/lagi", to: "..")
    folder.link("putar", to: "putar")
    folder.link("a/A.yaml", to: "b.yaml")
    #expect(names() == ["a/b.yaml"])
    #expect(folder.check().code == .clean)
  }

  @Test func `reaches what is behind a link, by its real name where there is one`() {
    folder.write("luar/x.yaml", good)
    folder.write("dalam/nyata/y.yaml", good)
    folder.link("dalam/ke-luar", to: "../luar")
    folder.link("dalam/alias", to: "nyata")
    #expect(names("dalam") == ["dalam/ke-luar/x.yaml", "dalam/nyata/y.yaml"])
  }

  @Test func `with a link to nothing is not checked in full`() {
    folder.write("a.yaml", good)
    folder.link("b.yaml", to: "tiada.yaml")
    let answer = folder.check()
    #expect(answer.code == .unread)
    #expect(answer.notices == "error: b.yaml: tautan ini tidak menunjuk apa pun\n")
    #expect(
      answer.output.hasSuffix("note: b.yaml tidak diperiksa sepenuhnya: tautan ini tidak menunjuk apa pun\n"))
  }

  @Test func `may have blanks and letters of all kinds in its name`() {
    folder.write("Renstra 2025–2029/Dinas Pendidikan é 教育.yaml", bad)
    #expect(
      folder.check("--format", "concise").output
        == "Renstra 2025–2029/Dinas Pendidikan é 教育.yaml:3:11: error[XTS001]: `Salah` salah\n")
  }

  #if os(Linux)
    @Test func `may hold names that differ only in how a letter is written`() {
      folder.write("\u{E9}.yaml", bad)
      folder.write("e\u{301}.yaml", bad)
      #expect(folder.check("--format", "concise").output.split(separator: "\n").count == 2)
    }
  #endif

  @Test func `shows controls in names spelled out`() {
    folder.write("a\u{1B}[31m.yaml", bad)
    #expect(folder.check("--format", "concise").output.hasPrefix("a\\u{1B}[31m.yaml:3:11: "))
  }

  @Test(.enabled(if: getuid() != 0))
  func `without permission is not checked, and that is said`() throws {
    folder.write("a.yaml", good)
    folder.write("tutup/b.yaml", good)
    let closed = folder.url("tutup").path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    let answer = folder.check()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
    #expect(answer.code == .unread)
    #expect(answer.notices == "error: tutup: tidak ada izin untuk membukanya\n")
  }

  @Test func `passes over what is no cascade, but not what was named`() {
    folder.write("a.yaml", good)
    folder.write("ci.yml", "on: push\n")
    #expect(folder.check().code == .clean)
    #expect(folder.check(".", "ci.yml").code == .unread)
  }

  @Test func `gives the same bytes on every run and in every order`() {
    for index in 0..<20 { folder.write("\(index % 3)/\(index).yaml", index % 2 == 0 ? bad : mild) }
    let first = folder.check("0", "1", "2")
    #expect(folder.check("0", "1", "2") == first)
    #expect(folder.check("2", "0", "1", "0/0.yaml") == first)
    #expect(folder.check("--format", "json") == folder.check("--format", "json"))
  }
}
