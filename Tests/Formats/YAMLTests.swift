import Testing

@testable import Selaras

@Suite struct `A YAML file` {
  @Test func `keeps every scalar as it was written`() {
    let (tree, faults) = read(
      """
      # selaras: abaikan-berkas KIN001 -- contoh
      selaras: 1
      periode: 2025-2029
      tujuan:
        - id: T1   # tujuan
          kinerja: Meningkatnya Pengelolaan
            Manajemen ASN
          indikator:
          - nama: 'Indeks ''Sistem'' Merit'
            baseline: 0,70 # selaras: abaikan IND002 -- lama
            target:
              2025: 5.10
              2026: ~
              2027:
          catatan: |
            satu
              dua
          sumber: >-
            tiga
            empat
      """, as: "a.yaml")
    #expect(
      tree
        == #"{selaras: 1, periode: 2025-2029, tujuan: [{id: T1, kinerja: Meningkatnya Pengelolaan Manajemen ASN, "#
        + #"indikator: [{nama: "Indeks \'Sistem\' Merit", baseline: 0,70, target: {2025: 5.10, 2026: ~, 2027: }}], "#
        + #"catatan: "satu\n  dua\n", sumber: "tiga empat"}]}"#)
    #expect(faults == "")
  }

  @Test(arguments: [
    ("selaras:1\nb: 2", "{selaras: 1, b: 2}", "1:8 FMT002 ‹:›"),
    ("a: b: c\nd: e", "{a: b: c, d: e}", "1:4 FMT002 ‹b: c›"),
    ("a: b : c : d", "{a: b : c : d}", "1:4 FMT002 ‹b : c : d›"),
    ("a: @b\nc: `d", "{a: @b, c: `d}", "1:4 FMT002 ‹@›\n2:4 FMT002 ‹`›"),
    ("a: %b", "{a: %b}", "1:4 FMT002 ‹%›"),
    ("a: [b, c\nd: e", "{a: [b, c], d: e}", "1:4 FMT002 ‹[›"),
    ("a: \"b\nd: e", "{a: \"b\", d: e}", "1:4 FMT002 ‹\"›"),
    ("a:\n\tb: 1\n\tc: 2\nd: 3", "{a: {b: 1, c: 2}, d: 3}", "2:1 FMT005 ‹\t›"),
    ("a:\n    b: 1\n  c: 2\nd: 3", "{a: {b: 1, c: 2}, d: 3}", "3:3 FMT002 ‹c: 2›"),
    ("- a: 1\n - b", "[{a: 1}, b]", "2:2 FMT002 ‹- b›"),
    ("- a: 1\n-b", "[{a: 1}, b]", "2:1 FMT002 ‹-›"),
    ("a:\n  - b\n  c: d", "{a: [b]}", "3:3 FMT002 ‹c: d›"),
    ("a: 1\nkata\nb: 2", "{a: 1, b: 2}", "2:1 FMT002 ‹kata›"),
    ("a\n  - b: c", "{a: [{b: c}]}", "1:1 FMT002 ‹a›"),
    ("a: -\nb: - c", "{a: -, b: [c]}", "1:4 FMT002 ‹-›\n2:4 FMT002 ‹- c›"),
    ("a: 'x' y", "{a: \"x\"}", "1:8 FMT002 ‹y›"),
    (
      "a: &b c\nd: *b\ne: !!str f", "{a: c, d: *b, e: f}",
      "1:4 FMT003 ‹&b›\n2:4 FMT003 ‹*b›\n3:4 FMT003 ‹!!str›"
    ),
    ("<<: a", "{<<: a}", "1:1 FMT003 ‹<<›"),
    ("[a]: b\n? {c: d}\n: e", "{[a]: b, {c: d}: e}", "1:1 FMT003 ‹[a]›\n2:3 FMT003 ‹{c: d}›"),
    ("a: 1\n---\nb: 2", "{a: 1}", "2:1 FMT003 ‹---›"),
    ("%TAG ! x\n---\na", "a", "1:1 FMT003 ‹%TAG ! x›"),
    ("a: 1\nb: 2\n'a': 3", "{a: 1, b: 2, \"a\": 3}", "3:2 FMT004 ‹a›"),
    ("a: \u{1}\nb: \u{FEFF}", "{a: \u{1}, b: \u{FEFF}}", "1:4 FMT002 ‹\u{1}›\n2:4 FMT002 ‹\u{FEFF}›"),
    ("{2025: 0,75, 2026: 1}", "{2025: 0,75, 2026: 1}", "1:8 FMT011 ‹0,75›"),
    ("[0,70, 0,75]", "[0,70, 0,75]", "1:2 FMT011 ‹0,70›\n1:8 FMT011 ‹0,75›"),
    ("a: 1\r\nb: 2\rc: 3", "{a: 1, b: 2, c: 3}", ""),
    ("[1,2,3]", "[1, 2, 3]", ""),
    ("{a: 1,2: 3}", "{a: 1, 2: 3}", ""),
    ("\u{FEFF}a: 1", "{a: 1}", ""),
    ("", "", ""),
  ])
  func `says what is wrong and reads the rest`(text: String, tree: String, faults: String) {
    let found = read(text, as: "a.yaml")
    #expect(found.tree == tree)
    #expect(found.faults == faults)
  }

