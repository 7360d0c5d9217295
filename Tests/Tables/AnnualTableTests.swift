import Testing

@testable import Selaras

/// The forms of a year, and of key indicators.
extension `A table` {
  @Test func `of key indicators stands once for each unit`() {
    let table = DrawnTable(
      """
      == IKU
      INDIKATOR KINERJA UTAMA
      BADAN KEPEGAWAIAN DAERAH KABUPATEN HALMAHERA UTARA

      Unit Kerja : Badan Kepegawaian Daerah
      No|Sasaran Strategis|Indikator Kinerja Utama|Penjelasan/Formulasi|Sumber Data|Penanggung Jawab
      1|Meningkatnya manajemen ASN|Kategori NSPK|Nilai NSPK|Laporan BKN|Sekretaris
      2|Meningkatnya tata kelola|Rasio pelanggaran disiplin|Jumlah dibagi|Laporan disiplin|Bidang INKA
      ^|^|Persentase ASN sarjana||Data Kepegawaian|Bidang INKA
      ^|^|Persentase jabatan terisi|^|^|Bidang Mutasi

      Unit Kerja : Sekretariat
      No|Sasaran Strategis|Indikator Kinerja Utama|Penjelasan/Formulasi|Sumber Data|Penanggung Jawab
      1|Terlaksananya administrasi|IK : Jumlah laporan||Sekretariat|Kasubbag Umum
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        IKU!A5:F9 iku: 2 sasaran, 4 indikator
        IKU!A12:F13 iku: 1 sasaran, 1 indikator
        iku, daerah KABUPATEN HALMAHERA UTARA, perangkat_daerah BADAN KEPEGAWAIAN DAERAH
          sasaran kinerja ‹Meningkatnya manajemen ASN›; pemilik ‹Sekretaris›
            * ‹Kategori NSPK›; formulasi ‹Nilai NSPK›; sumber ‹Laporan BKN›
          sasaran kinerja ‹Meningkatnya tata kelola›
            * ‹Rasio pelanggaran disiplin›; formulasi ‹Jumlah dibagi›; sumber ‹Laporan disiplin›; pemilik ‹Bidang INKA›
            * ‹Persentase ASN sarjana›; sumber ‹Data Kepegawaian›; pemilik ‹Bidang INKA›
            * ‹Persentase jabatan terisi›; sumber ‹Data Kepegawaian›; pemilik ‹Bidang Mutasi›
          sasaran kinerja ‹Terlaksananya administrasi›; unit ‹Sekretariat›; pemilik ‹Kasubbag Umum›
            * ‹Jumlah laporan›; sumber ‹Sekretariat›
        """)
  }

  @Test func `of a year tells programs, activities and sub-activities by word and capitals`() {
    let table = DrawnTable(
      """
      == RKT
      RENCANA KINERJA TAHUNAN (RKT) TAHUN 2025
      BADAN KEPEGAWAIAN PENDIDIKAN DAN PELATIHAN KOTA GORONTALO
      NO|SASARAN STRATEGIS|INDIKATOR KINERJA|SATUAN|TARGET|PROGRAM/KEGIATAN/SUBKEGIATAN
      1|2|3|4|5|6
      1|Meningkatnya Kualitas SDM Aparatur|Indeks Profesionalitas ASN|Nilai|77,95|PROGRAM KEPEGAWAIAN DAERAH
      |||||MUTASI DAN PROMOSI ASN
      |||||Pengelolaan Mutasi ASN
      |||||Pengelolaan Promosi ASN
      |||||PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA
      |||||PENGEMBANGAN KOMPETENSI TEKNIS
      |||||Penyelenggaraan Pengembangan Kompetensi
      2|Meningkatnya Akuntabilitas Kinerja dan Keuangan|Nilai AKIP|Nilai|80|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
      |||||Administrasi Keuangan
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        RKT!A3:F13 rkt-renja: 2 sasaran, 3 program, 2 kegiatan, 4 sub_kegiatan, 2 indikator
        rkt, daerah KOTA GORONTALO, perangkat_daerah BADAN KEPEGAWAIAN PENDIDIKAN DAN PELATIHAN, periode 2025
          sasaran kinerja ‹Meningkatnya Kualitas SDM Aparatur›
            * ‹Indeks Profesionalitas ASN›; satuan ‹Nilai›; target ‹77,95›
            program nama ‹PROGRAM KEPEGAWAIAN DAERAH›
              kegiatan nama ‹MUTASI DAN PROMOSI ASN›
                sub_kegiatan nama ‹Pengelolaan Mutasi ASN›
                sub_kegiatan nama ‹Pengelolaan Promosi ASN›
            program nama ‹PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA›
              kegiatan nama ‹PENGEMBANGAN KOMPETENSI TEKNIS›
                sub_kegiatan nama ‹Penyelenggaraan Pengembangan Kompetensi›
          sasaran kinerja ‹Meningkatnya Akuntabilitas Kinerja dan Keuangan›
            * ‹Nilai AKIP›; satuan ‹Nilai›; target ‹80›
            program nama ‹PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH›
              sub_kegiatan nama ‹Administrasi Keuangan›
        """)
  }

