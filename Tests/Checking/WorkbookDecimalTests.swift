import Testing

@testable import Selaras

/// A workbook keeps a number with a point and shows it with the mark of whoever opens it.
@Suite struct `Decimal commas and points in one table` {
  private let file = OfficeFile(
    csv: """
      PERJANJIAN KINERJA DINAS A KOTA B TAHUN 2025,,,
      Sasaran,Indikator,Satuan,Target
      Meningkatnya kualitas pelayanan publik,Indeks Kepuasan Masyarakat,Indeks,84.5
      Meningkatnya kualitas layanan data,Indeks Pembangunan Statistik,Indeks,"4,2"
      """, merged: 0..<1, down: [])

  @Test func `are told in a document`() {
    #expect(codes("pk.docx", file.docx()) == ["TGT008"])
  }

  @Test func `are no fault in a workbook`() {
    #expect(codes("pk.xlsx", file.xlsx(sheet: "PK")) == [])
  }

  private func codes(_ name: String, _ bytes: [UInt8]) -> [String] {
    let report = check([Input(Source(name: name, bytes: bytes), isNamed: true)], Rulebook.builtIn)
    #expect(report.workbooks.flatMap(\.tables).map(\.form) == ["pk"])
    return report.diagnostics.map(\.code).filter { $0.hasPrefix("TGT") }
  }
}
