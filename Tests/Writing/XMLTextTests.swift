import Testing

@testable import Selaras

struct `A text in XML` {
  @Test(arguments: [
    ("a & b < c > \"d\"", "a &amp; b &lt; c &gt; &quot;d&quot;"), ("satu\ndua\t3", "satu\ndua\t3"),
    ("\u{0}\u{1F}\r", "_x0000__x001F__x000D_"), ("_x000D_", "_x005F_x000D_"),
    ("a_b _x12 _xGGGG_", "a_b _x12 _xGGGG_"),
    ("\u{FFFE}é日👍", "_xFFFE_é日👍"), ("", ""),
  ])
  func `can hold any character`(_ text: String, _ escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }

  @Test func `keeps its line feeds in an attribute`() {
    #expect(XMLText.attribute("a\nb\"") == "a&#10;b&quot;")
  }
}