  @Test func `of an agreement is followed by one of programs and by signatures`() {
    let table = DrawnTable(
      """
      == PK
      PERJANJIAN KINERJA TAHUN 2025
      DINAS SOSIAL KABUPATEN CONTOH

      NO|SASARAN|INDIKATOR|TARGET
      (1)|(2)|(3)|(4)
      1|Meningkatnya kesejahteraan sosial|Persentase PMKS tertangani|85 %
      ||Indeks kepuasan|3,5
      2|Meningkatnya akuntabilitas|1. Nilai SAKIP⏎2. Opini BPK|A⏎WTP

      NO|PROGRAM|ANGGARAN|KETERANGAN
      1|Program Pemberdayaan Sosial|Rp 1.250.000.000|APBD
      2|Program Rehabilitasi Sosial|Rp 500.000.000|APBD
      |JUMLAH|Rp 1.750.000.000|

      |Contoh, 3 Januari 2025||
      |Bupati Contoh||Kepala Dinas Sosial
      |H. FULAN||Drs. FULANA
      |||NIP. 19680101
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        PK!A4:D8 pk: 2 sasaran, 4 indikator
        PK!A10:D13 pk-program: 2 program, 0 indikator
        - baris 13 dilewati: penjumlahan
        - baris 15-18 dilewati: penutup tabel
        pk, daerah KABUPATEN CONTOH, perangkat_daerah DINAS SOSIAL, periode 2025
          sasaran kinerja ‹Meningkatnya kesejahteraan sosial›
            * ‹Persentase PMKS tertangani›; target ‹85 %›
            * ‹Indeks kepuasan›; target ‹3,5›
          sasaran kinerja ‹Meningkatnya akuntabilitas›
            * ‹Nilai SAKIP›; target ‹A›
            * ‹Opini BPK›; target ‹WTP›
          program nama ‹Program Pemberdayaan Sosial›; catatan ‹APBD›; pagu ‹Rp 1.250.000.000›
          program nama ‹Program Rehabilitasi Sosial›; catatan ‹APBD›; pagu ‹Rp 500.000.000›
        """)
  }

  @Test func `of an evaluation is one wide table with pairs of target and realisation`() {
    let table = DrawnTable(
      """
      Evaluasi Hasil Renja Dinas Sosial Kota Contoh Tahun 2025
      No|Visi|Misi|Sasaran RPJMD|Tujuan|Sasaran|Kode|Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan|Indikator Kinerja|Satuan|Target Renja Tahun 2025|<|Realisasi Renja Tahun 2025|<|Tingkat Capaian
      ^|^|^|^|^|^|^|^|^|^|K|Rp|K|Rp|%
      1|Kota Maju|Meningkatkan kesejahteraan|Turunnya kemiskinan|Meningkatnya kesejahteraan|Meningkatnya layanan sosial|||Indeks sosial|Indeks|75||70||93
      ||||||1.06.02|PROGRAM PEMBERDAYAAN SOSIAL|Persentase PSKS|%|80|1.000|75|900|94
      ||||||1.06.02.2.01|Pengumpulan Sumbangan|Jumlah kegiatan|Kegiatan|2|500|2|450|100
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:O6 evaluasi-renja: 1 visi, 1 misi, 1 tujuan, 1 sasaran, 1 program, 1 kegiatan, 3 indikator
        renja, daerah Kota Contoh, perangkat_daerah Dinas Sosial, periode 2025
          visi kinerja ‹Kota Maju›
            misi kinerja ‹Meningkatkan kesejahteraan›
              tujuan kinerja ‹Meningkatnya kesejahteraan›
                sasaran kinerja ‹Meningkatnya layanan sosial›; acuan ‹Turunnya kemiskinan›
                  * ‹Indeks sosial›; satuan ‹Indeks›; target 2025 ‹75›; realisasi 2025 ‹70›
                  program kode ‹1.06.02›; nama ‹PROGRAM PEMBERDAYAAN SOSIAL›; pagu 2025 ‹1.000›
                    * ‹Persentase PSKS›; satuan ‹%›; target 2025 ‹80›; realisasi 2025 ‹75›
                    kegiatan kode ‹1.06.02.2.01›; nama ‹Pengumpulan Sumbangan›; pagu 2025 ‹500›
                      * ‹Jumlah kegiatan›; satuan ‹Kegiatan›; target 2025 ‹2›; realisasi 2025 ‹2›
        """)
  }
}
