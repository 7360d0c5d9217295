import Testing

@testable import Selaras

@Suite struct `The rows of a table` {
  @Test func `may have blank rows and columns between, and totals`() {
    let table = DrawnTable(
      """
      RENSTRA BADAN A KOTA B TAHUN 2025-2029

      |No||Tujuan||Sasaran|Indikator||Satuan|Target 2025|Target 2026

      |1||T1||S1|Indeks A||Indeks|1|2

      |||||S2|Indeks B||Indeks|1|2


      |2||T2||S3|Indeks C||Indeks|1|2
      |Total||||||||2|4
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!B3:K11 renstra-tujuan-sasaran: 2 tujuan, 3 sasaran, 3 indikator
        - baris 11 dilewati: penjumlahan
        renstra, daerah KOTA B, perangkat_daerah BADAN A, periode 2025-2029
          tujuan kinerja ‹T1›
            sasaran kinerja ‹S1›
              * ‹Indeks A›; satuan ‹Indeks›; target 2025 ‹1›; target 2026 ‹2›
            sasaran kinerja ‹S2›
              * ‹Indeks B›; satuan ‹Indeks›; target 2025 ‹1›; target 2026 ‹2›
          tujuan kinerja ‹T2›
            sasaran kinerja ‹S3›
              * ‹Indeks C›; satuan ‹Indeks›; target 2025 ‹1›; target 2026 ‹2›
        """)
  }

  @Test func `may name the misi by its number, in whatever column`() {
    let table = DrawnTable(
      """
      |Tujuan|Sasaran|Indikator|Target 2025|Misi
      |T1||Indeks A|1|2
      ||S1|Indeks B|1|
      """, name: "renstra.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!B1:F3 renstra-tujuan-sasaran: 1 tujuan, 1 sasaran, 2 indikator
        renstra, periode 2025
          tujuan kinerja ‹T1›; misi ‹2›
            * ‹Indeks A›; target 2025 ‹1›
            sasaran kinerja ‹S1›
              * ‹Indeks B›; target 2025 ‹1›
        """)
  }

  @Test func `may have codes that are old, open or missing`() {
    let table = DrawnTable(
      """
      Kode|Program/Kegiatan/Sub Kegiatan|Indikator|Target
      1.02|URUSAN PEMERINTAHAN BIDANG KESEHATAN||
      1.02.01|PROGRAM PENUNJANG|Persentase A|1
      1.02.01.2.01|Perencanaan|Jumlah B|2
      1.02.01.2.01.01|Penyusunan|Jumlah C|3
      X.XX.01.2.01.0002.|Evaluasi|Jumlah D|4
      Tanpa kode|Lain|Jumlah E|5
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renja"))
        == """
        Lembar1!A1:D7 rkt-renja: 1 program, 1 kegiatan, 3 sub_kegiatan, 5 indikator
        - baris 2 dilewati: urusan atau bidang, bukan simpul
        - baris 7 tanpa nama program atau kegiatan: jenjangnya diduga dari susunan
        - baris 7 tidak berisi kode di kolom kode: isinya tidak dibaca
        renja
          program kode ‹1.02.01›; nama ‹PROGRAM PENUNJANG›
            * ‹Persentase A›; target ‹1›
            kegiatan kode ‹1.02.01.2.01›; nama ‹Perencanaan›
              * ‹Jumlah B›; target ‹2›
              sub_kegiatan kode ‹1.02.01.2.01.01›; nama ‹Penyusunan›
                * ‹Jumlah C›; target ‹3›
              sub_kegiatan kode ‹X.XX.01.2.01.0002›; nama ‹Evaluasi›
                * ‹Jumlah D›; target ‹4›
              sub_kegiatan nama ‹Lain›
                * ‹Jumlah E›; target ‹5›
        """)
  }
}
