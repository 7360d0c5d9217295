import Testing

@testable import Selaras

/// Every key in every place with a value of every shape: each word of it is in the cascade, or there is a finding.
@Suite struct `A value of any shape` {
  /// Each holds words with `kata` in them, which must not get lost.
  static let shapes = [
    "kata1", "\"kata1 \\u006Bata2\"", "[kata1, kata2]", "[[kata1]]", "[{kata1: kata2}]", "{kata1: kata2}",
    "{teks: kata1}", "[{teks: kata1, indikator: kata2}]", "{2025: kata1}", "{2025: [kata1]}",
    "{2025: {kata1: kata2}}", "{tahun: 2024, nilai: kata1}", "{tahun: kata1, nilai: kata2}",
    "{tahun: [kata1]}", "{nama: kata1}", "[{nama: kata1}, kata2]", "{kinerja: kata1}", "[kata1, [kata2]]",
    "{nama: {kata1: kata2}}", "[{kinerja: [{teks: [kata1]}]}]", "{indikator: {kata1: kata2}}", "1234",
    "{kata1: }", "{? kata1}",
  ]

  /// Where a key can stand: before and behind it.
  static let places = [
    ("document", "", ""), ("node", "sasaran: {", "}"), ("node in a list", "sasaran: [{", "}]"),
    ("child", "tujuan: {kinerja: A, sasaran: {", "}}"), ("indicator", "sasaran: {indikator: {", "}}"),
    ("indicator in a list", "sasaran: {indikator: [{", "}]}"),
    ("statement", "sasaran: {kinerja: [{", "}]}"),
    ("indicator of a statement", "sasaran: {kinerja: [{teks: A, indikator: [{", "}]}]}"),
    ("baseline", "sasaran: {indikator: {nama: A, baseline: {", "}}}"),
    ("mission", "visi: {misi: {", "}}"), ("outcome", "ultimate_outcome: {immediate_outcome: {", "}}"),
  ]

  static let keys = Key.allCases.map(\.name).filter { $0 != "misi" } + Level.names + ["lain", "2025"]

  @Test(arguments: keys)
  func `is read or reported`(key: String) {
    for (place, before, after) in Self.places {
      for shape in Self.shapes where !(before.isEmpty && key == "selaras") {
        let text = "selaras: 1\n\(before)\(key): \(shape)\(after)\n"
        let read = ReadFiles(yaml: text)
        guard read.diagnostics.isEmpty else {
          #expect(read.diagnostics.allSatisfy { Int($0.place.end) <= text.utf8.count })
          continue
        }
        let held = Set(read.cascade.fields.handles.map { read.cascade.string($0) })
        let words = ["kata1", "kata2", "1234"].filter { shape.contains($0) }
        let lost = words.filter { word in !held.contains { $0.contains(word) } }
        #expect(lost == [], "\(place): \(text)")
      }
    }
  }
}
