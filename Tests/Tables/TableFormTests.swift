import Testing

@testable import Selaras

/// The forms of a Renstra.
@Suite struct `A table` {
  @Test
  func `of T-C.27 is known with its three rows of header, its code over five columns and its signature`() {
    let table = DrawnTable(
      """
      == T-C.27
      Tabel T-C.27
      RENCANA PROGRAM DAN KEGIATAN BADAN KEPEGAWAIAN PENDIDIKAN DAN PELATIHAN KOTA GORONTALO TAHUN 2025-2029

      Tujuan|Sasaran|Kode|<|<|<|<|Program dan Kegiatan|Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)|Data Capaian pada Tahun Awal Perencanaan|Target Kinerja Program dan Kerangka Pendanaan|<|<|<|Kondisi Kinerja pada Akhir Periode Renstra|<|Unit Kerja Perangkat Daerah Penanggung Jawab|Lokasi
      ^|^|^|<|<|<|<|^|^|^|2025|<|2026|<|^|<|^|^
      ^|^|^|<|<|<|<|^|^|^|Target|Rp|Target|Rp|Target|Rp|^|^
      (1)|(2)|(3)|<|<|<|<|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)|(14)
      Meningkatnya profesionalitas ASN|||||||| Indeks Profesionalitas ASN (Indeks)|70,1|71,5||73||78||Kepala Badan|
      ^|Meningkatnya kesesuaian kompetensi ASN|||||||Persentase ASN sesuai kompetensi (%)|62|65||67||75||Kepala Badan|
      ^|^|5|03|02|||PROGRAM KEPEGAWAIAN DAERAH|Persentase kebutuhan ASN terpenuhi|80 %|82 %|1.250.000|84 %|1.500.000|90 %|6.000.000|Kabid Mutasi|Kota Gorontalo
      ^|^|5|3|2|2.02||Mutasi dan Promosi ASN|Jumlah dokumen mutasi|10 Dokumen|12 Dokumen|250.000|12 Dokumen|300.000|12 Dokumen|1.000.000|Kabid Mutasi|Kota Gorontalo
      ^|^|5|3|2|2.02|3|Pengelolaan Promosi ASN|Jumlah Dokumen Hasil Pengelolaan Promosi ASN⏎Jumlah Orang yang Dipromosikan|2⏎30|4⏎40|100.000|4⏎45|100.000|4⏎60|400.000|Kasubbid Promosi|Kota Gorontalo
      ||||||| JUMLAH||||1.250.000||1.500.000||6.000.000||

      |||||||||||||||||Gorontalo, 2 Januari 2025
      |||||||||||||||||Kepala Badan
      |||||||||||||||||NIP. 19700101 199001 1 001
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        'T-C.27'!A4:R13 t-c-27: 1 tujuan, 1 sasaran, 1 program, 1 kegiatan, 1 sub_kegiatan, 6 indikator
        - baris 13 dilewati: penjumlahan
        - 2 kode yang terbelah atau kehilangan nol dibetulkan
        - baris 15-17 dilewati: penutup tabel
        renstra, daerah KOTA GORONTALO, perangkat_daerah BADAN KEPEGAWAIAN PENDIDIKAN DAN PELATIHAN, periode 2025-2029
          tujuan kinerja ‹Meningkatnya profesionalitas ASN›; pemilik ‹Kepala Badan›
            * ‹Indeks Profesionalitas ASN (Indeks)›; baseline ‹70,1›; target 2025 ‹71,5›; target 2026 ‹73›; target akhir ‹78›
            sasaran kinerja ‹Meningkatnya kesesuaian kompetensi ASN›; pemilik ‹Kepala Badan›
              * ‹Persentase ASN sesuai kompetensi (%)›; baseline ‹62›; target 2025 ‹65›; target 2026 ‹67›; target akhir ‹75›
              program kode ‹5.03.02›; nama ‹PROGRAM KEPEGAWAIAN DAERAH›; lokasi ‹Kota Gorontalo›; pemilik ‹Kabid Mutasi›; pagu 2025 ‹1.250.000›; pagu 2026 ‹1.500.000›; pagu akhir ‹6.000.000›
                * ‹Persentase kebutuhan ASN terpenuhi›; baseline ‹80 %›; target 2025 ‹82 %›; target 2026 ‹84 %›; target akhir ‹90 %›
                kegiatan kode ‹5.03.02.2.02›; nama ‹Mutasi dan Promosi ASN›; lokasi ‹Kota Gorontalo›; pemilik ‹Kabid Mutasi›; pagu 2025 ‹250.000›; pagu 2026 ‹300.000›; pagu akhir ‹1.000.000›
                  * ‹Jumlah dokumen mutasi›; baseline ‹10 Dokumen›; target 2025 ‹12 Dokumen›; target 2026 ‹12 Dokumen›; target akhir ‹12 Dokumen›
                  sub_kegiatan kode ‹5.03.02.2.02.0003›; nama ‹Pengelolaan Promosi ASN›; lokasi ‹Kota Gorontalo›; pemilik ‹Kasubbid Promosi›; pagu 2025 ‹100.000›; pagu 2026 ‹100.000›; pagu akhir ‹400.000›
                    * ‹Jumlah Dokumen Hasil Pengelolaan Promosi ASN›; baseline ‹2›; target 2025 ‹4›; target 2026 ‹4›; target akhir ‹4›
                    * ‹Jumlah Orang yang Dipromosikan›; baseline ‹30›; target 2025 ‹40›; target 2026 ‹45›; target akhir ‹60›
        """)
  }

