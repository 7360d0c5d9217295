import Testing

@testable import Selaras

/// A plan written as YAML.
private func written(_ files: ReadFiles, origin: @escaping (Place) -> String? = { _ in nil }) -> String {
  CascadeYAML(files.cascade, DocumentID(0), origin: origin).text
}

struct `A cascade file that is written` {
  private let plan = """
    selaras: 1
    dokumen: renstra
    perangkat_daerah: "Badan: Kepegawaian"
    periode: 2025-2029
    misi:
      - Meningkatkan kualitas tata kelola
    tujuan:
      - id: T1
        kinerja: Meningkatnya profesionalitas ASN
        misi: 1
        pemilik:
          - Kepala Badan
          - Sekretaris
        pagu: {2025: 1000, 2026: 2000}
        indikator:
          - nama: Indeks Profesionalitas ASN
            satuan: Indeks
            baseline:
              tahun: 2024
              nilai: 70,1
            target:
              2025: 71,5
              2026: "-"
              akhir: ""
          - Indeks kedua
        sasaran:
          - kinerja:
              - teks: Meningkatnya kompetensi ASN
                indikator:
                  - nama: Persentase ASN kompeten
                    target: 80 %
              - Meningkatnya disiplin
            indikator:
              - Nilai rata-rata
            program:
              - kode: 5.03.02
                nama: PROGRAM KEPEGAWAIAN DAERAH
                kegiatan:
                  - Mutasi dan Promosi ASN
    sasaran:
      - kinerja: Meningkatnya mutu layanan
        induk: ~

    """

  @Test func `holds all of the cascade, one node inside of the other`() {
    #expect(written(ReadFiles(yaml: plan)) == plan)
  }

  @Test func `has behind each node where it comes from`() {
    let files = ReadFiles(yaml: "selaras: 1\ndokumen: iku\nsasaran: [Satu, {kode: 1, kinerja: Dua}]\n")
    var number = 0
    let text = written(files) { _ in
      number += 1
      return "S!A\(number)"
    }
    #expect(
      text == """
        selaras: 1
        dokumen: iku
        sasaran:
          - Satu  # S!A1
          - kode: 1  # S!A2
            kinerja: Dua

        """)
  }

  @Test func `puts a node that names its parent inside of it, unless a circle comes of it`() {
    let flat = """
      selaras: 1
      dokumen: pohon-kinerja
      sasaran:
        - {id: S1, kinerja: Satu, induk: T1}
        - {id: S2, kinerja: Dua, induk: S3}
        - {id: S3, kinerja: Tiga, induk: S2}
        - {kinerja: Empat, induk: tiada}
      tujuan:
        - {id: T1, kinerja: Atas}
      kegiatan:
        - {kode: 5.03.02.2.02, nama: Mutasi}
      sub_kegiatan:
        - {kode: 5.03.02.2.02.0001, nama: Pengelolaan}

      """
    #expect(
      written(ReadFiles(yaml: flat)) == """
        selaras: 1
        dokumen: pohon-kinerja
        sasaran:
          - id: S2
            kinerja: Dua
            induk: S3
          - id: S3
            kinerja: Tiga
            induk: S2
          - kinerja: Empat
            induk: tiada
        tujuan:
          - id: T1
            kinerja: Atas
            sasaran:
              - id: S1
                kinerja: Satu
        kegiatan:
          - kode: 5.03.02.2.02
            nama: Mutasi
        sub_kegiatan:
          - kode: 5.03.02.2.02.0001
            nama: Pengelolaan

        """)
  }

  @Test func `says the version and the kind that were given by hand`() {
    #expect(
      written(ReadFiles(yaml: "sasaran: [Satu]\n")) == "selaras: 1\ndokumen: renstra\nsasaran:\n  - Satu\n")
  }

  @Test(arguments: [
    "cascading-bkpsdm-pemalang", "iku-bkd-halmahera-utara", "penjenjangan-bkpsdm",
    "pohon-kinerja-bkpp-gorontalo", "rkt-bkpp-gorontalo",
  ])
  func `of a whole document is the same cascade, and written again the same file`(_ name: String) throws {
    let files = ReadFiles(yaml: try Repository.text("Fixtures/\(name).yaml"))
    let text = written(files)
    let again = ReadFiles(yaml: text)
    #expect(dump(again.cascade) == dump(files.cascade))
    #expect(again.diagnostics.map(\.message) == files.diagnostics.map(\.message))
    #expect(written(again) == text)
  }

  @Test(arguments: 0..<60)
  func `is read back as the same cascade, whatever it holds`(seed: UInt64) {
    var plan = RandomPlan(seed: seed)
    let files = ReadFiles(json: plan.json())
    let text = written(files)
    let again = ReadFiles(yaml: text)
    #expect(dump(again.cascade) == dump(files.cascade), "\(text)")
    #expect(again.diagnostics.isEmpty)
  }
}
