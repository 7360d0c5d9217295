import Testing

@testable import Selaras

@Suite struct `The line above a signature` {
  @Test(arguments: [
    ("Gorontalo, 2 Januari 2025", true), ("Sukamaju,     Nopember 2025", true),
    ("Kota Baru, 31 Desember 2024", true), ("Meningkatnya layanan, Januari 2025", true),
    ("Tersusunnya laporan Januari 2025", false), ("2 Januari 2025", false), ("Gorontalo, 2025", false),
    ("Rapat, koordinasi Januari 2025", false), ("A, 2 Januari 20251", false), ("", false),
  ])
  func `is a place and a date`(text: String, isOne: Bool) {
    let months = Rulebook.builtIn.tableForms.months
    #expect(PlaceAndDate.isWritten(text, FoldedWords(text).folded, months) == isOne)
  }

  @Test func `ends the table`() {
    let table = DrawnTable(
      """
      RENCANA KERJA TAHUNAN DINAS A KOTA B TAHUN 2025
      Sasaran|Indikator|Satuan|Target
      Sasaran A|Indeks A|Indeks|1

      Sukamaju, 2 Januari 2025
      Kepala Dinas

      SITI AMINAH
      NIP. 19700101 199003 2 001
      """, name: "buku.xlsx")
    #expect(!table.told().contains("Sukamaju"))
    #expect(table.told().contains("1 sasaran, 1 indikator"))
    #expect(!table.told().contains("FMT021"))
  }
}

@Suite struct `A note inside of a table` {
  @Test(arguments: [
    "||Keterangan||||", "||Catatan: menunggu Perbup||||", "Mengetahui||||||",
    "||Sukamaju, 2 Januari 2025||||",
  ])
  func `hides no row below it`(note: String) {
    let told = DrawnTable(
      """
      RENSTRA DINAS A KOTA B TAHUN 2025-2029
      Tujuan|Sasaran|Indikator|Satuan|Baseline|2025|2026
      Terwujudnya layanan prima||Indeks A|Indeks|70|71|72
      \(note)
      |Meningkatnya mutu layanan|Indeks B|Indeks|70|71|72
      """, name: "buku.xlsx"
    ).told()
    #expect(told.contains("1 tujuan, 1 sasaran, 2 indikator"), "\(told)")
    #expect(told.contains("baris 4 dilewati: catatan di dalam tabel"), "\(told)")
  }
}

@Suite struct `The signature below a table` {
  private func told(_ rows: String) -> String {
    DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Target|Penanggung Jawab
      Meningkatnya mutu layanan|Indeks A|1|Kepala Bidang A
      \(rows)
      """, name: "buku.xlsx"
    ).told()
  }

  @Test(arguments: [
    "\n|||Kepala Dinas A\n\n|||SITI AMINAH\n|||NIP. 19700101 199003 2 001",
    "\n|||Kepala Dinas A,\n\n\n|||SITI AMINAH, S.Pd.",
    "||Kepala Dinas A",
    "|||Plt. Kepala Dinas A\n|||SITI AMINAH\n|||Pembina Utama Muda",
    "\nBupati B|||Kepala Dinas A\n\nAHMAD|||SITI AMINAH",
    "\n|||Mengetahui,\n|||Kepala Dinas A",
  ])
  func `ends it, also without place and date`(rows: String) {
    let told = told(rows)
    #expect(told.contains("penutup tabel") && told.contains("1 sasaran, 1 indikator"), "\(told)")
    #expect(!told.contains("FMT021") && !told.contains("SITI") && !told.contains("Bupati B‹"), "\(told)")
    #expect(told.contains("pemilik ‹Kepala Bidang A›"), "\(told)")
  }

  @Test(arguments: [
    "Kepala keluarga miskin yang menerima bantuan|", "Sekretaris Desa|Indeks B", "* Indeks B|",
  ])
  func `is no row that says what is to be achieved, or by what it is known`(row: String) {
    let told = told(row)
    #expect(!told.contains("penutup tabel") && told.contains("2 sasaran"), "\(told)")
  }

  @Test func `is no row with positions in it`() {
    let told = told(
      """
      |||Kepala Bidang B
      Meningkatnya kepatuhan|Indeks B|2|Kepala Bidang C
      Kepala Bidang D|||
      Meningkatnya disiplin|Indeks C|3|
      |||Sekretaris
      """)
    #expect(!told.contains("penutup tabel"), "\(told)")
    #expect(told.contains("sasaran kinerja ‹Kepala Bidang D›") && told.contains("‹Sekretaris›"), "\(told)")
  }
}
