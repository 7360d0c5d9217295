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