  @Test func `of the technique of formulating fills a step of the stairs in each row`() {
    let table = DrawnTable(
      """
      == Bab III
      Tabel 3.2 Teknik Merumuskan Program/Kegiatan/Subkegiatan Renstra Dinas Kesehatan Kabupaten Contoh
      NSPK dan Sasaran RPJMD yang Relevan|Tujuan|Sasaran|Outcome|Output|Indikator|Program/Kegiatan/Subkegiatan|Keterangan
      (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
      Meningkatnya derajat kesehatan|Meningkatnya kesehatan ibu||||Angka Kematian Ibu||
      ||Meningkatnya mutu layanan|||Indeks mutu layanan||
      |||Terpenuhinya layanan dasar||Persentase layanan dasar terpenuhi|1.02.02 PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN|
      ||||Tersedianya layanan ibu hamil|Jumlah ibu hamil dilayani|1.02.02.2.02 - Penyediaan Layanan Kesehatan|
      ||||Terlaksananya pelayanan|Jumlah orang|1.02.02.2.02.0001 - Pengelolaan Pelayanan Kesehatan Ibu Hamil|inti
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        'Bab III'!A2:H8 teknik-merumuskan: 1 tujuan, 1 sasaran, 1 program, 1 kegiatan, 1 sub_kegiatan, 5 indikator
        renstra, daerah Kabupaten Contoh, perangkat_daerah Dinas Kesehatan
          tujuan kinerja ‹Meningkatnya kesehatan ibu›; acuan ‹Meningkatnya derajat kesehatan›
            * ‹Angka Kematian Ibu›
            sasaran kinerja ‹Meningkatnya mutu layanan›
              * ‹Indeks mutu layanan›
              program kode ‹1.02.02›; nama ‹PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN›; kinerja ‹Terpenuhinya layanan dasar›
                * ‹Persentase layanan dasar terpenuhi›
                kegiatan kode ‹1.02.02.2.02›; nama ‹Penyediaan Layanan Kesehatan›; kinerja ‹Tersedianya layanan ibu hamil›
                  * ‹Jumlah ibu hamil dilayani›
                  sub_kegiatan kode ‹1.02.02.2.02.0001›; nama ‹Pengelolaan Pelayanan Kesehatan Ibu Hamil›; kinerja ‹Terlaksananya pelayanan›; catatan ‹inti›
                    * ‹Jumlah orang›
        """)
  }

