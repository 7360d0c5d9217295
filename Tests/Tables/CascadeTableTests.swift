import Testing

@testable import Selaras

/// The forms of a cascade as a whole.
extension `A table` {
  @Test func `of a cascade may lie on its side`() {
    let table = DrawnTable(
      """
      == Cascading
      CASCADING BKPSDM KABUPATEN PEMALANG TAHUN 2025-2029
      TUJUAN|Terwujudnya Meritokrasi|<|<|<
      Indikator|Nilai Sistem Merit|<|<|<
      Formulasi|Hasil Penilaian BKN|<|<|<
      Pemilik Kinerja|Kepala|<|<|<
      SASARAN|Meningkatnya Kualitas Manajemen|<|Meningkatnya Akuntabilitas|<
      Indikator|Indeks NSPK|<|Nilai SAKIP|<
      Formulasi|Hasil BKN|<|Hasil Inspektorat|<
      Pemilik Kinerja|Kepala|<|Kepala|<
      PROGRAM|PROGRAM KEPEGAWAIAN DAERAH|<|PROGRAM PENUNJANG|<
      Sasaran|Terpenuhinya ASN|<|Meningkatnya layanan|<
      Indikator|Persentase ASN terpenuhi|<|Persentase layanan|<
      Pemilik Kinerja|Kabid Pengadaan|<|Sekretaris|<
      KEGIATAN|Pengadaan ASN|Mutasi ASN|Perencanaan|Keuangan
      Sasaran|Terlaksananya pengadaan|Terlaksananya mutasi|Tersusunnya rencana|Terlaksananya keuangan
      Indikator|Jumlah formasi⏎Jumlah CASN|Jumlah SK|Jumlah dokumen|Jumlah laporan
      Pemilik Kinerja|Kabid Pengadaan|Kabid Mutasi|Kasubbag|Kasubbag Keuangan
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Cascading!A1:E17 matriks-cascading: 1 tujuan, 2 sasaran, 2 program, 4 kegiatan, 10 indikator
        cascading, daerah KABUPATEN PEMALANG, periode 2025-2029
          tujuan kinerja ‹Terwujudnya Meritokrasi›; pemilik ‹Kepala›
            * ‹Nilai Sistem Merit›; formulasi ‹Hasil Penilaian BKN›
            sasaran kinerja ‹Meningkatnya Kualitas Manajemen›; pemilik ‹Kepala›
              * ‹Indeks NSPK›; formulasi ‹Hasil BKN›
              program nama ‹PROGRAM KEPEGAWAIAN DAERAH›; kinerja ‹Terpenuhinya ASN›; pemilik ‹Kabid Pengadaan›
                * ‹Persentase ASN terpenuhi›
                kegiatan nama ‹Pengadaan ASN›; kinerja ‹Terlaksananya pengadaan›; pemilik ‹Kabid Pengadaan›
                  * ‹Jumlah formasi›
                  * ‹Jumlah CASN›
                kegiatan nama ‹Mutasi ASN›; kinerja ‹Terlaksananya mutasi›; pemilik ‹Kabid Mutasi›
                  * ‹Jumlah SK›
            sasaran kinerja ‹Meningkatnya Akuntabilitas›; pemilik ‹Kepala›
              * ‹Nilai SAKIP›; formulasi ‹Hasil Inspektorat›
              program nama ‹PROGRAM PENUNJANG›; kinerja ‹Meningkatnya layanan›; pemilik ‹Sekretaris›
                * ‹Persentase layanan›
                kegiatan nama ‹Perencanaan›; kinerja ‹Tersusunnya rencana›; pemilik ‹Kasubbag›
                  * ‹Jumlah dokumen›
                kegiatan nama ‹Keuangan›; kinerja ‹Terlaksananya keuangan›; pemilik ‹Kasubbag Keuangan›
                  * ‹Jumlah laporan›
        """)
  }

  @Test func `of a performance tree has the free statement beside the official name`() {
    let table = DrawnTable(
      """
      Pohon Kinerja
      No|Ultimate Outcome|Tujuan|Indikator|Target + Satuan|Intermediate Outcome|Sasaran|Indikator|Target + Satuan|Immediate Outcome|Program|Nomenklatur SIPD|Indikator|Target + Satuan|Output|Kegiatan|Nomenklatur SIPD|Indikator|Target + Satuan
      1|Meningkatnya kesehatan|Meningkatnya derajat kesehatan|Angka Harapan Hidup|72 Tahun|Menurunnya kematian|Menurunnya AKI|AKI|100 Kasus|Meningkatnya layanan|Program UKP|1.02.02 PROGRAM UPAYA|Cakupan layanan|90 %|Ibu hamil dilayani|Layanan ibu|1.02.02.2.02 Penyediaan Layanan|Jumlah ibu|1200 Orang
      ^|^|^|^|^|^|^|^|^|^|^|^|^|^|Balita dilayani|Layanan balita|1.02.02.2.03 Layanan Balita|Jumlah balita|800 Orang
      ^|^|^|^|^|Menurunnya stunting|Menurunnya stunting balita|Prevalensi stunting|14 %|||||||||
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:S5 pohon-kinerja: 1 ultimate_outcome, 2 intermediate_outcome, 1 immediate_outcome, 2 output, 6 indikator
        pohon-kinerja
          ultimate_outcome kinerja ‹Meningkatnya kesehatan›; acuan ‹Meningkatnya derajat kesehatan›
            * ‹Angka Harapan Hidup›; target ‹72 Tahun›
            intermediate_outcome kinerja ‹Menurunnya kematian›; acuan ‹Menurunnya AKI›
              * ‹AKI›; target ‹100 Kasus›
              immediate_outcome kinerja ‹Meningkatnya layanan›; acuan ‹Program UKP›; kode ‹1.02.02›; nama ‹PROGRAM UPAYA›
                * ‹Cakupan layanan›; target ‹90 %›
                output kinerja ‹Ibu hamil dilayani›; acuan ‹Layanan ibu›; kode ‹1.02.02.2.02›; nama ‹Penyediaan Layanan›
                  * ‹Jumlah ibu›; target ‹1200 Orang›
                output kinerja ‹Balita dilayani›; acuan ‹Layanan balita›; kode ‹1.02.02.2.03›; nama ‹Layanan Balita›
                  * ‹Jumlah balita›; target ‹800 Orang›
            intermediate_outcome kinerja ‹Menurunnya stunting›; acuan ‹Menurunnya stunting balita›
              * ‹Prevalensi stunting›; target ‹14 %›
        """)
  }

