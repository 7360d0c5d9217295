import Testing

@testable import Selaras

/// The faults that a domain study found by hand in the five source documents, as far as rules can see
/// them: each is found, at the right words.
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
    Fault("D6", tree, "NOM006", "Jumlah Dokumen Hasil Pengelolaan Promosi"),
    Fault("D8", cascading, "IND014", "Jumlah izin perceraian yang terbit (negatif)"),
    Fault("D8", cascading, "PEM006", "Kabid Disiplin dan Kinerja Aparatur"),
    Fault("D16", annual, "SLR006", "misi ketiga"),
    Fault(
      "D17", annual, "SLR007",
      "Undang-Undang Republik Indonesia Nomor 59 Tahun 2024 Tentang Sistem Perencanaan Pembangunan Nasional"),
    Fault("D17", annual, "SLR007", "Peraturan Menteri Dalam Negeri Nomor 08 Tahun 2014"),
    Fault("D7", tree, "TEK001", "Persentasen"),
    Fault("D7", tree, "TEK009", "Penyediaa"),
    Fault("D9", cascading, "TEK012", "(kumulatif dari"),
    Fault("D10", cascading, "IND011", "Persentase terpenuhinya ASN (progress positif)"),
    Fault("D11", cascading, "PEM003", "Kabid Mutasi dan Promosi"),
    Fault("D12", cascading, "KIN007", "dan akuntabilitas"),
    Fault("D13", cascading, "IND021", "kasus"),
    Fault("D13", cascading, "IND021", "rekening"),
    Fault("D14", cascading, "IND010", "Pelaksanaan"),
    Fault("D14", cascading, "KIN010", "yang Dilaksanakan"),
    Fault("D15", cascading, "NOM012", "PROGRAM PENUNJANG URUSAN PEMERINTAH DAERAH"),
    Fault("D15", annual, "NOM012", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH"),
    Fault("D15", annual, "NOM012", "PENYEDIAAN JASA PENUNJANG URUSAN PEMERINTAH DAERAH"),
    Fault("D20", annual, "NOM012", "Koodinasi Pelaksanaan Administrasi Pemberhentian"),
    Fault("D20", annual, "NOM012", "Pelaksanaan Penataan dan Pengujian / Verifikasi Keuangan"),
    Fault("D20", annual, "NOM012", "Penyelengraan Rapat Koordinasi dan Konsultansi SKPD"),
    Fault("D20", annual, "NOM012", "Penyedia Jasa Surat Menyurat"),
    Fault(
      "D20", annual, "NOM012",
      "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan,Pajak Kendaraan Dinas Opeasional atau Lapangan"),
    Fault("D20", annual, "NOM012", "Peningkatan Kapasitas ASN"),
    Fault("D20", annual, "TEK005", "Pengelolaan,Penyelesaian"),
    Fault("D20", annual, "TEK001", "Koodinasi"),
    Fault("D20", annual, "TEK001", "Penyelengraan"),
    Fault("D20", annual, "TEK009", "Opeasional"),
    Fault("D21", levels, "KIN005", "Peningkatan"),
    Fault("D22", levels, "KIN001", "Terkelolanya"),
    Fault(
      "D23", levels, "NOM006",
      "Jumlah ASN jabatan fungsional yang mendapatkan layanan pengembangan karir"),
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

  /// What only shows when the documents are checked together.
  static let differences = [
    Fault(
      "D2", tree, "SLR002",
      "Meningkatkan Kualitas Sistem Pemerintahan yang berorientasi pelayanan prima, skuntabel, inovatifg dan responsif"
    ),
    Fault("D19", annual, "SLR003", "Pengadaan Mebel"),
    Fault("D19", annual, "SLR003", "Fasilitasi Lembaga Profesi ASN"),
    Fault("D19", tree, "SLR013", "Terlaksananya Pemberian Penghargaan bagi ASN"),
  ]

  /// The rules that compare documents.
  private static let comparing = CheckOptions(
    selecting: ["001", "002", "003", "004", "005", "010", "011", "012", "013"].map { "SLR" + $0 })

  private static func compared(_ files: [(name: String, text: String)]) -> [String] {
    let inputs = files.map { Input(Source(name: $0.name, text: $0.text), isNamed: true) }
    let report = check(inputs, Rulebook.builtIn, comparing)
    return report.diagnostics.map { diagnostic in
      let source = report.sources[Int(diagnostic.place.source)]
      return "\(source.name) \(diagnostic.code) \(source.text(diagnostic.place.range))"
    }.sorted()
  }

  /// The source documents, as cascade files.
  private static let plans = `A source document`.names.filter { $0.hasSuffix(".yaml") }

  @Test func `is found between documents, and nothing else is`() throws {
    let files = try Self.plans.map { ($0, try Repository.text("Fixtures/\($0)")) }
    #expect(Self.compared(files) == Self.differences.map { "\($0.file) \($0.code) \($0.words)" }.sorted())
  }

  @Test(arguments: plans, DocumentKind.allCases)
  func `is not seen between a document and its copy`(name: String, kind: DocumentKind) throws {
    let text = try Repository.text("Fixtures/\(name)")
    let copy = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("dokumen: ") ? "dokumen: \(kind.rawValue)" : $0 }.joined(separator: "\n")
    #expect(Self.compared([("a.yaml", text), ("b.yaml", copy)]) == [])
  }
}

extension CheckOptions {
  fileprivate init(selecting codes: [String]) {
    self.init()
    selection.select = codes
  }
}
