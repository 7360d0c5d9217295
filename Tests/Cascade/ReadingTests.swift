import Testing

@testable import Selaras

@Suite struct `A cascade file` {
  static let book = Rulebook.builtIn()

  static let yaml = """
    selaras: 1
    dokumen: renstra
    daerah: Kota Gorontalo
    perangkat_daerah: Badan Kepegawaian
    periode: 2025-2026
    nomenklatur: 2027
    catatan: seluruh berkas
    visi:
      kinerja: KOTA JASA
      misi:
        - id: M1
          kinerja: Meningkatkan Kualitas Pemerintahan
          tujuan:
            - id: T1
              kinerja: Meningkatnya Manajemen ASN
              pemilik: [Kepala Badan, Sekretaris]
              misi: M1
              mendukung: [S2, 1]
              acuan: [NSPK ASN, Sasaran RPJMD]
              unit: Sekretariat
              eselon: II.b
              perangkat_daerah: [BKPP, Diskominfo]
              pagu: 4.900.000
              lokasi: Gorontalo
              sumber_dana: APBD
              catatan: tujuan satu
              indikator:
                - nama: Indeks Sistem Merit (progress positif) (Indeks)
                  satuan: Indeks
                  formulasi: Hasil penilaian BKN
                  definisi: menurut BKN
                  sumber: [BKN, LAN]
                  pemilik: Kepala Badan
                  polaritas: positif
                  sifat: progres
                  jenis: iku
                  baseline: {tahun: 2024, nilai: "0,70"}
                  target:
                    2025: 0,75
                    tahun-2: 0,78
                    akhir: 0,80
                    2025-T1: 0,71
                  realisasi:
                    2025: "-"
                  mendukung: S2
                  pagu:
                    2025: 1.250.000
                  catatan: satu
                - Indeks Profesionalitas ASN
              sasaran:
                - id: S1
                  kinerja:
                    - teks: Meningkatnya A
                      indikator: Jumlah A
                    - Meningkatnya B
                    - teks: Meningkatnya C
                      indikator: [Jumlah C]
                  indikator: Jumlah semua
                  program:
                    kode: "5.03.02"
                    nama: PROGRAM KEPEGAWAIAN DAERAH
                    pagu: {2025: 10, 2026: 20}
                    kegiatan:
                      - Mutasi dan Promosi ASN
    sasaran: {id: S2, kinerja: Meningkatnya D, induk: T1}
    sub_kegiatan: [{kode: 5.03.02.2.02.0009, induk: ~}]
    """