  @Test func `of any plan may say its parents again in each row`() {
    let table = DrawnTable(
      """
      CASCADING
      Tujuan|Sasaran|Program|Kegiatan|Sub Kegiatan|Indikator|Satuan|Target 2025|Target 2026|Pemilik Kinerja|Warna
      T1|S1|Program A|Kegiatan A|Sub A|Jumlah a|Orang|1|2|Kabid A|merah
      T1|S1|Program A|Kegiatan A|Sub B|Jumlah b|Orang|1|2|Kabid B|biru
      T1|S1|Program A|Kegiatan B|Sub C|Jumlah c|Orang|1|2|Kabid B|
      T1|S2|Program A|Kegiatan A|Sub A|Jumlah a|Orang|1|2|Kabid A|
      """, name: "buku.xlsx")
    #expect(
      table.told(as: DocumentKind(rawValue: "cascading"))
        == """
        Lembar1!A2:K6 tabel-cascading: 1 tujuan, 2 sasaran, 2 program, 3 kegiatan, 4 sub_kegiatan, 4 indikator
        - kolom K ("Warna") tidak dibaca: judulnya tidak dikenal
        cascading, periode 2025-2026
          tujuan kinerja ‹T1›
            sasaran kinerja ‹S1›
              program nama ‹Program A›
                kegiatan nama ‹Kegiatan A›
                  sub_kegiatan nama ‹Sub A›; pemilik ‹Kabid A›
                    * ‹Jumlah a›; satuan ‹Orang›; target 2025 ‹1›; target 2026 ‹2›
                  sub_kegiatan nama ‹Sub B›; pemilik ‹Kabid B›
                    * ‹Jumlah b›; satuan ‹Orang›; target 2025 ‹1›; target 2026 ‹2›
                kegiatan nama ‹Kegiatan B›
                  sub_kegiatan nama ‹Sub C›; pemilik ‹Kabid B›
                    * ‹Jumlah c›; satuan ‹Orang›; target 2025 ‹1›; target 2026 ‹2›
            sasaran kinerja ‹S2›
              program nama ‹Program A›
                kegiatan nama ‹Kegiatan A›
                  sub_kegiatan nama ‹Sub A›; pemilik ‹Kabid A›
                    * ‹Jumlah a›; satuan ‹Orang›; target 2025 ‹1›; target 2026 ‹2›
        """)
  }

  @Test func `of our own names level and parent in each row`() {
    let table = DrawnTable(
      """
      Dokumen: renja
      Daerah|:|Kota Contoh
      Perangkat Daerah : Dinas Contoh
      Tahun|2026
      jenjang|id|induk|kode|nama|kinerja|indikator|satuan|formulasi|polaritas|baseline|2026|pemilik|Catatan Selaras
      sasaran|S1||||Meningkatnya A|Indeks A|Indeks|x|positif|1|2|Kepala|
      ||||||Nilai B|Nilai|||3|4||
      program|P1|S1|5.03.02|PROGRAM A||Persentase C|%|||5|6|Kabid|# selaras: abaikan KIN001 -- alasan
      sub kegiatan|||5.03.02.2.02.0001|Sub A||Jumlah D|Dok|||7|8||
      kegitan|K9|P1||Kegiatan X||||||||
      |K8|||Kegiatan Y||||||||
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A5:N11 tabel-panjang: 1 sasaran, 1 program, 1 sub_kegiatan, 4 indikator
        renja, daerah Kota Contoh, perangkat_daerah Dinas Contoh, periode 2026
          sasaran id ‹S1›; kinerja ‹Meningkatnya A›; pemilik ‹Kepala›
            * ‹Indeks A›; satuan ‹Indeks›; formulasi ‹x›; polaritas ‹positif›; baseline ‹1›; target 2026 ‹2›
            * ‹Nilai B›; satuan ‹Nilai›; baseline ‹3›; target 2026 ‹4›
            program id ‹P1›; nama ‹PROGRAM A›; kode ‹5.03.02›; pemilik ‹Kabid›
              * ‹Persentase C›; satuan ‹%›; baseline ‹5›; target 2026 ‹6›
          sub_kegiatan nama ‹Sub A›; kode ‹5.03.02.2.02.0001›
            * ‹Jumlah D›; satuan ‹Dok›; baseline ‹7›; target 2026 ‹8›
        ! FMT010 ‹kegitan› jenjang `kegitan` tidak dikenal, jadi baris ini tidak dibaca
        ! FMT010 ‹K8› baris ini tidak menyebut jenjangnya, jadi tidak dibaca
        """)
  }
}
