import Testing

@testable import Selaras

@Suite struct `The levels of one column` {
  @Test func `may be told by the column they begin in`() {
    let table = DrawnTable(
      """
      RENJA DINAS X KABUPATEN Y TAHUN 2025
      No|Program/Kegiatan/Sub Kegiatan|<|<|Indikator Kinerja|Satuan|Target|Pagu|Lokasi
      1|PROGRAM A|||Persentase a|%|10|1.000|
      ||Kegiatan A||Jumlah a|Dok|2|500|
      |||Sub A|Jumlah b|Dok|2|250|Kota
      |||Sub B|Jumlah c|Dok|2|250|Kota
      ||Kegiatan B||Jumlah d|Dok|2|500|
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renja"))
        == """
        Lembar1!A2:I7 rkt-renja: 1 program, 2 kegiatan, 2 sub_kegiatan, 5 indikator
        renja, daerah KABUPATEN Y, perangkat_daerah DINAS X, periode 2025
          program nama ‹PROGRAM A›; pagu ‹1.000›
            * ‹Persentase a›; satuan ‹%›; target ‹10›
            kegiatan nama ‹A›; pagu ‹500›
              * ‹Jumlah a›; satuan ‹Dok›; target ‹2›
              sub_kegiatan nama ‹Sub A›; lokasi ‹Kota›; pagu ‹250›
                * ‹Jumlah b›; satuan ‹Dok›; target ‹2›
              sub_kegiatan nama ‹Sub B›; lokasi ‹Kota›; pagu ‹250›
                * ‹Jumlah c›; satuan ‹Dok›; target ‹2›
            kegiatan nama ‹B›; pagu ‹500›
              * ‹Jumlah d›; satuan ‹Dok›; target ‹2›
        """)
  }

  @Test func `may be told by indentation`() {
    let table = DrawnTable(
      """
      Sasaran|Program/Kegiatan/Sub Kegiatan|Indikator|Target
      S1|Penyelenggaraan A|Persentase a|10
      |>Urusan b|Jumlah b|1
      |>Pengelolaan b|Jumlah b|1
      |>>Penyusunan c|Jumlah c|1
      |>>Penyusunan d|Jumlah d|1
      |Penyelenggaraan B|Persentase e|10
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renja"))
        == """
        Lembar1!A1:D7 rkt-renja: 1 sasaran, 2 program, 2 kegiatan, 2 sub_kegiatan, 6 indikator
        renja
          sasaran kinerja ‹S1›
            program nama ‹Penyelenggaraan A›
              * ‹Persentase a›; target ‹10›
              kegiatan nama ‹Urusan b›
                * ‹Jumlah b›; target ‹1›
              kegiatan nama ‹Pengelolaan b›
                * ‹Jumlah b›; target ‹1›
                sub_kegiatan nama ‹Penyusunan c›
                  * ‹Jumlah c›; target ‹1›
                sub_kegiatan nama ‹Penyusunan d›
                  * ‹Jumlah d›; target ‹1›
            program nama ‹Penyelenggaraan B›
              * ‹Persentase e›; target ‹10›
        """)
  }

  @Test func `may be told by bold letters, and doubt is said`() {
    let table = DrawnTable(
      """
      Sasaran|Program/Kegiatan|Indikator|Target
      *S1|Penunjang|Persentase a|10
      |Pengelolaan b|Jumlah b|1
      |Pengelolaan c|Jumlah c|1
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "rkt"))
        == """
        Lembar1!A1:D4 rkt-renja: 1 sasaran, 1 program, 2 kegiatan, 3 indikator
        - jenjang baris tanpa kode diduga dari urutannya: tidak semua jenjang dibedakan oleh kata, huruf besar, atau inden
        rkt
          sasaran kinerja ‹S1›
            program nama ‹Penunjang›
              * ‹Persentase a›; target ‹10›
              kegiatan nama ‹Pengelolaan b›
                * ‹Jumlah b›; target ‹1›
              kegiatan nama ‹Pengelolaan c›
                * ‹Jumlah c›; target ‹1›
        """)
  }
}
