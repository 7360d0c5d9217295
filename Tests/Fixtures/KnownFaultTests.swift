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
    Fault("D3", tree, "KIN007", "Kinerja dan Keuangan"),
    Fault("D3", annual, "KIN007", "Kinerja dan Keuangan"),
    Fault("D4", tree, "IND009", "Frekuensi"),
    Fault(
      "D5", tree, "IND007",
      "Jumlah Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya yang Dipelihara/Direhabilitasi"),
    Fault("D8", cascading, "IND014", "Jumlah izin perceraian yang terbit (negatif)"),
    Fault("D8", cascading, "PEM006", "Kabid Disiplin dan Kinerja Aparatur"),
    Fault("D16", annual, "SLR006", "misi ketiga"),
    Fault(
      "D17", annual, "SLR007",
      "Undang-Undang Republik Indonesia Nomor 59 Tahun 2024 Tentang Sistem Perencanaan Pembangunan Nasional"),
    Fault("D17", annual, "SLR007", "Peraturan Menteri Dalam Negeri Nomor 08 Tahun 2014"),
    Fault("D10", cascading, "IND011", "Persentase terpenuhinya ASN (progress positif)"),
    Fault("D11", cascading, "PEM003", "Kabid Mutasi dan Promosi"),
    Fault("D12", cascading, "KIN007", "dan akuntabilitas"),
    Fault("D14", cascading, "IND010", "Pelaksanaan"),
    Fault("D14", cascading, "KIN010", "yang Dilaksanakan"),
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

  @Test func `is found between documents, and nothing else is`() throws {
    let inputs = try `A source document`.names.map { name in
      Input(Source(name: name, text: try Repository.text("Fixtures/\(name)")), isNamed: true)
    }
    let report = check(inputs, Rulebook.builtIn())
    let found = report.diagnostics.filter {
      ["SLR001", "SLR002", "SLR003", "SLR004"].contains($0.code) || $0.code > "SLR009" && $0.code < "T"
    }
    .map { diagnostic in
      let source = report.sources[Int(diagnostic.place.source)]
      return "\(source.name) \(diagnostic.code) \(source.text(diagnostic.place.range))"
    }
    #expect(found.sorted() == Self.differences.map { "\($0.file) \($0.code) \($0.words)" }.sorted())
  }

  @Test(arguments: `A source document`.names) func `is not seen between a document and its copy`(name: String) throws {
    let text = try Repository.text("Fixtures/\(name)")
    for kind in DocumentKind.allCases {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let copy = lines.map { $0.hasPrefix("dokumen: ") ? "dokumen: \(kind.rawValue)" : $0 }.joined(separator: "\n")
      let report = check(
        [Input(Source(name: "a.yaml", text: text), isNamed: true), Input(Source(name: "b.yaml", text: copy), isNamed: true)],
        Rulebook.builtIn())
      let found = report.diagnostics.filter { $0.code.hasPrefix("SLR") && $0.notes.contains { $0.place.source != report.diagnostics[0].place.source } }
      #expect(found.filter { $0.code != "SLR006" }.map(\.message.id) == [], "\(kind)")
    }
  }
}
