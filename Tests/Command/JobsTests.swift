import Testing

@testable import SelarasCommand

@Suite struct `The option --jobs` {
  /// Files with enough nodes that each worker gets some.
  private func folder() -> Folder {
    let folder = Folder()
    for name in ["a", "b", "c", "d"] {
      folder.write(
        "\(name).yaml",
        "selaras: 1\ndokumen: renstra\nsasaran:\n"
          + (0..<600).map { "  - kinerja: \($0 % 7 == 0 ? "Salah" : "Benar") \($0)\n" }.joined())
    }
    return folder
  }

  @Test func `changes nothing of what is found`() {
    let folder = folder()
    let alone = folder.check("--jobs", "1", "--format", "json")
    #expect(alone.output.utf8.count > 100_000)
    for jobs in ["2", "3", "64"] { #expect(folder.check("--jobs", jobs, "--format", "json") == alone) }
    #expect(folder.check("--format", "json") == alone)
  }

  @Test(arguments: ["0", "65", "-1", "dua"]) func `wants a number`(jobs: String) {
    #expect(
      Folder().check("--jobs=\(jobs)")
        == Folder.Answer(
          code: .usage,
          notices:
            "error: `--jobs \(jobs)` bukan bilangan dari 1 sampai 64\n  = bantuan: selaras check --help\n"))
  }
}
