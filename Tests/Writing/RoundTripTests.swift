import Testing

@testable import Selaras

/// A plan to the long table and back.
struct `A plan that goes through the long table` {
  private static let book = Rulebook.builtIn

  private static let whole = """
    # selaras: abaikan-berkas IND003 -- formulasinya di lampiran
    selaras: 1
    dokumen: renstra
    daerah: Kabupaten Pemalang
    perangkat_daerah: Badan Kepegawaian
    periode: 2025-2029
    misi:
      - Meningkatkan kualitas tata kelola
      - Meningkatkan kualitas hidup
    tujuan:
      - kinerja: Meningkatnya profesionalitas ASN
        misi: 1
        pemilik: [Kepala Badan, "Sekretaris; Badan"]
        indikator:
          - nama: Indeks Profesionalitas ASN
            satuan: Indeks
            definisi: "=tidak dihitung"
            jenis: iku
            pemilik: Kabid Mutasi
            baseline: {tahun: 2024, nilai: "70,1"}
            target: {2025: "71,5", 2026: "-", 2027: "24 Dokumen"}
            realisasi: {2025: "70"}
          - Jumlah ASN; yang terdidik
        sasaran:
          - id: S1
            kinerja:
              - teks: Meningkatnya kompetensi ASN
                indikator: [{nama: Persentase ASN kompeten, pagu: "12"}]
              - Meningkatnya disiplin ASN
            unit: Bidang Mutasi
            catatan: "- satu"  # selaras: abaikan STR002, KIN001 -- dirinci lain
            program:
              - kode: 5.03.02
                nama: PROGRAM KEPEGAWAIAN DAERAH
                pagu: {2025: 1.250.000, 2026: 1.300.000}
                kegiatan:
                  - kode: 5.03.02.2.02
                    nama: Mutasi dan Promosi ASN
                    sub_kegiatan: [Pengelolaan Mutasi ASN, Pengelolaan Promosi ASN]
    sub_kegiatan:
      - kode: 5.03.02.2.02.0003
        nama: Pengelolaan Promosi ASN
        lokasi: Kota
      - kode: 1.01.01
        nama: Yatim
        induk: ~
      - kode: 1.01.02
        nama: Salah induk
        induk: tiada

    """

  private static let plans: [String: String] = {
    var plans = ["whole": whole]
    for name in [
      "cascading-bkpsdm-pemalang", "iku-bkd-halmahera-utara", "penjenjangan-bkpsdm",
      "pohon-kinerja-bkpp-gorontalo",
      "rkt-bkpp-gorontalo",
    ] {
      plans[name] = (try? Repository.text("Fixtures/\(name).yaml")) ?? ""
    }
    return plans
  }()

  /// What a cascade says, in no order; without the ids of nodes and the words that name parents, which the table has
  /// for its own use.
  private static func facts(_ cascade: Cascade) -> [String] {
    var facts: [String] = []
    func add(_ field: FieldID, _ place: String) {
      let key = cascade[field].key
      guard ![.id, .induk, .selaras].contains(key), !cascade.string(field).isEmpty else { return }
      facts.append("\(place): \(key.name) = \(cascade.string(field))")
    }
    func add(_ points: Range<PointID>, _ place: String) {
      for point in points.map({ cascade[$0] }) where !cascade.string(point.field).isEmpty {
        facts.append("\(place): \(point.series.name) \(point.period.name) = \(cascade.string(point.field))")
      }
    }
    for document in cascade.documents {
      let end = document.nodes.first.map { cascade[$0].fields.lowerBound } ?? document.fields.upperBound
      for field in document.fields.lowerBound..<end { add(field, "document") }
      for node in document.nodes {
        let path = cascade.path(of: node)
        facts.append("\(path) < \(cascade[node].parent.map { cascade.path(of: $0) } ?? "-")")
        facts += cascade.supports.filter { $0.node == node }.map {
          "\(path) supports \(cascade.path(of: $0.supported))"
        }
        let values = Set(cascade[node].points.map { cascade[$0].field })
        for field in cascade[node].fields where !values.contains(field) { add(field, path) }
        add(cascade[node].points, path)
        for (number, indicator) in cascade[node].indicators.enumerated() {
          let place = "\(path), indicator \(number) of \(cascade[indicator].statement?.index ?? 0)"
          let values = Set(cascade[indicator].points.map { cascade[$0].field })
          for field in cascade[indicator].fields where !values.contains(field) { add(field, place) }
          add(cascade[indicator].points, place)
        }
      }
    }
    return facts.sorted()
  }

