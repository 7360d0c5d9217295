import Testing

@testable import Selaras

/// The faults that a domain study found by hand in the five source documents, as far as they belong to the
/// families here: each is found, at the right words.
@Suite struct `A fault that an evaluator found by hand` {
  struct Fault: CustomTestStringConvertible, Sendable {
    /// The number in the study.
    var number: String
    var file: String
    var code: String
    /// The words under the caret.
    var words: String

    init(_ number: String, _ file: String, _ code: String, _ words: String) {
      self.number = number
      self.file = file
      self.code = code
      self.words = words
    }

    var testDescription: String { "\(number) \(code)" }
  }

  static let tree = "pohon-kinerja-bkpp-gorontalo.yaml"
  static let cascading = "cascading-bkpsdm-pemalang.yaml"
  static let levels = "penjenjangan-bkpsdm.yaml"
  static let keyIndicators = "iku-bkd-halmahera-utara.yaml"
  static let annual = "rkt-bkpp-gorontalo.yaml"

  static let faults = [
    Fault("D1", tree, "IND006", "Indeks Sistem Merit"),
    Fault("D1", tree, "IND008", "Indeks Sistem Merit"),
    Fault("D2", tree, "TEK009", "skuntabel"),
    Fault("D2", tree, "TEK009", "inovatifg"),
    Fault("D3", tree, "KIN007", "Kinerja dan Keuangan"),
    Fault("D3", annual, "KIN007", "Kinerja dan Keuangan"),
    Fault("D4", tree, "IND009", "Frekuensi"),
    Fault(
      "D5", tree, "IND007",
      "Jumlah Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya yang Dipelihara/Direhabilitasi"),
    Fault("D7", tree, "TEK001", "Persentasen"),
    Fault("D7", tree, "TEK009", "Penyediaa"),
    Fault("D8", cascading, "IND014", "Jumlah izin perceraian yang terbit (negatif)"),
    Fault("D8", cascading, "PEM006", "Kabid Disiplin dan Kinerja Aparatur"),
    Fault("D9", cascading, "TEK003", "(kumulatif dari"),
    Fault("D10", cascading, "IND011", "Persentase terpenuhinya ASN (progress positif)"),
    Fault("D11", cascading, "PEM003", "Kabid Mutasi dan Promosi"),
    Fault("D12", cascading, "KIN007", "dan akuntabilitas"),
    Fault("D14", cascading, "IND010", "Pelaksanaan"),
    Fault("D14", cascading, "KIN010", "yang Dilaksanakan"),
    Fault("D20", annual, "TEK005", "Pengelolaan,Penyelesaian"),
    Fault("D20", annual, "TEK001", "Koodinasi"),
    Fault("D20", annual, "TEK001", "Penyelengraan"),
    Fault("D20", annual, "TEK009", "Opeasional"),
    Fault("D21", levels, "KIN005", "Peningkatan"),
    Fault("D22", levels, "KIN001", "Terkelolanya"),
    Fault("D24", levels, "IND006", "Persentase kesesuaian jabatan pegawai berdasarkan pendidikan"),
    Fault("D25", keyIndicators, "IND002", "Terlaksananya"),
    Fault("D25", keyIndicators, "IND002", "Penyusunan"),
    Fault("D25", keyIndicators, "IND002", "Pengisian"),
    Fault("D25", keyIndicators, "IND002", "Pemutakhiran"),
    Fault("D26", keyIndicators, "KIN003", "Capaian"),
    Fault("D26", keyIndicators, "IND011", "Tingkat Capaian Kinerja Pelaporan Keuangan Perangkat Daerah"),
    Fault("D27", keyIndicators, "PEM002", "Sekretariat dan Bidang - Bidang"),
    Fault("D27", keyIndicators, "PEM002", "Sub. Bidang Diklat Teknis"),
    Fault("D27", keyIndicators, "PEM003", "Bendahara"),
    Fault("D28", keyIndicators, "TEK004", "Pengadaan ASN dan Pengadaan ASN"),
    Fault("D28", keyIndicators, "TEK009", "Kompetens"),
    Fault("D28", keyIndicators, "TEK009", "Dugan"),
    Fault("D28", keyIndicators, "TEK009", "Penyesaian"),
    Fault("D28", keyIndicators, "TEK006", "Esselonering"),
    Fault("D28", keyIndicators, "TEK006", "di validasi"),
    Fault("D29", keyIndicators, "IND003", "Kategori Implementasi NSPK Manajemen ASN"),
  ]

  @Test(arguments: faults) func `is found at its words`(fault: Fault) throws {
    let report = try `A source document`.report(fault.file)
    let found = report.diagnostics.filter { $0.code == fault.code }
      .map { report.sources[Int($0.place.source)].text($0.place.range) }
    #expect(found.contains(fault.words), "\(fault.code) found: \(found)")
  }
}