  static let model = #"""
    document renstra [2025, 2026] comma
      selaras: "1"
      dokumen: "renstra"
      daerah: "Kota Gorontalo"
      perangkat_daerah: "Badan Kepegawaian"
      periode: "2025-2026"
      nomenklatur: "2027"
      catatan: "seluruh berkas"
      visi 1 []
        kinerja: "KOTA JASA"
      misi 1 [susunan]
        id: "M1"
        kinerja: "Meningkatkan Kualitas Pemerintahan"
      tujuan 1 [susunan]
        id: "T1"
        kinerja: "Meningkatnya Manajemen ASN"
        pemilik: "Kepala Badan"
        pemilik: "Sekretaris"
        misi: "M1"
        mendukung: "S2"
        mendukung: "1"
        acuan: "NSPK ASN"
        acuan: "Sasaran RPJMD"
        unit: "Sekretariat"
        eselon: "II.b"
        perangkat_daerah: "BKPP"
        perangkat_daerah: "Diskominfo"
        lokasi: "Gorontalo"
        sumber_dana: "APBD"
        catatan: "tujuan satu"
        pagu : "4.900.000"
        indikator of statement -1
          nama: "Indeks Sistem Merit (progress positif) (Indeks)"
          satuan: "Indeks"
          formulasi: "Hasil penilaian BKN"
          definisi: "menurut BKN"
          sumber: "BKN"
          sumber: "LAN"
          pemilik: "Kepala Badan"
          polaritas: "positif"
          sifat: "progres"
          jenis: "iku"
          mendukung: "S2"
          catatan: "satu"
          baseline 2024: "0,70"
          target 2025: "0,75"
          target tahun-2: "0,78"
          target akhir: "0,80"
          target 2025-T1: "0,71"
          realisasi 2025: "-"
          pagu 2025: "1.250.000"
          mark positif
          mark progres
        indikator of statement -1
          nama: "Indeks Profesionalitas ASN"
      tujuan 1 > sasaran 1 [susunan]
        id: "S1"
        kinerja: "Meningkatnya A"
        kinerja: "Meningkatnya B"
        kinerja: "Meningkatnya C"
        indikator of statement -1
          nama: "Jumlah semua"
        indikator of statement 0
          nama: "Jumlah A"
        indikator of statement 2
          nama: "Jumlah C"
      tujuan 1 > sasaran 1 > program 1 [susunan]
        kode: "5.03.02"
        nama: "PROGRAM KEPEGAWAIAN DAERAH"
        pagu 2025: "10"
        pagu 2026: "20"
      tujuan 1 > sasaran 1 > program 1 > kegiatan 1 [susunan]
        nama: "Mutasi dan Promosi ASN"
      tujuan 1 > sasaran 2 [induk]
        id: "S2"
        kinerja: "Meningkatnya D"
        induk: "T1"
      sub_kegiatan 1 [tanpa]
        kode: "5.03.02.2.02.0009"
    """#

  @Test func `becomes what it says`() {
    let read = ReadFiles(yaml: Self.yaml, Self.book)
    #expect(read.faults == "")
    #expect(dump(read.cascade) == Self.model)
  }

  @Test func `says the same as JSON`() {
    let source = Source(name: "a.yaml", text: Self.yaml)
    let tree = YAML.read(source, index: 0).tree
    let json = ReadFiles(json: asJSON(tree, 0, source), Self.book)
    #expect(json.faults == "")
    #expect(dump(json.cascade) == Self.model)
  }

  @Test func `says the same in JSON with every letter escaped`() {
    let source = Source(name: "a.yaml", text: Self.yaml)
    let tree = YAML.read(source, index: 0).tree
    let json = ReadFiles(json: asJSON(tree, 0, source, escaping: true), Self.book)
    #expect(json.faults == "")
    #expect(dump(json.cascade) == Self.model)
  }

  @Test func `knows where everything stands`() {
    let cascade = ReadFiles(yaml: Self.yaml, Self.book).cascade
    for field in cascade.fields.handles where cascade[field].decoded == nil {
      #expect(cascade.sources[0].text(cascade[field].place.range) == cascade.string(field))
    }
    #expect(cascade.fields.count > 60)
    let nodes = cascade.nodes.map { cascade.sources[0].text($0.place.range) }
    #expect(
      nodes == [
        "KOTA JASA", "Meningkatkan Kualitas Pemerintahan", "Meningkatnya Manajemen ASN", "Meningkatnya A",
        "PROGRAM KEPEGAWAIAN DAERAH", "Mutasi dan Promosi ASN", "Meningkatnya D", "5.03.02.2.02.0009",
      ])
    let names = cascade.indicators.map { cascade.sources[0].text($0.place.range) }
    #expect(
      names == [
        "Indeks Sistem Merit (progress positif) (Indeks)", "Indeks Profesionalitas ASN", "Jumlah semua",
        "Jumlah A", "Jumlah C",
      ])
  }

  @Test(arguments: [
    ("a.yaml", "tujuan: [\"Mening\\u006Batnya \\u00E9 mutu\"]", "Meningkatnya", "Mening\\u006Batnya"),
    ("a.yaml", "tujuan: [\"Mening\\u006Batnya \\u00E9 mutu\"]", "é", "\\u00E9"),
    ("a.yaml", "tujuan: [\"Mening\\u006Batnya \\u00E9 mutu\"]", "mutu", "mutu"),
    ("a.yaml", "tujuan: ['Kepala ''Badan'' mutu']", "'Badan'", "''Badan''"),
    ("a.yaml", "tujuan:\n  - Meningkatnya\n    mutu layanan", "mutu layanan", "mutu layanan"),
    ("a.yaml", "tujuan:\n  - Meningkatnya\n    mutu layanan", "Meningkatnya mutu", "Meningkatnya\n    mutu"),
    ("a.yaml", "tujuan:\n  - kinerja: >-\n      Meningkatnya\n      mutu", "mutu", "mutu"),
    ("a.yaml", "tujuan:\n  - kinerja: |\n      Meningkatnya\n      mutu", "mutu", "mutu"),
    (
      "a.json", "{\"tujuan\": [\"Mening\\u006batnya \\ud83d\\ude00 \\\"mutu\\\"\"]}", "Meningkatnya",
      "Mening\\u006batnya"
    ),
    ("a.json", "{\"tujuan\": [\"Mening\\u006batnya \\ud83d\\ude00 \\\"mutu\\\"\"]}", "😀", "\\ud83d\\ude00"),
    (
      "a.json", "{\"tujuan\": [\"Mening\\u006batnya \\ud83d\\ude00 \\\"mutu\\\"\"]}", "\"mutu\"",
      "\\\"mutu\\\""
    ),
  ])
  func `maps a piece of a text back to where it was written`(
    name: String, text: String, piece: String, written: String
  ) throws {
    let cascade = ReadFiles(
      [(name, "selaras: 1\n" + text)].map { name, yaml in
        name == "a.json" ? (name, "{\"selaras\": 1, " + text.dropFirst()) : (name, yaml)
      }, Self.book
    ).cascade
    let field = try #require(cascade.mainField(of: NodeID(0)))
    let string = Array(cascade.string(field).utf8)
    let wanted = Array(piece.utf8)
    let start = try #require(string.indices.first { string[$0...].starts(with: wanted) })
    let place = cascade.place(of: start..<start + wanted.count, in: field)
    #expect(cascade.sources[0].text(place.range) == written)
  }

  @Test(arguments: [
    (
      "selaras: 1\nsasran: [A]",
      "2:1 FMT007 ‹sasran› the key `sasran` is not known here, so what it holds is not checked"
    ),
    (
      "selaras: 1\nsasaran:\n  - {kinerj: A}",
      "3:6 FMT007 ‹kinerj› the key `kinerj` is not known here, so what it holds is not checked"
    ),
    (
      "selaras: 1\nsasaran:\n  - kinerja: A\n    indikator: [{nam: B}]",
      "4:18 FMT007 ‹nam› the key `nam` is not known here, so what it holds is not checked"
    ),
    (
      "selaras: 1\nsasaran:\n  - kinerja: [{tekz: A}]",
      "3:16 FMT007 ‹tekz› the key `tekz` is not known here, so what it holds is not checked"
    ),
    (
      "selaras: 1\nsasaran:\n  - indikator: [{nama: B, baseline: {nilay: 1}}]",
      "3:38 FMT007 ‹nilay› the key `nilay` is not known here, so what it holds is not checked"
    ),
    (
      "selaras: 1\nsasaran:\n  - indikator: [{nama: B, target: {25: 1}}]",
      "3:36 FMT010 ‹25› `25` is no year or period"
    ),
    (
      "selaras: 1\n2025: x",
      "2:1 FMT007 ‹2025› the key `2025` is not known here, so what it holds is not checked"
    ),
    ("selaras: 2", "1:10 FMT009 ‹2› the format version `2` is not known"),
    ("selaras:", "1:9 FMT009 ‹› the format version `` is not known"),
    ("selaras: [1]", "1:1 FMT008 ‹selaras› `selaras` must be one text"),
    ("selaras: 1\ndokumen: rensta", "2:10 FMT010 ‹rensta› `dokumen` does not know `rensta`"),
    ("selaras: 1\nperiode: 2025-", "2:10 FMT010 ‹2025-› `2025-` is not a period"),
    ("selaras: 1\nperiode: 2029-2025", "2:10 FMT010 ‹2029-2025› `2029-2025` is not a period"),
    ("selaras: 1\nperiode: sd2025", "2:10 FMT010 ‹sd2025› `sd2025` is not a period"),
    ("selaras: 1\nperiode: 2025-2026-2027", "2:10 FMT010 ‹2025-2026-2027› `2025-2026-2027` is not a period"),
    ("selaras: 1\nperiode: ~\nsasaran: A", ""), ("selaras: 1\nperiode: 2025 s.d. 2029\nsasaran: A", ""),
    ("selaras: 1\nperiode: 2025–2029\nsasaran: A", ""),
    ("selaras: 1\nsasaran:\n  - [A]", "3:5 FMT008 ‹[A]› here must be one node, not a list"),
    (
      "selaras: 1\nsasaran: {kinerja: {teks: A}}",
      "2:20 FMT008 ‹{teks: A}› `kinerja` must be one text or a list of texts"
    ),
    ("selaras: 1\nsasaran: {induk: [A, B]}", "2:18 FMT008 ‹[A, B]› `induk` must be one text"),
    ("selaras: 1\nsasaran: {indikator: [[A]]}", "2:23 FMT008 ‹[A]› here must be one indicator, not a list"),
    (
      "selaras: 1\nsasaran: {indikator: {nama: A, pemilik: [B, {c: d}]}}",
      "2:45 FMT008 ‹{c: d}› here must be one text"
    ),
    (
      "selaras: 1\nsasaran: {indikator: {nama: A, baseline: {tahun: 2024, nilai: [1]}}}",
      "2:63 FMT008 ‹[1]› here must be one value"
    ),
    (
      "selaras: 1\nsasaran: {indikator: {nama: A, baseline: {tahun: 2024}}}",
      "2:42 FMT008 ‹{tahun: 2024}› here must be `nilai` besides `tahun`"
    ),
    (
      "selaras: 1\nsasaran: {indikator: {nama: A, target: [1, 2]}}",
      "2:40 FMT008 ‹[1, 2]› `target` must be one value, or a value for each year"
    ),
    (
      "selaras: 1\nsasaran: {indikator: {nama: A, polaritas: posiif}}",
      "2:43 FMT010 ‹posiif› `polaritas` does not know `posiif`"
    ),
    (
      "selaras: 1\nsasaran: {indikator: {nama: A, jenis: [iku]}}",
      "2:39 FMT008 ‹[iku]› `jenis` must be one text"
    ),
  ])
  func `is told what is wrong with it`(text: String, faults: String) {
    #expect(ReadFiles(yaml: text, Self.book).faults == faults)
  }

  @Test func `suggests the key that was meant`() {
    let helps = ReadFiles(
      yaml: """
        selaras: 1
        sasran:
          - A
        sasaran:
          - {kinrja: A, sub_kegatan: [B], qwertyuiop: C}
        tujuan:
          - indikator: {nama: A, formulsi: B}
        """, Self.book
    ).diagnostics.map { $0.help?.en.prefix(44) ?? "" }
    #expect(
      helps == [
        "did you mean `sasaran`?", "did you mean `kinerja`?", "did you mean `sub_kegiatan`?",
        "known are: id, kode, nama, kinerja, pemilik,", "did you mean `formulasi`?",
      ])
  }

  @Test func `holds nothing where it says nothing`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        dokumen: renja
        daerah: "-"
        visi: ~
        misi: []
        tujuan: [null, "", "-", {}, n/a]
        sasaran:
          - kinerja: ~
            pemilik: [~, "", Kepala]
            indikator: [~, {}, "~"]
            program:
            catatan: "  "
            pagu: "-"
        """, Self.book)
    #expect(read.faults == "")
    #expect(
      dump(read.cascade) == #"""
        document renja [] unknown
          selaras: "1"
          dokumen: "renja"
          sasaran 1 []
            pemilik: "Kepala"
            pagu : "-"
            indikator of statement -1
              nama: "~"
        """#)
  }

  @Test func `gives each statement its own indicators, also beside empty ones`() {
    let read = ReadFiles(
      yaml: """
        selaras: 1
        program:
          - nama: P
            kinerja:
              - ~
              - {teks: A, indikator: X}
              - {teks: ~, indikator: Y}
              - {indikator: Z}
              - {teks: B, indikator: W}
        """, Self.book)
    #expect(read.faults == "")
    #expect(read.cascade.indicators.map(\.statement?.number) == [0, nil, nil, 1])
  }
}

/// A tree as JSON; with `escaping` every letter is written as an escape.
func asJSON(_ tree: Tree, _ index: Int, _ source: Source, escaping: Bool = false) -> String {
  switch tree.elements[index].kind {
  case .scalar:
    let text = tree.text(of: index, in: source)
    if !tree.elements[index].isQuoted, ["~", "null", ""].contains(text) { return "null" }
    var json = ""
    for unit in text.utf16 {
      let isPlain = (0x20..<0x7F).contains(unit) && unit != 0x22 && unit != 0x5C
      let digits = String(unit, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      json += isPlain && !escaping ? String(UnicodeScalar(UInt8(unit))) : escape
    }
    return "\"\(json)\""
  case .sequence:
    let items = tree.items(of: index).map { asJSON(tree, $0, source, escaping: escaping) }
    return "[\(items.joined(separator: ", "))]"
  case .mapping:
    let entries = tree.entries(of: index).map { key, value in
      "\(asJSON(tree, key, source)): \(asJSON(tree, value, source, escaping: escaping))"
    }
    return "{\(entries.joined(separator: ",\n "))}"
  }
}
