import Testing

@testable import Selaras

@Suite struct `A piece of a text` {
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
  func `is mapped back to where it was written`(
    name: String, text: String, piece: String, written: String
  ) throws {
    let cascade = ReadFiles(
      [(name, "selaras: 1\n" + text)].map { name, yaml in
        name == "a.json" ? (name, "{\"selaras\": 1, " + text.dropFirst()) : (name, yaml)
      }
    ).cascade
    let field = try #require(cascade.mainField(of: NodeID(0)))
    let string = Array(cascade.string(field).utf8)
    let wanted = Array(piece.utf8)
    let start = try #require(string.indices.first { string[$0...].starts(with: wanted) })
    let place = cascade.place(of: start..<start + wanted.count, in: field)
    #expect(cascade.sources[0].text(place.range) == written)
  }
}
