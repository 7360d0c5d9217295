import Testing

@testable import Selaras

/// What looks right and is another text to the format: its help says what is missing.
@Suite struct `A slip of the pen in a cascade file` {
  private func told(_ text: String) -> String {
    ReadFiles(yaml: "selaras: 1\ndokumen: cascading\n" + text).diagnostics.map {
      "\($0.code) \($0.place.range.count): \($0.message.id) (\($0.help?.id ?? ""))"
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("tujuan:\n  - kinerja:T\n", "FMT002 1: tidak ada spasi sesudah `:` (tulis `kinerja: ...`)"),
    (
      "tujuan:\n  - kinerja:T\n    pemilik: P\n",
      "FMT002 1: tidak ada spasi sesudah `:` (tulis spasi sesudah `:`)"
    ),
    (
      "tujuan:\n  - kinerja: T\n    indikator: [nama:A]\n",
      "FMT002 1: tidak ada spasi sesudah `:` (tulis `nama: ...`)"
    ),
    (
      "tujuan:\n  -kinerja: T\n   pemilik: P\n",
      "FMT002 1: tidak ada spasi sesudah `-` (tulis spasi sesudah `-`)"
    ),
    ("-tujuan: T\n", "FMT002 1: tidak ada spasi sesudah `-` (tulis `- tujuan: ...`)"),
    ("tujuan: ['kinerja:T', 'Rasio 1:2', 'http://a.b', 'x:y']\n", ""),
    (
      "tujuan:\n  kinerja: T\n  indikator:\n    nama: A\n    target:\n      2025=71,5\n      2026=72\n",
      "FMT008 9: `target` memuat tahun dan nilainya dalam satu teks "
        + "(tulis satu tahun per baris, dengan titik dua dan spasi: `2025: 71,5`)"
    ),
    (
      "tujuan: {kinerja: T, indikator: {nama: A, target: 'akhir:72'}}\n",
      "FMT008 8: `target` memuat tahun dan nilainya dalam satu teks "
        + "(tulis satu tahun per baris, dengan titik dua dan spasi: `akhir: 72`)"
    ),
    ("tujuan: {kinerja: T, indikator: {nama: A, target: '1:25'}}\n", ""),
  ])
  func `is told with the sign that is missing`(text: String, expected: String) {
    #expect(told(text) == expected)
  }

  @Test func `keeps what could be read`() {
    let files = ReadFiles(
      yaml:
        "selaras: 1\ntujuan:\n  -kinerja: T\n   sasaran:\n     -kinerja: S\n      pemilik: P\n  -kinerja: U\n"
    )
    #expect(files.parents == "T <- - ()\nS <- T (susunan)\nU <- - ()")
    #expect(files.diagnostics.filter { $0.code == "FMT002" }.count == 3)
  }

  @Test(arguments: [
    ("tujuan:\n  - kinerja:\u{A0}T\n", "U+00A0): ganti dengan spasi biasa; tulis `kinerja: ...`"),
    ("tujuan:\n  -\u{2009}kinerja: T\n", "U+2009): ganti dengan spasi biasa; tulis spasi sesudah `-`"),
    (
      "tujuan:\n  - kinerja: T\n    pemilik\u{202F}: P\n",
      "U+202F): ganti dengan spasi biasa; mungkin maksudnya `pemilik`?"
    ),
    ("tujuan:\n  - kinerja: T\n    pem\u{200B}ilik: P\n", "U+200B): hapus; mungkin maksudnya `pemilik`?"),
    ("periode: 2025\u{2028}x\n", ""),
  ])
  func `names the blank that is none`(text: String, expected: String) {
    let told = told(text)
    #expect(expected.isEmpty ? !told.contains("U+") : told.contains(expected), "\(told)")
  }

  @Test(arguments: [("“75,5”", "`\"75,5\"`"), ("75,5", "`\"75,5\"`"), ("«75,5»", "`\"75,5\"`")])
  func `proposes a decimal in straight quotation marks`(value: String, fix: String) {
    let told = told("tujuan: {kinerja: T, indikator: {nama: A, target: {2025: \(value), 2026: 1}}}\n")
    #expect(told.hasPrefix("FMT011") && told.contains("tanda kutip lurus: \(fix), atau"), "\(told)")
  }

  @Test func `names curly quotation marks that hold nothing together`() {
    let told = told("tujuan: {kinerja: “A, B”, pemilik: P}\n")
    #expect(told.contains("tanda kutip lengkung tidak mengapit teks: pakai `\"`"), "\(told)")
  }
}
