@testable import Selaras

/// A rule book from pages in memory, and what is said about it.
struct Book {
  var rulebook: Rulebook

  init(_ files: [(name: String, text: String)]) {
    rulebook = Rulebook(files: files.map { Source(name: $0.name, text: $0.text) })
  }

  /// One page, beside the built-in words.
  init(page: String) {
    self.init([("kami/XKB001-uji.md", page)] + Self.words)
  }

  static let words = [
    (
      "kosakata/keluaran.yaml",
      "daftar: keluaran\narti: {id: keluaran, en: outputs}\nkata: [terlaksananya, tersedianya]\n"
    ),
    (
      "kosakata/satuan.yaml",
      "tabel: satuan\narti: {id: satuan, en: units}\nkolom: {baku: teks, lain: daftar, batas: angka}\n"
        + "isi:\n  dok: {baku: Dokumen, lain: [berkas, naskah], batas: 2.5}\n  '%': {baku: Persen}\n"
    ),
    ("kosakata/kepala.yaml", "daftar: kepala\narti: {id: kepala, en: heads}\nkata: [jumlah, rata-rata]\n"),
    (
      "kosakata/tanda.yaml",
      "tabel: tanda\narti: {id: tanda, en: marks}\nkolom: {polaritas: teks, sifat: teks}\n"
        + "isi: {positif: {polaritas: positif}, akumulasi: {sifat: kumulatif}}\n"
    ),
    (
      "profil/renstra.yaml",
      "dokumen: renstra\narti: {id: renstra, en: a plan}\nwajib: {sasaran: [kinerja, pemilik], indikator: [satuan]}\n"
    ),
  ]

  /// Everything wrong with the book, as a person is told.
  var shown: String {
    var text = ""
    writeText(Report(sources: rulebook.sources, diagnostics: rulebook.diagnostics), to: &text, in: .en)
    return withoutHints(text)
  }

  /// Everything wrong with the book, one a line: line, column, code, what is underlined, message and help.
  var faults: String { lines(rulebook.diagnostics, rulebook.sources) }

  /// What a run over one YAML file finds, one a line.
  func findings(_ yaml: String, _ options: CheckOptions = CheckOptions()) -> String {
    let report = check([Input(Source(name: "a.yaml", text: yaml), isNamed: true)], rulebook, options)
    return lines(report.diagnostics, report.sources)
  }
}

func lines(_ diagnostics: [Diagnostic], _ sources: [Source]) -> String {
  diagnostics.map { diagnostic in
    let source = sources[Int(diagnostic.place.source)]
    let at = LineTable(source.bytes).position(of: Int(diagnostic.place.start))
    let help = diagnostic.help.map { " | \($0.en)" } ?? ""
    return "\(at.line):\(at.column) \(diagnostic.code) ‹\(source.text(diagnostic.place.range))› "
      + diagnostic.message.en + help
  }.joined(separator: "\n")
}

/// A right page, with some of its lines replaced by key.
func page(_ changes: [String: String] = [:], code: String = "XKB001", body: String = "") -> String {
  let lines: [(key: String, line: String)] = [
    ("kode", "kode: \(code)"), ("nama", "nama: uji"), ("judul", "judul: {id: Uji, en: A test}"),
    ("tingkat", "tingkat: warning"), ("jenjang", "jenjang: [sasaran]"), ("bila", "bila: kinerja == 'Salah'"),
    ("pesan", "pesan: {id: \"salah\", en: \"wrong\"}"),
  ]
  let changed = lines.compactMap { key, line in changes[key, default: line] }.filter { !$0.isEmpty }
  let known = Set(lines.map(\.key))
  let added = changes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
  return "---\n" + (changed + added).joined(separator: "\n") + "\n---\nMengapa.\n" + body
}

/// A text report without the commands it ends with.
func withoutHints(_ report: String) -> String {
  report.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("next: ") }
    .joined(separator: "\n")
}
