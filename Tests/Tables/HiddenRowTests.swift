import Testing

@testable import Selaras

@Suite struct `A hidden row` {
  @Test func `is read where rows that are shown stand below it, and else passed over`() {
    let table = DrawnTable(
      """
      == Renja
      RENCANA KERJA DINAS A TAHUN 2025
      Kode|Program/Kegiatan/Sub Kegiatan|Indikator|Target
      !5.03.02|PROGRAM KEPEGAWAIAN DAERAH|Indeks A|1
      !5.03.02.2.02|Mutasi dan Promosi ASN|Jumlah B|2
      !5.03.02.2.02.0001|Pengelolaan Mutasi ASN|Jumlah C|3
      5.03.02.2.02.0003|Pengelolaan Promosi ASN|Jumlah D|4
      !5.03.02.2.01|Pengadaan ASN|Jumlah E|5
      5.03.02.2.03|Pengembangan Kompetensi ASN|Jumlah F|6
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Renja!A2:D8 rkt-renja: 1 program, 2 kegiatan, 1 sub_kegiatan, 4 indikator
        - Renja: baris tersembunyi 3-4 dibaca: baris yang tampak bernaung di bawahnya
        - Renja: baris tersembunyi 5, 7 dilewati
        renja, perangkat_daerah DINAS A, periode 2025
          program kode ‹5.03.02›; nama ‹PROGRAM KEPEGAWAIAN DAERAH›
            * ‹Indeks A›; target ‹1›
            kegiatan kode ‹5.03.02.2.02›; nama ‹Mutasi dan Promosi ASN›
              * ‹Jumlah B›; target ‹2›
              sub_kegiatan kode ‹5.03.02.2.02.0003›; nama ‹Pengelolaan Promosi ASN›
                * ‹Jumlah D›; target ‹4›
            kegiatan kode ‹5.03.02.2.03›; nama ‹Pengembangan Kompetensi ASN›
              * ‹Jumlah F›; target ‹6›
        ! FMT022 ‹5.03.02.2.02.0001› baris 5, 7 tersembunyi atau tersaring, jadi tidak diperiksa (tampilkan semua baris dan hapus saringannya, atau hapus baris yang bukan bagian rencana)
        """)
  }

  @Test func `is not needed where the row that is shown says the same, or is merged over it`() {
    let table = DrawnTable(
      """
      RENCANA STRATEGIS DINAS A TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Target
      !Tujuan A|Sasaran A|Indeks A|1
      Tujuan A|Sasaran B|Indeks B|2
      !Tujuan C|Sasaran C|Indeks C|3
      ^|Sasaran D|Indeks D|4
      ^|Sasaran E|Indeks E|5
      """, name: "buku.xlsx")
    #expect(
      table.told().split(separator: "\n").prefix(10).joined(separator: "\n")
        == """
        Lembar1!A2:D7 renstra-tujuan-sasaran: 2 tujuan, 3 sasaran, 3 indikator
        - Lembar1: baris tersembunyi 3, 5 dilewati
        renstra, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹Tujuan A›
            sasaran kinerja ‹Sasaran B›
              * ‹Indeks B›; target ‹2›
          tujuan kinerja ‹Tujuan C›
            sasaran kinerja ‹Sasaran D›
              * ‹Indeks D›; target ‹4›
            sasaran kinerja ‹Sasaran E›
        """)
  }
}
