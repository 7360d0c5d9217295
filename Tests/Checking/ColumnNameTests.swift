import Testing

@testable import Selaras

/// Help for one who fills in a table, and does not know how a cascade file is written.
@Suite struct `Help for a table` {
  /// The help of a finding, of a table and of the same plan as a cascade file.
  private func help(_ code: String, _ rows: String, _ language: Language = .id) -> String {
    let text = "RENSTRA DINAS A KOTA B TAHUN 2025-2026\n" + rows
    let report = check([Input(Source(name: "a.csv", text: text), isNamed: true)], .builtIn)
    return report.diagnostics.first { $0.code == code }?.help?[language] ?? "-"
  }

  private let flat = """
    Tujuan,Sasaran,Indikator,Unit Ukur,Satuan,Kondisi Awal,2025,2026,PJ
    T,Meningkatnya mutu layanan,Persentase layanan yang tepat waktu,,,1,80,80,Kepala Dinas

    """

  @Test func `names the column and not the key`() {
    #expect(
      help("SAT001", flat) == "isi kolom `Satuan`, atau tulis satuan dalam kurung di ujung nama indikator")
    #expect(
      help("STR005", flat)
        == "isi kolom `Misi` dengan nomor atau bunyi misinya, atau kolom `NSPK` dengan sasaran RPJMD atau NSPK yang dijawabnya"
    )
    #expect(
      help("STR005", flat, .en)
        == "fill in the column `Misi` with the number or text of the mission, or the column `NSPK` with the RPJMD outcome or NSPK it answers"
    )
  }

  @Test func `puts a value into its column`() {
    let rows = """
      Sasaran,Indikator,Satuan,Kondisi Awal,2025,2026
      Meningkatnya mutu layanan,Indeks kepuasan masyarakat atas layanan,Indeks,80,82,81

      """
    #expect(help("TGT004", rows).hasSuffix("diharapkan turun, tulis `negatif` di kolom `Polaritas`"))
    #expect(help("TGT004", rows, .en).hasSuffix("go down, write `negatif` in the column `Polaritas`"))
  }

  @Test func `has a column for each year`() {
    let rows = """
      Sasaran,Indikator,Satuan,Kondisi Awal,Target
      Meningkatnya mutu layanan,Indeks kepuasan masyarakat atas layanan,Indeks,80,82

      """
    #expect(
      help("TGT012", rows)
        == "tulis per tahun: kolom `Target 2025` dan `Target 2026`; bila itu kondisi akhir periode, tulis `82` di kolom `Target akhir`"
    )
  }

  @Test func `needs no quotation marks around a dash`() {
    let rows = """
      Sasaran,Indikator,Satuan,Kondisi Awal,Target 2025,Target 2026
      Meningkatnya mutu layanan,Indeks kepuasan masyarakat atas layanan,Indeks,,81,82

      """
    #expect(
      help("TGT007", rows)
        == "isi kolom `Kondisi Awal` dengan capaian tahun terakhir sebelum periode; bila belum pernah diukur, tulis `-`"
    )
  }

  @Test func `says which column does not know a word`() {
    let rows = """
      Sasaran,Indikator,Satuan,Polaritas,2025,2026
      Meningkatnya mutu layanan,Indeks kepuasan masyarakat atas layanan,Indeks,naik sekali,81,82

      """
    let text = "RENSTRA DINAS A KOTA B TAHUN 2025-2026\n" + rows
    let report = check([Input(Source(name: "a.csv", text: text), isNamed: true)], .builtIn)
    let fault = report.diagnostics.first { $0.code == "FMT010" }
    #expect(fault?.message.id == "kolom `Polaritas` tidak mengenal `naik sekali`")
  }

  @Test func `is of keys in a cascade file`() {
    let text = """
      selaras: 1
      dokumen: renstra
      periode: 2025-2026
      tujuan: {kinerja: Meningkatnya mutu layanan, indikator: {nama: Indeks A, satuan: Indeks, target: 1}}

      """
    let report = check([Input(Source(name: "a.yaml", text: text), isNamed: true)], .builtIn)
    func help(_ code: String) -> String? { report.diagnostics.first { $0.code == code }?.help?.id }
    #expect(
      help("STR005")
        == "isi `misi` dengan nomor atau bunyi misinya, atau `acuan` dengan sasaran RPJMD atau NSPK yang dijawabnya"
    )
    #expect(
      help("TGT012")
        == "tulis per tahun: `target: {2025: ..., 2026: ...}`; bila itu kondisi akhir periode, tulis `akhir: 1`"
    )
  }
}
