@testable import SelarasCommand
import Testing

struct `The command fix` {
  let folder = Folder()

  private let plan = """
    selaras: 1
    dokumen: renstra
    sasaran:
      # selaras: abaikan KIN001 -- usang
      - Meningkatnya  mutu
      - Meningkatnya layanan

    """
  private let mended = """
    selaras: 1
    dokumen: renstra
    sasaran:
      - Meningkatnya mutu
      - Meningkatnya layanan

    """

  @Test func `mends files, and says what was mended`() {
    folder.write("a.yaml", plan)
    folder.write("x/b.yaml", mended)
    #expect(
      folder.run(["fix"]) == .init(code: .clean, output: "a.yaml: 2 perbaikan (FMT020 1, TEK005 1)\n"))
    #expect(folder.read("a.yaml") == mended)
    #expect(folder.names() == ["a.yaml", "x"])
    #expect(folder.run(["fix"]) == .init(code: .clean, output: "tidak ada yang dapat diperbaiki sendiri\n"))
  }

  @Test(arguments: ["--diff", "--dry-run"]) func `only shows what would change`(_ option: String) {
    folder.write("a.yaml", plan)
    #expect(
      folder.run(["fix", option])
        == .init(
          code: .findings,
          output: """
            --- a/a.yaml
            +++ b/a.yaml
            @@ -1,6 +1,5 @@
             selaras: 1
             dokumen: renstra
             sasaran:
            -  # selaras: abaikan KIN001 -- usang
            -  - Meningkatnya  mutu
            +  - Meningkatnya mutu
               - Meningkatnya layanan

            """, notices: "2 perbaikan dalam 1 berkas, belum ditulis\n"))
    #expect(folder.read("a.yaml") == plan)
    folder.write("a.yaml", mended)
    #expect(
      folder.run(["fix", option])
        == .init(code: .clean, notices: "tidak ada yang dapat diperbaiki sendiri\n"))
  }

  @Test func `mends what is piped`() {
    #expect(folder.run(["fix", "-q", "-"], input: plan) == .init(code: .clean, output: mended))
    #expect(folder.run(["fix", "-q", "-"], input: mended) == .init(code: .clean, output: mended))
    #expect(folder.run(["fix", "-", "a.yaml"], input: plan).code == .usage)
  }

  @Test func `applies what needs a look only if told so`() {
    let text =
      "selaras: 1\ndokumen: renstra\nnomenklatur: 2027\nperiode: 2027\nsub_kegiatan:\n  - {kode: 5.03.02.2.02.0001, nama: Pengelolaan Mutasi AS}\n"
    folder.write("a.yaml", text)
    let select = ["--select", "NOM005,NOM012"]
    #expect(
      folder.run(["fix"] + select)
        == .init(
          code: .clean,
          output:
            "tidak ada yang dapat diperbaiki sendiri\n1 perbaikan lain perlu ditinjau: lihat dengan `--unsafe --diff`\n"
        ))
    #expect(folder.run(["fix", "--unsafe", "-q"] + select) == .init(code: .clean))
    #expect(folder.read("a.yaml") == text.replacing("Mutasi AS}", with: "Mutasi ASN}"))
  }

  @Test func `leaves what was accepted, and what settings leave out`() {
    folder.write("a.yaml", plan)
    _ = folder.run(["check", "-q", "--baseline", "b.yaml", "--write-baseline", "--select", "TEK005"])
    #expect(
      folder.run(["fix", "--baseline", "b.yaml", "--select", "TEK005"])
        == .init(code: .clean, output: "tidak ada yang dapat diperbaiki sendiri\n"))
    folder.write(".selaras.yaml", "abaikan: [TEK005]\n")
    #expect(folder.run(["fix"]).output == "a.yaml: 1 perbaikan (FMT020 1)\n")
    folder.write(".selaras.yaml", "abaikn: [TEK005]\n")
    #expect(folder.run(["fix"]).code == .usage)
  }

  @Test func `does not touch what was not read in full`() {
    let broken = plan + "entah: 1\n"
    folder.write("a.yaml", broken)
    folder.write("b.yaml", plan)
    let answer = folder.run(["fix"])
    #expect(answer.code == .unread)
    #expect(answer.notices == "error: a.yaml: tidak disentuh: sebagian isinya tidak terbaca\n")
    #expect(folder.read("a.yaml") == broken)
    #expect(folder.read("b.yaml") == mended)
    #expect(folder.run(["fix", "tiada.yaml"]).code == .unread)
    #expect(folder.run(["fix", ".selaras"]).code == .unread)
  }

  @Test func `refuses tables, and says what to do`() {
    let table = "jenjang;kinerja;indikator\nsasaran;Meningkatnya  mutu;Indeks Mutu\n"
    folder.write("a.csv", table)
    let told =
      "a.csv: tabel tidak diubah; perbaiki selnya, atau ubah dulu dengan `selaras convert BERKAS -o rencana.yaml`\n"
    let options = ["--as", "renstra", "--select", "TEK005"]
    #expect(
      folder.run(["fix"] + options)
        == .init(
          code: .clean, output: "tidak ada yang dapat diperbaiki sendiri\n", notices: "note: " + told))
    let named = folder.run(["fix", "a.csv"] + options)
    #expect(named.code == .usage)
    #expect(named.notices == "error: " + told)
    #expect(folder.read("a.csv") == table)
  }
}
