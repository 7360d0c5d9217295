import Testing

@testable import Selaras

@Suite struct `A JSON file` {
  @Test func `keeps every scalar as it was written`() {
    let (tree, faults) = read(
      #"{"a": 5.10, "b": [true, null, -1e+2], "c": "x\n\u00e9\ud83d\ude00", "d": {}}"#, as: "a.json")
    #expect(tree == #"{"a": 5.10, "b": [true, null, -1e+2], "c": "x\né😀", "d": {}}"#)
    #expect(faults == "")
  }

  @Test(arguments: [
    ("{\"a\": 1,}", "{\"a\": 1}", "1:8 FMT002 ‹,›"),
    ("[1, 2,]", "[1, 2]", "1:6 FMT002 ‹,›"),
    ("[1 2]", "[1, 2]", "1:4 FMT002 ‹2›"),
    ("{'a': 'b'}", "{\"a\": \"b\"}", "1:2 FMT002 ‹'›\n1:7 FMT002 ‹'›"),
    (
      "{a: Kota Gorontalo, \"b\": 2}", "{a: Kota Gorontalo, \"b\": 2}",
      "1:2 FMT002 ‹a›\n1:5 FMT002 ‹Kota Gorontalo›"
    ),
    ("{\"a\" 1}", "{\"a\": 1}", "1:6 FMT002 ‹1›"),
    ("{\"a\"}", "{\"a\": }", "1:5 FMT002 ‹}›"),
    ("{\"a\": }", "{\"a\": }", "1:7 FMT002 ‹}›"),
    (
      "[NaN, 01, +1, .5, 5.]", "[NaN, 01, +1, .5, 5.]",
      "1:2 FMT002 ‹NaN›\n1:7 FMT002 ‹01›\n1:11 FMT002 ‹+1›\n1:15 FMT002 ‹.5›\n1:19 FMT002 ‹5.›"
    ),
    ("// x\n[1 /* y */]", "[1]", "1:1 FMT002 ‹//›\n2:4 FMT002 ‹/*›"),
    ("[\"\\ud800\"]", "[\"\u{FFFD}\"]", "1:3 FMT002 ‹\\ud800›"),
    ("[\"a\tb\"]", "[\"a\\tb\"]", "1:4 FMT002 ‹\t›"),
    ("[\"a\n, 2]", "[\"a\", 2]", "1:2 FMT002 ‹\"›"),
    ("[1] x", "[1]", "1:5 FMT002 ‹x›"),
    ("[1", "[1]", "1:1 FMT002 ‹[›"),
    ("{\"a\": [1}", "{\"a\": [1]}", "1:9 FMT002 ‹}›"),
    ("", "", "1:1 FMT002 ‹›"),
    ("{\"2025\": 0,75, \"2026\": 1}", "{\"2025\": 0,75, \"2026\": 1}", "1:10 FMT011 ‹0,75›"),
    ("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", "{\"a\": 1, \"b\": 2, \"a\": 3}", "1:19 FMT004 ‹\\u0061›"),
  ])
  func `says what is wrong and reads the rest`(text: String, tree: String, faults: String) {
    let found = read(text, as: "a.json")
    #expect(found.tree == tree)
    #expect(found.faults == faults)
  }

  @Test func `points from the second of two keys to the first`() {
    let reading = JSON.read(Source(name: "", text: #"{"a": 1, "a": 2}"#), index: 3)
    #expect(reading.diagnostics.first?.place == Place(source: 3, start: 10, end: 11))
    #expect(reading.diagnostics.first?.notes.first?.place == Place(source: 3, start: 2, end: 3))
  }

  @Test func `may begin with a byte order mark`() {
    #expect(read("\u{FEFF}[1]", as: "a.json") == ("[1]", ""))
  }

  @Test func `may be no deeper and no larger than the limits`() {
    var limits = Limits()
    limits.depth = 3
    let deep = Source(name: "", text: "[[[[[1]], 2]], 3]")
    let reading = JSON.read(deep, index: 0, limits: limits)
    #expect(dump(reading, deep) == "[[[[], 2]], 3]")
    #expect(faults(reading, deep) == "1:4 FMT006 ‹[›")
    limits.bytes = 4
    #expect(JSON.read(deep, index: 0, limits: limits).diagnostics.map(\.code) == ["FMT006"])
    limits = Limits()
    limits.faults = 2
    let wrong = Source(name: "", text: "[01, 02, 03, 04]")
    #expect(
      JSON.read(wrong, index: 0, limits: limits).diagnostics.map(\.code)
        == ["FMT002", "FMT002", "FMT006"])
  }
}
