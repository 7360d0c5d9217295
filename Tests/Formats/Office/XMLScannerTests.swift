import Testing

@testable import Selaras

@Suite struct `A part in XML` {
  /// The events of a part in one line: `<name a=value>`, texts in quotes, `</>`, and what is wrong.
  private func events(_ bytes: [UInt8], depth: Int = 128) -> String {
    var found: [String] = []
    do throws(PackageFault) {
      try XMLPart(bytes, name: "a.xml").scan(depth: depth) { (scanner) throws(PackageFault) in
        while true {
          switch try scanner.next() {
          case .start:
            var tag =
              "\(scanner.element.namespace):"
              + scanner.bytes.text(scanner.element.local..<scanner.element.end)
            for attribute in scanner.attributes {
              tag +=
                " \(scanner.bytes.text(attribute.start..<attribute.end))=\(scanner.value(attribute) ?? "")"
            }
            found.append("<\(tag)>")
          case .end: found.append("</\(scanner.bytes.text(scanner.element.local..<scanner.element.end))>")
          case .text:
            var text: [UInt8] = []
            scanner.appendText(to: &text)
            found.append(String(decoding: text, as: UTF8.self).debugDescription)
          case .over: return
          }
        }
      }
    } catch {
      found.append("\(error.fault.code) \(error.message.en)")
    }
    return found.joined()
  }

  private func events(_ text: String) -> String { events(Array(text.utf8)) }

