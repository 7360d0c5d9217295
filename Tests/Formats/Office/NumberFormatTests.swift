import Testing

@testable import Selaras

@Suite struct `A number in a workbook` {
  private func shown(_ value: String, _ code: String, _ dates: SerialDate.Epoch = .y1900) -> String {
    let written = Array(value.utf8)
    guard let number = written.withUnsafeBufferPointer({ DecimalNumber(Bytes($0), 0..<written.count) }) else {
      return "no number"
    }
    var bytes: [UInt8] = []
    _ = NumberFormat(code).append(number, dates: dates, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("5", "5"), ("5.10", "5.1"), ("007", "7"), ("-12.5", "-12.5"), ("+3", "3"),
    (".5", "0.5"),
    ("5.", "5"), ("1E3", "1000"), ("1.5e-3", "0.0015"), ("0.30000000000000004", "0.3"),
    ("11.029999999999994", "11.03"), ("0.55000000000000071", "0.55"), ("0.50999999999999801", "0.51"),
    ("1.00000000000012", "1.00000000000012"),
    ("3.666666666666667", "3.666666666666667"), ("62.203872015950715", "62.203872015950715"),
    ("1250000000000", "1250000000000"), ("123456789012345678", "123456789012345680"),
    ("0.1000000000000000055511151231257827", "0.1"), ("1E+25", "1E+25"), ("1.5E-10", "1.5E-10"),
    ("1E-8", "0.00000001"),
    ("1e400", "no number"), ("abc", "no number"), ("", "no number"), ("1.2.3", "no number"),
    ("1e", "no number"),
    ("--1", "no number"), ("0x10", "no number"), ("NaN", "no number"), ("1,5", "no number"),
  ])
  func `is shown in General with all its digits, but not with noise`(_ value: String, _ text: String) {
    #expect(shown(value, "General") == text)
  }

  @Test(arguments: [
    ("1234567.891", "0", "1234568"), ("0.5", "0", "1"), ("1.5", "0", "2"), ("2.5", "0", "3"),
    ("-2.5", "0", "-3"),
    ("1.005", "0.00", "1.01"), ("85.0849999", "0.00", "85.08"), ("0.615", "0.00", "0.62"),
    ("99.995", "0.00", "100.00"),
    ("5.1", "0.00", "5.10"), ("0", "0.00", "0.00"), ("-0.001", "0.00", "0.00"),
    ("1250000", "#,##0", "1,250,000"),
    ("999999.5", "#,##0", "1,000,000"), ("12", "#,##0", "12"), ("0", "#,##0", "0"), ("0", "#,###", ""),
    ("-1234.5", "#,##0.00", "-1,234.50"), ("0.755", "0%", "76%"), ("0.755", "0.0%", "75.5%"),
    ("1", "0%", "100%"),
    ("1.5", "#.##", "1.5"), ("1", "#.##", "1."), ("0.25", "#.##", ".25"), ("1.50", "0.??", "1.5"),
    ("1250000", "0,", "1250"), ("1250000000", "#,##0.0,,", "1,250.0"), ("50302", "0\\.00\\.00", "5.03.02"),
    ("7", "000", "007"), ("5030202", "0.00E+00", "5.03E+06"), ("0.00012", "0.0E+0", "1.2E-4"),
    ("12345", "##0.0E+0", "12.3E+3"), ("0.00012", "0.0E-0", "1.2E-4"), ("9.99", "0.0E+0", "1.0E+1"),
    ("1250000", "\"Rp\"#,##0", "Rp1,250,000"), ("-5", "\"Rp\" 0", "-Rp 5"),
    ("1250000", "[$Rp-421]#,##0", "Rp1,250,000"),
    ("5", "0 \"Dokumen\"", "5 Dokumen"), ("5", "0_);(0)", "5"), ("-5", "0_);(0)", "(5)"), ("-5", "0;0", "5"),
    ("0", "0;-0;\"-\"", "-"), ("0", "0;-0;", ""), ("1250000", "0.0,", "1250.0"),
    ("1250000", "0,.00", "1250.00"), ("3", ";;;", ""), ("-3", "[Red]0.0;[Blue]-0.0", "-3.0"),
    ("1250", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "1,250.00"),
    ("0", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "-"),
    ("5", "[>=100]0.0;[<0]\"minus\" 0;0.00", "5.00"),
    ("150", "[>=100]0.0;0.00", "150.0"), ("3", "@", "3"), ("3", "General\" orang\"", "3 orang"),
    ("1.75", "# ?/?", "1 3/4"), ("0.333", "# ??/??", "1/3"), ("2", "# ?/?", "2"), ("1.5", "?/?", "3/2"),
    ("0.3", "# ??/16", "5/16"), ("0.25", "# ?/100", "25/100"), ("0.99", "# ?/?", "1"),
    ("5", "\"teks saja\"", "teks saja"),
    ("85.5", "0.0\\ \"%\"", "85.5 %"), ("1e300", "0.00E+00", "1.00E+300"), ("12", "0\\-0", "1-2"),
  ])
  func `is shown as its format says`(_ value: String, _ code: String, _ text: String) {
    #expect(shown(value, code) == text)
  }

