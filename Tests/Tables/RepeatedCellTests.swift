import Testing

@testable import Selaras

/// Cells that stand for others: `sda`, one value over several years, several owners.
@Suite struct `A cell that stands for others` {
  @Test func `says with sda, idem or a sign what stands above it`() {
    let table = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2026
      Tujuan|Sasaran|Indikator|Satuan|2025|2026|Penanggung Jawab
      T||Indeks A|Indeks|1|2|Kepala Badan
      |S|Persentase B|%|10|20|s.d.a.
      |Idem|Persentase C|-"-|"|30|sama dengan di atas
      |R|Jumlah D|orang|5|6|SDA
      """, name: "buku.xlsx")
    #expect(
      table.told()
        == """
        Lembar1!A2:G6 renstra-tujuan-sasaran: 1 tujuan, 2 sasaran, 4 indikator
        renstra, perangkat_daerah DINAS A, periode 2025-2026
          tujuan kinerja ‹T›; pemilik ‹Kepala Badan›
            * ‹Indeks A›; satuan ‹Indeks›; target 2025 ‹1›; target 2026 ‹2›
            sasaran kinerja ‹S›; pemilik ‹Kepala Badan›
              * ‹Persentase B›; satuan ‹%›; target 2025 ‹10›; target 2026 ‹20›
              * ‹Persentase C›; satuan ‹%›; target 2025 ‹10›; target 2026 ‹30›
            sasaran kinerja ‹R›; pemilik ‹SDA›
              * ‹Jumlah D›; satuan ‹orang›; target 2025 ‹5›; target 2026 ‹6›
        """)
  }

  @Test func `is told where nothing stands above it, and holds nothing`() {
    let table = DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Satuan|Target|Penanggung Jawab
      S|Indeks A|Indeks|1|ditto
      R|Indeks B|idem|2|dito
      """, name: "buku.xlsx")
    let help = "(tulis isinya di sel itu)"
    let why = "berarti sama dengan di atas, tetapi di atasnya di kolom ini tidak ada isi"
    #expect(
      table.losses() == ["FMT021 ‹ditto› `ditto` \(why) \(help)", "FMT021 ‹dito› `dito` \(why) \(help)"])
    #expect(table.told().contains("sasaran kinerja ‹R›\n    * ‹Indeks B›; satuan ‹Indeks›; target ‹2›"))
  }

  @Test func `is a merged target of several years, but no sum of money`() {
    let table = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025-2027
      Sasaran|Indikator|Satuan|Target 2025|Target 2026|Target 2027|Pagu 2025|Pagu 2026
      S|Indeks A|Indeks|82|<|<|100|<
      """, name: "buku.xlsx")
    #expect(
      table.told().hasSuffix(
        """
          sasaran kinerja ‹S›; pagu 2025 ‹100›
            * ‹Indeks A›; satuan ‹Indeks›; target 2025 ‹82›; target 2026 ‹82›; target 2027 ‹82›
        """), "\(table.told())")
  }

  @Test(arguments: [
    ("Kepala Badan⏎Sekretaris", "pemilik ‹Kepala Badan›; pemilik ‹Sekretaris›"),
    ("Bidang Mutasi⏎Bidang Diklat", "pemilik ‹Bidang Mutasi›; pemilik ‹Bidang Diklat›"),
    ("Kepala Bidang⏎Mutasi dan Promosi", "pemilik ‹Kepala Bidang Mutasi dan Promosi›"),
    ("Kepala⏎Bidang Mutasi", "pemilik ‹Kepala Bidang Mutasi›"),
    ("Sekretaris⏎Dinas Kesehatan", "pemilik ‹Sekretaris Dinas Kesehatan›"),
  ])
  func `holds an owner on each line, if each line names one`(cell: String, owners: String) {
    let table = DrawnTable(
      """
      CASCADING DINAS A TAHUN 2025
      Sasaran|Indikator|Penanggung Jawab
      S|Indeks A|\(cell)
      """, name: "buku.xlsx")
    #expect(
      table.told().contains("* ‹Indeks A›; \(owners)") || table.told().contains("‹S›; \(owners)"),
      "\(table.told())")
  }

  @Test(arguments: ["Misi 2: Mewujudkan X", "Misi : Mewujudkan X"])
  func `may be a misi above a table whose own column of it is empty`(line: String) {
    let told = DrawnTable(
      """
      RENSTRA DINAS A TAHUN 2025
      \(line)
      Misi|Tujuan|Indikator|Target 2025
      |T|Indeks A|1
      """, name: "buku.xlsx"
    ).told()
    #expect(told.contains("  misi kinerja ‹Mewujudkan X›\n    tujuan kinerja ‹T›"), "\(told)")
  }
}
