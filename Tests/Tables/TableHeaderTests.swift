import Testing

@testable import Selaras

@Suite struct `The header of a table` {
  @Test func `may have lost its merged cells`() {
    let table = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2029
      Tujuan|Sasaran|Kode|Program dan Kegiatan|Indikator Kinerja|Data Capaian Awal|Target dan Pendanaan||||Unit Kerja Penanggung Jawab|Lokasi
      ||||||2025||2026|||
      ||||||Target|Rp|Target|Rp||
      Tujuan A||||Indeks A|1|2||3||Kepala|
      |Sasaran A|||Nilai A|1|2||3||Kepala|
      ||5.03.02.|PROGRAM A|Persentase A|1|2|100|3|200|Kabid|
      ||5.03.02.2.02|Kegiatan A|Jumlah A|1|2|100|3|200|Kabid|
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:L8 t-c-27: 1 tujuan, 1 sasaran, 1 program, 1 kegiatan, 4 indikator
        renstra, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹Tujuan A›; pemilik ‹Kepala›
            * ‹Indeks A›; baseline ‹1›; target 2025 ‹2›; target 2026 ‹3›
            sasaran kinerja ‹Sasaran A›; pemilik ‹Kepala›
              * ‹Nilai A›; baseline ‹1›; target 2025 ‹2›; target 2026 ‹3›
              program kode ‹5.03.02›; nama ‹PROGRAM A›; pemilik ‹Kabid›; pagu 2025 ‹100›; pagu 2026 ‹200›
                * ‹Persentase A›; baseline ‹1›; target 2025 ‹2›; target 2026 ‹3›
                kegiatan kode ‹5.03.02.2.02›; nama ‹A›; pemilik ‹Kabid›; pagu 2025 ‹100›; pagu 2026 ‹200›
                  * ‹Jumlah A›; baseline ‹1›; target 2025 ‹2›; target 2026 ‹3›
        """)
  }

  @Test func `may be written again on each page`() {
    let table = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Target|<
      ^|^|^|2025|2026
      T|S1|I1|1|2
      ||I2|1|2
      Tujuan|Sasaran|Indikator|Target|<
      ^|^|^|2025|2026
      ||I3|1|2
      |S2|I4|1|2
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:E9 renstra-tujuan-sasaran: 1 tujuan, 2 sasaran, 4 indikator
        renstra, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹T›
            sasaran kinerja ‹S1›
              * ‹I1›; target 2025 ‹1›; target 2026 ‹2›
              * ‹I2›; target 2025 ‹1›; target 2026 ‹2›
              * ‹I3›; target 2025 ‹1›; target 2026 ‹2›
            sasaran kinerja ‹S2›
              * ‹I4›; target 2025 ‹1›; target 2026 ‹2›
        """)
  }

  @Test func `is told if it is none of a plan`() {
    let table = DrawnTable(
      """
      Nama Pegawai|Program|Gaji
      A|B|1
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        - `Lembar1` tidak dibaca: tidak ada kepala tabel rencana yang dikenal
        """)
  }

  @Test func `may have groups that stand over columns without being merged`() {
    let table = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Satuan|Target||
      ||||2025|2026|2027
      T|S|Indeks A|Indeks|1|2|3
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:G4 renstra-tujuan-sasaran: 1 tujuan, 1 sasaran, 1 indikator
        renstra, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹T›
            sasaran kinerja ‹S›
              * ‹Indeks A›; satuan ‹Indeks›; target 2025 ‹1›; target 2026 ‹2›; target 2027 ‹3›
        """)
  }
}
