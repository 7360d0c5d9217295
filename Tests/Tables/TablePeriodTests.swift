import Testing

@testable import Selaras

@Suite struct `The periods of a table` {
  @Test func `may be quarters, the beginning and the end`() {
    let table = DrawnTable(
      """
      RENJA TAHUN 2026
      Sasaran|Indikator|Kondisi Awal (2024)|Target 2026|TW I|TW II|TW III|TW IV|Kondisi Akhir
      S|Indeks A|1|9|2|3|4|5|9
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renja"))
        == """
        Lembar1!A2:I3 tabel-cascading: 1 sasaran, 1 indikator
        renja, periode 2026
          sasaran kinerja ‹S›
            * ‹Indeks A›; baseline 2024 ‹1›; target 2026 ‹9›; target 2026-T1 ‹2›; target 2026-T2 ‹3›; target 2026-T3 ‹4›; target 2026-T4 ‹5›; target akhir ‹9›
        """)
  }

  @Test func `may be counted`() {
    let table = DrawnTable(
      """
      Sasaran|Indikator|Target Tahun ke-|<|<
      ^|^|1|2|3
      S|Indeks A|1|9|2
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renstra"))
        == """
        Lembar1!A1:E3 pk: 1 sasaran, 1 indikator
        renstra
          sasaran kinerja ‹S›
            * ‹Indeks A›; target tahun-1 ‹1›; target tahun-2 ‹9›; target tahun-3 ‹2›
        """)
  }
}
