import Foundation
@testable import SelarasCommand
import Testing

struct `The command convert` {
  let folder = Folder()
  private let json =
    "{\"selaras\": \"1\", \"dokumen\": \"renstra\", \"sasaran\": [{\"kinerja\": \"Benar: satu\", \"pemilik\": [\"A\", \"B\"]}]}"
  private let yaml = """
    selaras: 1
    dokumen: renstra
    sasaran:
      - kinerja: "Benar: satu"
        pemilik:
          - A
          - B

    """

  @Test func `writes a cascade file from another form`() {
    folder.write("a.json", json)
    let answer = folder.run(["convert", "a.json", "-o", "a.yaml"])
    #expect(answer == .init(code: .clean, notices: "1 simpul, ditulis ke a.yaml\n"))
    #expect(folder.read("a.yaml") == yaml)
    #expect(
      folder.run(["convert", "a.json", "-oa.yml", "--lang", "en"]).notices == "1 node, written to a.yml\n")
    #expect(folder.read("a.yml") == yaml)
  }

  @Test func `writes to standard output, and reads from standard input`() {
    #expect(folder.run(["convert", "-", "-o", "-"], input: json) == .init(code: .clean, output: yaml))
    #expect(
      folder.run(["convert", "-", "--output=-", "--to", "csv"], input: json).output
        == [
          "\u{FEFF}dokumen,renstra,,,,,,,,,,,,",
          "jenjang,id,induk,kode,nama,kinerja,indikator,satuan,formulasi,sumber,polaritas,sifat,baseline,pemilik",
          "sasaran,,,,,Benar: satu,,,,,,,,\"A; B\"",
        ].map { $0 + "\r\n" }.joined())
  }

  @Test func `does not write over what is there, unless it is told to`() {
    folder.write("a.json", json)
    folder.write("a.yaml", "lama")
    let answer = folder.run(["convert", "a.json", "-o", "a.yaml"])
    #expect(answer.code == .usage && answer.notices.hasPrefix("error: `a.yaml` sudah ada\n"))
    #expect(folder.read("a.yaml") == "lama")
    #expect(folder.run(["convert", "a.json", "-o", "a.yaml", "--force"]).code == .clean)
    #expect(folder.read("a.yaml") == yaml)
    let same = folder.run(["convert", "a.yaml", "-o", "./a.yaml", "--force"])
    #expect(same.code == .usage && same.notices.hasPrefix("error: `./a.yaml` adalah berkas yang dibaca\n"))
    #expect(folder.read("a.yaml") == yaml)
  }

  @Test func `needs to know where to and in which form`() {
    folder.write("a.json", json)
    #expect(folder.run(["convert", "a.json"]).notices.hasPrefix("error: tidak disebut ke mana"))
    #expect(
      folder.run(["convert", "a.json", "-o", "a.txt"]).notices.hasPrefix("error: nama `a.txt` tidak menyebut")
    )
    #expect(folder.run(["convert", "a.json", "-o", "a.txt", "--to", "yaml"]).code == .clean)
    #expect(folder.read("a.txt") == yaml)
    let shown = folder.run(
      ["convert", "a.json", "-o", "-", "--to", "xlsx"], terminal: Terminal(isTerminal: true, columns: 80))
    #expect(shown.code == .usage && shown.output == "")
    #expect(
      folder.run(["convert", "a.json", "-o"]).notices.hasPrefix("error: opsi `--output` memerlukan nilai"))
  }

  @Test func `writes what it could read, and says that something is missing`() {
    folder.write("a.yaml", yaml + "kunci: lain\n")
    let answer = folder.run(["convert", "a.yaml", "-o", "b.yaml"])
    #expect(answer.code == .unread)
    #expect(answer.notices.contains("error[FMT007]"))
    #expect(answer.notices.hasSuffix("error: tidak semua isi a.yaml terbaca, jadi tidak semuanya ditulis\n"))
    #expect(folder.read("b.yaml") == yaml)
    folder.write("c.yaml", "bukan: rencana\n")
    #expect(folder.run(["convert", "c.yaml", "-o", "d.yaml"]).code == .unread)
    #expect(folder.read("d.yaml") == nil)
    #expect(folder.run(["convert", "tiada.yaml", "-o", "d.yaml"]).code == .unread)
  }

  @Test func `keeps the comments for Selaras, and tells of one that is about nothing`() {
    folder.write(
      "a.yaml",
      """
      selaras: 1
      dokumen: renstra
      # selaras: abaikan-berkas IND001 -- daftar saja
      sasaran:
        # selaras: abaikan KIN001 -- kutipan
        - kinerja: Benar  # selaras: abaikan PEM001, STR002 -- contoh: satu
        - Benar dua
      # selaras: abaikan KIN002 -- tidak ada lagi

      """)
    let answer = folder.run(["convert", "a.yaml", "-o", "-"])
    #expect(answer.notices == "1 catatan `# selaras:` tidak ikut ditulis\n")
    #expect(
      answer.output == """
        # selaras: abaikan-berkas IND001 -- daftar saja
        selaras: 1
        dokumen: renstra
        sasaran:
          # selaras: abaikan KIN001 -- kutipan
          # selaras: abaikan PEM001, STR002 -- contoh: satu
          - Benar
          - Benar dua

        """)
    let rows = folder.run(["convert", "a.yaml", "-o", "-", "--to", "csv"]).output.split(separator: "\r\n")
    #expect(rows[1].hasSuffix(",pemilik,catatan selaras"))
    #expect(rows[2].hasSuffix(",\"abaikan KIN001, PEM001, STR002 -- kutipan; contoh: satu\""))
    #expect(rows[3].hasSuffix(",abaikan-berkas IND001 -- daftar saja"))
  }

  @Test func `takes the kind that is given by hand`() {
    folder.write("a.yaml", "selaras: 1\nsasaran: [Satu]\n")
    #expect(
      folder.run(["convert", "a.yaml", "-o", "-", "--as", "iku"]).output
        == "selaras: 1\ndokumen: iku\nsasaran:\n  - Satu\n")
  }

  @Test func `writes a workbook`() throws {
    folder.write("a.json", json)
    #expect(folder.run(["convert", "a.json", "-o", "a.xlsx"]).code == .clean)
    let bytes = try Data(contentsOf: folder.url("a.xlsx"))
    #expect(bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
  }
}
