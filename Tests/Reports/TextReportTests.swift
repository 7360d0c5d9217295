import Selaras
import Testing

struct `The text report` {
  @Test func `is the example of the contract`() {
    let text =
      String(repeating: "# baris\n", count: 13)
      + "      - kinerja: Terlaksananya pelayanan administrasi kepegawaian\n"
    var diagnostic = finding(
      place("Terlaksananya", in: text),
      "`Terlaksananya` menyatakan keluaran, sedangkan sasaran harus menyatakan hasil")
    diagnostic.node = "tujuan 1 > sasaran 2"
    diagnostic.basis = ["Permendagri 86/2017 (definisi sasaran)", "LKE AKIP 1.b.4"]
    diagnostic.help = Phrase(
      id: "nyatakan kondisi yang dicapai, misalnya \"Meningkatnya ...\"",
      en: "state the condition to be reached")
    let example = report([("rencana/bkpp.yaml", text)], [diagnostic])
    #expect(
      written { writeText(example, to: &$0, in: .id) } == """
        error[KIN001]: `Terlaksananya` menyatakan keluaran, sedangkan sasaran harus menyatakan hasil
           --> rencana/bkpp.yaml:14:18
            |
         14 |       - kinerja: Terlaksananya pelayanan administrasi kepegawaian
            |                  ^^^^^^^^^^^^^
            = di: tujuan 1 > sasaran 2
            = dasar: Permendagri 86/2017 (definisi sasaran); LKE AKIP 1.b.4
            = saran: nyatakan kondisi yang dicapai, misalnya "Meningkatnya ..."

        1 error dalam 1 berkas
        berikutnya: selaras explain KIN001

        """)
    #expect(
      written { writeText(example, to: &$0, in: .en) }.hasSuffix(
        """
            = in: tujuan 1 > sasaran 2
            = basis: Permendagri 86/2017 (definisi sasaran); LKE AKIP 1.b.4
            = help: state the condition to be reached

        1 error in 1 file
        next: selaras explain KIN001

        """))
  }
}
