import Testing

@testable import Selaras

struct `A text in YAML` {
  @Test(arguments: [
    ("Meningkatnya kualitas, mutu (IKM)", "Meningkatnya kualitas, mutu (IKM)"), ("5.03.02", "5.03.02"),
    ("0,70", "0,70"), ("no", "no"), ("null", "\"null\""), ("n/a", "\"n/a\""), ("-", "\"-\""), ("", "\"\""),
    ("a: b", "\"a: b\""), ("a:b", "a:b"), ("a:", "\"a:\""), ("a #b", "\"a #b\""), ("a#b", "a#b"),
    (" a", "\" a\""),
    ("a ", "\"a \""), ("a  b", "a  b"), ("{a}", "\"{a}\""), ("\"a\" b", "\"\\\"a\\\" b\""), ("%", "\"%\""),
    ("- a", "\"- a\""), ("&a", "\"&a\""), ("*", "\"*\""), ("a\nb", "\"a\\nb\""), ("\\", "\"\\\\\""),
    ("\u{202E}\u{0}\u{E0041}", "\"\\u202E\\x00\\U000E0041\""), ("a\u{A0}b", "\"a\\_b\""), ("日本", "日本"),
    ("(a)", "(a)"), ("---", "\"---\""), ("/a", "/a"), ("~", "\"~\""), ("é", "é"), ("¼", "¼"),
  ])
  func `has quotation marks where they are needed and nowhere else`(_ text: String, _ written: String) {
    #expect(YAMLText.scalar(text) == written)
  }

  @Test(arguments: 0..<40)
  func `is read back as it was, as a value, an item and a key's map`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let pieces = [
      "a", "B", " ", "  ", ":", ": ", "#", " #", "-", "- ", "\"", "'", "\\", "\n", "\r", "\t", "{", "}", "[",
      "]",
      ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "null", "0", "é", "日", "\u{A0}", "\u{85}",
      "\u{2028}",
      "\u{FEFF}", "\u{0}", "\u{7F}", "👍", "\u{301}", "...", "---",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      .joined()
      let written = YAMLText.scalar(text)
      let flow = YAMLText.isSimple(text) ? "c: {2025: \(text), 2026: \(text)}\n" : ""
      let source = Source(name: "a.yaml", text: "a: \(written)\nb:\n  - \(written)  # akhir\n\(flow)")
      let reading = Format.read(source, index: 0)
      #expect(reading.diagnostics.isEmpty, "\(written)")
      let scalars = reading.tree.elements.indices.filter { reading.tree.elements[$0].kind == .scalar }
        .map { reading.tree.text(of: $0, in: source) }
      let wanted = ["a", text, "b", text] + (flow.isEmpty ? [] : ["c", "2025", text, "2026", text])
      #expect(scalars == wanted, "\(written)")
    }
  }
}