  @Test(arguments: [
    ("45962", "dd/mm/yyyy", "01/11/2025"), ("45962", "d-mmm-yy", "1-Nov-25"),
    ("45962", "[$-421]d mmmm yyyy", "1 November 2025"),
    ("46148", "[$-421]dddd, dd mmmm yyyy", "Rabu, 06 Mei 2026"), ("46148", "mmm-yy", "May-26"),
    ("46148", "yyyy", "2026"),
    ("46148", "[$-0421]mmm", "Mei"), ("46148", "mmmmm", "M"), ("46148", "ddd", "Wed"),
    ("46148", "yy-m-d", "26-5-6"),
    ("0.5", "h:mm", "12:00"), ("0.75", "hh:mm:ss", "18:00:00"), ("0.75", "h:mm AM/PM", "6:00 PM"),
    ("0", "h:mm AM/PM", "12:00 AM"),
    ("0.0006944444", "mm:ss", "01:00"), ("1.5", "[h]:mm", "36:00"), ("1.5", "[mm]", "2160"),
    ("0.00001157407", "[ss].00", "01.00"),
    ("0.123456789", "mm:ss.000", "57:46.667"), ("0.99999999", "h:mm:ss", "0:00:00"),
    ("60", "yyyy-mm-dd", "1900-02-29"),
    ("59", "yyyy-mm-dd", "1900-02-28"), ("61", "yyyy-mm-dd", "1900-03-01"), ("1", "dddd", "Sunday"),
    ("0", "yyyy-mm-dd", "1900-01-00"),
    ("2958465", "yyyy-mm-dd", "9999-12-31"), ("2958466", "yyyy-mm-dd", "2958466"), ("-1", "yyyy-mm-dd", "-1"),
    ("43831.25", "yyyy\"T\"hh:mm", "2020T06:00"), ("44256.5", "m/d/yy h:mm", "3/1/21 12:00"),
    ("36526", "e", "2000"),
  ])
  func `is shown as a date`(_ value: String, _ code: String, _ text: String) {
    #expect(shown(value, code) == text)
  }

  @Test func `is a day since 1904 where the workbook says so`() {
    #expect(shown("0", "yyyy-mm-dd ddd", .y1904) == "1904-01-01 Fri")
    #expect(shown("44500", "yyyy-mm-dd", .y1904) == "2025-11-01")
  }

  @Test func `is the day that a calendar has, and the other way round`() {
    for day in stride(from: -400_000, to: 800_000, by: 377) {
      let (year, month, date) = SerialDate.civil(day)
      #expect(SerialDate.days(year: year, month: month, day: date) == day)
    }
    #expect(SerialDate.civil(0) == (1970, 1, 1))
    #expect(SerialDate.civil(11016) == (2000, 2, 29))
  }

  @Test(arguments: [
    ("2025-11-01", "45962"), ("2025-11-01T12:00:00", "45962.5"), ("1900-02-28", "59"), ("1900-03-01", "61"),
    ("06:00:00", "0.25"), ("2025-13-01", "no date"), ("besok", "no date"), ("", "no date"),
    ("2025-11-01Tx", "no date"),
  ])
  func `may be written as a date`(_ written: String, _ serial: String) {
    var bytes: [UInt8] = []
    SerialDate.serial(ofISO: written, .y1900)?.appendGeneral(to: &bytes)
    #expect((bytes.isEmpty ? "no date" : String(decoding: bytes, as: UTF8.self)) == serial)
  }

  @Test(arguments: 1...300) func `keeps its value in any format of decimals`(seed: UInt64) throws {
    var random = SeededNumbers(seed)
    let places = Int.random(in: 0...6, using: &random)
    let units = Int.random(in: -10_000_000_000...10_000_000_000, using: &random)
    var digits = String(abs(units))
    while digits.count <= places { digits = "0" + digits }
    let text =
      (units < 0 ? "-" : "") + digits.dropLast(places) + (places > 0 ? "." : "") + digits.suffix(places)
    let zeros = String(repeating: "0", count: places)
    #expect(shown(text, places > 0 ? "0.\(zeros)" : "0") == text)
    #expect(shown(text, places > 0 ? "#,##0.\(zeros)" : "#,##0").replacing(",", with: "") == text)
    #expect(Double(shown(text, "General")) == Double(text))
  }

  @Test(arguments: 1...400) func `is shown somehow, whatever the format is`(seed: UInt64) {
    var random = SeededNumbers(seed)
    let signs = Array("0#?.,%E+-/@\"\\[]$;ymdhsGeneral AM/PM_*><=19é")
    let code = String(
      (0..<Int.random(in: 0...20, using: &random)).map { _ in signs.randomElement(using: &random) ?? "0" })
    for value in ["0", "-1.5", "45962.75", "1e300", "-1e-300", "123456789012345678901234567890"] {
      let text = shown(value, code)
      #expect(text.utf8.count < 2000, "\(code)")
    }
  }
}
