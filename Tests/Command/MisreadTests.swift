@testable import SelarasCommand
import Testing

/// What is not checked as it is written can be neither ignored nor accepted: the run never looks clean.
struct `What Selaras does not understand` {
  static let head = "selaras: 1\ndokumen: renstra\nperiode: 2025-2029\n"
  static let indicator = "sasaran:\n  - kinerja: Benar satu\n    indikator:\n      - nama: Indeks\n"

  @Test(arguments: [
    "selaras: 2\ndokumen: renstra\nsasaran: [Benar satu]\n",
    "selaras: 1\ndokumen: rentsra\nsasaran: [Benar satu]\n",
    "selaras: 1\ndokumen: renstra\nperiode: kapan saja\nsasaran: [Benar satu]\n",
    "selaras: 1\ndokumen: renstra\nnomenklatur: 1999\nsasaran: [Benar satu]\n",
    head + indicator + "        polaritas: naik\n", head + indicator + "        sifat: tetap\n",
    head + indicator + "        target: {tahun ke-1: 75}\n",
    head + indicator + "        baseline: {tahun: kemarin, nilai: 3}\n",
  ])
  func `is not checked, whatever is ignored or accepted`(_ plan: String) {
    let folder = Folder()
    folder.write("a.yaml", plan)
    let answer = folder.check()
    #expect(answer.code == .unread)
    #expect(answer.output.contains("error[FMT0"))
    #expect(
      answer.output.contains("note: a.yaml tidak diperiksa sepenuhnya: sebagian isinya tidak terbaca\n"))
    #expect(folder.check("--ignore", "FMT").code == .unread)
    #expect(folder.check("--fail-on", "never").code == .unread)
    #expect(folder.check("--baseline", "b.yaml", "--write-baseline").code == .unread)
    #expect(folder.read("b.yaml")?.contains("FMT0") == false)
    #expect(folder.check("--baseline", "b.yaml").code == .unread)
    folder.write(".selaras.yaml", "abaikan: [FMT]\n")
    #expect(folder.check().code == .unread)
    folder.write(".selaras.yaml", "tingkat: {FMT009: info, FMT010: info}\n")
    #expect(folder.check().code == .usage)
  }

  @Test func `is no more than a finding where nothing is lost by it`() {
    let folder = Folder()
    folder.write("a.yaml", "dokumen: renstra\nsasaran: [Benar satu]\n")
    #expect(folder.check().code == .findings)
    #expect(folder.check("--ignore", "FMT009").code == .clean)
    folder.write("a.yaml", "selaras: 1\ndokumen: rentsra\nsasaran: [Benar satu]\n")
    #expect(folder.check("--as", "renstra").code == .findings)
    #expect(folder.check("--as", "renstra", "--ignore", "FMT010").code == .clean)
  }

  @Test func `hides nothing that is missing beside it`() {
    let folder = Folder()
    folder.write("a.yaml", Self.head + Self.indicator + "        polaritas: naik\n")
    let found = folder.run(["check", "--select", "IND", "--format", "concise"]).output
    folder.write("a.yaml", Self.head + Self.indicator + "        polaritas: positif\n")
    let right = folder.run(["check", "--select", "IND", "--format", "concise"]).output
    #expect(!right.isEmpty)
    #expect(found.split(separator: "\n").filter { !$0.contains("FMT010") } == right.split(separator: "\n"))
  }
}
