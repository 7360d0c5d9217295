/// Reads a baseline. Nothing of it is guessed: a baseline that is half understood would let findings through.
struct BaselineReader {
  var baseline: Baseline
  var diagnostics: [Diagnostic] = []
  /// Where each key stands.
  private var places: [String: Place] = [:]

  init(_ source: Source) { baseline = Baseline(source) }

  mutating func read() {
    let reading = YAML.read(baseline.source, index: 0)
    diagnostics = reading.diagnostics
    guard diagnostics.isEmpty else { return }
    guard let root = reading.tree.root, reading.tree.elements[root].kind == .mapping else {
      let place = reading.tree.root.map { reading.tree.place($0) } ?? Place(source: 0, start: 0, end: 0)
      report(
        place, "berkas ini bukan baseline: tidak ada `baseline: 1`",
        "this file is no baseline: there is no `baseline: 1`",
        help: Phrase(
          id: "tulis yang baru dengan `selaras check --baseline BERKAS --write-baseline`",
          en: "write a new one with `selaras check --baseline FILE --write-baseline`"))
      return
    }
    let fields = PageFields(reading.tree, baseline.source, root: root)
    diagnostics += fields.unknownKeys(["baseline", "temuan"], .baseline)
    if fields.text("baseline") != "1" {
      report(
        fields.place(of: "baseline"), "baris `baseline: 1` tidak ada", "there is no line `baseline: 1`",
        help: Phrase(id: "versi yang dikenal hanya 1", en: "the only known version is 1"))
    }
    guard let entries = fields.list("temuan") else {
      report(
        fields.place(of: "temuan"), "`temuan` harus daftar `{kunci: ..., kode: ...}`",
        "`temuan` must be a list of `{kunci: ..., kode: ...}`")
      return
    }
    for entry in entries { read(entry) }
  }

  static let keys = [
    "kunci", "kode", "rencana", "berkas", "jenjang", "simpul", "teks", "alasan", "dokumen", "sampai",
  ]

  private mutating func read(_ fields: PageFields) {
    diagnostics += fields.unknownKeys(Self.keys, .baseline)
    for key in Self.keys where fields.has(key) && fields.text(key) == nil {
      report(fields.place(of: key), "`\(key)` harus satu teks", "`\(key)` must be one text")
    }
    let key = fields.text("kunci") ?? ""
    let place = fields.place(of: "kunci")
    guard Self.isKey(key) else {
      report(
        place, "`kunci` tidak ada, atau bukan enam belas angka, titik dua, dan nomor",
        "`kunci` is missing, or is not sixteen digits, a colon and a number",
        help: Phrase(
          id: "kunci ditulis oleh `selaras check --write-baseline`, jangan diubah",
          en: "keys are written by `selaras check --write-baseline`, do not change them"))
      return
    }
    if let earlier = places.updateValue(place, forKey: key) {
      var diagnostic = Diagnostic(
        .baseline, at: place, Phrase(id: "kunci ini sudah ada", en: "this key is there already"),
        help: Phrase(id: "hapus salah satunya", en: "delete one of the two"))
      diagnostic.notes = [Note(place: earlier, message: Phrase(id: "pertama di sini", en: "first here"))]
      diagnostics.append(diagnostic)
    }
    var entry = Baseline.Entry(key: key, code: fields.text("kode") ?? "")
    if entry.code.isEmpty { report(place, "`kode` tidak ada", "`kode` is missing") }
    entry.document = fields.text("rencana") ?? ""
    entry.file = fields.text("berkas")
    entry.level = fields.text("jenjang") ?? ""
    entry.subject = fields.text("simpul") ?? ""
    entry.text = fields.text("teks") ?? ""
    entry.reason = fields.text("alasan") ?? ""
    entry.decision = fields.text("dokumen") ?? ""
    entry.place = place
    if let text = fields.text("sampai"), !text.isEmpty {
      entry.until = Day(text)
      if entry.until == nil {
        report(
          fields.place(of: "sampai"), "`\(text)` bukan tanggal", "`\(text)` is no date",
          help: Phrase(
            id: "tulis tahun-bulan-hari, misalnya 2026-12-31", en: "write year-month-day, as 2026-12-31"))
      }
    }
    baseline.entries.append(entry)
  }

  private static func isKey(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 16, let number = Int(parts[1]), number > 0,
      String(number) == parts[1]
    else { return false }
    return parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private mutating func report(_ place: Place, _ id: String, _ en: String, help: Phrase? = nil) {
    diagnostics.append(Diagnostic(.baseline, at: place, Phrase(id: id, en: en), help: help))
  }
}
