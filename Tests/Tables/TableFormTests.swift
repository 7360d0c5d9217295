import Testing

@testable import Selaras

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
