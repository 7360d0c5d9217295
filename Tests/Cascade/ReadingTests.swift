import Testing

@testable import Selaras

@Suite struct `A cascade file` {
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
    let read = ReadFiles(yaml: Self.yaml)
    #expect(read.faults == "")
    #expect(dump(read.cascade) == Self.model)
  }

  @Test func `says the same as JSON`() {
    let source = Source(name: "a.yaml", text: Self.yaml)
    let tree = YAML.read(source, index: 0).tree
    let json = ReadFiles(json: asJSON(tree, 0, source))
    #expect(json.faults == "")
    #expect(dump(json.cascade) == Self.model)
  }

  @Test func `says the same in JSON with every letter escaped`() {
    let source = Source(name: "a.yaml", text: Self.yaml)
    let tree = YAML.read(source, index: 0).tree
    let json = ReadFiles(json: asJSON(tree, 0, source, escaping: true))
    #expect(json.faults == "")
    #expect(dump(json.cascade) == Self.model)
  }

  @Test func `knows where everything stands`() {
    let cascade = ReadFiles(yaml: Self.yaml).cascade
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
}