  @Test func `of funding has code and name in one cell and statements in rows of their own`() {
    let table = DrawnTable(
      """
      == Pendanaan
      Rencana Program/Kegiatan/Subkegiatan dan Pendanaan
      DINAS PENDIDIKAN KOTA CONTOH
      BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT|INDIKATOR OUTCOME/OUTPUT|BASELINE TAHUN 2024|TARGET DAN PAGU INDIKATIF TAHUN|<|<|<|PERANGKAT DAERAH|KETERANGAN
      ^|^|^|2025|<|2026|<|^|^
      ^|^|^|TARGET|PAGU|TARGET|PAGU|^|^
      1.01 - URUSAN PEMERINTAHAN BIDANG PENDIDIKAN||||5.000||6.000||
      1.01.02 - PROGRAM PENGELOLAAN PENDIDIKAN||||5.000||6.000|Dinas Pendidikan|
      Meningkatnya partisipasi sekolah|Angka Partisipasi Sekolah (%)|90|91||92||Dinas Pendidikan|
      1.01.02.2.01 - Pengelolaan Pendidikan Sekolah Dasar||||3.000||3.500|Dinas Pendidikan|
      Tersedianya sarana sekolah|Jumlah sekolah (Unit)|10|12||14||Dinas Pendidikan|
      1.01.02.2.01.0001 - Pembangunan Unit Sekolah Baru (USB)||||1.000||1.200|Dinas Pendidikan|
      Sekolah Baru yang Terbangun|Jumlah Sekolah Baru yang Telah Dibangun (Unit)|1|2||3||Dinas Pendidikan|
      Terpeliharanya sekolah baru|Jumlah sekolah terpelihara (Unit)|1|2||3||Dinas Pendidikan|
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Pendanaan!A3:I13 pendanaan: 1 program, 1 kegiatan, 1 sub_kegiatan, 4 indikator
        - baris 6 dilewati: urusan atau bidang, bukan simpul
        renstra, daerah KOTA CONTOH, perangkat_daerah DINAS PENDIDIKAN, periode 2025-2026
          program kode ‹1.01.02›; nama ‹PROGRAM PENGELOLAAN PENDIDIKAN›; perangkat_daerah ‹Dinas Pendidikan›; kinerja ‹Meningkatnya partisipasi sekolah›; pagu 2025 ‹5.000›; pagu 2026 ‹6.000›
            * ‹Angka Partisipasi Sekolah (%)›; baseline 2024 ‹90›; target 2025 ‹91›; target 2026 ‹92›
            kegiatan kode ‹1.01.02.2.01›; nama ‹Pengelolaan Pendidikan Sekolah Dasar›; perangkat_daerah ‹Dinas Pendidikan›; kinerja ‹Tersedianya sarana sekolah›; pagu 2025 ‹3.000›; pagu 2026 ‹3.500›
              * ‹Jumlah sekolah (Unit)›; baseline 2024 ‹10›; target 2025 ‹12›; target 2026 ‹14›
              sub_kegiatan kode ‹1.01.02.2.01.0001›; nama ‹Pembangunan Unit Sekolah Baru (USB)›; perangkat_daerah ‹Dinas Pendidikan›; kinerja ‹Sekolah Baru yang Terbangun›; kinerja ‹Terpeliharanya sekolah baru›; pagu 2025 ‹1.000›; pagu 2026 ‹1.200›
                *(1) ‹Jumlah Sekolah Baru yang Telah Dibangun (Unit)›; baseline 2024 ‹1›; target 2025 ‹2›; target 2026 ‹3›
                *(2) ‹Jumlah sekolah terpelihara (Unit)›; baseline 2024 ‹1›; target 2025 ‹2›; target 2026 ‹3›
        """)
  }
}
