import Testing

@testable import Selaras

/// What of a plan was not read is a finding, so that every report carries it and no one takes the file for clean.
@Suite struct `What a table loses` {
  private func losses(_ table: String) -> [String] { DrawnTable(table, name: "buku.xlsx").losses() }

  @Test func `is a column with a slip in its title`() {
    #expect(
      losses(
        """
        RENSTRA DINAS A TAHUN 2025
        Tujuan|Sasrn|Indikator|Target 2025|Formulsi|Warna
        T|S|Indeks A|1|a/b|merah
        """) == [
          "FMT021 ‹Sasrn› judul `Sasrn` tidak dikenal, jadi isinya tidak dibaca (mungkin maksudnya `Sasaran`?)",
          "FMT021 ‹Formulsi› judul `Formulsi` tidak dikenal, jadi isinya tidak dibaca (mungkin maksudnya `Formulasi`?)",
        ])
  }

  @Test func `is a column of another form, or without a title`() {
    let table = DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator||Target 2025|Realisasi 2025
      S|Indeks A|apa ini|1|2
      """, name: "buku.xlsx")
    #expect(
      table.losses(form: "pk") == [
        "FMT021 ‹Realisasi 2025› Perjanjian Kinerja tidak mempunyai kolom `Realisasi 2025`, jadi isinya tidak dibaca (bila tabel ini formulir lain, pilih dengan `--form`; bila tidak, pindahkan kolomnya ke tabel lain)",
        "FMT021 ‹apa ini› kolom C tidak berjudul, jadi isinya tidak dibaca (beri kolom itu judul)",
      ])
  }

  @Test func `is nothing where a column holds no part of a plan, or nothing at all`() {
    #expect(
      losses(
        """
        PERJANJIAN KINERJA DINAS A TAHUN 2025
        No|Sasaran|Indikator|Target|Ket.|Strategi|Sasrn|Sumber Data
        1|S|Indeks A|1|sedang|dipercepat||BPS
        """) == [])
  }

  @Test func `is a second table that is nearly one of a plan`() {
    #expect(
      losses(
        """
        PERJANJIAN KINERJA DINAS A TAHUN 2025
        No|Sasaran|Indikator|Target
        1|S|Indeks A|1

        No|Sasran|Indikator Kinerja|Target
        2|S2|Indeks B|1
        """) == [
          "FMT023 ‹Sasran› kepala tabel ini tidak dikenal, dan tabelnya tidak dibaca: ada judul kolom `Sasran` (mungkin maksudnya `Sasaran`?)"
        ])
    #expect(
      losses(
        """
        PERJANJIAN KINERJA DINAS A TAHUN 2025
        No|Sasaran|Indikator|Target
        1|S|Indeks A|1

        No|Tujuan|Sasaran|Strategi
        1|T|S|dipercepat
        """) == [])
  }

  @Test func `is what is under a merged cell, unless it says the same`() {
    var table = DrawnTable(
      """
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Target
      S1|Indeks A|1
      S2|Indeks B|1
      S1|Indeks C|1
      """, name: "buku.xlsx")
    var sheet = table.workbook.sheets[0]
    sheet.merged = [CellRange(rows: 2..<5, columns: 0..<1)]
    MergedCover.uncover(&sheet)
    table.workbook.sheets[0] = sheet
    #expect(
      table.losses() == [
        "FMT022 ‹S2› teks sel ini tertutup sel gabungan, jadi tidak diperiksa (pisahkan sel gabungan itu, lalu pindahkan atau hapus teks di bawahnya)"
      ])
  }

  @Test func `is a hidden sheet, or one of macros, with a plan`() {
    var table = DrawnTable(
      """
      == PK
      PERJANJIAN KINERJA DINAS A TAHUN 2025
      Sasaran|Indikator|Target
      S1|Indeks A|1
      == Lama (hidden)
      Sasaran|Indikator|Target
      S2|Indeks B|1
      == Daftar (hidden)
      Sasaran|Indikator|Target
      == Makro
      Sasaran|Indikator|Target
      S3|Indeks C|1
      """, name: "buku.xlsx")
    table.workbook.sheets[3].holdsMacros = true
    #expect(
      table.losses() == [
        "FMT022 ‹Sasaran› lembar tersembunyi `Lama` memuat tabel rencana, dan tidak diperiksa (tampilkan lembar itu bila bagian dari rencana, atau hapus bila tidak)",
        "FMT023 ‹Sasaran› lembar makro `Makro` memuat tabel rencana, dan tidak diperiksa (pindahkan tabelnya ke lembar biasa)",
      ])
  }

  @Test func `is told in a run, which is not clean then`() {
    let csv = "Tujuan,Sasrn,Indikator,Target\nT,S,I,1\n"
    let report = check([Input(Source(name: "renstra.csv", text: csv), isNamed: true)], .builtIn)
    #expect(report.diagnostics.contains { $0.code == "FMT021" && $0.severity == .warning })
    #expect(report.unchecked.map(\.file) == ["renstra.csv"])
  }

  @Test(arguments: [
    ("Sasrn;Indikator;Target 2025\nS;I;1\n", ["FMT012"]),
    ("No;Sasaran;Target 2025;Satuan;Keterangan\n1;S;5;a;b\n", ["FMT012"]),
    ("kode;nama;kinerja;indikator;satuan\n1;a;b;c;d\n", []),
    ("nama;umur\na;1\n", []),
  ])
  func `is a CSV file in a folder that nearly is a plan`(_ csv: String, _ codes: [String]) {
    let report = check([Input(Source(name: "a.csv", text: csv), isNamed: false)], .builtIn)
    #expect(report.diagnostics.map(\.code) == codes)
    #expect(report.passedOver.isEmpty == !codes.isEmpty)
  }
}
