import Testing

@testable import Selaras

/// Which documents are compared, and which nodes are the same.
@Suite struct `Documents that are checked together` {
  static let book = Rulebook.builtIn

  private func file(
    _ kind: String, _ target: Int, region: String = "Kota A", agency: String = "BKPP", period: String = "2026"
  ) -> String {
    """
    selaras: 1
    dokumen: \(kind)
    daerah: \(region)
    perangkat_daerah: \(agency)
    periode: \(period)
    sasaran:
      - kinerja: Meningkatnya Profesionalitas ASN
        indikator: [{nama: Indeks Profesionalitas ASN, target: {2026: \(target)}}]
    """
  }

  private func diagnostics(_ files: [String], _ codes: [String]) -> [Diagnostic] {
    var options = CheckOptions()
    options.selection.select = codes
    let inputs = files.enumerated().map { Input(Source(name: "\($0).yaml", text: $1), isNamed: true) }
    return check(inputs, Self.book, options).diagnostics
  }

  /// Where each finding stands, and where what it is compared with.
  private func findings(_ files: [String], _ codes: [String] = ["SLR001"]) -> [String] {
    diagnostics(files, codes).map { diagnostic in
      let notes = diagnostic.notes.map { "\($0.place.source)" }.joined()
      return "\(diagnostic.place.source) < \(notes)"
    }
  }

  @Test func `say nothing of remarks while the one to compare with is not read in full`() {
    let remark = "# selaras: abaikan-berkas SLR001 -- dikunci keputusan\n"
    let whole = file("renstra", 80)
    let told = { (files: [String]) in
      diagnostics(files, []).filter { $0.code == "FMT020" }.map { "\($0.place.source)" }
    }
    #expect(told([whole, remark + file("renja", 80)]) == ["1"])
    #expect(told([whole + "\n<<<<<<< HEAD", remark + file("renja", 80)]) == [])
  }

  @Test func `follow the plan above them, in whatever order the files come`() {
    #expect(findings([file("renstra", 80), file("renja", 81)]) == ["1 < 0"])
    #expect(findings([file("renja", 81), file("renstra", 80)]) == ["0 < 1"])
    #expect(findings([file("cascading", 81), file("pk", 80)]) == ["0 < 1"])
    #expect(findings([file("iku", 80, period: "2026-2027"), file("iku", 81)]) == ["1 < 0"])
  }

  @Test func `are told apart by their files if they are of one kind and period`() {
    let files = [file("renstra", 80), file("renstra", 81)]
    #expect(findings(files) == [])
    #expect(findings(files, ["SLR014"]) == ["1 < 0"])
    #expect(findings(files + [file("pk", 81), file("pk", 80), file("pk", 82)]) == ["4 < 1"])
  }

