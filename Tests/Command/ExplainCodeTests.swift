@testable import SelarasCommand
import Testing

struct `The command explain, asked about a code of the nomenclature` {
  let folder = Folder()

  @Test func `shows its official row`() {
    #expect(
      folder.run(["explain", "5.03.02.2.02.0002"])
        == .init(
          code: .clean,
          output: """
            5.03.02.2.02.0002 Pengelolaan Kenaikan Pangkat ASN

              jenjang:        sub_kegiatan
              pemda:          kabupaten/kota
              kinerja:        Terlaksananya Pengelolaan Kenaikan Pangkat ASN
              indikator:      Jumlah Pengelolaan Kenaikan Pangkat ASN
              satuan:         Dokumen
              kegiatan:       5.03.02.2.02 Mutasi dan Promosi ASN
              program:        5.03.02 PROGRAM KEPEGAWAIAN DAERAH
              bidang:         5.03 KEPEGAWAIAN
              edisi:          2027, 2023

            """))
  }

  @Test func `shows the row of each government`() {
    let answer = folder.run(["explain", "x.xx.01", "--lang", "en"])
    #expect(answer.output.contains("DAERAH KABUPATEN/KOTA\n\n  level:          program\n"))
    #expect(answer.output.contains("X.XX.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI\n"))
    #expect(folder.run(["explain", "5.03.01"]).output == folder.run(["explain", "X.XX.01"]).output)
  }

  @Test func `tells what replaces it, and what it replaces`() {
    let old = folder.run(["explain", "1.02.02.2.02.0021"]).output
    #expect(old.contains("  edisi:          2023\n  diganti oleh:   1.02.02.2.02.0055 Pengelolaan Pelayanan"))
    #expect(
      folder.run(["explain", "1.02.02.2.02.0055"]).output.contains("  menggantikan:   1.02.02.2.02.0021 "))
    #expect(folder.run(["explain", "5.03.02.2.02.02"]).output.contains("  edisi:          2020\n"))
  }

  @Test func `gives it to programs and as Markdown`() {
    let json = folder.run(["explain", "5.03.02.2.02.0002", "--format", "json"]).output
    #expect(json.contains("\"editions\": [\n        \"2027\",\n        \"2023\"\n      ]"))
    #expect(json.contains("\"unit\": \"Dokumen\""))
    #expect(
      folder.run(["explain", "5.03.02.2.02", "--format", "markdown", "--lang", "en"]).output == """
        ## 5.03.02.2.02 Mutasi dan Promosi ASN

        - level: kegiatan
        - government: kabupaten/kota (regency or city)
        - program: 5.03.02 PROGRAM KEPEGAWAIAN DAERAH
        - bidang: 5.03 KEPEGAWAIAN
        - editions: 2027, 2023

        """)
  }

  @Test func `says where it is not found, and what is near`() {
    #expect(
      folder.run(["explain", "5.03.02.2.02.0009"])
        == .init(
          code: .usage,
          notices: "error: kode `5.03.02.2.02.0009` tidak ada dalam daftar 2027, 2023, 2020\n"
            + "  = saran: yang dekat: 5.03.02.2.02.0001 Pengelolaan Mutasi ASN; 5.03.02.2.02.0002 Pengelolaan "
            + "Kenaikan Pangkat ASN; 5.03.02.2.02.0003 Pengelolaan Promosi ASN\n  = bantuan: selaras explain --help\n"
        ))
    for code in ["5.99", "9.99.99.2.02.0001", "X.XX.99", "0.0"] {
      let answer = folder.run(["explain", code])
      #expect(
        answer.code == .usage && answer.notices.contains("tidak ada dalam daftar") && answer.output == "")
    }
    #expect(folder.run(["explain", "5.03.02.2"]).notices.contains("bukan kode nomenklatur"))
  }

  @Test func `is checked for the edition that is asked for`() {
    folder.write("a.yaml", "selaras: 1\ndokumen: renstra\n")
    #expect(
      folder.check("--nomenclature", "2026", "a.yaml").notices
        == "error: nilai --nomenclature `2026` tidak dikenal\n  = saran: mungkin maksudnya `2027`?\n"
        + "  = bantuan: selaras check --help\n")
    #expect(folder.check("--nomenclature", "2023", "a.yaml").notices == "")
  }
}
