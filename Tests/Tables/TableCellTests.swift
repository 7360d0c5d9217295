import Testing

@testable import Selaras

@Suite struct `A cell of a table` {
  @Test func `may hold several indicators, each with its unit and target`() {
    let table = DrawnTable(
      """
      RENJA TAHUN 2026
      Sasaran|Indikator|Satuan|Target|Penanggung Jawab
      Meningkatnya A|1. Indeks A⏎2. Nilai B⏎3. Persentase C|Indeks⏎Nilai⏎%|1⏎2⏎3|Kepala
      Meningkatnya B|Indeks D; Nilai E|Nilai|4;5|1. Kabid A⏎2. Kabid B
      Meningkatnya⏎mutu layanan|Persentase Jabatan⏎yang Terisi|%|80|Kepala
      Meningkatnya C|Indeks F⏎Nilai G|Nilai|80|Kepala
      Meningkatnya D|- Indeks H⏎- Indeks I yang⏎panjang sekali|Indeks|1⏎2|Kepala
      Meningkatnya E|1. Indeks J 2. Indeks K|Indeks|a. 1⏎b. 2|Kepala
      Meningkatnya F|Luas lahan⏎Produksi padi|Ha⏎Ton|10⏎20|Kepala
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renja"))
        == """
        Lembar1!A2:E9 pk: 7 sasaran, 14 indikator
        - baris 6 memuat beberapa indikator dengan nilai yang tidak sebaris: nilainya dipasangkan dengan yang pertama
        renja, periode 2026
          sasaran kinerja ‹Meningkatnya A›; pemilik ‹Kepala›
            * ‹Indeks A›; satuan ‹Indeks›; target ‹1›
            * ‹Nilai B›; satuan ‹Nilai›; target ‹2›
            * ‹Persentase C›; satuan ‹%›; target ‹3›
          sasaran kinerja ‹Meningkatnya B›
            * ‹Indeks D›; satuan ‹Nilai›; pemilik ‹Kabid A›; target ‹4›
            * ‹Nilai E›; satuan ‹Nilai›; pemilik ‹Kabid B›; target ‹5›
          sasaran kinerja ‹Meningkatnya mutu layanan›; pemilik ‹Kepala›
            * ‹Persentase Jabatan yang Terisi›; satuan ‹%›; target ‹80›
          sasaran kinerja ‹Meningkatnya C›; pemilik ‹Kepala›
            * ‹Indeks F›; satuan ‹Nilai›; target ‹80›
            * ‹Nilai G›; satuan ‹Nilai›
          sasaran kinerja ‹Meningkatnya D›; pemilik ‹Kepala›
            * ‹Indeks H›; satuan ‹Indeks›; target ‹1›
            * ‹Indeks I yang panjang sekali›; satuan ‹Indeks›; target ‹2›
          sasaran kinerja ‹Meningkatnya E›; pemilik ‹Kepala›
            * ‹Indeks J›; satuan ‹Indeks›; target ‹1›
            * ‹Indeks K›; satuan ‹Indeks›; target ‹2›
          sasaran kinerja ‹Meningkatnya F›; pemilik ‹Kepala›
            * ‹Luas lahan›; satuan ‹Ha›; target ‹10›
            * ‹Produksi padi›; satuan ‹Ton›; target ‹20›
        """)
  }

  @Test func `may hold indicators whose names go on over several lines`() {
    let table = DrawnTable(
      """
      Sasaran|Indikator Kinerja|Satuan|Target 2025
      S|Persentase ASN yang⏎berkinerja baik⏎⏎Persentase pelanggaran⏎disiplin ASN|Persen|65⏎⏎⏎4
      U|Persentase OPD⏎yang tertib⏎nilai asetnya|Persen|65
      """, name: "pk.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A1:D3 pk: 2 sasaran, 3 indikator
        pk, periode 2025
          sasaran kinerja ‹S›
            * ‹Persentase ASN yang berkinerja baik›; satuan ‹Persen›; target 2025 ‹65›
            * ‹Persentase pelanggaran disiplin ASN›; satuan ‹Persen›; target 2025 ‹4›
          sasaran kinerja ‹U›
            * ‹Persentase OPD yang tertib nilai asetnya›; satuan ‹Persen›; target 2025 ‹65›
        """)
  }

  @Test func `may hold indicators with slashes between them, and slashes that part nothing`() {
    let table = DrawnTable(
      """
      RENJA TAHUN 2026
      Sasaran|Indikator|Satuan|Target
      Sasaran A|Persentase jalan mantap / Indeks B|Persen / Indeks|80 / 3,5
      Sasaran B|Persentase C / Jumlah D|Persen|80%/12
      Sasaran C|Luas lahan / Produksi padi|Ha / Ton|10 / 20
      Sasaran D|Jumlah sarana / prasarana yang baik|Unit / Paket|12 / 4
      Sasaran E|Jumlah sarana dan/atau prasarana|Unit|12
      Sasaran F|Kecepatan rata-rata|km/jam|40
      Sasaran G|Persentase E / Persentase F|Persen|80
      Sasaran H|Jumlah Dokumen / Laporan|Dokumen / Laporan|4
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "renja"))
        == """
        Lembar1!A2:D10 pk: 8 sasaran, 11 indikator
        renja, periode 2026
          sasaran kinerja ‹Sasaran A›
            * ‹Persentase jalan mantap›; satuan ‹Persen›; target ‹80›
            * ‹Indeks B›; satuan ‹Indeks›; target ‹3,5›
          sasaran kinerja ‹Sasaran B›
            * ‹Persentase C›; satuan ‹Persen›; target ‹80%›
            * ‹Jumlah D›; satuan ‹Persen›; target ‹12›
          sasaran kinerja ‹Sasaran C›
            * ‹Luas lahan›; satuan ‹Ha›; target ‹10›
            * ‹Produksi padi›; satuan ‹Ton›; target ‹20›
          sasaran kinerja ‹Sasaran D›
            * ‹Jumlah sarana / prasarana yang baik›; satuan ‹Unit / Paket›; target ‹12 / 4›
          sasaran kinerja ‹Sasaran E›
            * ‹Jumlah sarana dan/atau prasarana›; satuan ‹Unit›; target ‹12›
          sasaran kinerja ‹Sasaran F›
            * ‹Kecepatan rata-rata›; satuan ‹km/jam›; target ‹40›
          sasaran kinerja ‹Sasaran G›
            * ‹Persentase E / Persentase F›; satuan ‹Persen›; target ‹80›
          sasaran kinerja ‹Sasaran H›
            * ‹Jumlah Dokumen / Laporan›; satuan ‹Dokumen / Laporan›; target ‹4›
        """)
  }

  @Test func `may begin a node by its statement`() {
    let table = DrawnTable(
      """
      == Bab IV
      Tabel 4.2 Teknik Merumuskan Program
      NSPK dan Sasaran RPJMD|Tujuan|Sasaran|Outcome|Output|Indikator|Program/Kegiatan/Subkegiatan|Keterangan
      |Tujuan A|||||
      |||Terpenuhinya B||Persentase B||
      ||||Tersedianya C|Jumlah C||
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        'Bab IV'!A2:H5 teknik-merumuskan: 1 tujuan, 1 program, 1 kegiatan, 2 indikator
        - baris 5 tanpa nama program atau kegiatan: jenjangnya diduga dari susunan
        renstra
          tujuan kinerja ‹Tujuan A›
            program kinerja ‹Terpenuhinya B›
              * ‹Persentase B›
              kegiatan kinerja ‹Tersedianya C›
                * ‹Jumlah C›
        """)
  }
}
