import Testing

@testable import Selaras

/// Habits of tables as planners keep them.
@Suite struct `A planner's table` {
  @Test func `may have quarters in a second row of titles`() {
    let table = DrawnTable(
      """
      RENCANA AKSI TAHUN 2025
      No|Sasaran|Indikator Kinerja|Target Tahunan|Target Triwulan|<|<|<
      ^|^|^|^|TW I|TW II|TRIWULAN III|TW IV
      1|Sasaran A|Indeks A|4|1|2|3|4
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:H4 pk: 1 sasaran, 1 indikator
        pk, periode 2025
          sasaran kinerja ‹Sasaran A›
            * ‹Indeks A›; target 2025 ‹4›; target 2025-T1 ‹1›; target 2025-T2 ‹2›; target 2025-T3 ‹3›; target 2025-T4 ‹4›
        """)
  }

  @Test(arguments: ["Target Triwulan", "Target per Triwulan", "Target TW", "Triwulan ke-"])
  func `may count its quarters below their group`(group: String) {
    let told = DrawnTable(
      """
      RENCANA AKSI TAHUN 2025
      No|Sasaran|Indikator Kinerja|Target|\(group)|<|<|<|Satuan
      ^|^|^|^|I|II|III|4|^
      1|Sasaran A|Indeks A|4|1|2|3|4|Indeks
      """, name: "buku.xlsx"
    ).told()
    #expect(
      told.hasSuffix(
        "target 2025 ‹4›; target 2025-T1 ‹1›; target 2025-T2 ‹2›; target 2025-T3 ‹3›; target 2025-T4 ‹4›; satuan ‹Indeks›"
      )
        || told.hasSuffix(
          "satuan ‹Indeks›; target 2025 ‹4›; target 2025-T1 ‹1›; target 2025-T2 ‹2›; target 2025-T3 ‹3›; target 2025-T4 ‹4›"
        ),
      "\(told)")
  }

  @Test func `may number and label tujuan and sasaran in one column, and go on with them on the next page`() {
    let told = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025
      No|Tujuan / Sasaran|Indikator|Target 2025
      I|Tujuan 1 : T|Indeks A|1
      1.1|Sasaran Strategis 1.1: S|Indeks B|2
      *) sementara
      No|Tujuan / Sasaran|Indikator|Target 2025
      1.1|Sasaran Strategis 1.1: S (lanjutan)|Indeks C|3
      2|Tujuan II : U|Indeks D|4
      """, name: "buku.xlsx"
    ).told()
    #expect(
      told.hasSuffix(
        """
          tujuan kinerja ‹T›
            * ‹Indeks A›; target 2025 ‹1›
            sasaran kinerja ‹S›
              * ‹Indeks B›; target 2025 ‹2›
              * ‹Indeks C›; target 2025 ‹3›
          tujuan kinerja ‹U›
            * ‹Indeks D›; target 2025 ‹4›
        """), "\(told)")
  }

  @Test(arguments: [
    ("Dinas Pertanian Kabupaten Contoh", "daerah Kabupaten Contoh, "), ("Kecamatan Kota Selatan", ""),
  ])
  func `may name its region with its agency`(agency: String, region: String) {
    let told = DrawnTable(
      """
      PERJANJIAN KINERJA TAHUN 2025
      Nama OPD|: \(agency)
      Sasaran|Indikator|Target
      S|Indeks A|1
      """, name: "buku.xlsx"
    ).told()
    #expect(told.contains("pk, \(region)perangkat_daerah \(agency), periode 2025"), "\(told)")
  }

  @Test func `of an evaluation may repeat the targets of the Renstra, which are not its own`() {
    let told = DrawnTable(
      """
      EVALUASI HASIL RENJA DINAS A TAHUN 2025
      Sasaran|Program/Kegiatan|Indikator Kinerja|Target Renstra Tahun 2029|<|Target Renja Tahun 2025|<|Realisasi Triwulan|<|<|<
      ^|^|^|K|Rp|K|Rp|I|II|III|IV
      S|PROGRAM A|Indeks A|95|1000|90|200|20|45|70|89
      """, name: "buku.xlsx"
    ).told()
    #expect(
      told.hasSuffix(
        """
            program nama ‹PROGRAM A›; pagu 2025 ‹200›
              * ‹Indeks A›; target 2025 ‹90›; realisasi 2025-T1 ‹20›; realisasi 2025-T2 ‹45›; realisasi 2025-T3 ‹70›; realisasi 2025-T4 ‹89›
        """), "\(told)")
  }

  @Test func `may look ahead at the next year, which it does not plan`() {
    let table = DrawnTable(
      """
      RENCANA KERJA DINAS A TAHUN 2026
      Kode|Program/Kegiatan|Indikator Kinerja|Rencana Tahun 2026|<|Prakiraan Maju Rencana Tahun 2027|<
      ^|^|^|Target|Pagu Indikatif (Rp.)|Target|Kebutuhan Dana/Pagu Indikatif (Rp)
      5.03.02|PROGRAM KEPEGAWAIAN DAERAH|Indeks A|1|100|2|200
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:G4 rkt-renja: 1 program, 1 indikator
        renja, perangkat_daerah DINAS A, periode 2026
          program kode ‹5.03.02›; nama ‹PROGRAM KEPEGAWAIAN DAERAH›; pagu 2026 ‹100›
            * ‹Indeks A›; target 2026 ‹1›
        """)
  }

  @Test(arguments: [
    ("Sumber: BPS, 2025", true), ("Sumber Data : Dinas A", false), (" *) angka sementara", true),
    ("NB: target per tahun", true), ("Sumber daya aparatur yang kompeten", false),
  ])
  func `may end with a note`(note: String, isNote: Bool) {
    let told = DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Target
      Sasaran A|Indeks A|1
      \(note)
      """, name: "buku.xlsx"
    ).told()
    #expect(told.contains("baris 4 dilewati: penutup tabel") == isNote, "\(told)")
    #expect(told.contains("1 sasaran, ") == isNote, "\(told)")
  }

  @Test func `may keep its agency in a column, or with its code in a line above`() {
    let rows =
      "Kode Program|Nama Program|Kode Kegiatan|Nama Kegiatan|Kode Sub Kegiatan|Nama Sub Kegiatan|Nama SKPD"
    func told(_ above: String, _ second: String) -> String {
      DrawnTable(
        """
        \(above)
        \(rows)
        5.03.02|P|5.03.02.2.02|K|5.03.02.2.02.0001|S|BADAN A
        5.03.02|P|5.03.02.2.02|K|5.03.02.2.02.0003|T|\(second)
        """, name: "buku.xlsx"
      ).told().split(separator: "\n").first { $0.hasPrefix("renja") }.map(String.init) ?? ""
    }
    #expect(told("", "Badan A") == "renja, perangkat_daerah BADAN A")
    #expect(told("", "Badan B") == "renja")
    #expect(
      told("Unit Organisasi : 5.03.5.04.0.00.01.0000 Badan C⏎Sub Unit Organisasi : 5.03.5.04 Badan D", "x")
        == "renja, perangkat_daerah Badan C")
  }

  @Test func `that names indicators and no level is told with what it lacks`() {
    let csv = "No;Indikator Kinerja Utama;Satuan;Formulasi;Sumber Data\n1;Indeks A;Indeks;a/b;BPS\n"
    let report = check([Input(Source(name: "iku.csv", text: csv), isNamed: true)], .builtIn)
    #expect(
      report.diagnostics.map(\.message.id) == [
        "kepala tabel ini tidak dikenal; yang terdekat, IKU, masih memerlukan kolom `sasaran`"
      ])
    // In a folder, or beside a plan, such a table may be anything.
    let folder = check([Input(Source(name: "iku.csv", text: csv), isNamed: false)], .builtIn)
    #expect(folder.diagnostics.isEmpty)
    let beside = DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Target
      Sasaran A|Indeks A|1

      No|Indikator|Satuan|Formulasi|Sumber Data
      1|Indeks A|Indeks|a/b|BPS
      """, name: "buku.xlsx")
    #expect(beside.losses().isEmpty && beside.told().contains("tabel di A5 tidak dibaca"))
  }

  @Test(arguments: [
    ("Sub Total Program 5.03.02", "100", true), ("Jumlah Pagu Program A", "Rp 1.000.000,-", true),
    ("Total Sasaran 1", "-", true), ("Jumlah Penduduk miskin yang berkurang", "semua", false),
    ("Jumlah Penduduk miskin", "", false),
  ])
  func `may sum a part of it`(text: String, money: String, isSum: Bool) {
    let told = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2026
      Sasaran|Program|Indikator|Target 2025|Pagu 2025
      Meningkatnya mutu layanan||Indeks A|1|
      |PROGRAM A|Indeks B|2|100
      \(text)||||\(money)
      |PROGRAM B|Indeks C|2|100
      """, name: "buku.xlsx"
    ).told()
    #expect(told.contains("baris 5 dilewati: penjumlahan") == isSum, "\(told)")
    #expect(told.contains("1 sasaran, 2 program") == isSum, "\(told)")
  }

  @Test func `may indent names with blanks, which are no part of them`() {
    let told = DrawnTable(
      """
      RENCANA KERJA DINAS A TAHUN 2026
      Program/Kegiatan/Sub Kegiatan|Indikator|Target
      PROGRAM A|Indeks A|1
      Kegiatan B|Indeks B|2
      Sub Kegiatan:   Pengelolaan C|Indeks C|3
      """, name: "buku.xlsx"
    ).told()
    #expect(told.contains("nama ‹Pengelolaan C›"), "\(told)")
  }
}