  private static func findings(_ input: Input) -> [String] {
    let report = check([input], book)
    return report.diagnostics.map { "\($0.node): \($0.code) \($0.severity.rawValue) \($0.message.id)" }
      .sorted() + ["\(report.suppressed) suppressed"]
  }

  @Test(arguments: plans.keys.sorted(), ["csv", "xlsx"])
  func `says the same, and has the same findings`(_ name: String, _ form: String) throws {
    let text = try #require(Self.plans[name])
    let plan = Input(Source(name: "a.yaml", text: text), isNamed: true)
    let conversion = Conversion(plan, Self.book)
    let bytes = form == "csv" ? Array(conversion.csv(of: 0).utf8) : conversion.workbook(of: 0)
    let table = Input(Source(name: "a.\(form)", bytes: bytes), isNamed: true)
    let back = Conversion(table, Self.book)
    #expect(Self.facts(back.cascade) == Self.facts(conversion.cascade))
    #expect(Self.findings(table) == Self.findings(plan))

    let written = Conversion(
      Input(Source(name: "b.yaml", text: back.yaml(of: 0, in: .id)), isNamed: true), Self.book)
    #expect(Self.facts(written.cascade) == Self.facts(back.cascade))
  }

  /// A table does not hold the ids of nodes that have the id of another, and so cannot name these as parents: that is
  /// told. Of all else it holds each text as it is.
  @Test(arguments: 0..<120)
  func `is the same again, whatever it holds`(seed: UInt64) throws {
    var random = RandomPlan(seed: seed, isForTables: true)
    let json = random.json()
    let first = Conversion(Input(Source(name: "a.json", text: json), isNamed: true), Self.book)
    let csv = Conversion(
      Input(Source(name: "a.csv", text: first.csv(of: 0)), isNamed: true), Self.book)
    let xlsx = Conversion(
      Input(Source(name: "a.xlsx", bytes: first.workbook(of: 0)), isNamed: true), Self.book)
    #expect(Self.facts(xlsx.cascade) == Self.facts(csv.cascade), "\(json)")
    let yaml = Conversion(
      Input(Source(name: "a.yaml", text: csv.yaml(of: 0, in: .id)), isNamed: true), Self.book)
    #expect(Self.facts(yaml.cascade) == Self.facts(csv.cascade), "\(json)")
    guard first.lostInTable(of: 0).isEmpty else { return }
    #expect(Self.facts(csv.cascade) == Self.facts(first.cascade), "\(json)\n\(first.csv(of: 0))")
  }

  @Test func `tells what it cannot hold`() {
    let plan =
      "selaras: 1\ndokumen: renstra\ntujuan:\n"
      + "  - {id: T, kinerja: Satu}\n  - {id: T, kinerja: [Dua, Dua]}\nsasaran:\n  - {kinerja: Tiga, induk: T}\n"
    let conversion = Conversion(Input(Source(name: "a.yaml", text: plan), isNamed: true), Self.book)
    #expect(
      conversion.lostInTable(of: 0).map(\.en) == [
        "the table cannot name the parents of 1 nodes: several nodes have their ids",
        "1 statements that a node says twice are written once",
      ])
    let whole = Conversion(Input(Source(name: "a.yaml", text: Self.whole), isNamed: true), Self.book)
    #expect(whole.lostInTable(of: 0) == [])
  }

  @Test func `has numbers in the cells of a workbook, where they are written as spreadsheets do`() throws {
    let plan =
      "selaras: 1\ndokumen: iku\nsasaran:\n  - kinerja: A\n    indikator:\n      - nama: '2025'\n        target: {2025: '75', 2026: '7.5', 2027: '7.50', 2028: '007', 2029: '24 Dokumen'}\n"
    let conversion = Conversion(Input(Source(name: "a.yaml", text: plan), isNamed: true), Self.book)
    let workbook = Workbook.read(Source(name: "a.xlsx", bytes: conversion.workbook(of: 0)))
    let numbers = workbook.sheets[0].cells.filter { $0.kind == .number }
    #expect(numbers.map { workbook.source.text($0.range) } == ["75", "7.5"])
  }
}