  @Test func `collects the remarks to the linter`() {
    let source = Source(name: "", text: "a: 1 # selaras: abaikan A -- b\n# selaras: c  \n#selaras: d\n# e")
    let remarks = YAML.read(source, index: 0).tree.remarks
    #expect(remarks.map { source.text($0) } == ["# selaras: abaikan A -- b", "# selaras: c", "#selaras: d"])
  }

  @Test func `can point at a word inside of a text`() {
    let source = Source(
      name: "", text: "a: satu\n  dua\nb: 'it''s dua'\nc: \"\\u0041 dua\"\nd: |\n  x\n  dua\n")
    let reading = YAML.read(source, index: 4)
    for entry in reading.tree.entries(of: 0) {
      let text = reading.tree.text(of: entry.value, in: source)
      let word = text.utf8.count - (text.hasSuffix("\n") ? 4 : 3)
      let place = reading.tree.place(in: entry.value, from: word, to: word + 3)
      #expect(source.text(place.range) == "dua")
      #expect(place.source == 4)
    }
    let entries = Array(reading.tree.entries(of: 0))
    #expect(source.text(reading.tree.place(in: entries[2].value, from: 0, to: 1).range) == "\\u0041")
    #expect(source.text(reading.tree.place(in: entries[1].value, from: 0, to: 4).range) == "it''s")
  }

  @Test func `that is not UTF-8 says so once`() {
    let source = Source(name: "", bytes: [0x61, 0x3A, 0x20, 0xE9, 0x0A, 0x62, 0x3A, 0x20, 0xFF, 0xFE])
    let reading = YAML.read(source, index: 0)
    #expect(reading.diagnostics.map(\.code) == ["FMT001"])
    #expect(reading.diagnostics.first?.place.range == 3..<4)
  }

  @Test func `may be no deeper and no larger than the limits`() {
    var limits = Limits()
    limits.depth = 1_000_000
    for mark in ["[", "{a: ", "- ", "? ", "{[a: "] {
      let source = Source(name: "", text: String(repeating: mark, count: 5000))
      #expect(YAML.read(source, index: 0, limits: limits).diagnostics.contains { $0.code == "FMT006" })
    }
    limits.depth = 2
    let deep = Source(name: "", text: "a:\n  b:\n    c:\n      d: 1\n  e: [f, [g]]\nh: i")
    let reading = YAML.read(deep, index: 0, limits: limits)
    #expect(dump(reading, deep) == "{a: {b: , e: [f, [g]]}, h: i}")
    #expect(faults(reading, deep) == "3:5 FMT006 ‹c›\n5:6 FMT006 ‹[›")
    limits.bytes = 4
    #expect(YAML.read(deep, index: 0, limits: limits).diagnostics.map(\.code) == ["FMT006"])
  }
}