  @Test func `are compared with the nearest that has the value`() {
    #expect(findings([file("renstra", 80), file("renja", 81), file("pk", 81)]) == ["1 < 0"])
    #expect(findings([file("renstra", 80), file("renja", 81), file("pk", 80)]) == ["1 < 0"])
    #expect(
      findings([file("renstra", 80), file("renja", 81), file("pk", 82)]) == ["1 < 0", "2 < 1"])
    let silent = file("renja", 0).replacing("target: {2026: 0}", with: "satuan: Indeks")
    #expect(findings([file("renstra", 80), silent, file("pk", 81)]) == ["2 < 0"])
  }

  @Test func `are called by the kind of the one that is shown`() {
    func file(_ kind: String, _ goal: String) -> String {
      """
      selaras: 1
      dokumen: \(kind)
      perangkat_daerah: BKPP
      periode: 2026
      sasaran:
        - {id: S1, \(goal)}
      """
    }
    let full = "indikator: [{nama: Indeks, satuan: Persen, target: {2026: 80}}]"
    let bare = "indikator: [{nama: Indeks}]"
    func messages(_ files: [String], _ code: String) -> [String] {
      diagnostics(files, [code]).map {
        "\($0.message.id) | \($0.notes.map { "\($0.place.source)" }.joined())"
      }
    }
    let statement = "kinerja: Meningkatnya Profesionalitas ASN, "
    // The document between has the indicator, but not the value; a unit of its own does not count.
    for between in [bare, "indikator: [{nama: Indeks, satuan: Orang}]"] {
      #expect(
        messages(
          [
            file("renstra", statement + full), file("renja", statement + between),
            file("pk", statement + full.replacing("80", with: "81")),
          ], "SLR001") == ["target 2026 `81` berbeda dari `80` dalam renstra | 0"])
    }
    #expect(
      messages(
        [
          file("renstra", statement + full), file("renja", statement + bare),
          file("pk", statement + full.replacing("Persen", with: "Orang")),
        ], "SLR001") == [])
    #expect(
      messages(
        [
          file("renstra", statement + full), file("renja", "pemilik: Kepala Badan"),
          file("pk", statement + full.replacing("Persen", with: "Orang")),
        ], "SLR011") == ["satuan `Orang`, sedangkan dalam renstra tertulis `Persen` | 0"])
    #expect(
      messages(
        [
          file("renstra", statement + full),
          file("pk", statement + full.replacing("Indeks", with: "Nilai SAKIP")),
        ],
        "SLR012") == [
          "indikator ini tidak ada dalam renstra; di sana sasaran yang sama diukur dengan `Indeks` | 0"
        ])
  }

  @Test func `may have the same node twice, once without an indicator`() {
    func file(_ period: String, _ nodes: String) -> String {
      "selaras: 1\ndokumen: iku\nperangkat_daerah: BKPP\nperiode: \(period)\nsasaran:\n\(nodes)"
    }
    let before = "  - {nama: ASN, kinerja: A}\n  - {nama: ASN, kinerja: A, indikator: [Indeks A]}\n"
    let after = "  - {nama: ASN, kinerja: A, indikator: [Indeks B]}\n"
    #expect(
      diagnostics([file("2021-2026", before), file("2022-2026", after)], ["SLR005"]).map(\.message.id) == [
        "IKU kinerja ini `Indeks B`; dalam IKU 2021-2026: `Indeks A`"
      ])
  }

  @Test func `may follow any document above them, as a changed plan or the one behind it`() {
    let changed = [file("renja", 82), file("renja", 80)]
    #expect(findings([file("renstra", 80)] + changed + [file("pk", 82)]) == ["1 < 0"])
    let reworded = file("renja", 80).replacing(
      "Meningkatnya Profesionalitas", with: "Naiknya Profesionalitas")
    #expect(findings([file("renstra", 80), reworded, file("pk", 80)], ["SLR002"]) == ["1 < 0"])
  }

  @Test func `are left alone if they are of other agencies, regions or years`() {
    #expect(findings([file("renstra", 80), file("renja", 81, agency: "Bapenda")]) == [])
    #expect(findings([file("renstra", 80), file("renja", 81, region: "Kota B")]) == [])
    #expect(findings([file("renstra", 80, period: "2020-2024"), file("renja", 81)]) == [])
    #expect(
      findings([file("renstra", 80, period: "2021-2026"), file("renstra", 81, period: "2025-2029")]) == [])
    #expect(findings([file("renja", 80), file("renja", 81)]) == [])
    #expect(findings([file("pk", 80), file("pk", 81)]) == [])
    #expect(findings([file("renstra", 80, agency: "''"), file("renja", 81, agency: "''")]) == [])
    #expect(findings([file("renstra", 80, agency: "bkpp."), file("renja", 81)]) == ["1 < 0"])
  }

  @Test func `are of one agency however it and its region are spelled`() {
    func pair(_ region: String, _ agency: String, _ otherRegion: String, _ otherAgency: String) -> Bool {
      findings([
        file("renstra", 80, region: region, agency: agency),
        file("renja", 81, region: otherRegion, agency: otherAgency),
      ]) == ["1 < 0"]
    }
    #expect(pair("Kabupaten A", "Dinas Kesehatan", "Kab. A", "DINKES"))
    #expect(pair("Kabupaten A", "Dinas Kesehatan", "Kab. A", "Dinas Kesehatan (DK)"))
    #expect(pair("Kabupaten A", "Dinas Kesehatan Kab. A", "Kabupaten A", "Dinas Kesehatan"))
    #expect(pair("''", "Dinas Kesehatan Kabupaten A", "''", "Dinas Kesehatan"))
    #expect(pair("Kota A", "BKD", "''", "Badan Keuangan Daerah"))
    #expect(pair("Prov. A", "Disdik", "Provinsi A", "Dindik"))
    #expect(!pair("Kabupaten A", "Dinas Kesehatan", "Kota A", "Dinas Kesehatan"))
    #expect(!pair("Kota A", "Badan Kepegawaian Daerah", "Kota A", "Badan Keuangan Daerah"))
    #expect(!pair("''", "Kecamatan Kota Utara", "''", "Kecamatan Kota Selatan"))
  }

  @Test func `have the only region that their agency has, if they name none`() {
    let silent = file("renja", 81, region: "''")
    #expect(findings([file("renstra", 80), silent]) == ["1 < 0"])
    #expect(findings([file("renstra", 80), file("renstra", 80, region: "Kota B"), silent]) == [])
    #expect(
      findings([file("renstra", 80), file("pk", 80, region: "Kota B", agency: "Lain"), silent]) == ["2 < 0"])
  }

  @Test func `have an indicator in common if only an abbreviation or the agency stands behind its name`() {
    func pair(_ name: String, _ other: String) -> Bool {
      let files = [file("renstra", 80), file("renja", 81)]
      let names = [name, other]
      return findings(
        zip(files, names).map { $0.replacing("{nama: Indeks Profesionalitas ASN,", with: "{nama: \($1),") })
        == ["1 < 0"]
    }
    #expect(pair("Angka Kematian Ibu", "Angka Kematian Ibu (AKI)"))
    #expect(pair("Indeks Profesionalitas ASN (IP-ASN)", "Indeks profesionalitas ASN"))
    #expect(pair("Nilai AKIP", "Nilai AKIP BKPP"))
    #expect(!pair("Angka Partisipasi Murni (SD)", "Angka Partisipasi Murni (SMP)"))
    #expect(!pair("Angka Partisipasi Murni", "Angka Partisipasi Murni (SMP)"))
    #expect(!pair("Nilai AKIP", "Nilai AKIP Bapenda"))
    #expect(!pair("Nilai AKIP", "Nilai AKIP}, {nama: Nilai AKIP BKPP"))
  }

  @Test func `have the RPJMD of the region above them, as far as it names the agency`() {
    let plan = """
      selaras: 1
      dokumen: rpjmd
      daerah: Kota A
      periode: 2025-2029
      program:
        - kode: 5.03.02
          perangkat_daerah: BKPP
          indikator: [{nama: Persentase ASN, target: {2026: 80}}]
        - kode: 7.01.02
          indikator: [{nama: Persentase Layanan, target: {2026: 90}}]
      """
    let own = """
      selaras: 1
      dokumen: renstra
      daerah: Kota A
      perangkat_daerah: BKPP
      periode: 2025-2029
      program:
        - kode: 5.03.02.
          indikator: [{nama: Persentase ASN, target: {2026: 81}}]
        - kode: 7.01.02
          indikator: [{nama: Persentase Layanan, target: {2026: 91}}]
      """
    #expect(findings([plan, own]) == ["1 < 0"])
  }

  @Test func `take a program by its code, not by a like name`() {
    func program(_ kind: String, _ code: String, _ target: Int) -> String {
      """
      selaras: 1
      dokumen: \(kind)
      perangkat_daerah: BKPP
      periode: 2026
      sub_kegiatan:
        - {kode: \(code), nama: Pembangunan Ruang Kelas Baru, indikator: [{nama: Jumlah Ruang, target: \(target)}]}
      """
    }
    #expect(
      findings([program("renja", "1.01.02.2.01.0003", 3), program("rkt", "1.01.02.2.01.0003", 4)]) == [
        "1 < 0"
      ])
    #expect(
      findings([program("renja", "1.01.02.2.01.0003", 3), program("rkt", "1.01.02.2.02.0003", 4)]) == [])
    #expect(findings([program("renja", "''", 3), program("rkt", "1.01.02.2.02.0003", 4)]) == ["1 < 0"])
  }

  @Test func `take a sub-kegiatan without a code by its name only under the same kegiatan`() {
    func file(_ kind: String, _ activity: String, _ target: Int) -> String {
      """
      selaras: 1
      dokumen: \(kind)
      perangkat_daerah: Disdik
      periode: 2026
      kegiatan:
        - nama: \(activity)
          sub_kegiatan:
            - {nama: Pembangunan Ruang Kelas Baru, indikator: [{nama: Jumlah Ruang, target: \(target)}]}
      """
    }
    #expect(findings([file("renja", "Pendidikan SD", 3), file("rkt", "PENDIDIKAN SD", 4)]) == ["1 < 0"])
    #expect(findings([file("renja", "Pendidikan SD", 3), file("rkt", "Pendidikan SMP", 4)]) == [])
  }

  @Test func `cost no more each when there are many`() {
    let files = (0..<120).map { file($0 == 0 ? "renstra" : "cascading", 80) }
    #expect(findings(files) == [])
    let others = (0..<120).map { file("renja", 80, agency: "Dinas \($0)") }
    #expect(findings(others + [file("pk", 81, agency: "Dinas 119")]) == ["120 < 119"])
  }
}
