@testable import Selaras
import Testing

/// What a form of the ministry has no column for is not missing; what a column is there for is.
@Suite struct `A table whose form has no column for something` {
  /// The codes of what is missing from some tables, with the severity.
  private func missing(_ text: String) -> String {
    let codes = ["TGT001", "TGT007", "SAT001", "STR001", "STR005", "IND001"]
    let report = check([Input(Source(name: "a.csv", text: text), isNamed: true)], .builtIn, CheckOptions())
    return report.diagnostics.map(\.code).filter(codes.contains).sorted().joined(separator: " ")
  }

  private static let goals = """
    Tabel T-C.25 Tujuan dan Sasaran Renstra Dinas Sosial Kabupaten Contoh Tahun 2025-2026
    No,Tujuan,Sasaran,Indikator Tujuan/Sasaran,Satuan,2025,2026
    1,Meningkatnya kesejahteraan sosial,,Indeks Kesejahteraan Sosial,Indeks,60,62
    ,,Meningkatnya mutu layanan sosial,Indeks Layanan Sosial,Indeks,70,71

    """

  @Test func `is not asked for it`() {
    #expect(missing(Self.goals) == "")
    let steps = """
      Tabel 4.1 Teknik Merumuskan Program/Kegiatan/Subkegiatan Renstra Dinas Kesehatan Kabupaten Contoh Tahun 2025-2029
      NSPK dan Sasaran RPJMD yang Relevan,Tujuan,Sasaran,Outcome,Output,Indikator,Program/Kegiatan/Subkegiatan,Keterangan
      Meningkatnya derajat kesehatan masyarakat,Meningkatnya kesehatan ibu dan anak,,,,Angka Kematian Ibu,,
      ,,Meningkatnya mutu pelayanan kesehatan,,,Indeks Mutu Pelayanan Kesehatan,,
      """
    #expect(missing(steps) == "")
  }

  @Test func `is asked for it where a column is there`() {
    let wider = Self.goals.replacing("Satuan,2025", with: "Satuan,Kondisi Awal,2025")
      .replacing("Indeks,60", with: "Indeks,58,60").replacing("Indeks,70", with: "Indeks,,70")
    #expect(missing(wider) == "TGT007")
    let tied = Self.goals.replacing("Indikator Tujuan/Sasaran,", with: "Indikator Tujuan/Sasaran,NSPK,")
      .replacing("Sosial,Indeks,", with: "Sosial,,Indeks,")
    #expect(missing(tied) == "STR005")
  }

  @Test func `names no orphans where it has no level above, until another table of the file has`() {
    let money = """
      Tabel 4.3 Rencana Program/Kegiatan/Subkegiatan dan Pendanaan Dinas Kesehatan Kabupaten Contoh Tahun 2025-2026
      BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT,INDIKATOR OUTCOME/OUTPUT,BASELINE TAHUN 2024,TARGET DAN PAGU INDIKATIF TAHUN,,,
      ,,,2025,,2026,
      ,,,TARGET,PAGU,TARGET,PAGU
      1.02.02 - PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT,,,,900,,950
      Meningkatnya mutu layanan kesehatan,Indeks Mutu Layanan (Indeks),70,72,,74,

      """
    #expect(missing(money) == "")
    #expect(missing(Self.goals + "\n" + money) == "")
    let steps = """

      Tabel 4.1 Teknik Merumuskan Program/Kegiatan/Subkegiatan
      NSPK dan Sasaran RPJMD yang Relevan,Tujuan,Sasaran,Outcome,Output,Indikator,Program/Kegiatan/Subkegiatan
      Meningkatnya derajat kesehatan,Meningkatnya kesehatan ibu dan anak,,,,Angka Kematian Ibu (Orang),
      ,,Meningkatnya pelayanan kesehatan,,,Indeks Pelayanan Kesehatan (Indeks),
      ,,,Meningkatnya perilaku hidup sehat,,Persentase rumah tangga ber-PHBS (Persen),1.02.05 - PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN
      """
    #expect(missing(money + steps).contains("STR001"))
  }

  @Test func `is asked for nothing of a goal in an evaluation of its programs`() {
    let report = """
      Evaluasi Hasil Renja Dinas Sosial Kota Contoh Tahun 2025
      Tujuan,Sasaran,Kode,Program/Kegiatan/Sub Kegiatan,Indikator Kinerja,Satuan,Target Renja Tahun 2025,Realisasi Renja Tahun 2025
      Meningkatnya kesejahteraan sosial,Meningkatnya mutu layanan sosial,,,,,,
      ,,1.06.02,PROGRAM PEMBERDAYAAN SOSIAL,Persentase layanan sosial,Persen,75,70
      """
    #expect(missing(report) == "")
  }
}
