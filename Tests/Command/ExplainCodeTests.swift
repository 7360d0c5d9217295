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
    let legacy = folder.run(["explain", "5.03.02.2.02.01"]).output
    #expect(
      legacy.contains("  edisi:          2020\n  diganti oleh:   5.03.02.2.02.0001 Pengelolaan Mutasi ASN\n"))
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

  @Test func `looks in a list of the user's own as well`() {
    folder.write(
      "2028.csv",
      "pemda;jenjang;kode;nama;kinerja;indikator;satuan\n"
        + "kabkota;sub_kegiatan;5.03.02.2.02.0088;Pengelolaan Talenta ASN;Terkelolanya Talenta;Jumlah Talenta;Orang\n"
    )
    let answer = folder.run(["explain", "5.03.02.2.02.0088", "--nomenclature", "2028.csv"])
    #expect(answer.output.hasPrefix("5.03.02.2.02.0088 Pengelolaan Talenta ASN\n"))
    #expect(answer.output.contains("  kegiatan:       5.03.02.2.02 Mutasi dan Promosi ASN\n"))
    #expect(answer.output.hasSuffix("  edisi:          2028.csv\n"))
    let renamed =
      "pemda,jenjang,kode,nama,kinerja,indikator,satuan\n"
      + "kabkota,sub_kegiatan,1.02.02.2.02.0055,Pengelolaan Kesehatan Jiwa,,,\n"
      + "kabkota,sub_kegiatan,5.03.02.2.02.0088,Pengelolaan Mutasi ASN,,,\n"
    folder.write("2029.csv", renamed)
    for (code, replacement) in [
      ("1.02.02.2.02.0021", "1.02.02.2.02.0055 Pengelolaan Kesehatan Jiwa"),
      ("5.03.02.2.02.01", "5.03.02.2.02.0088 Pengelolaan Mutasi ASN"),
    ] {
      #expect(
        folder.run(["explain", code, "--nomenclature", "2029.csv"]).output
          .contains("  diganti oleh:   \(replacement)\n"))
    }
    #expect(folder.run(["explain", "5.03.02.2.02.0088"]).code == .usage)
    #expect(
      folder.run(["explain", "5.03.02.2.02.0099", "--nomenclature", "2028.csv"]).notices
        .contains("tidak ada dalam daftar 2028.csv, 2027, 2023, 2020"))
  }

  @Test func `checks by a list of the user's own, and not by a broken one`() {
    folder.write(
      "a.yaml",
      "selaras: 1\ndokumen: renja\nnomenklatur: 2028\nsub_kegiatan: {kode: 5.03.02.2.02.0088, nama: Talenta}\n"
    )
    let head = "pemda,jenjang,kode,nama,kinerja,indikator,satuan\n"
    folder.write(
      "2028.csv",
      head + "kabkota,sub_kegiatan,5.03.02.2.02.0088,Pengelolaan Talenta ASN,Terkelolanya,Jumlah,Orang\n")
    let options = ["--select", "NOM,FMT", "--format", "concise", "-q", "a.yaml"]
    let answer = folder.run(["check", "--nomenclature", "2028.csv"] + options)
    #expect(answer.output.contains("NOM005") && answer.output.contains("`Pengelolaan Talenta ASN`"))
    #expect(!answer.output.contains("FMT010"), "the list by hand decides")
    #expect(folder.run(["check"] + options).output.contains("FMT010"))
    folder.write("2028.csv", head + "kota,program,5.3,X,,,\n")
    let broken = folder.run(["check", "--nomenclature", "2028.csv"] + options)
    #expect(broken.code == .usage && broken.output == "")
    #expect(broken.notices.contains("ATR004") && broken.notices.contains("2028.csv:2:1"))
    #expect(folder.check("--nomenclature", "none.csv", "a.yaml").code == .usage)
    #expect(
      folder.run(["eval", "kode_resmi", "a.yaml", "--nomenclature", "2028.csv"]).code == .usage,
      "the broken list again")
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
