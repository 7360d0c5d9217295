import Foundation
@testable import SelarasCommand

/// A folder of its own for one test, and runs of the command in it.
final class Folder {
  let path: String
  /// Whether the folder goes away with this.
  private let isOwn: Bool

  /// A folder that is there and stays there.
  init(at path: String) {
    self.path = path
    isOwn = false
  }

  init() {
    isOwn = true
    let name = "selaras uji \(UUID().uuidString.prefix(8))"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    if isOwn { try? FileManager.default.removeItem(atPath: path) }
  }

  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  func write(_ name: String, _ text: String) {
    let url = url(name)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) {
    try? FileManager.default.createSymbolicLink(atPath: url(name).path, withDestinationPath: target)
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(at: url(name)) }

  func read(_ name: String) -> String? {
    (try? Data(contentsOf: url(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// What a run answered.
  struct Answer: Equatable {
    var code: ExitCode
    var output = ""
    var notices = ""
  }

  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    terminal: Terminal = Terminal()
  ) -> Answer {
    var answer = Answer(code: .clean)
    let output = Output(terminal) { bytes in
      answer.output += String(decoding: bytes, as: UTF8.self)
      return nil
    }
    let notices = Output(terminal) { bytes in
      answer.notices += String(decoding: bytes, as: UTF8.self)
      return nil
    }
    let console = Console(input: { _ in Array(input.utf8) }, output: output, notices: notices)
    answer.code = Invocation(
      arguments: arguments, environment: Environment(variables: environment), console: console,
      files: Files(folder: path)
    ).run()
    return answer
  }

  /// Runs `check` with the one rule of ``testRule``, without the others.
  func check(_ arguments: String..., input: String = "", environment: [String: String] = [:]) -> Answer {
    write(".aturan/uji/XTS001-kata-uji.md", testRule)
    return run(
      ["check", "--rules", ".aturan", "--select", "XTS"] + arguments, input: input, environment: environment)
  }
}

/// A rule that finds what begins with "Salah".
let testRule = """
  ---
  kode: XTS001
  nama: kata-uji
  judul: {id: Kata uji, en: Test word}
  tingkat: {program: warning, lainnya: error}
  jenjang: [tujuan, sasaran, program]
  dokumen: [semua]
  dasar: [Peraturan Uji 1/2025]
  bila: "kinerja.opener == 'Salah'"
  tunjuk: kinerja.opener
  pesan: {id: "`{kinerja.opener}` salah", en: "`{kinerja.opener}` is wrong"}
  ---
  Kata **uji** ada untuk `uji`.

  - pertama
  - kedua

  ## Salah
  ```yaml
  sasaran: [⟦Salah⟧ satu]
  ```
  ## Benar
  ```yaml
  sasaran: [Benar satu]
  ```

  """

let good = "selaras: 1\ndokumen: renstra\nsasaran: [Benar satu]\n"
let bad = "selaras: 1\ndokumen: renstra\nsasaran: [Salah satu]\n"
let mild = "selaras: 1\ndokumen: renstra\nprogram: [{kinerja: Salah satu}]\n"
