import Testing

@testable import Selaras

@Suite struct `Labels in cells` {
  @Test func `are taken off`() {
    let table = DrawnTable(
      """
      POHON KINERJA DINAS A KOTA B
      Tujuan|Indikator|Sasaran|Indikator|Program|Indikator
      Tujuan : Terwujudnya X|IK : Indeks X|Sasaran : Meningkatnya Y|IK 1 : Nilai Y|Program: Program Z|IK : Persentase Z⏎IK : Persentase W
      ^|^|^|IK 2 : Nilai V|^|^
      ^|^|Meningkatnya Q|Nilai Q|Program R|Persentase R; Persentase S
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "pohon-kinerja"))
        == """
        Lembar1!A2:F5 tabel-cascading: 1 tujuan, 2 sasaran, 2 program, 8 indikator
        pohon-kinerja, daerah KOTA B, perangkat_daerah DINAS A
          tujuan kinerja ‹Terwujudnya X›
            * ‹Indeks X›
            sasaran kinerja ‹Meningkatnya Y›
              * ‹Nilai Y›
              * ‹Nilai V›
              program nama ‹Program Z›
                * ‹Persentase Z›
                * ‹Persentase W›
            sasaran kinerja ‹Meningkatnya Q›
              * ‹Nilai Q›
              program nama ‹Program R›
                * ‹Persentase R›
                * ‹Persentase S›
        """)
  }
}
