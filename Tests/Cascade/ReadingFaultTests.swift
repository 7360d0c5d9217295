import Testing

@testable import Selaras

@Suite struct `A mistake in a cascade file` {
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
    ("selaras: 1\nperiode: 2025 Sampai Dengan 2029\nsasaran: A", ""),
    ("selaras: 1\nperiode: 2025/2029\nsasaran: A", ""),
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
  func `is told with its place`(text: String, faults: String) {
    #expect(ReadFiles(yaml: text).faults == faults)
  }

  @Test func `in a key suggests the key that was meant`() {
    let helps = ReadFiles(
      yaml: """
        selaras: 1
        sasran:
          - A
        sasaran:
          - {kinrja: A, sub_kegatan: [B], qwertyuiop: C}
        tujuan:
          - indikator: {nama: A, formulsi: B}
        """
    ).diagnostics.map { $0.help?.en.prefix(44) ?? "" }
    #expect(
      helps == [
        "did you mean `sasaran`?", "did you mean `kinerja`?", "did you mean `sub_kegiatan`?",
        "known are: id, kode, nama, kinerja, pemilik,", "did you mean `formulasi`?",
      ])
  }
}
