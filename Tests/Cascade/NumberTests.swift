import Testing

@testable import Selaras

@Suite struct `A written value` {
  /// `absent`, `text`, or the number, the end of a range, the unit, and `?` where it can be read in two ways.
  private func shown(_ text: String, _ decimals: DecimalMark) -> String {
    let number = Number(text, decimals: decimals)
    if number.isAbsent { return "absent" }
    guard let value = number.value else { return "text" }
    let upper = number.upper.map { " ... \($0)" } ?? ""
    let unit = number.unit.map { " ‹\(String(decoding: Array(text.utf8)[$0], as: UTF8.self))›" } ?? ""
    return "\(value)\(upper)\(unit)\(number.isAmbiguous ? " ?" : "")"
  }

  @Test(arguments: [
    ("77,95", "77.95"), ("77.95", "77.95"), ("0,750", "0.75"), ("0.750", "0.75"), ("-7,17", "-7.17"),
    ("−7,17", "-7.17"), ("+5", "5.0"), ("5", "5.0"), ("0", "0.0"), ("2025", "2025.0"), ("007", "7.0"),
    ("1.250,5", "1250.5"), ("1,250.5", "1250.5"), ("4.900.000", "4900000.0"), ("4,900,000", "4900000.0"),
    ("4.900.000,00", "4900000.0"), ("4,900,000.25", "4900000.25"), ("1234.567", "1234.567"),
    ("12.5", "12.5"), ("1,2500", "1.25"),
    // Units
    ("24 Dokumen", "24.0 ‹Dokumen›"), ("24Dokumen", "24.0 ‹Dokumen›"), ("96%", "96.0 ‹%›"),
    ("96 %", "96.0 ‹%›"), ("12 bln", "12.0 ‹bln›"), ("34 Orang/Bulan", "34.0 ‹Orang/Bulan›"),
    ("5 m2", "5.0 ‹m2›"), ("2 M³/Hari", "2.0 ‹M³/Hari›"), ("5/bulan", "5.0 ‹/bulan›"), ("7 ‰", "7.0 ‹‰›"),
    ("100 (seratus)", "100.0 ‹(seratus)›"), ("3 dari 5", "3.0 ‹dari 5›"),
    ("24\u{A0}Dokumen", "24.0 ‹Dokumen›"),
    ("\u{A0}24 Dokumen\u{A0}", "24.0 ‹Dokumen›"), ("\t 24 \t", "24.0"), ("Level 3", "text"),
    // Before and behind
    ("Rp 4.900.000", "4900000.0"), ("Rp4.900.000,-", "4900000.0"), ("Rp. 4.900.000,00", "4900000.0"),
    ("rp 5", "5.0"), ("≥ 90", "90.0"), (">= 90%", "90.0 ‹%›"), ("<5", "5.0"), ("±3", "3.0"),
    ("100.", "100.0"),
    ("100,", "100.0"), ("90 *)", "90.0"), ("minimal 90", "text"), ("- 5", "text"),
    // In quotation marks, and behind the apostrophe of a spreadsheet
    ("“75,5”", "75.5"), ("\"75,5\"", "75.5"), ("‘75,5 %’", "75.5 ‹%›"), ("« 24 Dokumen »", "24.0 ‹Dokumen›"),
    ("'86", "86.0"), ("’86 %", "86.0 ‹%›"), ("“WTP”", "text"), ("“-”", "absent"), ("“75,5", "text"),
    ("““75””", "text"), ("'’86", "text"),
    ("24\u{2009}Dokumen", "24.0 ‹Dokumen›"), ("\u{2007}24\u{202F}", "24.0"),
    // Ranges
    ("143,33 - 139,83", "143.33 ... 139.83"), ("3,00-4,50", "3.0 ... 4.5"), ("50-75 %", "50.0 ... 75.0 ‹%›"),
    ("50% - 75%", "50.0 ... 75.0 ‹%›"), ("50 s/d 75", "50.0 ... 75.0"), ("50 s.d. 75", "50.0 ... 75.0"),
    ("50 S/D 75", "50.0 ... 75.0"), ("50 hingga 75", "50.0 ... 75.0"),
    ("50 Sampai Dengan 75", "50.0 ... 75.0"),
    ("50 sampai dengan 75", "50.0 ... 75.0"), ("2025–2029", "2025.0 ... 2029.0"),
    ("Rp 5.000.000 - Rp 7.500.000", "5000000.0 ... 7500000.0"), ("0,5 - 1", "0.5 ... 1.0"),
    ("5 -", "text"), ("5 - x", "text"), ("1-2-3", "text"),
    // What is no number
    ("WTP", "text"), ("BB", "text"), ("A", "text"), ("AA (85)", "text"), ("1,2,3", "text"), ("1.2.3", "text"),
    ("5.03.02", "text"), ("5.03.02.2.02.0009", "text"), ("31.12.2025", "text"), ("1e5", "text"),
    ("1E+5", "text"), ("1:25", "text"), ("1 : 25", "text"), ("3/4", "text"), ("2025/2026", "text"),
    ("1 250", "text"), ("10^3", "text"), ("10,5,", "10.5"), (",5", "text"), (".5", "text"), ("٣", "text"),
    ("五", "text"), ("ya", "text"), ("tidak ada", "text"), ("(5)", "text"), ("%", "text"),
    ("1.25.000", "text"),
    ("1,250,5", "text"), ("1.250,500.5", "text"),
    // Nothing
    ("", "absent"), (" ", "absent"), ("\u{A0}", "absent"), ("-", "absent"), ("--", "absent"), ("–", "absent"),
    ("n/a", "absent"), ("N/A", "absent"), ("n.a.", "absent"), ("~", "absent"), ("null", "absent"),
  ])
  func `says the same however the document writes decimals`(text: String, expected: String) {
    for decimals in [DecimalMark.unknown, .comma, .dot, .mixed] {
      #expect(shown(text, decimals) == expected, "\(decimals)")
    }
  }

