import Testing

@testable import Selaras

@Suite struct `What a cell of a table means` {
  private func told(_ table: String) -> String {
    let lines = DrawnTable(table, name: "buku.xlsx").told().split(separator: "\n")
    return lines.filter { $0.hasPrefix(" ") }.joined(separator: "\n")
  }

  @Test func `may hold indicators that are counted on one line, by numbers or letters`() {
    #expect(
      told(
        """
        PERJANJIAN KINERJA DINAS A TAHUN 2025
        Sasaran|Indikator|Satuan|Target
        S|a. Indeks X b. Nilai Y|a. Indeks b. Nilai|a. 1 b. 2
        T|1) Indeks X 2) Nilai Y|Angka|1) 3 2) 4
        U|a. Indeks X saja||5
        """) == """
            sasaran kinerja ‹S›
              * ‹Indeks X›; satuan ‹Indeks›; target ‹1›
              * ‹Nilai Y›; satuan ‹Nilai›; target ‹2›
            sasaran kinerja ‹T›
              * ‹Indeks X›; satuan ‹Angka›; target ‹3›
              * ‹Nilai Y›; satuan ‹Angka›; target ‹4›
            sasaran kinerja ‹U›
              * ‹a. Indeks X saja›; target ‹5›
          """)
  }

  @Test func `may hold two indicators with a number for each`() {
    #expect(
      told(
        """
        PERJANJIAN KINERJA DINAS A TAHUN 2025
        Sasaran|Indikator|Satuan|Target
        S|Persentase X dan Persentase Y|%|80% dan 90%
        T|Persentase X dan Y|%|80% dan 90%
        U|Persentase X dan Persentase Y|%|80%
        """) == """
            sasaran kinerja ‹S›
              * ‹Persentase X›; satuan ‹%›; target ‹80%›
              * ‹Persentase Y›; satuan ‹%›; target ‹90%›
            sasaran kinerja ‹T›
              * ‹Persentase X dan Y›; satuan ‹%›; target ‹80% dan 90%›
            sasaran kinerja ‹U›
              * ‹Persentase X dan Persentase Y›; satuan ‹%›; target ‹80%›
          """)
  }

  @Test func `may tell its level by capitals and bold letters together`() {
    let table = DrawnTable(
      """
      RENCANA KINERJA TAHUNAN DINAS A TAHUN 2025
      Program/Kegiatan/Sub Kegiatan|Indikator|Target
      *PROGRAM PENDIDIKAN|Indeks A|1
      *Pengelolaan Sekolah|Jumlah B|2
      Pembangunan Ruang Kelas|Jumlah C|3
      Rehabilitasi Ruang Kelas|Jumlah D|4
      """, name: "buku.xlsx")
    let lines = table.told().split(separator: "\n").map(String.init)
    #expect(!lines.contains { $0.contains("diduga") })
    #expect(
      lines.filter { $0.contains("nama ‹") } == [
        "  program nama ‹PROGRAM PENDIDIKAN›", "    kegiatan nama ‹Pengelolaan Sekolah›",
        "      sub_kegiatan nama ‹Pembangunan Ruang Kelas›",
        "      sub_kegiatan nama ‹Rehabilitasi Ruang Kelas›",
      ])
  }
}

@Suite struct `A finding in a table` {
  private static let csv = """
    RENSTRA DINAS A TAHUN 2025-2029
    Tujuan,Sasaran,Indikator,Kondisi Awal,2025,2026,2027,2028,2029,Catatan Selaras
    Terlaksananya A,Terlaksananya B,Indeks B,,1,2,3,4,5,abaikan KIN001 -- dikunci Perda

    """

  private func report(_ codes: [String]) -> Report {
    var options = CheckOptions()
    options.selection = Selection(select: codes)
    return check([Input(Source(name: "renstra.csv", text: Self.csv), isNamed: true)], .builtIn, options)
  }

  @Test func `says in its help what the column is called`() {
    #expect(
      report(["TGT007"]).diagnostics.compactMap { $0.help?.en.prefix(24) } == ["fill in the column `Kond"])
  }

  @Test func `is silenced by a remark in the row that it is shown in`() {
    let report = report(["KIN001"])
    #expect(report.suppressed == 2)
    #expect(report.diagnostics.map(\.node) == [])
  }
}
