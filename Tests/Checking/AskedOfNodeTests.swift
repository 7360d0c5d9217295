import Testing

@testable import Selaras

@Suite struct `An expression asked of a node` {
  static let plan = """
    selaras: 1
    dokumen: renstra
    daerah: Kota Gorontalo
    perangkat_daerah: BKPP
    periode: 2025-2026
    nomenklatur: 2027
    misi: [Satu, Dua]
    tujuan:
      - id: T1
        kinerja: Meningkatnya Manajemen ASN
        misi: 2
        sasaran:
          - id: S1
            kode: "1.2"
            kinerja: Terlaksananya Layanan, Tersedianya Data dan Terlaksananya Diklat
            pemilik: [Kepala Badan, Sekretaris]
            acuan: NSPK
            unit: Sekretariat
            eselon: II.b
            perangkat_daerah: Diskominfo
            lokasi: Kota
            sumber_dana: APBD
            catatan: satu
            misi: [1, 9]
            mendukung: [T2, T9]
            indikator:
              - nama: Jumlah Dokumen Layanan (dok) (positif)
                formulasi: a / b
                definisi: menurut BKN
                sumber: BKN
                jenis: iku
                sifat: Kumulatif
                pemilik: Kepala Bidang
                catatan: dua
                baseline: {tahun: 2024, nilai: "0,70"}
                target:
                  2025: 24 Dokumen
                  akhir: 3,00-4,50
                realisasi: {2025: "-"}
                pagu: {2025: 1.250}
              - {nama: "jumlah dokumen layanan", satuan: "%"}
            program: [{nama: PROGRAM A, kode: "5.03.02"}, {nama: PROGRAM A, kode: "5.03.02"}]
          - {id: S1, kinerja: TERSEDIANYA DATA., pemilik: Kepala Badan}
      - {id: T2, kinerja: Meningkatnya Manajemen ASN!, induk: T9}
      - {id: C, kinerja: Lingkaran, induk: C}
    """

  static let book = Book(Book.words).rulebook

  private func value(_ expression: String, at node: String = "S1") -> String {
    let input = Input(Source(name: "plan.yaml", text: Self.plan), isNamed: true)
    switch evaluate(expression, input, at: node, Self.book) {
    case .value(let value): return value
    case .fault(let diagnostics, _): return "fault: " + diagnostics.map(\.message.en).joined(separator: "; ")
    case .noSuchNode(let known): return "none of: " + known.joined(separator: ", ")
    }
  }

