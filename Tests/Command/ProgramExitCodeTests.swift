import Foundation
import Testing

/// The exit codes of the built program, for each command and each promise of its help.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: builtProgram)))
struct `The exit code of the program` {
  private let folder = Folder()

  init() {
    folder.write("baik.yaml", good)
    folder.write("salah.yaml", bad)
    folder.write("ringan.yaml", mild)
    folder.write("rusak.yaml", bad + "entah: 1\n")
    folder.write("dobel.yaml", "selaras: 1\ndokumen: renstra\nsasaran: [Benar  satu]\n")
    folder.write("kosong/catatan.txt", "")
    folder.write("catatan.txt", "apa saja\n")
    folder.write("aturan/XTS001-kata-uji.md", testRule)
    folder.write(
      "keliru/XTS001-kata-uji.md", testRule.replacing("[⟦Salah⟧ satu]", with: "[⟦Salah⟧ satu, Salah]"))
    folder.write("cacat/XTS001-kata-uji.md", testRule.replacing("bila:", with: "bla:"))
    folder.write("setelan.yaml", "abaikn: [KIN]\n")
    folder.write("diterima.yaml", "baseline: 1\ntemuan:\n  - kunci: x\n")
  }

  /// The codes of some calls, each with its words and what it is promised.
  private func expect(_ calls: [(words: String, code: Int)]) throws {
    let script = calls.map { "'\(builtProgram)' \($0.words) > keluaran 2> galat; echo $?\n" }.joined()
    let codes = try folder.shell(script).output.split(separator: "\n").map(String.init)
    try #require(codes.count == calls.count)
    for (call, code) in zip(calls, codes) { #expect(code == "\(call.code)", "selaras \(call.words)") }
  }

  private static let uji = "--rules aturan --select XTS"

  @Test func `of check follows what was found, up to what was not read`() throws {
    let uji = Self.uji
    try expect([
      ("check \(uji) baik.yaml", 0), ("check \(uji) salah.yaml", 1), ("check \(uji) ringan.yaml", 0),
      ("check \(uji) --fail-on warning ringan.yaml", 1), ("check \(uji) --fail-on info ringan.yaml", 1),
      ("check \(uji) --fail-on never salah.yaml", 0), ("check \(uji) rusak.yaml", 3),
      ("check \(uji) --fail-on never rusak.yaml", 3), ("check \(uji) salah.yaml rusak.yaml", 3),
      ("check \(uji) tiada.yaml", 3), ("check \(uji) baik.yaml tiada.yaml", 3), ("check \(uji) kosong", 3),
      ("check \(uji) baik.yaml kosong", 3), ("check \(uji) catatan.txt", 3),
      ("check \(uji) - < baik.yaml", 0),
      ("check \(uji) - < salah.yaml", 1), ("check \(uji) - < /dev/null", 3),
      ("check \(uji) - < rusak.yaml", 3),
    ])
  }

  @Test func `of check is 2 for what it is called or made with, whatever was found`() throws {
    let uji = Self.uji
    try expect([
      ("check --tiada salah.yaml", 2), ("check --select KIX salah.yaml", 2),
      ("check --fail-on x rusak.yaml", 2),
      ("check '' rusak.yaml", 2), ("check --rules cacat rusak.yaml", 2),
      ("check --rules tiada salah.yaml", 2),
      ("check --config setelan.yaml rusak.yaml", 2), ("check --config tiada.yaml salah.yaml", 2),
      ("check --baseline diterima.yaml rusak.yaml", 2), ("check --baseline tiada.yaml salah.yaml", 2),
      ("check --write-baseline salah.yaml", 2), ("check \(uji) --format json=tiada/x rusak.yaml", 2),
      ("check --nomenclature tiada.csv salah.yaml", 2), ("check --jobs 0 salah.yaml", 2),
      ("check --changed-since tiada salah.yaml", 2), ("check --stdin-filename x salah.yaml", 2), ("chek", 2),
      ("", 2), ("--tiada", 2), ("lsp", 2),
    ])
  }

  @Test func `of the other commands is what their help says`() throws {
    try expect([
      ("explain KIN001", 0), ("explain KIX001", 2), ("explain", 2), ("rules", 0), ("rules --select KIX", 2),
      ("test-rules aturan", 0), ("test-rules keliru", 1), ("test-rules cacat", 2), ("test-rules tiada", 2),
      ("eval '1 + 1'", 0), ("eval '1 / 0'", 1), ("eval '1 +'", 2), ("eval kinerja tiada.yaml", 3),
      ("convert baik.yaml -o baik.csv", 0), ("convert baik.yaml -o baik.csv", 2),
      ("convert rusak.yaml -o rusak.csv", 3), ("convert tiada.yaml -o x.csv", 3),
      ("fix --select TEK --diff dobel.yaml", 1), ("fix --select TEK dobel.yaml", 0),
      ("fix --select TEK --diff dobel.yaml", 0), ("fix rusak.yaml", 3), ("fix kosong", 3), ("fix --tiada", 2),
      ("schema", 0), ("completions bash", 0), ("completions tiada", 2), ("man", 0), ("help check", 0),
      ("help tiada", 2), ("--help", 0), ("--version", 0),
    ])
  }
}
