import Testing

@testable import Selaras

@Suite struct `The format of a file` {
  @Test(arguments: [
    ("a.yaml", "{}", Format.yaml), ("A.YML", "[1]", .yaml), ("a.json", "a: 1", .json),
    ("a.JSON", "", .json), ("-", "\u{FEFF}\n {\"a\": 1}", .json), ("-", " [", .json),
    ("-", "selaras: 1", .yaml), ("-", "", .yaml), ("json", "# a", .yaml),
  ])
  func `is said by its name, or by its first character`(name: String, text: String, format: Format) {
    #expect(Format.of(Source(name: name, text: text)) == format)
  }

  @Test func `decides which reader reads it`() {
    let text = "{a: 1}"
    #expect(Format.read(Source(name: "a.yaml", text: text), index: 0).diagnostics.isEmpty)
    #expect(!Format.read(Source(name: "a.json", text: text), index: 0).diagnostics.isEmpty)
  }
}
