import Testing

@testable import Selaras

@Suite struct `What stands beside a table` {
  @Test func `is told if it is not read`() {
    let table = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Target 2025|Target 2025|Kode|Warna
      Tujuan A|Sasaran A|Indeks A|1|2|x|merah
      ||||3||
      ||||||hijau
      |Sasaran B||5|||
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:G6 tabel-cascading: 1 tujuan, 2 sasaran, 2 indikator
        - baris 4-5 tidak dibaca: isinya bukan simpul atau indikator
        - kolom G ("Warna") tidak dibaca: judulnya tidak dikenal
        - kolom E ("Target 2025") tidak dibaca: judulnya sudah ada di kolom lain
        renstra, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹Tujuan A›
            sasaran kinerja ‹Sasaran A›
              * ‹Indeks A›; target 2025 ‹1›
            sasaran kinerja ‹Sasaran B›
              * target 2025 ‹5›
        ! FMT021 ‹Target 2025› judul `Target 2025` sudah ada di kolom lain, jadi isinya tidak dibaca (beri judul lain, atau tulis tahunnya di judul)
        ! FMT021 ‹3› baris 4 tidak dibaca: isinya bukan simpul atau indikator (lengkapi barisnya, atau pindahkan keterangannya ke luar tabel)
        """)
  }

  @Test func `is told if it is hidden`() {
    let table = DrawnTable(
      """
      == Ref (hidden)
      Kode|Nama|Indikator
      == Data
      RENSTRA DINAS A TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Target|<
      ^|^|^|2025|2026
      T|S|Indeks A|1|2
      !|S2|Indeks B|1|2
      |S3|Indeks C|1|2
      Tujuan|Sasaran|Indikator|Target|<
      ^|^|^|2025|2026
      |S4|Indeks D|1|2
      == Catatan
      bukan tabel
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Data!A2:E9 renstra-tujuan-sasaran: 1 tujuan, 3 sasaran, 3 indikator
        - lembar tersembunyi `Ref` dilewati
        - Data: baris tersembunyi 5 dilewati
        - `Catatan` tidak dibaca: tidak ada kepala tabel rencana yang dikenal
        renstra, perangkat_daerah DINAS A, periode 2025-2029
          tujuan kinerja ‹T›
            sasaran kinerja ‹S›
              * ‹Indeks A›; target 2025 ‹1›; target 2026 ‹2›
            sasaran kinerja ‹S3›
              * ‹Indeks C›; target 2025 ‹1›; target 2026 ‹2›
            sasaran kinerja ‹S4›
              * ‹Indeks D›; target 2025 ‹1›; target 2026 ‹2›
        ! FMT022 ‹S2› baris 5 tersembunyi atau tersaring, jadi tidak diperiksa (tampilkan semua baris dan hapus saringannya, atau hapus baris yang bukan bagian rencana)
        """)
  }

  @Test func `may be the visi and the misi`() {
    let table = DrawnTable(
      """
      VISI : Kota Maju
      MISI 1 : Meningkatkan Mutu
      MISI 2 : Meningkatkan Layanan
      Tujuan|Sasaran|Indikator|Target 2025
      T|S|I|1
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renstra"))
        == """
        Lembar1!A4:D5 renstra-tujuan-sasaran: 1 visi, 2 misi, 1 tujuan, 1 sasaran, 1 indikator
        renstra, periode 2025
          visi kinerja ‹Kota Maju›
            misi kinerja ‹Meningkatkan Mutu›
            misi kinerja ‹Meningkatkan Layanan›
          tujuan kinerja ‹T›
            sasaran kinerja ‹S›
              * ‹I›; target 2025 ‹1›
        """)
  }
}
