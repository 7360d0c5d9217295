import Testing

@testable import Selaras

@Suite struct `A day` {
  @Test(arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (951_782_400, "2000-02-29"),
    (1_709_164_800, "2024-02-29"), (1_709_251_200, "2024-03-01"), (4_107_542_400, "2100-03-01"),
    (253_402_300_799, "9999-12-31"),
  ])
  func `is that of a moment`(_ seconds: Int, _ text: String) {
    #expect(Day(secondsSince1970: seconds)?.text == text)
    #expect(Day(text) == Day(secondsSince1970: seconds))
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01",
    "2026/04/01",
    "0000-01-01", "2026-01-00", "", "2026-01-011", "２026-01-01", "2026-01-+1",
  ])
  func `is none`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `comes before the next one`() {
    let days = ["0001-01-01", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { Day($0) }
    #expect(days.count == 5)
    for (day, next) in zip(days, days.dropFirst()) { #expect(day < next && !(next < day)) }
    #expect(Day(secondsSince1970: -1) == nil)
    #expect(Day(secondsSince1970: .max) == nil)
  }
}