  @Test(arguments: [
    ("1.250", "1250.0", "1.25", "1250.0 ?"), ("1,250", "1.25", "1250.0", "1.25 ?"),
    ("-1.250", "-1250.0", "-1.25", "-1250.0 ?"), ("125.000", "125000.0", "125.0", "125000.0 ?"),
    ("1.250 Dokumen", "1250.0 ‹Dokumen›", "1.25 ‹Dokumen›", "1250.0 ‹Dokumen› ?"),
    ("1.250 - 1.500", "1250.0 ... 1500.0", "1.25 ... 1.5", "1250.0 ... 1500.0 ?"),
    ("Rp 1.250", "1250.0", "1.25", "1250.0 ?"),
    ("1 - 1.500", "1.0 ... 1500.0", "1.0 ... 1.5", "1.0 ... 1500.0 ?"),
  ])
  func `with three digits behind one mark is read as the document writes decimals`(
    text: String, comma: String, dot: String, unknown: String
  ) {
    #expect(shown(text, .comma) == comma)
    #expect(shown(text, .dot) == dot)
    #expect(shown(text, .unknown) == unknown)
    #expect(shown(text, .mixed) == unknown)
  }

  @Test(arguments: [
    ("77,95", DecimalMark.comma), ("77.95", .dot), ("1.250", .unknown), ("1,250", .unknown), ("5", .unknown),
    ("4.900.000", .comma), ("4,900,000", .dot), ("1.250,5", .comma), ("1,250.5", .dot), ("0,750", .comma),
    ("5 - 7,5", .comma), ("7,5 - 9", .comma), ("7,5 - 7.5", .mixed), ("WTP", .unknown), ("", .unknown),
    ("5.03.02", .unknown), ("1,5:2", .unknown),
  ])
  func `tells how its document writes decimals`(text: String, evidence: DecimalMark) {
    #expect(Number(text, decimals: .unknown).evidence == evidence)
  }

  @Test func `may have any number of digits`() {
    let digits = String(repeating: "9", count: 10_000)
    #expect(shown(digits, .unknown) == "inf")
    #expect(shown("0," + digits, .unknown) == "1.0")
    #expect(shown("-" + digits + " Dokumen", .unknown) == "-inf ‹Dokumen›")
    #expect(shown(String(repeating: "1.", count: 5_000) + "1", .unknown) == "text")
    #expect(shown(String(repeating: "-", count: 10_000), .unknown) == "text")
    #expect(shown(String(repeating: " ", count: 10_000), .unknown) == "absent")
  }

  @Test func `of any bytes is read without a crash`() {
    var random = SeededNumbers(7)
    let pieces = [
      "1", "25", "000", ".", ",", "-", " ", "\u{A0}", "%", "Rp", "s/d", "e", "(", ")", "/", "≥", "é", "n/a",
      "x",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let number = Number(text, decimals: .unknown)
      #expect(number.upper == nil || number.value != nil)
      #expect(!number.isAbsent || number.value == nil)
      #expect(!number.isAmbiguous || number.value != nil)
      if let unit = number.unit {
        #expect(!unit.isEmpty && unit.upperBound <= text.utf8.count)
        #expect(String(validating: Array(text.utf8)[unit], as: UTF8.self) != nil, "\(text)")
      }
    }
  }

  @Test func `of digits with one mark is read as with a blank before it`() {
    var random = SeededNumbers(5)
    let signs = Array("0123456789,.")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 1...8, using: &random)).map { _ in signs.randomElement(using: &random)! })
      for decimals in DecimalMark.allCases {
        let plain = Number(text, decimals: decimals)
        let slow = Number(" " + text, decimals: decimals)
        #expect(plain.value == slow.value, "\(text)")
        #expect(plain.evidence == slow.evidence, "\(text)")
        #expect(plain.isAmbiguous == slow.isAmbiguous, "\(text)")
        #expect(plain.unit == nil || slow.unit != nil)
      }
    }
  }
}
