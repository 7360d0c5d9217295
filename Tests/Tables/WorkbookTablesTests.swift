import Testing

@testable import Selaras

@Suite struct `The tables of a workbook` {
  @Test func `gives a document for each kind, and joins the tables of one kind`() {
    let table = DrawnTable(
      """
      == Renstra
      RENCANA STRATEGIS DINAS A KOTA B TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Satuan|Target 2025|Target 2026
      T|S|Indeks A|Indeks|1|2
      == PK
      PERJANJIAN KINERJA TAHUN 2025
      Sasaran|Indikator|Satuan|Target
      S|Indeks A|Indeks|1
      == Renstra2
      RENCANA STRATEGIS
      Sasaran|Program|Indikator|Satuan|Target 2025|Target 2026
      S|Program P|Persentase P|%|10|20
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Renstra!A2:F3 renstra-tujuan-sasaran: 1 tujuan, 1 sasaran, 1 indikator
        Renstra2!A2:F3 tabel-cascading: 1 program, 1 indikator
        PK!A2:D3 pk: 1 sasaran, 1 indikator
        renstra, daerah KOTA B, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹T›
            sasaran kinerja ‹S›
              * ‹Indeks A›; satuan ‹Indeks›; target 2025 ‹1›; target 2026 ‹2›
              program nama ‹Program P›
                * ‹Persentase P›; satuan ‹%›; target 2025 ‹10›; target 2026 ‹20›
        pk, daerah KOTA B, perangkat_daerah DINAS A, periode 2025
          sasaran kinerja ‹S›
            * ‹Indeks A›; satuan ‹Indeks›; target ‹1›
        """)
  }
}