  static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  @Test(arguments: [
    ("<a/>", "<none:a></a>"), ("<?xml version=\"1.0\"?>\n<a></a>\n", "<none:a></a>"),
    ("<a>b</a>", "<none:a>\"b\"</a>"),
    ("<a><b/>c<b>d</b></a>", "<none:a><none:b></b>\"c\"<none:b>\"d\"</b></a>"),
    ("<a b='1' c = \"2\"/>", "<none:a b=1 c=2></a>"),
    ("<a\n b=\"&lt;&#65;&#x42;&apos;'\"/>", "<none:a b=<AB''></a>"),
    ("<a>&amp;lt;&#x20AC;\r\n\r</a>", "<none:a>\"&lt;€\\n\\n\"</a>"),
    ("<a b='\t\n&#10;'/>", "<none:a b=  \n></a>"),
    ("<a><![CDATA[<b>&amp;\r\n]]>c</a>", "<none:a>\"<b>&amp;\\n\"\"c\"</a>"),
    ("<!-- > --><a><!-- <b> - --><?x ?></a><!---->", "<none:a></a>"),
    ("<a xmlns='\(sheet)'><b/></a>", "<sheet:a xmlns=\(sheet)><sheet:b></b></a>"),
    ("<x:a xmlns:x='\(sheet)'><b/></x:a>", "<sheet:a xmlns:x=\(sheet)><none:b></b></a>"),
    (
      "<a xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>",
      "<sheet:a xmlns=http://purl.oclc.org/ooxml/spreadsheetml/main></a>"
    ),
    (
      "<a xmlns='\(sheet)'><b xmlns='u'><c xmlns=''/></b><d/></a>",
      "<sheet:a xmlns=\(sheet)><other:b xmlns=u><none:c xmlns=></c></b><sheet:d></d></a>"
    ),
    ("<a xml:space='preserve'> </a>", "<none:a xml:space=preserve>\" \"</a>"),
    ("\u{FEFF}<é>日本語 ½ “x” 0123456789</é>", "<none:é>\"日本語 ½ “x” 0123456789\"</é>"),
    ("<a>]]> > ' \"</a>", "<none:a>\("]]> > ' \"".debugDescription)</a>"),
  ])
  func `is gone through`(_ text: String, _ wanted: String) {
    #expect(events(text) == wanted)
  }

  @Test(arguments: [
    ("", "byte 0: it is cut off"), ("<a>", "byte 3: it is cut off"), ("<a", "byte 2: it is cut off"),
    ("<a></b>", "byte 5: the end tag does not fit `a`"), ("<a></ab>", "byte 5: the end tag does not fit `a`"),
    ("<a/></a>", "byte 4: an end tag without a start tag"),
    ("<a/><b/>", "byte 6: there are two outermost elements"),
    ("<a/>x", "byte 4: there is text outside of the elements"),
    ("<a b/>", "byte 4: an attribute without a value"),
    ("<a b=c/>", "byte 5: the value of an attribute is not in quotes"),
    ("<a b='/>", "byte 8: the value of an attribute is not closed"),
    ("<a b='<'/>", "byte 6: the value of an attribute is not closed"),
    ("<a b='' b=''/>", "byte 12: an attribute is there twice"),
    ("<a b=''c=''/>", "byte 8: a blank before an attribute is missing"),
    ("<a>&nbsp;</a>", "byte 3: the reference `&nbsp;` is unknown"),
    ("<a>&#0;</a>", "byte 3: the reference `&#0;` is unknown"),
    ("<a>&#xD800;</a>", "byte 3: the reference `&#xD800;` is unknown"),
    ("<a>&#1;</a>", "byte 3: the reference `&#1;` is unknown"),
    ("<a>&#xFFFE;</a>", "byte 3: the reference `&#xFFFE;` is unknown"),
    ("<a b='c &foo; d'/>", "byte 8: the reference `&foo; d` is unknown"),
    ("<a b='&'/>", "byte 6: the reference `&` is unknown"),
    ("<a>& b</a>", "byte 3: the reference `& b` is unknown"),
    ("<a><!-- </a>", "byte 7: a comment is not closed"),
    ("<a><![CDATA[x</a>", "byte 3: a CDATA section is not closed"),
    ("<a><!b></a>", "byte 3: an unknown tag"), ("< a/>", "byte 1: the name of an element is missing"),
    ("<x:a/>", "byte 6: the prefix `x` is not declared"),
    ("<a><b></a></b>", "byte 8: the end tag does not fit `b`"),
  ])
  func `is refused where it is not well-formed`(_ text: String, _ fault: String) {
    #expect(events(text).hasSuffix("FMT015 the part `a.xml` is damaged at \(fault)"), "\(events(text))")
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
    "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY l2 \"&lol;&lol;\">]><lolz>&l2;</lolz>",
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
  ]) func `is refused with a document type, whatever that says`(_ text: String) {
    #expect(events(text) == "FMT003 the part `a.xml` holds a DTD (`<!DOCTYPE`), which no Office file has")
  }

  @Test func `is refused when it is nested too deep, or has too many attributes`() {
    let deep = String(repeating: "<a>", count: 129) + String(repeating: "</a>", count: 129)
    #expect(events(deep).hasSuffix("FMT006 the part `a.xml` is nested deeper than 128"))
    let wide = (0..<300).map { " a\($0)=''" }.joined()
    #expect(events("<a\(wide)/>") == "FMT006 the part `a.xml` holds an element with too many attributes")
    let prefixes = (0..<300).map { "<a xmlns:p\($0)='u'>" }.joined()
    #expect(
      events(Array(prefixes.utf8), depth: 1000).hasSuffix(
        "FMT006 the part `a.xml` declares too many prefixes"))
  }

  @Test(arguments: [true, false]) func `may be in UTF-16`(isBigEndian: Bool) {
    let units = Array("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>½ 日</a>".utf16)
    let bytes = units.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(events(bytes) == "<none:a>\"½ 日\"</a>")
  }

  @Test func `may be in Latin letters, and in no encoding that is not known`() {
    #expect(
      events(Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xBD] + Array("</a>".utf8))
        == "<none:a>\"½\"</a>")
    #expect(
      events("<?xml version='1.0' encoding=\"Shift_JIS\"?><a/>")
        == "FMT003 the part `a.xml` is in the encoding shift_jis, which is not read")
  }

  @Test func `is refused with a control character, which would be read as a part of a text`() {
    for byte in 0..<UInt8(0x20) {
      let found = events(Array("<a b='12345678'>stun".utf8) + [byte] + Array("ting</a>".utf8))
      let isBlank = [0x09, 0x0A, 0x0D].contains(byte)
      #expect(
        found.hasPrefix("FMT015 the part `a.xml` holds a control character at byte 20,") == !isBlank,
        "\(found)")
    }
  }

  @Test func `is repaired where it is no UTF-8, which is known`() throws {
    let part = try XMLPart(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), name: "a.xml")
    #expect(part.isRepaired && String(decoding: part.bytes, as: UTF8.self) == "<a>\u{FFFD}</a>")
    #expect(try !XMLPart(Array("<a>½</a>".utf8), name: "a.xml").isRepaired)
  }

  // MARK: Written and read back

  /// Random elements as they may be written, with the events that they must give.
  private func sample(_ depth: Int, using random: inout SeededNumbers) -> (text: String, events: String) {
    let name = ["a", "b", "sheet", "é"].randomElement(using: &random) ?? "a"
    var (text, wanted) = ("<\(name)", "<none:\(name)")
    for index in 0..<Int.random(in: 0...2, using: &random) {
      let value = Self.words(using: &random)
      let quote = Bool.random(using: &random) ? "'" : "\""
      text += [" ", "\n", " \t "].randomElement(using: &random) ?? " "
      text += "k\(index)=\(quote)\(Self.escaped(value, using: &random))\(quote)"
      wanted += " k\(index)=\(value)"
    }
    wanted += ">"
    var inside = ""
    for _ in 0..<(depth > 0 ? Int.random(in: 0...3, using: &random) : 0) {
      let (childText, childEvents) = sample(depth - 1, using: &random)
      inside += childText
      wanted += childEvents
      let value = Self.words(using: &random)
      if !value.isEmpty {
        inside += Self.escaped(value, using: &random)
        wanted += value.debugDescription
      }
      if Bool.random(using: &random) { inside += "<!-- <x> & -->" }
    }
    wanted += "</\(name)>"
    return (
      inside.isEmpty && Bool.random(using: &random) ? text + "/>" : text + ">\(inside)</\(name)>", wanted
    )
  }

  private static func words(using random: inout SeededNumbers) -> String {
    let words = ["0,75", "&", "<", ">", "'", "\"", "½", "😀", " ", "Kota", "]]>", "&amp;", "x12345678"]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static func escaped(_ text: String, using random: inout SeededNumbers) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "&": return Bool.random(using: &random) ? "&amp;" : "&#38;"
      case "<": return "&lt;"
      case "\"": return "&quot;"
      case "'": return "&#x27;"
      case _ where Int.random(in: 0..<8, using: &random) == 0: return "&#\(scalar.value);"
      default: return String(scalar)
      }
    }.joined()
  }

  @Test(arguments: 1...300) func `is read back as it was written, in every style`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let (text, wanted) = sample(4, using: &random)
    #expect(events("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text) == wanted, "\(text)")
  }

  @Test(arguments: 1...60) func `is never over when it is cut off anywhere`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let bytes = Array(sample(2, using: &random).text.utf8)
    for end in bytes.indices { #expect(events(Array(bytes[..<end])).contains("FMT015"), "\(end)") }
  }

  @Test(arguments: 1...300) func `survives every mutation`(seed: UInt64) {
    var random = SeededNumbers(seed)
    var bytes = Array(sample(4, using: &random).text.utf8)
    let signs = Array("<>/&;'\"= ![]-?x:".utf8) + [0, 0xFF, 0xC3]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = signs.randomElement(using: &random) ?? 0
    }
    #expect(!events(bytes).isEmpty)
  }

  @Test func `takes time in proportion to its size, whatever it is`() {
    for number in Self.samples(1).indices {
      let growth = growth(to: 200_000) { #expect(!events(Self.samples($0)[number]).isEmpty) }
      #expect(growth < mostGrowth, "\(Self.samples(1)[number].prefix(20))")
    }
  }

  /// Many of one thing.
  private static func samples(_ count: Int) -> [String] {
    [
      "<a>" + String(repeating: "&amp;", count: count) + "</a>",
      "<a>" + String(repeating: "<b/>", count: count) + "</a>",
      "<a>" + String(repeating: "&", count: count), "<a>" + String(repeating: "<![CDATA[", count: count),
      "<a>" + String(repeating: "<!--", count: count),
      "<a b='" + String(repeating: "&", count: count) + "'/>",
      "<a " + String(repeating: "b", count: count), String(repeating: "<a:", count: count),
    ]
  }
}