  @Test(arguments: [
    ("jenjang", #""sasaran""#), ("kode", #""1.2""#), ("nama", #""""#), ("id", #""S1""#),
    ("unit", #""Sekretariat""#), ("eselon", #""II.b""#), ("perangkat_daerah", #""Diskominfo""#),
    ("lokasi", #""Kota""#), ("sumber_dana", #""APBD""#), ("catatan", #""satu""#),
    ("kinerja", #""Terlaksananya Layanan, Tersedianya Data dan Terlaksananya Diklat""#),
    ("kinerja.finds_all(kata.keluaran)", #"["Terlaksananya", "Tersedianya", "Terlaksananya"]"#),
    ("padanan.size() + simpul.padanan_di('pk').size() + dokumen.pendahulu.size()", "0"),
    ("teks == kinerja", "true"), ("pemilik", #"["Kepala Badan", "Sekretaris"]"#), ("acuan", #"["NSPK"]"#),
    ("induk", "misi 2 > tujuan 1"), ("induk.id", #""T1""#), ("induk.induk.kinerja", #""Dua""#),
    ("induk.induk.induk == null", "true"), ("induk_dari", #""susunan""#), ("induk.induk_dari", #""induk""#),
    ("induk_tertulis", #""""#), ("anak.size()", "2"), ("anak[0].teks", #""PROGRAM A""#),
    ("saudara.map(s, s.kinerja)", #"["TERSEDIANYA DATA."]"#),
    ("leluhur.map(l, l.jenjang)", #"["tujuan", "misi"]"#),
    ("mendukung", "[misi 1, tujuan 1]"), ("misi_tertulis", #"["1", "9"]"#),
    ("mendukung_tertulis", #"["T2", "T9"]"#),
    ("rujukan_hilang", #"["9", "T9"]"#), ("siklus.size()", "0"), ("kembar.size()", "0"), ("seid.size()", "1"),
    ("sekode.size()", "0"), ("anak[0].sekode.map(s, s.urutan)", "[2]"), ("anak[0].kembar.size()", "1"),
    ("resmi", "false"), ("urutan", "1"), ("jalur", #""misi 2 > tujuan 1 > sasaran 1""#),
    ("dokumen.jenis", #""renstra""#), ("simpul.id", #""S1""#), ("simpul == induk.anak[0]", "true"),
    ("indikator.size()", "2"),
    ("simpul.indikator_bernama('Jumlah  dokumen layanan') == indikator[0]", "true"),
    ("simpul.indikator_bernama('x') == null", "true"), ("wajib('pemilik')", "true"),
    ("wajib('unit')", "false"),
    // Indicators
    ("indikator[0].nama", #""Jumlah Dokumen Layanan (dok) (positif)""#), ("indikator[0].satuan", #""dok""#),
    ("indikator[1].satuan", #""%""#), ("indikator[0].satuan_di_nama", #""dok""#),
    ("indikator[1].satuan_di_nama", #""""#), ("indikator[0].polaritas", #""positif""#),
    ("indikator[1].polaritas", #""""#), ("indikator[0].sifat", #""kumulatif""#),
    ("indikator[0].formulasi", #""a / b""#), ("indikator[0].definisi", #""menurut BKN""#),
    ("indikator[0].sumber", #""BKN""#), ("indikator[0].jenis", #""iku""#),
    ("indikator[0].catatan", #""dua""#),
    ("indikator[0].pemilik", #"["Kepala Bidang"]"#), ("indikator[0].target.size()", "2"),
    ("indikator[0].realisasi[0].ada", "false"), ("indikator[0].pagu[0].rancu", "false"),
    ("indikator[0].pagu[0].angka", "1250.0"), ("indikator[0].baseline.angka", "0.7"),
    ("indikator[0].baseline.tahun", "2024"), ("indikator[1].baseline == null", "true"),
    ("indikator[0].tahun_hilang", "[]"), ("indikator[1].tahun_hilang", "[2025, 2026]"),
    ("indikator[0].simpul.id", #""S1""#), ("indikator[0].kinerja == kinerja", "true"),
    ("indikator[0].saudara.map(i, i.urutan)", "[2]"), ("indikator[0].kembar.map(i, i.urutan)", "[2]"),
    ("indikator[1].urutan", "2"), ("indikator[0].resmi", "false"),
    ("indikator[0].dokumen == dokumen", "true"),
    // Values
    ("indikator[0].target.map(t, t.teks)", #"["24 Dokumen", "3,00-4,50"]"#),
    ("indikator[0].target.map(t, t.periode)", #"["2025", "akhir"]"#),
    ("indikator[0].target.map(t, t.tahun)", "[2025, 2026]"),
    ("indikator[0].target.map(t, t.ada)", "[true, true]"),
    ("indikator[0].target.map(t, t.berangka)", "[true, false]"),
    ("indikator[0].target.map(t, t.angka)", "[24.0, 3.0]"),
    ("indikator[0].target.map(t, t.rentang)", "[false, true]"),
    ("indikator[0].target.map(t, t.satuan)", #"["Dokumen", ""]"#),
    // Documents
    ("dokumen.daerah", #""Kota Gorontalo""#), ("dokumen.perangkat_daerah", #""BKPP""#),
    ("dokumen.periode", #""2025-2026""#), ("dokumen.nomenklatur", #""2027""#),
    ("dokumen.berkas", #""plan.yaml""#),
    ("dokumen.tahun", "[2025, 2026]"),
    ("dokumen.pemilik", #"["Kepala Badan", "Sekretaris", "Kepala Bidang"]"#),
    ("dokumen.satuan", #"["dok", "%"]"#), ("dokumen.simpul_di('program').size()", "2"),
    ("dokumen.simpul_berturun('sasaran').size()", "1"), ("dokumen.simpul_berturun('program').size()", "0"),
    ("dokumen.simpul_di('visi').size()", "0"), ("dokumen.jumlah_pemilik('KEPALA  badan')", "2"),
    ("dokumen.jumlah_pemilik('Wali Kota')", "0"),
    // Texts
    ("kinerja.opener", #""Terlaksananya""#), ("'1) Data'.opener", #""Data""#), ("''.opener", #""""#),
    ("'dan/atau e-kinerja'.words", #"["dan", "atau", "e", "kinerja"]"#),
    ("'Rata-rata lama'.head", #""Rata-rata""#), ("'a) Data'.opener", #""Data""#),
    ("'A baik'.opener", #""A""#),
    ("'(2) Rata-rata lama'.head", #""Rata-rata""#),
    ("'b. Terlaksananya x'.begins(kata.keluaran)", #""Terlaksananya""#),
    ("'Lama'.head", #""""#), ("'  Jumlah DATA, (dok) (positif)'.normal", #""jumlah data""#),
    ("'Jumlah (IKM)'.normal", #""jumlah ikm""#), ("kinerja.begins(kata.keluaran)", #""Terlaksananya""#),
    ("'x'.begins(kata.keluaran)", #""""#), ("'Data Tersedianya'.ends(kata.keluaran)", #""Tersedianya""#),
    ("kinerja.after('Layanan,').finds(kata.keluaran)", #""Tersedianya""#),
    ("kinerja.finds(kata.keluaran, kata.keluaran)", #""""#), ("'a b c'.after('b')", #""c""#),
    ("'a b c'.before('b')", #""a""#), ("'a b'.after('x')", #""""#),
    (
      "kinerja.parts(kata.keluaran)",
      #"["Terlaksananya Layanan", "Tersedianya Data", "Terlaksananya Diklat"]"#
    ),
    ("'satu dan dua'.parts(kata.keluaran)", #"["satu dan dua"]"#),
    ("'a; b'.parts(kata.keluaran)", #"["a", "b"]"#),
    ("'satu dua'.similarity('DUA satu')", "1.0"),
    ("'satu dua'.similarity('satu tiga')", "0.3333333333333333"),
    ("''.similarity('')", "0.0"),
    // Words and tables
    ("'TERSEDIANYA' in kata.keluaran", "true"), ("'sedia' in kata.keluaran", "false"),
    ("'%' in kata.satuan", "true"),
    ("tabel.satuan.ada(' DOK. ')", "true"), ("tabel.satuan.ada('x')", "false"),
    ("tabel.satuan.teks('dok', 'baku')", #""Dokumen""#), ("tabel.satuan.teks('x', 'baku')", #""""#),
    ("tabel.satuan.daftar('dok', 'lain')", #"["berkas", "naskah"]"#),
    ("tabel.satuan.daftar('%', 'lain')", "[]"),
    ("tabel.satuan.angka('dok', 'batas')", "2.5"), ("tabel.satuan.angka('%', 'batas')", "0.0"),
    // Mistakes
    ("kinrja", "fault: unknown name `kinrja`"), ("kinerja +", "fault: "), ("anak[7].id", "fault: "),
    ("induk.induk.induk.id", "fault: "), ("1 / 0", "fault: "),
  ])
  func `has a value`(expression: String, expected: String) {
    let found = value(expression)
    #expect(expected == "fault: " ? found.hasPrefix(expected) : found == expected)
  }

  @Test(arguments: [
    ("induk_dari", "T2", #""hilang""#), ("rujukan_hilang", "T2", #"["T9"]"#), ("induk == null", "T2", "true"),
    ("kembar.map(k, k.id)", "T2", #"["T1"]"#), ("siklus.map(s, s.id)", "C", #"["C"]"#),
    ("induk == simpul", "C", "true"), ("leluhur", "C", "[]"), ("kinerja", "misi 2", #""Dua""#),
    ("nama", "misi 2 > tujuan 1 > sasaran 1 > program 2", #""PROGRAM A""#), ("urutan", "5.03.02", "1"),
    (
      "id", "sasaran 9",
      "none of: misi 1, misi 2, misi 2 > tujuan 1, misi 2 > tujuan 1 > sasaran 1, "
        + "misi 2 > tujuan 1 > sasaran 1 > program 1, misi 2 > tujuan 1 > sasaran 1 > program 2, "
        + "misi 2 > tujuan 1 > sasaran 2, tujuan 1, tujuan 2"
    ),
  ])
  func `is asked of the node with a path, an id or a code`(expression: String, node: String, expected: String)
  {
    #expect(value(expression, at: node) == expected)
  }

  @Test func `may stand alone`() {
    guard case .value("3") = evaluate("1 + 2", nil, at: nil, Self.book) else {
      Issue.record("no value")
      return
    }
  }
}
